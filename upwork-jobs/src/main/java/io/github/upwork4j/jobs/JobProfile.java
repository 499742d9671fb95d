package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.jobs.freelancer.Assignment;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public profile of a job. Immutable. */
@AutoValue
public abstract class JobProfile {
  static final WireModel<JobProfile> WIRE =
      WireModel.of("JobProfile", JobProfile::builder, Builder::build)
          .field("ciphertext", Wire.TEXT, Builder::key)
          .field("op_title", Wire.TEXT, Builder::title)
          .field("op_description", Wire.TEXT, Builder::description)
          .field("ui_opening_status", Wire.TEXT, Builder::statusLabel)
          .field("job_type", Wire.oneOf(JobType.class), Builder::jobType)
          .field("amount", Wire.MONEY, Builder::amount)
          .field("job_category_level_one", Wire.TEXT, Builder::category)
          .field("job_category_level_two", Wire.TEXT, Builder::subcategory)
          .field("op_engagement", Wire.TEXT, Builder::workloadLabel)
          .field("engagement_weeks", Wire.INTEGER, Builder::weeks)
          .field("op_ctime", Wire.EPOCH_MILLIS, Builder::createdAt)
          .field("buyer", JobProfileClient.WIRE, Builder::client)
          .field("op_cny_upm_verified", Wire.FLAG, Builder::paymentVerified)
          .field("op_tot_feedback", Wire.INTEGER, Builder::clientFeedbackCount)
          .field("op_tot_cand", Wire.INTEGER, Builder::candidates)
          .field("interviewees_total_active", Wire.INTEGER, Builder::activeInterviews)
          .field("op_high_hourly_rate_all", Wire.MONEY, Builder::highestRateBid)
          .field("op_low_hourly_rate_all", Wire.MONEY, Builder::lowestRateBid)
          .field("assignments", Wire.list("assignment", Assignment.WIRE), Builder::assignments)
          .field("op_attached_doc", Wire.TEXT, Builder::attachmentUrl)
          .field("op_contractor_tier", Wire.INTEGER, Builder::contractorTier)
          .field("op_pref_english_skill", Wire.INTEGER, Builder::preferredEnglishLevel)
          .field("op_pref_fb_score", Wire.DECIMAL, Builder::preferredFeedback)
          .field("op_pref_has_portfolio", Wire.FLAG, Builder::preferredPortfolio)
          .field("op_pref_odesk_hours", Wire.INTEGER, Builder::preferredHours)
          .field("op_pref_hourly_rate_max", Wire.MONEY, Builder::preferredRateMax)
          .field("op_pref_hourly_rate_min", Wire.MONEY, Builder::preferredRateMin)
          .field("op_pref_location", Wire.TEXT, Builder::preferredLocation)
          .field("op_pref_group_id", Wire.TEXT, Builder::preferredGroupId)
          .field("op_pref_group_name", Wire.TEXT, Builder::preferredGroupName)
          .field("op_pref_group_logo", Wire.TEXT, Builder::preferredGroupLogo)
          .field("candidates", Wire.OPAQUE, Builder::candidateDetails)
          .field("assignment_info", Wire.OPAQUE, Builder::assignmentInfo)
          .field("op_other_jobs", Wire.OPAQUE, Builder::otherJobs)
          .field("op_required_skills", Wire.OPAQUE, Builder::requiredSkills)
          .rest(Builder::additionalProperties);

  JobProfile() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_JobProfile.Builder().assignments(List.of()).additionalProperties(Map.of());
  }

  /** The job key. */
  public abstract String key();

  /** The title. */
  public abstract Optional<String> title();

  /** The description. */
  public abstract Optional<String> description();

  /** Where the job stands, in words: {@code Closed}. */
  public abstract Optional<String> statusLabel();

  /** How the job is paid. */
  public abstract Optional<OpenEnum<JobType>> jobType();

  /** The budget in US dollars. */
  public abstract Optional<BigDecimal> amount();

  /** The title of the category. */
  public abstract Optional<String> category();

  /** The title of the subcategory. */
  public abstract Optional<String> subcategory();

  /** How many hours a week, in words. */
  public abstract Optional<String> workloadLabel();

  /** How many weeks it takes. */
  public abstract Optional<Integer> weeks();

  /** When it was posted. */
  public abstract Optional<Instant> createdAt();

  /** The client. */
  public abstract Optional<JobProfileClient> client();

  /** Whether the client can pay. */
  public abstract Optional<Boolean> paymentVerified();

  /** How many freelancers gave the client a score. */
  public abstract Optional<Integer> clientFeedbackCount();

  /** How many freelancers applied. */
  public abstract Optional<Integer> candidates();

  /** How many of them are being interviewed. */
  public abstract Optional<Integer> activeInterviews();

  /** The highest hourly rate among the candidates. */
  public abstract Optional<BigDecimal> highestRateBid();

  /** The lowest hourly rate among the candidates. */
  public abstract Optional<BigDecimal> lowestRateBid();

  /** The public assignments of the client; empty if there are none. */
  public abstract List<Assignment> assignments();

  /** Where the attachment is. */
  public abstract Optional<String> attachmentUrl();

  /** The experience wanted, from 1. */
  public abstract Optional<Integer> contractorTier();

  /** The English wanted, 0 to 5; 0 if none is. */
  public abstract Optional<Integer> preferredEnglishLevel();

  /** The feedback score wanted; 0 if none is. */
  public abstract Optional<BigDecimal> preferredFeedback();

  /** Whether a portfolio is wanted. */
  public abstract Optional<Boolean> preferredPortfolio();

  /** The hours worked on the platform that are wanted. */
  public abstract Optional<Integer> preferredHours();

  /** The highest hourly rate wanted. */
  public abstract Optional<BigDecimal> preferredRateMax();

  /** The lowest hourly rate wanted. */
  public abstract Optional<BigDecimal> preferredRateMin();

  /** Where the freelancer should be. */
  public abstract Optional<String> preferredLocation();

  /** The group the freelancer should belong to. */
  public abstract Optional<String> preferredGroupId();

  /** The name of that group. */
  public abstract Optional<String> preferredGroupName();

  /** The picture of that group. */
  public abstract Optional<String> preferredGroupLogo();

  /** The candidates, where Upwork shows them. */
  public abstract Optional<Object> candidateDetails();

  /** More about the assignments, where Upwork shows it. */
  public abstract Optional<Object> assignmentInfo();

  /** Other jobs of the client, where Upwork shows them. */
  public abstract Optional<Object> otherJobs();

  /** The skills asked for, where Upwork shows them. */
  public abstract Optional<Object> requiredSkills();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link JobProfile#key}. Required. */
    public abstract Builder key(String value);

    /** See {@link JobProfile#title}. */
    public abstract Builder title(String value);

    /** See {@link JobProfile#description}. */
    public abstract Builder description(String value);

    /** See {@link JobProfile#statusLabel}. */
    public abstract Builder statusLabel(String value);

    /** See {@link JobProfile#jobType}. */
    public abstract Builder jobType(OpenEnum<JobType> value);

    /** See {@link JobProfile#amount}. */
    public abstract Builder amount(BigDecimal value);

    /** See {@link JobProfile#category}. */
    public abstract Builder category(String value);

    /** See {@link JobProfile#subcategory}. */
    public abstract Builder subcategory(String value);

    /** See {@link JobProfile#workloadLabel}. */
    public abstract Builder workloadLabel(String value);

    /** See {@link JobProfile#weeks}. */
    public abstract Builder weeks(Integer value);

    /** See {@link JobProfile#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link JobProfile#client}. */
    public abstract Builder client(JobProfileClient value);

    /** See {@link JobProfile#paymentVerified}. */
    public abstract Builder paymentVerified(Boolean value);

    /** See {@link JobProfile#clientFeedbackCount}. */
    public abstract Builder clientFeedbackCount(Integer value);

    /** See {@link JobProfile#candidates}. */
    public abstract Builder candidates(Integer value);

    /** See {@link JobProfile#activeInterviews}. */
    public abstract Builder activeInterviews(Integer value);

    /** See {@link JobProfile#highestRateBid}. */
    public abstract Builder highestRateBid(BigDecimal value);

    /** See {@link JobProfile#lowestRateBid}. */
    public abstract Builder lowestRateBid(BigDecimal value);

    /** See {@link JobProfile#assignments}. */
    public abstract Builder assignments(List<Assignment> values);

    /** See {@link JobProfile#attachmentUrl}. */
    public abstract Builder attachmentUrl(String value);

    /** See {@link JobProfile#contractorTier}. */
    public abstract Builder contractorTier(Integer value);

    /** See {@link JobProfile#preferredEnglishLevel}. */
    public abstract Builder preferredEnglishLevel(Integer value);

    /** See {@link JobProfile#preferredFeedback}. */
    public abstract Builder preferredFeedback(BigDecimal value);

    /** See {@link JobProfile#preferredPortfolio}. */
    public abstract Builder preferredPortfolio(Boolean value);

    /** See {@link JobProfile#preferredHours}. */
    public abstract Builder preferredHours(Integer value);

    /** See {@link JobProfile#preferredRateMax}. */
    public abstract Builder preferredRateMax(BigDecimal value);

    /** See {@link JobProfile#preferredRateMin}. */
    public abstract Builder preferredRateMin(BigDecimal value);

    /** See {@link JobProfile#preferredLocation}. */
    public abstract Builder preferredLocation(String value);

    /** See {@link JobProfile#preferredGroupId}. */
    public abstract Builder preferredGroupId(String value);

    /** See {@link JobProfile#preferredGroupName}. */
    public abstract Builder preferredGroupName(String value);

    /** See {@link JobProfile#preferredGroupLogo}. */
    public abstract Builder preferredGroupLogo(String value);

    /** See {@link JobProfile#candidateDetails}. */
    public abstract Builder candidateDetails(Object value);

    /** See {@link JobProfile#assignmentInfo}. */
    public abstract Builder assignmentInfo(Object value);

    /** See {@link JobProfile#otherJobs}. */
    public abstract Builder otherJobs(Object value);

    /** See {@link JobProfile#requiredSkills}. */
    public abstract Builder requiredSkills(Object value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<Assignment> assignments();

    abstract JobProfile autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public JobProfile build() {
      assignments(List.copyOf(assignments()));
      return autoBuild();
    }
  }
}
