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

/** A posting as its client sees it. Immutable. */
@AutoValue
public abstract class JobPosting {
  static final WireModel<JobPosting> WIRE =
      WireModel.of("JobPosting", JobPosting::builder, Builder::build)
          .field("job_ref_ciphertext", Wire.TEXT, Builder::key)
          .field("reference", Wire.TEXT, Builder::key)
          .field("title", Wire.TEXT, Builder::title)
          .field("description", Wire.TEXT, Builder::description)
          .field("status", Wire.oneOf(PostingStatus.class), Builder::status)
          .field("job_type", Wire.oneOf(JobType.class), Builder::jobType)
          .field("visibility", Wire.oneOf(JobVisibility.class), Builder::visibility)
          .field("category2", Wire.TEXT, Builder::category)
          .field("subcategory2", Wire.TEXT, Builder::subcategory)
          .field("skills", Wire.separatedBy(';'), Builder::skills)
          .field("budget", Wire.MONEY, Builder::budget)
          .field("duration", Wire.INTEGER, Builder::durationHours)
          .field(
              "preference_candidate_type", Wire.oneOf(CandidateType.class), Builder::candidateType)
          .field("keep_open_on_hire", Wire.FLAG, Builder::keepOpenOnHire)
          .field("created_by", Wire.TEXT, Builder::createdBy)
          .field("buyer_team__id", Wire.TEXT, Builder::teamId)
          .field("buyer_team__reference", Wire.TEXT, Builder::teamReference)
          .field("buyer_team_reference", Wire.TEXT, Builder::teamReference)
          .field("buyer_team__name", Wire.TEXT, Builder::teamName)
          .field("buyer_company__reference", Wire.TEXT, Builder::companyReference)
          .field("buyer_company__name", Wire.TEXT, Builder::companyName)
          .field("num_candidates", Wire.INTEGER, Builder::candidates)
          .field("num_active_candidates", Wire.INTEGER, Builder::activeCandidates)
          .field("num_new_candidates", Wire.INTEGER, Builder::newCandidates)
          .field("created_time", Wire.EPOCH_MILLIS, Builder::createdAt)
          .field("start_date", Wire.EPOCH_MILLIS, Builder::startDate)
          .field("end_date", Wire.EPOCH_MILLIS, Builder::endDate)
          .field("filled_date", Wire.EPOCH_MILLIS, Builder::filledAt)
          .field("cancelled_date", Wire.EPOCH_MILLIS, Builder::cancelledAt)
          .field("attachment_file_url", Wire.TEXT, Builder::attachmentUrl)
          .field("public_url", Wire.TEXT, Builder::publicUrl)
          .rest(Builder::additionalProperties);

  JobPosting() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_JobPosting.Builder().skills(List.of()).additionalProperties(Map.of());
  }

  /** The job key. The answer to a single posting does not repeat it. */
  public abstract Optional<String> key();

  /** The title. */
  public abstract Optional<String> title();

  /** The description. */
  public abstract Optional<String> description();

  /** Where the posting stands. */
  public abstract Optional<OpenEnum<PostingStatus>> status();

  /** How the job is paid. */
  public abstract Optional<OpenEnum<JobType>> jobType();

  /** Who sees it. */
  public abstract Optional<OpenEnum<JobVisibility>> visibility();

  /** The title of the category. */
  public abstract Optional<String> category();

  /** The title of the subcategory. */
  public abstract Optional<String> subcategory();

  /** The skills asked for; empty if none are. */
  public abstract List<String> skills();

  /** The budget of a fixed-price job, in US dollars. */
  public abstract Optional<BigDecimal> budget();

  /** The duration of an hourly job, in hours. */
  public abstract Optional<Integer> durationHours();

  /** Whom the client would like to hire. */
  public abstract Optional<OpenEnum<CandidateType>> candidateType();

  /** Whether it stays open after a hire. */
  public abstract Optional<Boolean> keepOpenOnHire();

  /** The user id of whoever posted. */
  public abstract Optional<String> createdBy();

  /** The id of the client's team, such as {@code mycompany:engineering}. */
  public abstract Optional<String> teamId();

  /** The reference of the client's team. */
  public abstract Optional<String> teamReference();

  /** The name of the client's team. */
  public abstract Optional<String> teamName();

  /** The reference of the client's company. */
  public abstract Optional<String> companyReference();

  /** The name of the client's company. */
  public abstract Optional<String> companyName();

  /** How many freelancers applied or were invited. */
  public abstract Optional<Integer> candidates();

  /** How many of them are still in the running. */
  public abstract Optional<Integer> activeCandidates();

  /** How many of them are new. */
  public abstract Optional<Integer> newCandidates();

  /** When it was created. */
  public abstract Optional<Instant> createdAt();

  /** When the work starts. */
  public abstract Optional<Instant> startDate();

  /** When the work is meant to end. */
  public abstract Optional<Instant> endDate();

  /** When it was filled. */
  public abstract Optional<Instant> filledAt();

  /** When it was cancelled. */
  public abstract Optional<Instant> cancelledAt();

  /** Where the attachment is. */
  public abstract Optional<String> attachmentUrl();

  /** The public page. */
  public abstract Optional<String> publicUrl();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobPosting#key}. */
    public abstract Builder key(String value);

    /** See {@link JobPosting#title}. */
    public abstract Builder title(String value);

    /** See {@link JobPosting#description}. */
    public abstract Builder description(String value);

    /** See {@link JobPosting#status}. */
    public abstract Builder status(OpenEnum<PostingStatus> value);

    /** See {@link JobPosting#jobType}. */
    public abstract Builder jobType(OpenEnum<JobType> value);

    /** See {@link JobPosting#visibility}. */
    public abstract Builder visibility(OpenEnum<JobVisibility> value);

    /** See {@link JobPosting#category}. */
    public abstract Builder category(String value);

    /** See {@link JobPosting#subcategory}. */
    public abstract Builder subcategory(String value);

    /** See {@link JobPosting#skills}. */
    public abstract Builder skills(List<String> values);

    /** See {@link JobPosting#budget}. */
    public abstract Builder budget(BigDecimal value);

    /** See {@link JobPosting#durationHours}. */
    public abstract Builder durationHours(Integer value);

    /** See {@link JobPosting#candidateType}. */
    public abstract Builder candidateType(OpenEnum<CandidateType> value);

    /** See {@link JobPosting#keepOpenOnHire}. */
    public abstract Builder keepOpenOnHire(Boolean value);

    /** See {@link JobPosting#createdBy}. */
    public abstract Builder createdBy(String value);

    /** See {@link JobPosting#teamId}. */
    public abstract Builder teamId(String value);

    /** See {@link JobPosting#teamReference}. */
    public abstract Builder teamReference(String value);

    /** See {@link JobPosting#teamName}. */
    public abstract Builder teamName(String value);

    /** See {@link JobPosting#companyReference}. */
    public abstract Builder companyReference(String value);

    /** See {@link JobPosting#companyName}. */
    public abstract Builder companyName(String value);

    /** See {@link JobPosting#candidates}. */
    public abstract Builder candidates(Integer value);

    /** See {@link JobPosting#activeCandidates}. */
    public abstract Builder activeCandidates(Integer value);

    /** See {@link JobPosting#newCandidates}. */
    public abstract Builder newCandidates(Integer value);

    /** See {@link JobPosting#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link JobPosting#startDate}. */
    public abstract Builder startDate(Instant value);

    /** See {@link JobPosting#endDate}. */
    public abstract Builder endDate(Instant value);

    /** See {@link JobPosting#filledAt}. */
    public abstract Builder filledAt(Instant value);

    /** See {@link JobPosting#cancelledAt}. */
    public abstract Builder cancelledAt(Instant value);

    /** See {@link JobPosting#attachmentUrl}. */
    public abstract Builder attachmentUrl(String value);

    /** See {@link JobPosting#publicUrl}. */
    public abstract Builder publicUrl(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<String> skills();

    abstract JobPosting autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public JobPosting build() {
      skills(List.copyOf(skills()));
      return autoBuild();
    }
  }
}
