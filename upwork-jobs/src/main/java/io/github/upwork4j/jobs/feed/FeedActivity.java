package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client did with a job of the feed. Immutable. */
@AutoValue
public abstract class FeedActivity {
  static final WireModel<FeedActivity> WIRE =
      WireModel.of("FeedActivity", FeedActivity::builder, Builder::build)
          .field("total_applicants", Wire.INTEGER, Builder::totalApplicants)
          .field("total_hired", Wire.INTEGER, Builder::totalHired)
          .field("total_invited_to_interview", Wire.INTEGER, Builder::totalInvitedToInterview)
          .field("unanswered_invites", Wire.INTEGER, Builder::unansweredInvites)
          .field("invitations_sent", Wire.INTEGER, Builder::invitationsSent)
          .field("last_buyer_activity", Wire.ISO_INSTANT, Builder::lastBuyerActivity)
          .rest(Builder::additionalProperties);

  FeedActivity() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedActivity.Builder().additionalProperties(Map.of());
  }

  /** How many freelancers applied. */
  public abstract Optional<Integer> totalApplicants();

  /** How many were hired. */
  public abstract Optional<Integer> totalHired();

  /** How many were invited to an interview. */
  public abstract Optional<Integer> totalInvitedToInterview();

  /** How many invitations have no answer. */
  public abstract Optional<Integer> unansweredInvites();

  /** How many invitations were sent. */
  public abstract Optional<Integer> invitationsSent();

  /** When the client was last active. */
  public abstract Optional<Instant> lastBuyerActivity();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedActivity#totalApplicants}. */
    public abstract Builder totalApplicants(Integer value);

    /** See {@link FeedActivity#totalHired}. */
    public abstract Builder totalHired(Integer value);

    /** See {@link FeedActivity#totalInvitedToInterview}. */
    public abstract Builder totalInvitedToInterview(Integer value);

    /** See {@link FeedActivity#unansweredInvites}. */
    public abstract Builder unansweredInvites(Integer value);

    /** See {@link FeedActivity#invitationsSent}. */
    public abstract Builder invitationsSent(Integer value);

    /** See {@link FeedActivity#lastBuyerActivity}. */
    public abstract Builder lastBuyerActivity(Instant value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedActivity build();
  }
}
