package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What client and freelancer thought of a contract. Immutable. */
@AutoValue
public abstract class EngagementFeedback {
  static final WireModel<EngagementFeedback> WIRE =
      WireModel.of("EngagementFeedback", EngagementFeedback::builder, Builder::build)
          .field("feedback_for_provider", FeedbackBand.WIRE, Builder::forFreelancer)
          .field("feedback_for_buyer", FeedbackBand.WIRE, Builder::forClient)
          .rest(Builder::additionalProperties);

  EngagementFeedback() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_EngagementFeedback.Builder().additionalProperties(Map.of());
  }

  /** What the client thought of the freelancer. */
  public abstract Optional<FeedbackBand> forFreelancer();

  /** What the freelancer thought of the client. */
  public abstract Optional<FeedbackBand> forClient();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link EngagementFeedback#forFreelancer}. */
    public abstract Builder forFreelancer(FeedbackBand value);

    /** See {@link EngagementFeedback#forClient}. */
    public abstract Builder forClient(FeedbackBand value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract EngagementFeedback build();
  }
}
