package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Locale;

/** What a room is to one of its users, and to everybody. */
final class RoomSettings {
  private final World world;
  private final Envelope envelope;
  private final RoomAccess access;

  RoomSettings(World world, Envelope envelope, RoomAccess access) {
    this.world = world;
    this.envelope = envelope;
    this.access = access;
  }

  /** Everybody settles what a room is to them; what others may do in it, its owner and admins. */
  Answer forUser(Call call) {
    RoomAccess.Seat seat = access.seat(call);
    Room.Member target =
        world
            .participant(call.argument("user_id"))
            .flatMap(seat.room::member)
            .orElseThrow(() -> ApiError.forbidden("Forbidden: the user is not in the room"));
    Instant lastRead = Rooms.time(call, "lastReadTimestamp");
    String favorite = call.param("isFavorite");
    String hidden = call.param("isHidden");
    if (target != seat.member && (lastRead != null || favorite != null || hidden != null)) {
      throw ApiError.forbidden("Forbidden: the settings are those of another user");
    }
    String role = call.param("role");
    if (role != null) {
      assign(seat, target, Room.Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }
    target.lastRead = lastRead == null ? target.lastRead : lastRead;
    target.favorite = favorite == null ? target.favorite : favorite.equals("true");
    target.hidden = hidden == null ? target.hidden : hidden.equals("true");
    return envelope.of("message", "OK");
  }

  private static void assign(RoomAccess.Seat seat, Room.Member target, Room.Role role) {
    if (role == Room.Role.OWNER) {
      if (seat.member.role != Room.Role.OWNER) {
        throw ApiError.forbidden("Forbidden: only the owner gives a room to another owner");
      }
      seat.room.give(target);
      return;
    }
    requireAdmin(seat);
    if (target.role == Room.Role.OWNER) {
      throw ApiError.forbidden("Forbidden: the owner stays until the room has another one");
    }
    target.role = role;
  }

  private static void requireAdmin(RoomAccess.Seat seat) {
    if (seat.member.role == Room.Role.PARTICIPANT) {
      throw ApiError.forbidden("Forbidden: the user is neither owner nor admin of the room");
    }
  }

  /** The name, the topic, and whether anything more can be written. */
  Answer forAll(Call call) {
    RoomAccess.Seat seat = access.seat(call);
    requireAdmin(seat);
    String name = call.param("roomName");
    String topic = call.param("topic");
    String readOnly = call.param("isReadOnly");
    if (name != null && readOnly != null) {
      throw ApiError.badRequest("roomName and isReadOnly cannot be set in the same request");
    }
    if (topic != null && seat.room.type == Room.Type.ONE_ON_ONE) {
      throw ApiError.badRequest("One-on-one rooms do not have topics");
    }
    seat.room.name = name == null ? seat.room.name : name;
    seat.room.topic = topic == null ? seat.room.topic : topic;
    if (readOnly != null) {
      seat.room.archive(readOnly.equals("true"));
    }
    return envelope.of("message", "OK");
  }
}
