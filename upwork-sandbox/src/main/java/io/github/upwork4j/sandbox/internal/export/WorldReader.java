package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Application;
import io.github.upwork4j.sandbox.internal.world.Client;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.LastNumbers;
import io.github.upwork4j.sandbox.internal.world.Market;
import io.github.upwork4j.sandbox.internal.world.Messenger;
import io.github.upwork4j.sandbox.internal.world.Offer;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.Users;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a world of the file; once. */
final class WorldReader {
  static final long FORMAT = 1;

  private static final long DEFAULT_SEED = 1;

  private final Node file;
  private final Instant now;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  /** Ids of what shares a sequence, and was read so far. */
  private final List<String> numbered = new ArrayList<>();

  /** What gives applications, offers and contracts their rooms, when those are read. */
  private final List<Runnable> rooms = new ArrayList<>();

  WorldReader(Node file, Instant now) {
    this.file = file;
    this.now = now;
  }

  World read(Clock clock) {
    Long format = file.optionalLong("format");
    if (format != null && format != FORMAT) {
      throw file.wrong("format", "this sandbox reads the format " + FORMAT + ", not " + format);
    }
    file.time("time", now);
    Market market = market();
    Users users = users(market);
    List<Node> postings = file.nodes("postings");
    Node clientNode = file.node("client");
    Client client =
        clientNode == null
            ? Client.own(market.begun, postings.size())
            : ClientFormat.read(clientNode, market.begun);
    World world = new World(market, users, client, clock);
    Index index = new Index(market.freelancers, users);
    postings.forEach(
        node -> {
          world.add(PostingFormat.read(node, index, now, keys, numbers));
        });
    world.postings().forEach(posting -> index.postings.put(posting.key, posting));
    hiring(world, index);
    Set<String> ids = new HashSet<>();
    for (Node node : file.nodes("activities")) {
      world.activities.add(ActivityFormat.read(node, index, now, ids));
    }
    work(world, index);
    talk(world, index);
    goOn(world);
    file.end();
    return world;
  }

  private Market market() {
    Long seed = file.optionalLong("seed");
    Instant begun = file.time("begun", now);
    List<Job> jobs = seed != null && !file.has("jobs") ? null : new ArrayList<>();
    List<Freelancer> freelancers =
        seed != null && !file.has("freelancers") ? null : new ArrayList<>();
    if (jobs != null) {
      file.nodes("jobs").forEach(node -> jobs.add(JobFormat.read(node, begun, keys, numbers)));
    }
    if (freelancers != null) {
      Set<String> references = new HashSet<>();
      Set<String> usernames = new HashSet<>();
      for (Node node : file.nodes("freelancers")) {
        freelancers.add(FreelancerFormat.read(node, begun, keys, references, usernames));
      }
    }
    Market market = new Market(seed == null ? DEFAULT_SEED : seed, begun, jobs, freelancers);
    market.jobs().forEach(job -> keys.add(job.key));
    market.freelancers.forEach(freelancer -> keys.add(freelancer.key));
    market.jobs().forEach(job -> numbers.add(Long.toString(job.recno)));
    return market;
  }

  private Users users(Market market) {
    if (!file.has("users")) {
      return market.freelancersGenerated
          ? Users.generated(market.freelancers)
          : Users.of(market.freelancers);
    }
    Map<String, Freelancer> freelancers = new HashMap<>();
    market.freelancers.forEach(one -> freelancers.put(one.username, one));
    Set<String> references = new HashSet<>();
    List<User> users = new ArrayList<>();
    for (Node node : file.nodes("users")) {
      users.add(UserFormat.read(node, freelancers, references));
    }
    UserFormat.requireClientFirst(file, users);
    return new Users(users);
  }

  private void hiring(World world, Index index) {
    Messenger messenger = world.messengerAsItIs();
    Set<String> applications = new HashSet<>();
    for (Node node : file.nodes("applications")) {
      Application one = ApplicationFormat.read(node, index, now, applications);
      world.hiring.add(one);
      index.applications.put(one.id, one);
      room(node, index, room -> messenger.give(one, room));
    }
    Set<String> offers = new HashSet<>();
    for (Node node : file.nodes("offers")) {
      Offer one = OfferFormat.read(node, index, now, offers);
      world.hiring.add(one);
      index.offers.put(one.id, one);
      room(node, index, room -> messenger.give(one, room));
    }
    Set<String> contracts = new HashSet<>();
    Set<String> milestones = new HashSet<>();
    for (Node node : file.nodes("contracts")) {
      Contract one = ContractFormat.read(node, index, contracts, milestones);
      world.hiring.add(one);
      index.contracts.put(one.reference, one);
      room(node, index, room -> messenger.give(one, room));
    }
    numbered.addAll(applications);
    numbered.addAll(offers);
    numbered.addAll(contracts);
    numbered.addAll(milestones);
  }

  private void room(Node node, Index index, Consumer<Room> giver) {
    node.optionalText("room");
    node.end();
    rooms.add(
        () -> {
          @Nullable Room room = node.optionalFound("room", "room", index.rooms::get);
          if (room != null) {
            giver.accept(room);
          }
        });
  }

  private void work(World world, Index index) {
    WorkFormat work = new WorkFormat(world.timeLog, index, now);
    file.nodes("timeLog").forEach(work::read);
    LocalDate billedUntil = file.optionalDay("billedUntil");
    if (billedUntil != null) {
      if (billedUntil.getDayOfWeek() != DayOfWeek.MONDAY) {
        throw file.wrong("billedUntil", "weeks begin on a Monday, and " + billedUntil + " is none");
      }
      world.ledger.openFrom(billedUntil);
    }
    PaymentFormat.read(file.nodes("payments"), index, world.ledger);
    world.keepBooks();
    world.ledger.sort();
  }

  private void talk(World world, Index index) {
    RoomFormat format = new RoomFormat(index, now);
    Set<String> ids = new HashSet<>();
    for (Node node : file.nodes("rooms")) {
      Room room = format.read(node, ids);
      index.rooms.put(room.id, room);
      world.messengerAsItIs().add(room);
    }
    rooms.forEach(Runnable::run);
  }

  private void goOn(World world) {
    LastNumbers last = world.lastNumbers();
    numbered.forEach(id -> last.hiring(Long.parseLong(id)));
    NumbersFormat.read(file.node("lastNumbers"), last);
  }
}
