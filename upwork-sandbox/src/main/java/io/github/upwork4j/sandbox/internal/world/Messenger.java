package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.TeamPermission;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rooms and what is written in them. Hiring has one room from the application to the contract,
 * with those of the client's people who recruit for the team and the freelancer in it. Mutable;
 * guarded by its world.
 */
public final class Messenger {
  private static final String WELCOME = "Welcome! The activities of the contract are set up.";
  private static final String THANKS = "Thanks, I begin today.";

  private static final int DIGITS = 16;
  private static final String STORY = "story_";
  private static final Pattern NUMBERED = Pattern.compile(STORY + "[0-9]{1,15}");

  private final Hiring hiring;
  private final Users users;
  private final Supplier<Instant> now;
  private final Dice dice;
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Map<String, Room> byApplication = new HashMap<>();
  private final Map<String, Room> byOffer = new HashMap<>();
  private final Map<String, Room> byContract = new HashMap<>();
  private long lastStory = 5_000_000;
  private long drawnRooms;

  Messenger(Hiring hiring, Users users, Supplier<Instant> now, Dice dice) {
    this.hiring = hiring;
    this.users = users;
    this.now = now;
    this.dice = dice;
  }

  /** Makes the rooms of the applications, offers and contracts that are new. */
  void follow() {
    hiring.applications().forEach(one -> byApplication.computeIfAbsent(one.id, id -> room(one)));
    for (Offer offer : hiring.offers()) {
      if (!byOffer.containsKey(offer.id)) {
        byOffer.put(offer.id, room(offer));
      }
    }
    for (Contract contract : hiring.contracts()) {
      if (!byContract.containsKey(contract.reference)) {
        byContract.put(contract.reference, room(contract));
      }
    }
  }

  private Room room(Application application) {
    Room room =
        interview(
            "room_" + application.id,
            application.freelancer,
            application.posting.title,
            application.posting.team,
            application.created);
    room.application = application;
    Participant author =
        application.invited
            ? Participant.of(recruiter(application.posting.team))
            : participant(application.freelancer);
    write(room, author, author.organization, application.letter, application.created);
    return room;
  }

  private Room room(Offer offer) {
    Room room = offer.application == null ? null : byApplication.get(offer.application.id);
    if (room == null) {
      room =
          interview("room_" + offer.id, offer.freelancer, offer.title, offer.team, offer.created);
    }
    room.offers.add(offer.id);
    Participant author = Participant.of(offer.client);
    write(room, author, author.organization, offer.message, offer.created);
    return room;
  }

  private Room room(Contract contract) {
    Room room = contract.offer == null ? null : byOffer.get(contract.offer.id);
    if (room == null) {
      room =
          interview(
              "room_c" + contract.reference,
              contract.freelancer,
              contract.title,
              contract.team,
              contract.created);
      Participant client = Participant.of(recruiter(contract.team));
      write(room, client, client.organization, WELCOME, contract.created);
      Participant freelancer = participant(contract.freelancer);
      Instant read = contract.created.plus(Duration.ofHours(1));
      write(room, freelancer, freelancer.organization, THANKS, read);
      room.members().forEach(member -> member.lastRead = read);
    }
    room.contract = contract.reference;
    return room;
  }

  private Room interview(
      String id, Freelancer freelancer, String title, Team team, Instant created) {
    Room room =
        new Room(free(id), Room.Type.INTERVIEW, freelancer.name + ": " + title, team, created);
    room.join(Participant.of(recruiter(team)), Room.Role.OWNER);
    users.all().stream()
        .filter(user -> user.may(TeamPermission.MANAGE_RECRUITING, team))
        .forEach(user -> room.join(Participant.of(user), Room.Role.ADMIN));
    room.join(participant(freelancer), Room.Role.PARTICIPANT);
    rooms.put(room.id, room);
    return room;
  }

  /** An application and an offer can have the same id. */
  private String free(String id) {
    String free = id;
    while (rooms.containsKey(free)) {
      free += "x";
    }
    return free;
  }

  private User recruiter(Team team) {
    return users.find(team.user).orElseGet(users::first);
  }

  private Participant participant(Freelancer freelancer) {
    return users
        .withProfile(freelancer)
        .map(Participant::of)
        .orElseGet(() -> Participant.of(freelancer));
  }

  private @Nullable Story write(
      Room room, Participant author, String organization, String message, Instant when) {
    if (message.isEmpty()) {
      return null;
    }
    Story story = new Story(nextStory(), author, organization, message, when);
    room.add(story);
    return story;
  }

  private String nextStory() {
    lastStory++;
    return STORY + lastStory;
  }

  private String drawId() {
    String id;
    do {
      id = "room_" + dice.hex(DIGITS);
      drawnRooms++;
    } while (rooms.containsKey(id));
    return id;
  }

  long lastStory() {
    return lastStory;
  }

  void goOnAfterStory(long number) {
    lastStory = Math.max(lastStory, number);
  }

  long drawnRooms() {
    return drawnRooms;
  }

  void goOnAfterRooms(long count) {
    if (count > drawnRooms) {
      dice.skip((count - drawnRooms) * DIGITS);
      drawnRooms = count;
    }
  }

  /** Adds a room that was there before. */
  public void add(Room room) {
    rooms.put(room.id, room);
    for (Story story : room.stories()) {
      if (NUMBERED.matcher(story.id).matches()) {
        goOnAfterStory(Long.parseLong(story.id.substring(STORY.length())));
      }
    }
  }

  /** Gives an application the room that it has already. */
  public void give(Application application, Room room) {
    byApplication.put(application.id, room);
  }

  /** Gives an offer the room that it has already. */
  public void give(Offer offer, Room room) {
    byOffer.put(offer.id, room);
  }

  /** Gives a contract the room that it has already. */
  public void give(Contract contract, Room room) {
    byContract.put(contract.reference, room);
  }

  /** Opens a room. */
  public Room open(Room.Type type, String name, Team team) {
    Room room = new Room(drawId(), type, name, team, now.get());
    rooms.put(room.id, room);
    return room;
  }

  /** Somebody writes; from then on, the two sides of an application have been in touch. */
  public Story say(Room room, Participant author, String organization, String message) {
    Story story = new Story(nextStory(), author, organization, message, now.get());
    room.add(story);
    if (room.application != null) {
      room.application.messaged = true;
    }
    return story;
  }

  /** The rooms that somebody is in. */
  public List<Room> of(Participant participant) {
    return rooms.values().stream()
        .filter(room -> room.member(participant).isPresent())
        .collect(Collectors.toList());
  }

  /** All rooms, in the order in which they were opened. */
  public List<Room> rooms() {
    return List.copyOf(rooms.values());
  }

  public Optional<Room> room(String id) {
    return Optional.ofNullable(rooms.get(id));
  }

  public Optional<Room> ofApplication(String id) {
    return Optional.ofNullable(byApplication.get(id));
  }

  public Optional<Room> ofOffer(String id) {
    return Optional.ofNullable(byOffer.get(id));
  }

  public Optional<Room> ofContract(String reference) {
    return Optional.ofNullable(byContract.get(reference));
  }
}
