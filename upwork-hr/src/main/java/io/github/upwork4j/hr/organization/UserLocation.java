package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a user is. Immutable. */
@AutoValue
public abstract class UserLocation {
  static final WireModel<UserLocation> WIRE =
      WireModel.of("UserLocation", UserLocation::builder, Builder::build)
          .field("city", Wire.TEXT, Builder::city)
          .field("state", Wire.TEXT, Builder::state)
          .field("country", Wire.TEXT, Builder::country)
          .rest(Builder::additionalProperties);

  UserLocation() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_UserLocation.Builder().additionalProperties(Map.of());
  }

  /** The city. */
  public abstract Optional<String> city();

  /** The state. */
  public abstract Optional<String> state();

  /** The country. */
  public abstract Optional<String> country();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link UserLocation#city}. */
    public abstract Builder city(String value);

    /** See {@link UserLocation#state}. */
    public abstract Builder state(String value);

    /** See {@link UserLocation#country}. */
    public abstract Builder country(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract UserLocation build();
  }
}
