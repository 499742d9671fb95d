package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Participant;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Story;
import io.github.upwork4j.sandbox.internal.world.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a room, newest first.
 *
 * <p>The documents say that there are more of them than the limit, and not how to get at them. Here
 * an answer that leaves some out has a {@code nextCursor}, which goes into the parameter {@code
 * cursor}.
 */
final class Stories {
  private static final int MAX_BYTES = 10 * 1024;

  private final World world;
  private final Envelope envelope;
  private final RoomAccess access;

  Stories(World world, Envelope envelope, RoomAccess access) {
    this.world = world;
    this.envelope = envelope;
    this.access = access;
  }

  Answer list(Call call) {
    Room room = access.seat(call).room;
    int limit = Rooms.limit(call);
    String cursor = call.param("cursor");
    if (cursor != null && room.stories().stream().noneMatch(story -> story.id.equals(cursor))) {
      throw ApiError.badRequest("Invalid value of parameter cursor");
    }
    List<Object> stories = newest(room, cursor, limit + 1);
    JsonObject list = new JsonObject();
    if (stories.size() > limit) {
      stories.remove(limit);
      Object last = stories.get(limit - 1);
      list.put("stories", stories).put("nextCursor", ((JsonObject) last).members().get("storyId"));
    } else {
      list.put("stories", stories);
    }
    return envelope.of("stories_list", list);
  }

  /** So many stories, the newest or those behind one of them. */
  static List<Object> newest(Room room, @Nullable String behind, int limit) {
    List<Object> newest = new ArrayList<>();
    List<Story> stories = room.stories();
    boolean begun = behind == null;
    for (int i = stories.size() - 1; i >= 0 && newest.size() < limit; i--) {
      Story story = stories.get(i);
      if (begun) {
        newest.add(RoomWire.story(room, story));
      } else {
        begun = story.id.equals(behind);
      }
    }
    return newest;
  }

  Answer send(Call call) {
    RoomAccess.Seat seat = access.seat(call);
    Participant author = seat.member.participant;
    String message = call.params().firstOr("message", "");
    String userId = call.param("userId");
    String organization = call.param("orgId");
    if (message.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw ApiError.badRequest("Invalid value of parameter message: at most 10 KB");
    }
    if (userId != null) {
      if (organization == null) {
        throw ApiError.badRequest("Missing required parameter: orgId (it belongs to userId)");
      }
      boolean self = world.participant(userId).map(one -> one.id.equals(author.id)).orElse(false);
      if (!self) {
        throw ApiError.forbidden("Forbidden: the author is not the user of the token");
      }
    }
    if (seat.room.readOnly) {
      throw ApiError.forbidden("Forbidden: the room is read-only");
    }
    Story story =
        world
            .messenger()
            .say(
                seat.room,
                author,
                organization == null ? author.organization : organization,
                message);
    return Answer.json(
        201,
        envelope
            .open()
            .put("room", RoomWire.id(seat.room).put("roomName", seat.room.name))
            .put("story", RoomWire.story(seat.room, story)));
  }
}
