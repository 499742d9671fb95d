package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the client of a job of the feed is. Immutable. */
@AutoValue
public abstract class FeedLocation {
  static final WireModel<FeedLocation> WIRE =
      WireModel.of("FeedLocation", FeedLocation::builder, Builder::build)
          .field("country", Wire.TEXT, Builder::country)
          .field("city", Wire.TEXT, Builder::city)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .rest(Builder::additionalProperties);

  FeedLocation() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedLocation.Builder().additionalProperties(Map.of());
  }

  /** The country code. */
  public abstract Optional<String> country();

  /** The city. */
  public abstract Optional<String> city();

  /** The Olson id of the time zone. */
  public abstract Optional<String> timeZone();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedLocation#country}. */
    public abstract Builder country(String value);

    /** See {@link FeedLocation#city}. */
    public abstract Builder city(String value);

    /** See {@link FeedLocation#timeZone}. */
    public abstract Builder timeZone(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedLocation build();
  }
}
