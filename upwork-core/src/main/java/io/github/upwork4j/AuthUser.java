package io.github.upwork4j;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user that a call was made for, as every documented answer names them. Immutable. */
@AutoValue
public abstract class AuthUser {
  /** How this model looks on the wire; for routers. */
  public static final WireModel<AuthUser> WIRE =
      WireModel.of("AuthUser", AuthUser::builder, Builder::build)
          .field("first_name", Wire.TEXT, Builder::firstName)
          .field("last_name", Wire.TEXT, Builder::lastName)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("timezone_offset", Wire.SECONDS, Builder::timeZoneOffset)
          .rest(Builder::additionalProperties);

  AuthUser() {}

  /** Starts a user about whom nothing is said. */
  public static Builder builder() {
    return new AutoValue_AuthUser.Builder().additionalProperties(Map.of());
  }

  /** First name. */
  public abstract Optional<String> firstName();

  /** Last name. */
  public abstract Optional<String> lastName();

  /** Time zone: an Olson id ({@code Asia/Omsk}) or a label ({@code UTC+07:00 Bangkok, ...}). */
  public abstract Optional<String> timeZone();

  /** Offset from UTC. */
  public abstract Optional<Duration> timeZoneOffset();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Makes a user. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** First name. */
    public abstract Builder firstName(String name);

    /** Last name. */
    public abstract Builder lastName(String name);

    /** Time zone. */
    public abstract Builder timeZone(String zone);

    /** Offset from UTC. */
    public abstract Builder timeZoneOffset(Duration offset);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the user. */
    public abstract AuthUser build();
  }
}
