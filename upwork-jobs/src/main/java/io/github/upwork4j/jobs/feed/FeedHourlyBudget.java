package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A budget by the hour. Immutable. */
@AutoValue
public abstract class FeedHourlyBudget {
  static final WireModel<FeedHourlyBudget> WIRE =
      WireModel.of("FeedHourlyBudget", FeedHourlyBudget::builder, Builder::build)
          .field("min", Wire.DECIMAL, Builder::min)
          .field("max", Wire.DECIMAL, Builder::max)
          .rest(Builder::additionalProperties);

  FeedHourlyBudget() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedHourlyBudget.Builder().additionalProperties(Map.of());
  }

  /** The lowest rate. */
  public abstract Optional<BigDecimal> min();

  /** The highest rate. */
  public abstract Optional<BigDecimal> max();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedHourlyBudget#min}. */
    public abstract Builder min(BigDecimal value);

    /** See {@link FeedHourlyBudget#max}. */
    public abstract Builder max(BigDecimal value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedHourlyBudget build();
  }
}
