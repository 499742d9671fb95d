package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The short profile of a freelancer. Immutable. */
@AutoValue
public abstract class FreelancerBrief {
  static final WireModel<FreelancerBrief> WIRE =
      WireModel.of("FreelancerBrief", FreelancerBrief::builder, Builder::build)
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
          .rest(Builder::additionalProperties);

  FreelancerBrief() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FreelancerBrief.Builder().additionalProperties(Map.of());
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

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FreelancerBrief#key}. Required. */
    public abstract Builder key(String value);

    /** See {@link FreelancerBrief#recordKey}. */
    public abstract Builder recordKey(String value);

    /** See {@link FreelancerBrief#shortName}. */
    public abstract Builder shortName(String value);

    /** See {@link FreelancerBrief#title}. */
    public abstract Builder title(String value);

    /** See {@link FreelancerBrief#country}. */
    public abstract Builder country(String value);

    /** See {@link FreelancerBrief#city}. */
    public abstract Builder city(String value);

    /** See {@link FreelancerBrief#timeZoneLabel}. */
    public abstract Builder timeZoneLabel(String value);

    /** See {@link FreelancerBrief#score}. */
    public abstract Builder score(BigDecimal value);

    /** See {@link FreelancerBrief#recentScore}. */
    public abstract Builder recentScore(BigDecimal value);

    /** See {@link FreelancerBrief#feedbackCount}. */
    public abstract Builder feedbackCount(Integer value);

    /** See {@link FreelancerBrief#totalHours}. */
    public abstract Builder totalHours(BigDecimal value);

    /** See {@link FreelancerBrief#billedAssignments}. */
    public abstract Builder billedAssignments(Integer value);

    /** See {@link FreelancerBrief#portfolioItems}. */
    public abstract Builder portfolioItems(Integer value);

    /** See {@link FreelancerBrief#englishLevel}. */
    public abstract Builder englishLevel(Integer value);

    /** See {@link FreelancerBrief#affiliated}. */
    public abstract Builder affiliated(Boolean value);

    /** See {@link FreelancerBrief#access}. */
    public abstract Builder access(OpenEnum<ProfileAccess> value);

    /** See {@link FreelancerBrief#lastActivity}. */
    public abstract Builder lastActivity(LocalDate value);

    /** See {@link FreelancerBrief#lastWorked}. */
    public abstract Builder lastWorked(LocalDate value);

    /** See {@link FreelancerBrief#lastWorkedAt}. */
    public abstract Builder lastWorkedAt(Instant value);

    /** See {@link FreelancerBrief#portraitUrl}. */
    public abstract Builder portraitUrl(String value);

    /** See {@link FreelancerBrief#portrait32Url}. */
    public abstract Builder portrait32Url(String value);

    /** See {@link FreelancerBrief#portrait50Url}. */
    public abstract Builder portrait50Url(String value);

    /** See {@link FreelancerBrief#portrait100Url}. */
    public abstract Builder portrait100Url(String value);

    /** See {@link FreelancerBrief#agencies}. */
    public abstract Builder agencies(Object value);

    /** See {@link FreelancerBrief#groups}. */
    public abstract Builder groups(Object value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract FreelancerBrief build();
  }
}
