package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feedback on a contract. Immutable. */
@AutoValue
public abstract class AssignmentFeedback {
  static final WireModel<AssignmentFeedback> WIRE =
      WireModel.of("AssignmentFeedback", AssignmentFeedback::builder, Builder::build)
          .field("score", Wire.DECIMAL, Builder::score)
          .field("comment", Wire.TEXT, Builder::comment)
          .field("comment_is_public", Wire.FLAG, Builder::commentPublic)
          .field("scores", Wire.list("score", FeedbackScore.WIRE), Builder::scores)
          .rest(Builder::additionalProperties);

  AssignmentFeedback() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_AssignmentFeedback.Builder()
        .scores(List.of())
        .additionalProperties(Map.of());
  }

  /** The score from 1 to 5. */
  public abstract Optional<BigDecimal> score();

  /** The comment. */
  public abstract Optional<String> comment();

  /** Whether everybody sees the comment. */
  public abstract Optional<Boolean> commentPublic();

  /** The score in parts; empty if there are none. */
  public abstract List<FeedbackScore> scores();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link AssignmentFeedback#score}. */
    public abstract Builder score(BigDecimal value);

    /** See {@link AssignmentFeedback#comment}. */
    public abstract Builder comment(String value);

    /** See {@link AssignmentFeedback#commentPublic}. */
    public abstract Builder commentPublic(Boolean value);

    /** See {@link AssignmentFeedback#scores}. */
    public abstract Builder scores(List<FeedbackScore> values);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<FeedbackScore> scores();

    abstract AssignmentFeedback autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public AssignmentFeedback build() {
      scores(List.copyOf(scores()));
      return autoBuild();
    }
  }
}
