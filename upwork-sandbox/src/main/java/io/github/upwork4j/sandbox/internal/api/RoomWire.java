package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of rooms and stories. The documents show {@code roomId} and {@code roomName} and leave
 * the other fields out; these are called like the parameters that set them. Times are milliseconds
 * since 1970.
 */
final class RoomWire {
  private RoomWire() {}

  static JsonObject id(Room room) {
    return new JsonObject().put("roomId", room.id);
  }

  /** A room as one of its members sees it. */
  static JsonObject room(RoomAccess.Seat seat, boolean roles) {
    Room room = seat.room;
    Room.Member member = seat.member;
    List<Story> stories = room.stories();
    JsonObject json =
        id(room)
            .put("roomName", room.name)
            .put("roomType", room.type.name())
            .put("topic", room.topic)
            .put("context", room.context)
            .put("isReadOnly", room.readOnly)
            .put("isFavorite", member.favorite)
            .put("isHidden", member.hidden)
            .put("numUnread", room.unread(member))
            .put("createdTimestamp", room.created.toEpochMilli())
            .put("recentTimestamp", room.lastActivity().toEpochMilli())
            .put("jobApplicationId", room.application == null ? null : room.application.id)
            .put("offerIds", List.copyOf(room.offers))
            .put("contractId", room.contract);
    if (roles) {
      json.put("role", role(member));
    }
    if (!stories.isEmpty()) {
      json.put("latestStory", story(room, stories.get(stories.size() - 1)));
    }
    return json;
  }

  /** The people in a room. */
  static List<Object> users(Room room, boolean roles) {
    List<Object> users = new ArrayList<>();
    for (Room.Member member : room.members()) {
      JsonObject user =
          new JsonObject()
              .put("userId", member.participant.id)
              .put("orgId", member.participant.organization)
              .put("firstName", member.participant.firstName)
              .put("lastName", member.participant.lastName);
      users.add(roles ? user.put("role", role(member)) : user);
    }
    return users;
  }

  static @Nullable Object millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
  }

  private static String role(Room.Member member) {
    return member.role.name().toLowerCase(Locale.ROOT);
  }

  static JsonObject story(Room room, Story story) {
    return new JsonObject()
        .put("storyId", story.id)
        .put("roomId", room.id)
        .put("roomName", room.name)
        .put("userId", story.author.id)
        .put("orgId", story.organization)
        .put("message", story.message)
        .put("created", story.created.toEpochMilli());
  }
}
