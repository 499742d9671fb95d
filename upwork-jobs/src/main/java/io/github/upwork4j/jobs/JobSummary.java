package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job as a search shows it. Immutable. */
@AutoValue
public abstract class JobSummary {
  static final WireModel<JobSummary> WIRE =
      WireModel.of("JobSummary", JobSummary::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("title", Wire.TEXT, Builder::title)
          .field("snippet", Wire.TEXT, Builder::snippet)
          .field("url", Wire.TEXT, Builder::url)
          .field("category2", Wire.TEXT, Builder::category)
          .field("subcategory2", Wire.TEXT, Builder::subcategory)
          .field("skills", Wire.list(Wire.TEXT), Builder::skills)
          .field("job_type", Wire.oneOf(JobType.class), Builder::jobType)
          .field("job_status", Wire.oneOf(JobStatus.class), Builder::status)
          .field("budget", Wire.MONEY, Builder::budget)
          .field("duration", Wire.TEXT, Builder::durationLabel)
          .field("workload", Wire.TEXT, Builder::workloadLabel)
          .field("date_created", Wire.ISO_INSTANT, Builder::createdAt)
          .field("client", JobClient.WIRE, Builder::client)
          .rest(Builder::additionalProperties);

  JobSummary() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_JobSummary.Builder().skills(List.of()).additionalProperties(Map.of());
  }

  /** The job key, such as {@code ~0150f0d859bb3453d0}. */
  public abstract String id();

  /** The title. */
  public abstract Optional<String> title();

  /** The start of the description. */
  public abstract Optional<String> snippet();

  /** The page of the job. */
  public abstract Optional<String> url();

  /** The title of the category. */
  public abstract Optional<String> category();

  /** The title of the subcategory. */
  public abstract Optional<String> subcategory();

  /** The skills asked for; empty if none are. */
  public abstract List<String> skills();

  /** How the job is paid. */
  public abstract Optional<OpenEnum<JobType>> jobType();

  /** Where the job stands. */
  public abstract Optional<OpenEnum<JobStatus>> status();

  /** The budget of a fixed-price job, in US dollars; often 0 for hourly jobs. */
  public abstract Optional<BigDecimal> budget();

  /** How long the job is expected to take, in words. */
  public abstract Optional<String> durationLabel();

  /** How many hours a week, in words: {@code 30+ hrs/week}. */
  public abstract Optional<String> workloadLabel();

  /** When the job was posted. */
  public abstract Optional<Instant> createdAt();

  /** The client. */
  public abstract Optional<JobClient> client();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobSummary#id}. Required. */
    public abstract Builder id(String value);

    /** See {@link JobSummary#title}. */
    public abstract Builder title(String value);

    /** See {@link JobSummary#snippet}. */
    public abstract Builder snippet(String value);

    /** See {@link JobSummary#url}. */
    public abstract Builder url(String value);

    /** See {@link JobSummary#category}. */
    public abstract Builder category(String value);

    /** See {@link JobSummary#subcategory}. */
    public abstract Builder subcategory(String value);

    /** See {@link JobSummary#skills}. */
    public abstract Builder skills(List<String> values);

    /** See {@link JobSummary#jobType}. */
    public abstract Builder jobType(OpenEnum<JobType> value);

    /** See {@link JobSummary#status}. */
    public abstract Builder status(OpenEnum<JobStatus> value);

    /** See {@link JobSummary#budget}. */
    public abstract Builder budget(BigDecimal value);

    /** See {@link JobSummary#durationLabel}. */
    public abstract Builder durationLabel(String value);

    /** See {@link JobSummary#workloadLabel}. */
    public abstract Builder workloadLabel(String value);

    /** See {@link JobSummary#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link JobSummary#client}. */
    public abstract Builder client(JobClient value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<String> skills();

    abstract JobSummary autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public JobSummary build() {
      skills(List.copyOf(skills()));
      return autoBuild();
    }
  }
}
