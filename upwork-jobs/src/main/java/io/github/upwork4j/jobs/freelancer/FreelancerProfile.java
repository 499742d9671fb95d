package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The full public profile of a freelancer. Immutable. */
@AutoValue
public abstract class FreelancerProfile {
  static final WireModel<FreelancerProfile> WIRE =
      WireModel.of("FreelancerProfile", FreelancerProfile::builder, Builder::build)
          .field("ciphertext", Wire.TEXT, Builder::key)
          .field("dev_recno_ciphertext", Wire.TEXT, Builder::recordKey)
          .field("dev_recono_ciphertext", Wire.TEXT, Builder::recordKey)
          .field("dev_short_name", Wire.TEXT, Builder::shortName)
          .field("dev_profile_title", Wire.TEXT, Builder::title)
          .field("dev_country", Wire.TEXT, Builder::country)
          .field("dev_city", Wire.TEXT, Builder::city)
          .field("dev_timezone", Wire.TEXT, Builder::timeZoneLabel)
          .field("dev_adj_score", Wire.DECIMAL, Builder::score)
          .field("dev_adj_score_recent", Wire.DECIMAL, Builder::recentScore)
          .field("dev_tot_feedback", Wire.INTEGER, Builder::feedbackCount)
          .field("dev_total_hours", Wire.DECIMAL, Builder::totalHours)
          .field("dev_billed_assignments", Wire.INTEGER, Builder::billedAssignments)
          .field("dev_portfolio_items_count", Wire.INTEGER, Builder::portfolioItems)
          .field("dev_eng_skill", Wire.INTEGER, Builder::englishLevel)
          .field("dev_is_affiliated", Wire.FLAG, Builder::affiliated)
          .field("dev_ui_profile_access", Wire.oneOf(ProfileAccess.class), Builder::access)
          .field("dev_profile_access", Wire.oneOf(ProfileAccess.class), Builder::access)
          .field("dev_last_activity", Wire.ENGLISH_DATE, Builder::lastActivity)
          .field("dev_last_worked", Wire.ENGLISH_DATE, Builder::lastWorked)
          .field("dev_last_worked_ts", Wire.EPOCH_MILLIS, Builder::lastWorkedAt)
          .field("dev_portrait", Wire.TEXT, Builder::portraitUrl)
          .field("dev_portrait_32", Wire.TEXT, Builder::portrait32Url)
          .field("dev_portrait_50", Wire.TEXT, Builder::portrait50Url)
          .field("dev_portrait_100", Wire.TEXT, Builder::portrait100Url)
          .field("dev_ac_agencies", Wire.OPAQUE, Builder::agencies)
          .field("dev_groups", Wire.OPAQUE, Builder::groups)
          .field("dev_blurb", Wire.TEXT, Builder::overview)
          .field("permalink", Wire.TEXT, Builder::permalink)
          .field("dev_recent_rank_percentile", Wire.DECIMAL, Builder::recentRankPercentile)
          .field("affiliated", Wire.TEXT, Builder::affiliation)
          .field("dev_ic", Wire.TEXT, Builder::affiliation)
          .field("dev_active_interviews", Wire.INTEGER, Builder::activeInterviews)
          .field("skills", Wire.list("skill", ProfileSkill.WIRE), Builder::skills)
          .field("assignments", Wire.list("assignment", Assignment.WIRE), Builder::assignments)
          .field("dev_scores", Wire.list("dev_score", Wire.OPAQUE), Builder::scores)
          .field("tsexams", Wire.list("tsexam", Wire.OPAQUE), Builder::tests)
          .field("experiences", Wire.list("experience", Wire.OPAQUE), Builder::experiences)
          .field("education", Wire.OPAQUE, Builder::education)
          .field("job_categories", Wire.OPAQUE, Builder::jobCategories)
          .field("portfolio_items", Wire.OPAQUE, Builder::portfolio)
          .rest(Builder::additionalProperties);

  FreelancerProfile() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_FreelancerProfile.Builder()
        .skills(List.of())
        .assignments(List.of())
        .scores(List.of())
        .tests(List.of())
        .experiences(List.of())
        .additionalProperties(Map.of());
  }

  /** The profile key, as it was asked for. */
  public abstract String key();

  /** The key of the record behind the profile. */
  public abstract Optional<String> recordKey();

  /** The short name. */
  public abstract Optional<String> shortName();

  /** The title of the profile. */
  public abstract Optional<String> title();

  /** The country. */
  public abstract Optional<String> country();

  /** The city. */
  public abstract Optional<String> city();

  /** The time zone, in words. */
  public abstract Optional<String> timeZoneLabel();

  /** The feedback score from 0 to 5, adjusted by Upwork. */
  public abstract Optional<BigDecimal> score();

  /** The same over the last 90 days. */
  public abstract Optional<BigDecimal> recentScore();

  /** How many clients gave feedback. */
  public abstract Optional<Integer> feedbackCount();

  /** The hours worked on the platform. */
  public abstract Optional<BigDecimal> totalHours();

  /** How many contracts were billed. */
  public abstract Optional<Integer> billedAssignments();

  /** How many pieces the portfolio has. */
  public abstract Optional<Integer> portfolioItems();

  /** The English skill from 0 to 5. */
  public abstract Optional<Integer> englishLevel();

  /** Whether the freelancer belongs to an agency. */
  public abstract Optional<Boolean> affiliated();

  /** Who may see the profile. */
  public abstract Optional<OpenEnum<ProfileAccess>> access();

  /** The day of the last activity. */
  public abstract Optional<LocalDate> lastActivity();

  /** The last day worked. */
  public abstract Optional<LocalDate> lastWorked();

  /** The last time worked. */
  public abstract Optional<Instant> lastWorkedAt();

  /** The portrait. */
  public abstract Optional<String> portraitUrl();

  /** The portrait, 32 pixels wide. */
  public abstract Optional<String> portrait32Url();

  /** The portrait, 50 pixels wide. */
  public abstract Optional<String> portrait50Url();

  /** The portrait, 100 pixels wide. */
  public abstract Optional<String> portrait100Url();

  /** The agencies, as Upwork sends them. */
  public abstract Optional<Object> agencies();

  /** The groups, as Upwork sends them. */
  public abstract Optional<Object> groups();

  /** What the freelancer writes about themselves. */
  public abstract Optional<String> overview();

  /** The page of the profile. */
  public abstract Optional<String> permalink();

  /** The rank over the last 90 days, in percent. */
  public abstract Optional<BigDecimal> recentRankPercentile();

  /** The agency, as Upwork sends it. */
  public abstract Optional<String> affiliation();

  /** How many interviews are going on. */
  public abstract Optional<Integer> activeInterviews();

  /** The skills; empty if none are listed. */
  public abstract List<ProfileSkill> skills();

  /** Past public assignments; empty if there are none. */
  public abstract List<Assignment> assignments();

  /** The feedback received, as Upwork sends it; empty if there is none. */
  public abstract List<Object> scores();

  /** The tests taken and made public, as Upwork sends them; documented in the 2017 edition only. */
  public abstract List<Object> tests();

  /** The experience listed, as Upwork sends it; empty if there is none. */
  public abstract List<Object> experiences();

  /** The education, as Upwork sends it. */
  public abstract Optional<Object> education();

  /** The categories of jobs, as Upwork sends them. */
  public abstract Optional<Object> jobCategories();

  /** The portfolio, as Upwork sends it. */
  public abstract Optional<Object> portfolio();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FreelancerProfile#key}. Required. */
    public abstract Builder key(String value);

    /** See {@link FreelancerProfile#recordKey}. */
    public abstract Builder recordKey(String value);

    /** See {@link FreelancerProfile#shortName}. */
    public abstract Builder shortName(String value);

    /** See {@link FreelancerProfile#title}. */
    public abstract Builder title(String value);

    /** See {@link FreelancerProfile#country}. */
    public abstract Builder country(String value);

    /** See {@link FreelancerProfile#city}. */
    public abstract Builder city(String value);

    /** See {@link FreelancerProfile#timeZoneLabel}. */
    public abstract Builder timeZoneLabel(String value);

    /** See {@link FreelancerProfile#score}. */
    public abstract Builder score(BigDecimal value);

    /** See {@link FreelancerProfile#recentScore}. */
    public abstract Builder recentScore(BigDecimal value);

    /** See {@link FreelancerProfile#feedbackCount}. */
    public abstract Builder feedbackCount(Integer value);

    /** See {@link FreelancerProfile#totalHours}. */
    public abstract Builder totalHours(BigDecimal value);

    /** See {@link FreelancerProfile#billedAssignments}. */
    public abstract Builder billedAssignments(Integer value);

    /** See {@link FreelancerProfile#portfolioItems}. */
    public abstract Builder portfolioItems(Integer value);

    /** See {@link FreelancerProfile#englishLevel}. */
    public abstract Builder englishLevel(Integer value);

    /** See {@link FreelancerProfile#affiliated}. */
    public abstract Builder affiliated(Boolean value);

    /** See {@link FreelancerProfile#access}. */
    public abstract Builder access(OpenEnum<ProfileAccess> value);

    /** See {@link FreelancerProfile#lastActivity}. */
    public abstract Builder lastActivity(LocalDate value);

    /** See {@link FreelancerProfile#lastWorked}. */
    public abstract Builder lastWorked(LocalDate value);

    /** See {@link FreelancerProfile#lastWorkedAt}. */
    public abstract Builder lastWorkedAt(Instant value);

    /** See {@link FreelancerProfile#portraitUrl}. */
    public abstract Builder portraitUrl(String value);

    /** See {@link FreelancerProfile#portrait32Url}. */
    public abstract Builder portrait32Url(String value);

    /** See {@link FreelancerProfile#portrait50Url}. */
    public abstract Builder portrait50Url(String value);

    /** See {@link FreelancerProfile#portrait100Url}. */
    public abstract Builder portrait100Url(String value);

    /** See {@link FreelancerProfile#agencies}. */
    public abstract Builder agencies(Object value);

    /** See {@link FreelancerProfile#groups}. */
    public abstract Builder groups(Object value);

    /** See {@link FreelancerProfile#overview}. */
    public abstract Builder overview(String value);

    /** See {@link FreelancerProfile#permalink}. */
    public abstract Builder permalink(String value);

    /** See {@link FreelancerProfile#recentRankPercentile}. */
    public abstract Builder recentRankPercentile(BigDecimal value);

    /** See {@link FreelancerProfile#affiliation}. */
    public abstract Builder affiliation(String value);

    /** See {@link FreelancerProfile#activeInterviews}. */
    public abstract Builder activeInterviews(Integer value);

    /** See {@link FreelancerProfile#skills}. */
    public abstract Builder skills(List<ProfileSkill> values);

    /** See {@link FreelancerProfile#assignments}. */
    public abstract Builder assignments(List<Assignment> values);

    /** See {@link FreelancerProfile#scores}. */
    public abstract Builder scores(List<Object> values);

    /** See {@link FreelancerProfile#tests}. */
    public abstract Builder tests(List<Object> values);

    /** See {@link FreelancerProfile#experiences}. */
    public abstract Builder experiences(List<Object> values);

    /** See {@link FreelancerProfile#education}. */
    public abstract Builder education(Object value);

    /** See {@link FreelancerProfile#jobCategories}. */
    public abstract Builder jobCategories(Object value);

    /** See {@link FreelancerProfile#portfolio}. */
    public abstract Builder portfolio(Object value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<ProfileSkill> skills();

    abstract List<Assignment> assignments();

    abstract List<Object> scores();

    abstract List<Object> tests();

    abstract List<Object> experiences();

    abstract FreelancerProfile autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public FreelancerProfile build() {
      skills(List.copyOf(skills()));
      assignments(List.copyOf(assignments()));
      scores(List.copyOf(scores()));
      tests(List.copyOf(tests()));
      experiences(List.copyOf(experiences()));
      return autoBuild();
    }
  }
}
