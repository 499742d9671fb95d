package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user of a room. The documentation does not show it; the properties are those of users that a
 * room is created with. Immutable.
 */
@AutoValue
public abstract class RoomUser {
  static final WireModel<RoomUser> WIRE =
      WireModel.of("RoomUser", RoomUser::builder, Builder::build)
          .undocumented("userId", Wire.TEXT, Builder::userId)
          .undocumented("orgId", Wire.TEXT, Builder::organizationId)
          .undocumented("role", Wire.oneOf(RoomRole.class), Builder::role)
          .undocumented("firstName", Wire.TEXT, Builder::firstName)
          .rest(Builder::additionalProperties);

  RoomUser() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_RoomUser.Builder().additionalProperties(Map.of());
  }

  /** The user id. */
  public abstract Optional<String> userId();

  /** The id of the organization the user acts for. */
  public abstract Optional<String> organizationId();

  /** What the user may do in the room. */
  public abstract Optional<OpenEnum<RoomRole>> role();

  /** The first name. */
  public abstract Optional<String> firstName();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomUser#userId}. */
    public abstract Builder userId(String value);

    /** See {@link RoomUser#organizationId}. */
    public abstract Builder organizationId(String value);

    /** See {@link RoomUser#role}. */
    public abstract Builder role(OpenEnum<RoomRole> value);

    /** See {@link RoomUser#firstName}. */
    public abstract Builder firstName(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract RoomUser build();
  }
}
