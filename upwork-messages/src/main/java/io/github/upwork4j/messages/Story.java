package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in a room. The documentation shows the room's id and name and leaves the rest out: the
 * properties marked so are what public clients of these calls read. Immutable.
 */
@AutoValue
public abstract class Story {
  static final WireModel<Story> WIRE =
      WireModel.of("Story", Story::builder, Builder::build)
          .undocumented("storyId", Wire.TEXT, Builder::id)
          .field("roomId", RoomId.WIRE, Builder::roomId)
          .field("roomName", Wire.TEXT, Builder::roomName)
          .undocumented("message", Wire.TEXT, Builder::message)
          .undocumented("userId", Wire.TEXT, Builder::userId)
          .undocumented("orgId", Wire.TEXT, Builder::organizationId)
          .undocumented("created", Wire.EPOCH_MILLIS, Builder::createdAt)
          .undocumented("updated", Wire.EPOCH_MILLIS, Builder::updatedAt)
          .undocumented("isSystemStory", Wire.FLAG, Builder::system)
          .rest(Builder::additionalProperties);

  Story() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Story.Builder().additionalProperties(Map.of());
  }

  /** The story id. Not in the documentation. */
  public abstract Optional<String> id();

  /** The room. */
  public abstract Optional<RoomId> roomId();

  /** The name of the room. */
  public abstract Optional<String> roomName();

  /**
   * The text; empty where there is none, as in news that Upwork itself posts. Not in the
   * documentation.
   */
  public abstract Optional<String> message();

  /** The user id of the author; empty where there is none. Not in the documentation. */
  public abstract Optional<String> userId();

  /** The id of the organization of the author. Not in the documentation. */
  public abstract Optional<String> organizationId();

  /** When it was posted. Not in the documentation. */
  public abstract Optional<Instant> createdAt();

  /** When it was last changed. Not in the documentation. */
  public abstract Optional<Instant> updatedAt();

  /** Whether Upwork itself posted it. Not in the documentation. */
  public abstract Optional<Boolean> system();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Story#id}. */
    public abstract Builder id(String value);

    /** See {@link Story#roomId}. */
    public abstract Builder roomId(RoomId value);

    /** See {@link Story#roomName}. */
    public abstract Builder roomName(String value);

    /** See {@link Story#message}. */
    public abstract Builder message(String value);

    /** See {@link Story#userId}. */
    public abstract Builder userId(String value);

    /** See {@link Story#organizationId}. */
    public abstract Builder organizationId(String value);

    /** See {@link Story#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link Story#updatedAt}. */
    public abstract Builder updatedAt(Instant value);

    /** See {@link Story#system}. */
    public abstract Builder system(Boolean value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract Story build();
  }
}
