package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Upwork says about a room that was just created. The documentation shows no answer and tells
 * of "the room ID" in one edition and "the data about the created room" in the other, so all of it
 * may be absent; the 2017 edition also has a link in the header {@code Location}. Immutable.
 */
@AutoValue
public abstract class CreatedRoom {
  /** A room, or nothing but its id. */
  private static final WireType<Room> ROOM =
      json -> {
        if (json.peek() != JsonReader.Token.STRING) {
          return Room.WIRE.read(json);
        }
        RoomId id = RoomId.WIRE.read(json);
        return id == null ? null : Room.builder().id(id).build();
      };

  private static final WireModel<CreatedRoom> OBJECT =
      WireModel.of("CreatedRoom", CreatedRoom::builder, Builder::build)
          .undocumented("room", ROOM, Builder::room)
          .undocumented("roomId", ROOM, Builder::room)
          .ignoring("auth_user", "server_time")
          .rest(Builder::additionalProperties);

  static final WireType<CreatedRoom> WIRE =
      json -> {
        if (json.peek() != JsonReader.Token.STRING) {
          return OBJECT.read(json);
        }
        Room room = ROOM.read(json);
        return room == null ? null : builder().room(room).build();
      };

  CreatedRoom() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_CreatedRoom.Builder().additionalProperties(Map.of());
  }

  /** The new room: its id at least. */
  public abstract Optional<Room> room();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link CreatedRoom#room}. */
    public abstract Builder room(Room value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract CreatedRoom build();
  }
}
