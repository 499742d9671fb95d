package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** A new name or topic of a room, or whether it is archived. Immutable. */
@AutoValue
public abstract class RoomUpdate {
  RoomUpdate() {}

  /** Gives the room another name. */
  public static RoomUpdate rename(String name) {
    return builder().name(name).build();
  }

  /** Makes the room read-only; Upwork appends "(archived)" to its name. */
  public static RoomUpdate archive() {
    return builder().archived(true).build();
  }

  /** Starts an update that changes nothing. */
  public static Builder builder() {
    return new AutoValue_RoomUpdate.Builder();
  }

  /** The new name. */
  public abstract Optional<String> name();

  /** What is talked about in the room now. */
  public abstract Optional<String> topic();

  /** Whether the room is read-only. Upwork does not take it together with a name. */
  public abstract Optional<Boolean> archived();

  Arguments arguments(String companyUserId, RoomId room) {
    return Arguments.builder()
        .path("company_user_id", companyUserId)
        .path("room_id", room.value())
        .set("roomName", name())
        .set("topic", topic())
        .set("isReadOnly", archived().map(String::valueOf))
        .build();
  }

  /** Makes updates. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomUpdate#name}. */
    public abstract Builder name(String value);

    /** See {@link RoomUpdate#topic}. */
    public abstract Builder topic(String value);

    /** See {@link RoomUpdate#archived}. */
    public abstract Builder archived(boolean value);

    abstract RoomUpdate autoBuild();

    /**
     * Returns the update.
     *
     * @throws IllegalArgumentException if nothing is set, a text is blank, or the name is set
     *     together with archived
     */
    public RoomUpdate build() {
      RoomUpdate update = autoBuild();
      Required.filledIfSet("name", update.name());
      Required.filledIfSet("topic", update.topic());
      if (update.name().isEmpty() && update.topic().isEmpty() && update.archived().isEmpty()) {
        throw new IllegalArgumentException("an update needs a name, a topic or archived");
      }
      if (update.name().isPresent() && update.archived().isPresent()) {
        throw new IllegalArgumentException(
            "a room cannot be renamed and archived at once: make two calls");
      }
      return update;
    }
  }
}
