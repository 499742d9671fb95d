package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score, as the band it falls into. Immutable. */
@AutoValue
public abstract class FeedbackBand {
  static final WireModel<FeedbackBand> WIRE =
      WireModel.of("FeedbackBand", FeedbackBand::builder, Builder::build)
          .field("score", Wire.TEXT, Builder::score)
          .rest(Builder::additionalProperties);

  FeedbackBand() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedbackBand.Builder().additionalProperties(Map.of());
  }

  /** The band, in words: {@code 4.5 - 5.0 Stars}. */
  public abstract Optional<String> score();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedbackBand#score}. */
    public abstract Builder score(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedbackBand build();
  }
}
