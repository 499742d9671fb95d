package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client of a job of the feed. Immutable. */
@AutoValue
public abstract class FeedBuyer {
  static final WireModel<FeedBuyer> WIRE =
      WireModel.of("FeedBuyer", FeedBuyer::builder, Builder::build)
          .field("payment_verified", Wire.FLAG, Builder::paymentVerified)
          .field("country", Wire.TEXT, Builder::country)
          .field("city", Wire.TEXT, Builder::city)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("total_spent", Wire.DECIMAL, Builder::totalSpent)
          .field("total_assignments", Wire.INTEGER, Builder::totalAssignments)
          .field("total_jobs_with_hires", Wire.INTEGER, Builder::totalJobsWithHires)
          .rest(Builder::additionalProperties);

  FeedBuyer() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedBuyer.Builder().additionalProperties(Map.of());
  }

  /** Whether the client can pay. */
  public abstract Optional<Boolean> paymentVerified();

  /** The country code. */
  public abstract Optional<String> country();

  /** The city. */
  public abstract Optional<String> city();

  /** The Olson id of the time zone. */
  public abstract Optional<String> timeZone();

  /** What the client has spent. */
  public abstract Optional<BigDecimal> totalSpent();

  /** How many projects were completed. */
  public abstract Optional<Integer> totalAssignments();

  /** How many jobs led to a hire. */
  public abstract Optional<Integer> totalJobsWithHires();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedBuyer#paymentVerified}. */
    public abstract Builder paymentVerified(Boolean value);

    /** See {@link FeedBuyer#country}. */
    public abstract Builder country(String value);

    /** See {@link FeedBuyer#city}. */
    public abstract Builder city(String value);

    /** See {@link FeedBuyer#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link FeedBuyer#totalSpent}. */
    public abstract Builder totalSpent(BigDecimal value);

    /** See {@link FeedBuyer#totalAssignments}. */
    public abstract Builder totalAssignments(Integer value);

    /** See {@link FeedBuyer#totalJobsWithHires}. */
    public abstract Builder totalJobsWithHires(Integer value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedBuyer build();
  }
}
