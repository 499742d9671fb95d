package io.github.upwork4j.hr.milestone;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.SubmissionId;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work that a freelancer submitted for a milestone. The documents show no more of it than its id;
 * whatever else comes is among the {@link #additionalProperties}. Immutable.
 */
@AutoValue
public abstract class Submission {
  static final WireModel<Submission> WIRE =
      WireModel.of("Submission", Submission::builder, Builder::build)
          .field("id", SubmissionId.WIRE, Builder::id)
          .rest(Builder::additionalProperties);

  Submission() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Submission.Builder().additionalProperties(Map.of());
  }

  /** Identifies the submission. */
  public abstract SubmissionId id();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Submission#id}. Required. */
    public abstract Builder id(SubmissionId value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Submission build();
  }
}
