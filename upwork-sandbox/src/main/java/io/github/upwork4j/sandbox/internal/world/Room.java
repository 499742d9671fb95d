package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place where people write to each other. Mutable; guarded by the world it belongs to. */
public final class Room {
  private static final String ARCHIVED = " (archived)";

  /** What kind of room it is; the name is the word on the wire. */
  public enum Type {
    GROUP,
    ONE_ON_ONE,
    INTERVIEW
  }

  /** What somebody may do in a room; the name in lower case is the word on the wire. */
  public enum Role {
    OWNER,
    ADMIN,
    PARTICIPANT
  }

  public final String id;
  public final Type type;

  /** The client's team that it belongs to. */
  public final Team team;

  public final Instant created;
  public String name;
  public String topic = "";
  public String context = "";
  public boolean readOnly;

  /** The application that it is about. */
  public @Nullable Application application;

  /** The ids of the offers that it is about. */
  public final Set<String> offers = new LinkedHashSet<>();

  /** The reference of the contract that it is about. */
  public @Nullable String contract;

  /** Who is in it, by the literal id. */
  private final Map<String, Member> members = new LinkedHashMap<>();

  /** What was written, oldest first. */
  private final List<Story> stories = new ArrayList<>();

  public Room(String id, Type type, String name, Team team, Instant created) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.team = team;
    this.created = created;
  }

  /** Somebody in a room, and what the room is to them. */
  public static final class Member {
    public final Participant participant;
    public Role role;
    public boolean favorite;
    public boolean hidden;

    /** When they last read it; null when they never did. */
    public @Nullable Instant lastRead;

    private Member(Participant participant, Role role) {
      this.participant = participant;
      this.role = role;
    }
  }

  /** Lets somebody in; who is in already keeps the role. */
  public Member join(Participant participant, Role role) {
    return members.computeIfAbsent(participant.id, id -> new Member(participant, role));
  }

  /** Everybody in the room, in the order in which they came. */
  public List<Member> members() {
    return List.copyOf(members.values());
  }

  public Optional<Member> member(Participant participant) {
    return Optional.ofNullable(members.get(participant.id));
  }

  /** Gives the room to a new owner; the present one becomes an admin. */
  public void give(Member owner) {
    members.values().stream()
        .filter(member -> member.role == Role.OWNER)
        .forEach(member -> member.role = Role.ADMIN);
    owner.role = Role.OWNER;
  }

  /** Adds a story behind those that are as old or older. */
  public void add(Story story) {
    int at = stories.size();
    while (at > 0 && stories.get(at - 1).created.isAfter(story.created)) {
      at--;
    }
    stories.add(at, story);
  }

  /** What was written, oldest first. */
  public List<Story> stories() {
    return List.copyOf(stories);
  }

  /** When something last happened in it. */
  public Instant lastActivity() {
    return stories.isEmpty() ? created : stories.get(stories.size() - 1).created;
  }

  /** How many stories of others somebody has not read. */
  public int unread(Member member) {
    Instant read = member.lastRead;
    return (int)
        stories.stream()
            .filter(story -> !story.author.id.equals(member.participant.id))
            .filter(story -> read == null || story.created.isAfter(read))
            .count();
  }

  /** Closes or opens the room; a closed one says so in its name. */
  public void archive(boolean archive) {
    if (archive && !readOnly) {
      name += ARCHIVED;
    } else if (!archive && readOnly && name.endsWith(ARCHIVED)) {
      name = name.substring(0, name.length() - ARCHIVED.length());
    }
    readOnly = archive;
  }
}
