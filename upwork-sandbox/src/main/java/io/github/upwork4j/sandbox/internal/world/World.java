package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the sandbox knows. Handlers hold its monitor while they work, so that each call sees and
 * leaves a consistent world.
 */
public final class World {
  static final Tree METADATA = Tree.resource("data/metadata.json");
  private static final Set<String> DOCUMENTED_USERNAMES = Set.of("john_johnson", "john_freelancer");
  private static final int RECNO_STEP = 41;

  public final Taxonomy taxonomy = Taxonomy.STANDARD;
  public final Places places = Places.STANDARD;
  public final Tree metadata = METADATA;
  public final Users users;

  /** The hours that were worked for the sandbox's client. */
  public final TimeLog timeLog = new TimeLog();

  /** The money that moved between the sandbox's client and its freelancers. */
  public final Ledger ledger = new Ledger();

  /** Applications, offers and contracts of the sandbox's client. */
  public final Hiring hiring;

  /** What work is logged under. */
  public final ActivityList activities = new ActivityList(this::now);

  /** Logs work. */
  public final TimeTracker timeTracker = new TimeTracker(this);

  /** The jobs of others, and the freelancers. */
  public final Market market;

  /** The sandbox's client as freelancers see them. */
  public final Client client;

  private final Clock clock;
  private final Messenger messenger;
  private final Map<String, Posting> postings = new LinkedHashMap<>();
  private long lastRecno = PostingGenerator.FIRST_RECNO + 1_000 - RECNO_STEP;

  /**
   * Makes a world in which the sandbox's client has done nothing yet.
   *
   * @param clock the time within the world
   */
  public World(Market market, Users users, Client client, Clock clock) {
    this.market = market;
    this.users = users;
    this.client = client;
    this.clock = clock;
    this.hiring = new Hiring(ledger, this::now, this::today);
    this.messenger = new Messenger(hiring, users, this::now, market.dice(6));
  }

  /**
   * Makes a world.
   *
   * @param seed the same seed makes the same world
   * @param now the instant that all generated data lies before
   * @param clock the time within the world from then on
   */
  public static World generated(long seed, Instant now, Clock clock) {
    Market market = new Market(seed, now, null, null);
    Users users = Users.generated(market.freelancers);
    World world = new World(market, users, Client.own(now, PostingGenerator.COUNT), clock);
    new Beginning(world).generate();
    return world;
  }

  /** The present instant within the world. */
  public Instant now() {
    return clock.instant();
  }

  /** The present day within the world, in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  /** Does what time brings with it: a week that is over is billed. */
  public void keepBooks() {
    ledger.billHours(timeLog, today());
  }

  /** The rooms, without those that nobody asked for yet. */
  public Messenger messengerAsItIs() {
    return messenger;
  }

  /** The rooms, with those of all that was applied for, offered and agreed on so far. */
  public Messenger messenger() {
    messenger.follow();
    return messenger;
  }

  /** The jobs that freelancers can find: those of others and our client's public posts. */
  public List<Job> market() {
    List<Job> jobs = new ArrayList<>(market.jobs());
    for (Posting posting : postings.values()) {
      if (posting.visibility.equals("public")) {
        jobs.add(posting.asJob(client));
      }
    }
    return jobs;
  }

  /** The job of that key or number, be it public or not. */
  public Optional<Job> job(String keyOrRecno) {
    Optional<Job> job = market.job(keyOrRecno);
    if (job.isPresent()) {
      return job;
    }
    Posting posting = postings.get(keyOrRecno);
    if (posting != null) {
      return Optional.of(posting.asJob(client));
    }
    return market().stream()
        .filter(candidate -> Long.toString(candidate.recno).equals(keyOrRecno))
        .findFirst();
  }

  /** One of the jobs of others, if there are any; the same number gives the same job. */
  public Optional<Job> anyJob(long number) {
    return market.anyJob(number);
  }

  public List<Freelancer> freelancers() {
    return market.freelancers;
  }

  public Optional<Freelancer> freelancer(String key) {
    return market.freelancer(key);
  }

  public Optional<Freelancer> freelancerByReference(String reference) {
    return freelancers().stream()
        .filter(freelancer -> freelancer.reference.equals(reference))
        .findFirst();
  }

  /** The freelancer of that literal id; the names of the documentation are those of its user. */
  public Optional<Freelancer> freelancerByUsername(String username) {
    if (DOCUMENTED_USERNAMES.contains(username)) {
      return freelancers().stream().findFirst();
    }
    return freelancers().stream()
        .filter(freelancer -> freelancer.username.equals(username))
        .findFirst();
  }

  /** Somebody by the literal id, the reference or the key of the profile. */
  public Optional<Participant> participant(String id) {
    Optional<User> user =
        users.all().stream()
            .filter(one -> one.username().equals(id) || one.reference.equals(id))
            .findFirst();
    Optional<Freelancer> freelancer =
        freelancerByUsername(id).or(() -> freelancer(id)).or(() -> freelancerByReference(id));
    return user.or(() -> freelancer.flatMap(users::withProfile))
        .map(Participant::of)
        .or(() -> freelancer.map(Participant::of));
  }

  /** The posts of the sandbox's client, oldest first. */
  public List<Posting> postings() {
    return new ArrayList<>(postings.values());
  }

  public Optional<Posting> posting(String key) {
    return Optional.ofNullable(postings.get(key));
  }

  /** A new post, open and still without content. */
  public Posting post(Team team, boolean hourly) {
    Posting posting = new Posting(market.keys.next(), lastRecno + RECNO_STEP, team, hourly, now());
    add(posting);
    return posting;
  }

  /** Adds a post that was there before. */
  public void add(Posting posting) {
    postings.put(posting.key, posting);
    market.keys.take(posting.key);
    lastRecno = Math.max(lastRecno, posting.recno);
  }

  /** The last numbers that were handed out; numbers go on behind them. */
  public LastNumbers lastNumbers() {
    return new LastNumbers(this);
  }

  long lastRecno() {
    return lastRecno;
  }

  void goOnAfterRecno(long recno) {
    lastRecno = Math.max(lastRecno, recno);
  }
}
