package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the sandbox knows. Handlers hold its monitor while they work, so that each call sees and
 * leaves a consistent world.
 */
public final class World {
  private static final Tree METADATA = Tree.resource("data/metadata.json");
  private static final Set<String> DOCUMENTED_USERNAMES = Set.of("john_johnson", "john_freelancer");

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

  private final Clock clock;
  private final Messenger messenger;
  private final Client ownClient;
  private final List<Job> generatedJobs;
  private final Map<String, Job> jobsByKey = new HashMap<>();
  private final List<Freelancer> freelancers;
  private final Map<String, Freelancer> freelancersByKey = new HashMap<>();
  private final Map<String, Posting> postings = new LinkedHashMap<>();
  private final Keys keys;
  private long nextRecno;

  /**
   * Makes a world.
   *
   * @param seed the same seed makes the same world
   * @param now the instant that all generated data lies before
   * @param clock the time within the world from then on
   */
  public World(long seed, Instant now, Clock clock) {
    this.clock = clock;
    Phrases phrases = new Phrases(places);
    this.keys = new Keys(new Dice(seed));
    // One source for each kind of thing: more clients tomorrow must not change the jobs of today.
    List<Client> clients =
        new ClientGenerator(phrases, places, now).generate(new Dice(seed * 31 + 1));
    this.generatedJobs =
        new JobGenerator(phrases, taxonomy, clients, now).generate(new Dice(seed * 31 + 2), keys);
    generatedJobs.forEach(job -> jobsByKey.put(job.key, job));
    List<String> testIds =
        metadata.objects("tests").stream()
            .map(test -> test.text("record_id"))
            .collect(Collectors.toList());
    this.freelancers =
        new FreelancerGenerator(phrases, taxonomy, places, testIds, now)
            .generate(new Dice(seed * 31 + 3), keys);
    freelancers.forEach(freelancer -> freelancersByKey.put(freelancer.key, freelancer));
    this.users = new Users(places, freelancers);
    new PostingGenerator(phrases, taxonomy, now)
        .generate(new Dice(seed * 31 + 4), keys)
        .forEach(posting -> postings.put(posting.key, posting));
    this.hiring =
        new Hiring(
            new ContractGenerator(phrases, today()).generate(new Dice(seed * 31 + 5), freelancers),
            ledger,
            this::now,
            this::today);
    activities.generate(hiring.contracts());
    logWork(seed, now);
    hiring.begin(postings.values().iterator().next(), freelancers.get(0), users.all().get(1));
    this.messenger = new Messenger(hiring, users, this::now, new Dice(seed * 31 + 6));
    this.nextRecno = PostingGenerator.FIRST_RECNO + 1_000;
    this.ownClient = ownClient(now);
  }

  private void logWork(long seed, Instant now) {
    for (Contract contract : hiring.contracts()) {
      if (contract.hourly) {
        timeLog.generate(
            new Dice(seed * 31 + Long.parseLong(contract.reference)), contract, today());
        timeLog.generateToday(contract, now);
      } else {
        hiring.generateMilestones(contract);
      }
    }
    timeLog.sort();
    ledger.billHours(timeLog, today());
    ledger.sort();
  }

  private Client ownClient(Instant now) {
    Client.Builder client = new Client.Builder();
    client.name = Team.COMPANY_NAME;
    client.city = places.named("Bangkok");
    client.feedback = new BigDecimal("4.9");
    client.reviews = 4;
    client.jobsPosted = postings.size();
    client.hires = 4;
    client.paymentVerified = true;
    client.totalCharge = new BigDecimal("5210.50");
    client.totalHours = 120;
    client.since = now.minus(Duration.ofDays(700));
    return new Client(client);
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

  /** The rooms, with those of all that was applied for, offered and agreed on so far. */
  public Messenger messenger() {
    messenger.follow();
    return messenger;
  }

  /** The jobs that freelancers can find: the generated ones and our client's public posts. */
  public List<Job> market() {
    List<Job> market = new ArrayList<>(generatedJobs);
    for (Posting posting : postings.values()) {
      if (posting.visibility.equals("public")) {
        market.add(posting.asJob(ownClient));
      }
    }
    return market;
  }

  /** The job of that key or number, be it public or not. */
  public Optional<Job> job(String keyOrRecno) {
    Job job = jobsByKey.get(keyOrRecno);
    if (job != null) {
      return Optional.of(job);
    }
    Posting posting = postings.get(keyOrRecno);
    if (posting != null) {
      return Optional.of(posting.asJob(ownClient));
    }
    return market().stream()
        .filter(candidate -> Long.toString(candidate.recno).equals(keyOrRecno))
        .findFirst();
  }

  /** One of the generated jobs; the same number gives the same job. */
  public Job anyJob(long number) {
    return generatedJobs.get((int) Math.floorMod(number, (long) generatedJobs.size()));
  }

  public List<Freelancer> freelancers() {
    return freelancers;
  }

  public Optional<Freelancer> freelancer(String key) {
    return Optional.ofNullable(freelancersByKey.get(key));
  }

  public Optional<Freelancer> freelancerByReference(String reference) {
    return freelancers.stream()
        .filter(freelancer -> freelancer.reference.equals(reference))
        .findFirst();
  }

  /** The freelancer of that literal id; the names of the documentation are those of its user. */
  public Optional<Freelancer> freelancerByUsername(String username) {
    if (DOCUMENTED_USERNAMES.contains(username)) {
      return Optional.of(freelancers.get(0));
    }
    return freelancers.stream()
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
    Posting posting = new Posting(keys.next(), nextRecno, team, hourly, now());
    nextRecno += 41;
    postings.put(posting.key, posting);
    return posting;
  }
}
