package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client of a job as a search shows it. Immutable. */
@AutoValue
public abstract class JobClient {
  static final WireModel<JobClient> WIRE =
      WireModel.of("JobClient", JobClient::builder, Builder::build)
          .field("country", Wire.TEXT, Builder::country)
          .field("feedback", Wire.DECIMAL, Builder::feedback)
          .field("reviews_count", Wire.INTEGER, Builder::reviewsCount)
          .field("jobs_posted", Wire.INTEGER, Builder::jobsPosted)
          .field("past_hires", Wire.INTEGER, Builder::pastHires)
          .field("payment_verification_status", Wire.TEXT, Builder::paymentVerificationStatus)
          .rest(Builder::additionalProperties);

  JobClient() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_JobClient.Builder().additionalProperties(Map.of());
  }

  /** The country. */
  public abstract Optional<String> country();

  /** The score from 0 to 5 that freelancers gave; 0 if nobody gave one. */
  public abstract Optional<BigDecimal> feedback();

  /** How many freelancers gave a score. */
  public abstract Optional<Integer> reviewsCount();

  /** How many jobs the client has posted. */
  public abstract Optional<Integer> jobsPosted();

  /** How many freelancers the client has hired. */
  public abstract Optional<Integer> pastHires();

  /** {@code VERIFIED} once the client can pay. */
  public abstract Optional<String> paymentVerificationStatus();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobClient#country}. */
    public abstract Builder country(String value);

    /** See {@link JobClient#feedback}. */
    public abstract Builder feedback(BigDecimal value);

    /** See {@link JobClient#reviewsCount}. */
    public abstract Builder reviewsCount(Integer value);

    /** See {@link JobClient#jobsPosted}. */
    public abstract Builder jobsPosted(Integer value);

    /** See {@link JobClient#pastHires}. */
    public abstract Builder pastHires(Integer value);

    /** See {@link JobClient#paymentVerificationStatus}. */
    public abstract Builder paymentVerificationStatus(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract JobClient build();
  }
}
