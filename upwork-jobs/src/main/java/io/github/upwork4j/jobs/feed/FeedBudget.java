package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fixed budget. Immutable. */
@AutoValue
public abstract class FeedBudget {
  static final WireModel<FeedBudget> WIRE =
      WireModel.of("FeedBudget", FeedBudget::builder, Builder::build)
          .field("fixed_amount", Wire.DECIMAL, Builder::fixedAmount)
          .field("currency", Wire.TEXT, Builder::currency)
          .rest(Builder::additionalProperties);

  FeedBudget() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedBudget.Builder().additionalProperties(Map.of());
  }

  /** The amount. */
  public abstract Optional<BigDecimal> fixedAmount();

  /** The currency code: {@code USD}. */
  public abstract Optional<String> currency();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedBudget#fixedAmount}. */
    public abstract Builder fixedAmount(BigDecimal value);

    /** See {@link FeedBudget#currency}. */
    public abstract Builder currency(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedBudget build();
  }
}
