package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of a feedback. Immutable. */
@AutoValue
public abstract class FeedbackScore {
  static final WireModel<FeedbackScore> WIRE =
      WireModel.of("FeedbackScore", FeedbackScore::builder, Builder::build)
          .field("label", Wire.TEXT, Builder::label)
          .field("description", Wire.TEXT, Builder::description)
          .field("score", Wire.DECIMAL, Builder::score)
          .rest(Builder::additionalProperties);

  FeedbackScore() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedbackScore.Builder().additionalProperties(Map.of());
  }

  /** What is judged: {@code Skills}, {@code Quality}, ... */
  public abstract Optional<String> label();

  /** The same in a sentence. */
  public abstract Optional<String> description();

  /** The score from 1 to 5. */
  public abstract Optional<BigDecimal> score();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedbackScore#label}. */
    public abstract Builder label(String value);

    /** See {@link FeedbackScore#description}. */
    public abstract Builder description(String value);

    /** See {@link FeedbackScore#score}. */
    public abstract Builder score(BigDecimal value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedbackScore build();
  }
}
