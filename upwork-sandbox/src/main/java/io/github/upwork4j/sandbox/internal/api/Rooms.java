package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Participant;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rooms of a user, listed and found. */
final class Rooms {
  static final int DEFAULT_LIMIT = 100;

  private static final int MAX_LIMIT = 1000;

  private final World world;
  private final Envelope envelope;
  private final RoomAccess access;

  Rooms(World world, Envelope envelope, RoomAccess access) {
    this.world = world;
    this.envelope = envelope;
    this.access = access;
  }

  Answer list(Call call) {
    Participant user = access.user(call);
    Team team = RoomAccess.team(call);
    int limit = limit(call);
    Instant since = time(call, "activeSince");
    String cursor = call.param("cursor");
    List<RoomAccess.Seat> seats = new ArrayList<>();
    for (Room room : world.messenger().of(user)) {
      RoomAccess.Seat seat = access.seat(user, Optional.of(room));
      if ((team == null || room.team.equals(team))
          && isWanted(call, seat)
          && (since == null || isActive(call, seat, since))
          && (cursor == null || room.name.compareTo(cursor) > 0)) {
        seats.add(seat);
      }
    }
    boolean byTime = "recentTimestamp".equals(call.param("sortOrder"));
    Comparator<RoomAccess.Seat> byName = Comparator.comparing(seat -> seat.room.name);
    Comparator<RoomAccess.Seat> newest = Comparator.comparing(seat -> seat.room.lastActivity());
    seats.sort(byTime ? newest.reversed() : byName);
    List<Object> rooms = new ArrayList<>();
    for (RoomAccess.Seat seat : seats.subList(0, Math.min(limit, seats.size()))) {
      boolean roles = isNotFalse(call, "returnUserRoles");
      JsonObject room = RoomWire.room(seat, roles);
      rooms.add(
          isTrue(call, "returnUsers") ? room.put("users", RoomWire.users(seat.room, roles)) : room);
    }
    return envelope.of("rooms", rooms);
  }

  private static boolean isWanted(Call call, RoomAccess.Seat seat) {
    String type = call.params().firstOr("type", "all");
    return (type.equals("all") || type.equals(seat.room.type.name()))
        && (isNotFalse(call, "includeHidden") || !seat.member.hidden);
  }

  private static boolean isActive(Call call, RoomAccess.Seat seat, Instant since) {
    return !seat.room.lastActivity().isBefore(since)
        || (seat.member.favorite && isNotFalse(call, "includeFavoritesIfActiveSinceSet"))
        || (seat.room.unread(seat.member) > 0 && isNotFalse(call, "includeUnreadIfActiveSinceSet"));
  }

  static boolean isTrue(Call call, String name) {
    return "true".equals(call.param(name));
  }

  private static boolean isNotFalse(Call call, String name) {
    return !"false".equals(call.param(name));
  }

  static int limit(Call call) {
    String limit = call.params().firstOr("limit", Integer.toString(DEFAULT_LIMIT));
    if (!limit.matches("[0-9]{1,4}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > MAX_LIMIT) {
      throw ArgumentChecks.invalid(call, "limit", "a number from 1 to " + MAX_LIMIT + " expected");
    }
    return Integer.parseInt(limit);
  }

  static @Nullable Instant time(Call call, String name) {
    String millis = call.param(name);
    if (millis != null && !millis.matches("[0-9]{1,15}")) {
      throw ArgumentChecks.invalid(call, name, "milliseconds since 1970 expected");
    }
    return millis == null ? null : Instant.ofEpochMilli(Long.parseLong(millis));
  }

  Answer get(Call call) {
    RoomAccess.Seat seat = access.seat(call);
    boolean roles = isNotFalse(call, "returnUserRoles");
    boolean timestamps = isTrue(call, "returnUserTimestamps");
    JsonObject room = RoomWire.room(seat, roles);
    if (timestamps) {
      room.put("lastReadTimestamp", RoomWire.millis(seat.member.lastRead));
    }
    if (timestamps || isTrue(call, "returnStories")) {
      room.put("stories", Stories.newest(seat.room, null, limit(call)));
    }
    if (isTrue(call, "returnUsers")) {
      room.put("users", RoomWire.users(seat.room, roles));
    }
    return envelope.of("room", room);
  }

  Answer ofOffer(Call call) {
    Participant user = access.user(call);
    return found(call, user, world.messenger().ofOffer(call.argument("offer_id")));
  }

  Answer ofApplication(Call call) {
    Participant user = access.user(call);
    return found(call, user, world.messenger().ofApplication(call.argument("application_id")));
  }

  Answer ofContract(Call call) {
    Participant user = access.user(call);
    return found(call, user, world.messenger().ofContract(call.argument("contract_id")));
  }

  private Answer found(Call call, Participant user, Optional<Room> room) {
    RoomAccess.Seat seat = access.seat(user, room);
    return envelope.of(
        "room", isTrue(call, "onlyRoomId") ? RoomWire.id(seat.room) : RoomWire.room(seat, true));
  }
}
