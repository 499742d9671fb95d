package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import java.time.Instant;
import java.util.Optional;

/** What a user has set for a room. What is not set stays as it is. Immutable. */
@AutoValue
public abstract class RoomSettings {
  RoomSettings() {}

  /** Starts with nothing set. */
  public static Builder builder() {
    return new AutoValue_RoomSettings.Builder();
  }

  /**
   * When the user last looked into the room: what is older counts as read. The documentation names
   * no form of the time: milliseconds since 1970 are sent, the form of times in this API.
   */
  public abstract Optional<Instant> lastRead();

  /** Whether the room is a favorite of the user. */
  public abstract Optional<Boolean> favorite();

  /** Whether the user does not see the room in the list. */
  public abstract Optional<Boolean> hidden();

  /** What the user may do in the room. */
  public abstract Optional<RoomRole> role();

  /** Flags go as text, as in the documented sample. */
  Arguments arguments(String companyUserId, RoomId room, String userId) {
    return Arguments.builder()
        .path("company_user_id", companyUserId)
        .path("room_id", room.value())
        .path("user_id", userId)
        .set("lastReadTimestamp", lastRead().map(time -> Long.toString(time.toEpochMilli())))
        .set("isFavorite", favorite().map(String::valueOf))
        .set("isHidden", hidden().map(String::valueOf))
        .set("role", role().map(RoomRole::wireName))
        .build();
  }

  /** Makes settings. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomSettings#lastRead}. */
    public abstract Builder lastRead(Instant value);

    /** See {@link RoomSettings#favorite}. */
    public abstract Builder favorite(boolean value);

    /** See {@link RoomSettings#hidden}. */
    public abstract Builder hidden(boolean value);

    /** See {@link RoomSettings#role}. */
    public abstract Builder role(RoomRole value);

    abstract RoomSettings autoBuild();

    /**
     * Returns the settings.
     *
     * @throws IllegalArgumentException if nothing is set
     */
    public RoomSettings build() {
      RoomSettings settings = autoBuild();
      if (settings.lastRead().isEmpty()
          && settings.favorite().isEmpty()
          && settings.hidden().isEmpty()
          && settings.role().isEmpty()) {
        throw new IllegalArgumentException("settings need lastRead, favorite, hidden or role");
      }
      return settings;
    }
  }
}
