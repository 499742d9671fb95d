package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import java.util.Optional;

/** How much of a room to get. Immutable. */
@AutoValue
public abstract class RoomDetails {
  private static final int MAX_LIMIT = 1000;

  RoomDetails() {}

  /** Starts from what Upwork returns by default. */
  public static Builder builder() {
    return new AutoValue_RoomDetails.Builder();
  }

  /** Whether the user's own timestamps and the first stories are returned. */
  public abstract Optional<Boolean> returnUserTimestamps();

  /** Whether the latest stories are returned. */
  public abstract Optional<Boolean> returnStories();

  /** Whether the users are returned. */
  public abstract Optional<Boolean> returnUsers();

  /**
   * How many stories at most, up to 1000; 100 by default. The documentation has it ignored unless
   * {@code returnTimestampsAndStories} is true, a parameter that it does not have: ask for stories
   * with {@link #returnStories}.
   */
  public abstract Optional<Integer> limit();

  /** Whether the roles of the users are returned; they are by default. */
  public abstract Optional<Boolean> returnUserRoles();

  Arguments arguments(String companyUserId, RoomId room) {
    Arguments.Builder arguments =
        Arguments.builder().path("company_user_id", companyUserId).path("room_id", room.value());
    returnUserTimestamps().ifPresent(value -> arguments.set("returnUserTimestamps", value));
    returnStories().ifPresent(value -> arguments.set("returnStories", value));
    returnUsers().ifPresent(value -> arguments.set("returnUsers", value));
    limit().ifPresent(value -> arguments.set("limit", value));
    returnUserRoles().ifPresent(value -> arguments.set("returnUserRoles", value));
    return arguments.build();
  }

  /** Says how much. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomDetails#returnUserTimestamps}. */
    public abstract Builder returnUserTimestamps(boolean value);

    /** See {@link RoomDetails#returnStories}. */
    public abstract Builder returnStories(boolean value);

    /** See {@link RoomDetails#returnUsers}. */
    public abstract Builder returnUsers(boolean value);

    /** See {@link RoomDetails#limit}. */
    public abstract Builder limit(int stories);

    /** See {@link RoomDetails#returnUserRoles}. */
    public abstract Builder returnUserRoles(boolean value);

    abstract RoomDetails autoBuild();

    /**
     * Returns the details.
     *
     * @throws IllegalArgumentException if the limit is not between 1 and 1000
     */
    public RoomDetails build() {
      RoomDetails details = autoBuild();
      details
          .limit()
          .filter(limit -> limit < 1 || limit > MAX_LIMIT)
          .ifPresent(
              limit -> {
                throw new IllegalArgumentException(
                    "limit must be between 1 and " + MAX_LIMIT + ", was " + limit);
              });
      return details;
    }
  }
}
