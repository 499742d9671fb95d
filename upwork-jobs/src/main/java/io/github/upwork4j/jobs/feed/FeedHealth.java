package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the feed service is. Immutable. */
@AutoValue
public abstract class FeedHealth {
  static final WireModel<FeedHealth> WIRE =
      WireModel.of("FeedHealth", FeedHealth::builder, Builder::build)
          .field("success", Wire.FLAG, Builder::success)
          .field("message", Wire.TEXT, Builder::message)
          .field("last_updated", Wire.ISO_INSTANT, Builder::lastUpdated)
          .ignoring("data", "count")
          .rest(Builder::additionalProperties);

  FeedHealth() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedHealth.Builder().additionalProperties(Map.of());
  }

  /** Whether the service is well. */
  public abstract Optional<Boolean> success();

  /** The same in words. */
  public abstract Optional<String> message();

  /** When that was said. */
  public abstract Optional<Instant> lastUpdated();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedHealth#success}. */
    public abstract Builder success(Boolean value);

    /** See {@link FeedHealth#message}. */
    public abstract Builder message(String value);

    /** See {@link FeedHealth#lastUpdated}. */
    public abstract Builder lastUpdated(Instant value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedHealth build();
  }
}
