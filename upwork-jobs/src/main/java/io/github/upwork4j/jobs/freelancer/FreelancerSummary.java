package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A freelancer as a search shows them. Immutable. */
@AutoValue
public abstract class FreelancerSummary {
  static final WireModel<FreelancerSummary> WIRE =
      WireModel.of("FreelancerSummary", FreelancerSummary::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::key)
          .field("name", Wire.TEXT, Builder::name)
          .field("title", Wire.TEXT, Builder::title)
          .field("description", Wire.TEXT, Builder::description)
          .field("country", Wire.TEXT, Builder::country)
          .field("profile_type", Wire.oneOf(ProfileType.class), Builder::profileType)
          .field("rate", Wire.MONEY, Builder::hourlyRate)
          .field("feedback", Wire.DECIMAL, Builder::feedback)
          .field("skills", Wire.list(Wire.TEXT), Builder::skills)
          .field("categories2", Wire.list(Wire.TEXT), Builder::categories)
          .field("portfolio_items_count", Wire.INTEGER, Builder::portfolioItems)
          .field("test_passed_count", Wire.INTEGER, Builder::testsPassed)
          .field("member_since", Wire.ENGLISH_DATE, Builder::memberSince)
          .field("last_activity", Wire.ENGLISH_DATE, Builder::lastActivity)
          .field("portrait_50", Wire.TEXT, Builder::portraitUrl)
          .rest(Builder::additionalProperties);

  FreelancerSummary() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_FreelancerSummary.Builder()
        .skills(List.of())
        .categories(List.of())
        .additionalProperties(Map.of());
  }

  /** The profile key, such as {@code ~aaa99955d3f394624e}. */
  public abstract String key();

  /** The name. */
  public abstract Optional<String> name();

  /** The title of the profile. */
  public abstract Optional<String> title();

  /** The overview. */
  public abstract Optional<String> description();

  /** The country. */
  public abstract Optional<String> country();

  /** Whether it is a person or an agency. */
  public abstract Optional<OpenEnum<ProfileType>> profileType();

  /** The hourly rate in US dollars. */
  public abstract Optional<BigDecimal> hourlyRate();

  /** The feedback score from 0 to 5. */
  public abstract Optional<BigDecimal> feedback();

  /** The skills; empty if none are listed. */
  public abstract List<String> skills();

  /** The titles of the categories; empty if none are listed. */
  public abstract List<String> categories();

  /** How many pieces the portfolio has. */
  public abstract Optional<Integer> portfolioItems();

  /** How many tests were passed. */
  public abstract Optional<Integer> testsPassed();

  /** The day of registration. */
  public abstract Optional<LocalDate> memberSince();

  /** The day of the last activity. */
  public abstract Optional<LocalDate> lastActivity();

  /** A portrait, 50 pixels wide. */
  public abstract Optional<String> portraitUrl();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FreelancerSummary#key}. Required. */
    public abstract Builder key(String value);

    /** See {@link FreelancerSummary#name}. */
    public abstract Builder name(String value);

    /** See {@link FreelancerSummary#title}. */
    public abstract Builder title(String value);

    /** See {@link FreelancerSummary#description}. */
    public abstract Builder description(String value);

    /** See {@link FreelancerSummary#country}. */
    public abstract Builder country(String value);

    /** See {@link FreelancerSummary#profileType}. */
    public abstract Builder profileType(OpenEnum<ProfileType> value);

    /** See {@link FreelancerSummary#hourlyRate}. */
    public abstract Builder hourlyRate(BigDecimal value);

    /** See {@link FreelancerSummary#feedback}. */
    public abstract Builder feedback(BigDecimal value);

    /** See {@link FreelancerSummary#skills}. */
    public abstract Builder skills(List<String> values);

    /** See {@link FreelancerSummary#categories}. */
    public abstract Builder categories(List<String> values);

    /** See {@link FreelancerSummary#portfolioItems}. */
    public abstract Builder portfolioItems(Integer value);

    /** See {@link FreelancerSummary#testsPassed}. */
    public abstract Builder testsPassed(Integer value);

    /** See {@link FreelancerSummary#memberSince}. */
    public abstract Builder memberSince(LocalDate value);

    /** See {@link FreelancerSummary#lastActivity}. */
    public abstract Builder lastActivity(LocalDate value);

    /** See {@link FreelancerSummary#portraitUrl}. */
    public abstract Builder portraitUrl(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<String> skills();

    abstract List<String> categories();

    abstract FreelancerSummary autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public FreelancerSummary build() {
      skills(List.copyOf(skills()));
      categories(List.copyOf(categories()));
      return autoBuild();
    }
  }
}
