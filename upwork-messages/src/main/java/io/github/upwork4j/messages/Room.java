package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room. The documentation shows its id and its name and leaves the rest out: the properties
 * marked so are what public clients of these calls read. Immutable.
 */
@AutoValue
public abstract class Room {
  static final WireModel<Room> WIRE =
      WireModel.of("Room", Room::builder, Builder::build)
          .field("roomId", RoomId.WIRE, Builder::id)
          .field("roomName", Wire.TEXT, Builder::name)
          .undocumented("roomType", Wire.oneOf(RoomType.class), Builder::type)
          .undocumented("topic", Wire.TEXT, Builder::topic)
          .undocumented("orgId", Wire.TEXT, Builder::organizationId)
          .undocumented("numUnread", Wire.INTEGER, Builder::unreadCount)
          .undocumented("recentTimestamp", Wire.EPOCH_MILLIS, Builder::lastActiveAt)
          .undocumented("latestStory", Story.WIRE, Builder::latestStory)
          .undocumented("stories", Wire.list("stories", Story.WIRE), Builder::stories)
          .undocumented("users", Wire.list(RoomUser.WIRE), Builder::users)
          .rest(Builder::additionalProperties);

  Room() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_Room.Builder()
        .stories(List.of())
        .users(List.of())
        .additionalProperties(Map.of());
  }

  /** The room id. */
  public abstract RoomId id();

  /** The name; some rooms have none. */
  public abstract Optional<String> name();

  /** What kind of room it is. Not in the documentation. */
  public abstract Optional<OpenEnum<RoomType>> type();

  /** The topic. Not in the documentation. */
  public abstract Optional<String> topic();

  /** The id of the organization that the room belongs to. Not in the documentation. */
  public abstract Optional<String> organizationId();

  /** How many stories the user has not read. Not in the documentation. */
  public abstract Optional<Integer> unreadCount();

  /** When something last happened in it. Not in the documentation. */
  public abstract Optional<Instant> lastActiveAt();

  /** The latest story. Not in the documentation. */
  public abstract Optional<Story> latestStory();

  /** The latest stories; empty unless they were asked for. Not in the documentation. */
  public abstract List<Story> stories();

  /** The users; empty unless they were asked for. Not in the documentation. */
  public abstract List<RoomUser> users();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Room#id}. Required. */
    public abstract Builder id(RoomId value);

    /** See {@link Room#name}. */
    public abstract Builder name(String value);

    /** See {@link Room#type}. */
    public abstract Builder type(OpenEnum<RoomType> value);

    /** See {@link Room#topic}. */
    public abstract Builder topic(String value);

    /** See {@link Room#organizationId}. */
    public abstract Builder organizationId(String value);

    /** See {@link Room#unreadCount}. */
    public abstract Builder unreadCount(Integer value);

    /** See {@link Room#lastActiveAt}. */
    public abstract Builder lastActiveAt(Instant value);

    /** See {@link Room#latestStory}. */
    public abstract Builder latestStory(Story value);

    /** See {@link Room#stories}. */
    public abstract Builder stories(List<Story> values);

    /** See {@link Room#users}. */
    public abstract Builder users(List<RoomUser> values);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<Story> stories();

    abstract List<RoomUser> users();

    abstract Room autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public Room build() {
      stories(List.copyOf(stories()));
      users(List.copyOf(users()));
      return autoBuild();
    }
  }
}
