package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client in the public profile of a job. Immutable. */
@AutoValue
public abstract class JobProfileClient {
  static final WireModel<JobProfileClient> WIRE =
      WireModel.of("JobProfileClient", JobProfileClient::builder, Builder::build)
          .field("op_adjusted_score", Wire.DECIMAL, Builder::score)
          .field("op_city", Wire.TEXT, Builder::city)
          .field("op_country", Wire.TEXT, Builder::country)
          .field("op_timezone", Wire.TEXT, Builder::timeZoneLabel)
          .field("op_contract_date", Wire.ENGLISH_DATE, Builder::memberSince)
          .field("op_tot_asgs", Wire.INTEGER, Builder::assignments)
          .field("op_tot_fp_asgs", Wire.INTEGER, Builder::fixedPriceAssignments)
          .field("op_tot_charge", Wire.MONEY, Builder::totalCharge)
          .field("op_tot_hours", Wire.DECIMAL, Builder::totalHours)
          .field("op_tot_jobs_posted", Wire.INTEGER, Builder::jobsPosted)
          .field("op_tot_jobs_open", Wire.INTEGER, Builder::jobsOpen)
          .field("op_tot_jobs_filled", Wire.INTEGER, Builder::jobsFilled)
          .rest(Builder::additionalProperties);

  JobProfileClient() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_JobProfileClient.Builder().additionalProperties(Map.of());
  }

  /** The score from 0 to 5. */
  public abstract Optional<BigDecimal> score();

  /** The city. */
  public abstract Optional<String> city();

  /** The country. */
  public abstract Optional<String> country();

  /** The time zone, in words. */
  public abstract Optional<String> timeZoneLabel();

  /** The day of the first contract. */
  public abstract Optional<LocalDate> memberSince();

  /** How many contracts the client has had. */
  public abstract Optional<Integer> assignments();

  /** How many of them at a fixed price. */
  public abstract Optional<Integer> fixedPriceAssignments();

  /** What the client has spent, in US dollars. */
  public abstract Optional<BigDecimal> totalCharge();

  /** How many hours the client has bought. */
  public abstract Optional<BigDecimal> totalHours();

  /** How many jobs the client has posted. */
  public abstract Optional<Integer> jobsPosted();

  /** How many of them are open. */
  public abstract Optional<Integer> jobsOpen();

  /** How many of them are filled. */
  public abstract Optional<Integer> jobsFilled();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobProfileClient#score}. */
    public abstract Builder score(BigDecimal value);

    /** See {@link JobProfileClient#city}. */
    public abstract Builder city(String value);

    /** See {@link JobProfileClient#country}. */
    public abstract Builder country(String value);

    /** See {@link JobProfileClient#timeZoneLabel}. */
    public abstract Builder timeZoneLabel(String value);

    /** See {@link JobProfileClient#memberSince}. */
    public abstract Builder memberSince(LocalDate value);

    /** See {@link JobProfileClient#assignments}. */
    public abstract Builder assignments(Integer value);

    /** See {@link JobProfileClient#fixedPriceAssignments}. */
    public abstract Builder fixedPriceAssignments(Integer value);

    /** See {@link JobProfileClient#totalCharge}. */
    public abstract Builder totalCharge(BigDecimal value);

    /** See {@link JobProfileClient#totalHours}. */
    public abstract Builder totalHours(BigDecimal value);

    /** See {@link JobProfileClient#jobsPosted}. */
    public abstract Builder jobsPosted(Integer value);

    /** See {@link JobProfileClient#jobsOpen}. */
    public abstract Builder jobsOpen(Integer value);

    /** See {@link JobProfileClient#jobsFilled}. */
    public abstract Builder jobsFilled(Integer value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract JobProfileClient build();
  }
}
