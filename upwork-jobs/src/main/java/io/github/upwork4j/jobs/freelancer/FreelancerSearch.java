package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.wire.NumberRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What freelancers to look for. At least one of query, title and skills is needed; all that is set
 * has to hold. Immutable.
 */
@AutoValue
public abstract class FreelancerSearch {
  FreelancerSearch() {}

  /** Looks for words anywhere in the profile. */
  public static FreelancerSearch forQuery(String query) {
    return builder().query(query).build();
  }

  /** Starts a search for the first 100 freelancers. */
  public static Builder builder() {
    return new AutoValue_FreelancerSearch.Builder().page(PageRequest.first(100));
  }

  /** Words anywhere in the profile; {@code AND}, {@code OR}, {@code NOT} are understood. */
  public abstract Optional<String> query();

  /** Words in the title of the profile. */
  public abstract Optional<String> title();

  /** Skills of the profile, as one text; the documents name no separator. */
  public abstract Optional<String> skills();

  /** A group the freelancer must belong to. */
  public abstract Optional<String> group();

  /** A test the freelancer has taken. */
  public abstract Optional<String> test();

  /** A test in whose top 10 the freelancer is. */
  public abstract Optional<String> testTop10();

  /** A test in whose top 30 the freelancer is. */
  public abstract Optional<String> testTop30();

  /** The title of a category, from the metadata. */
  public abstract Optional<String> category();

  /** The title of a subcategory, from the metadata. */
  public abstract Optional<String> subcategory();

  /** The title of a region, from the metadata. */
  public abstract Optional<String> region();

  /** The feedback score, 0 to 5. */
  public abstract Optional<NumberRange> feedback();

  /** The hourly rate in US dollars. */
  public abstract Optional<NumberRange> hourlyRate();

  /** The hours worked on the platform. */
  public abstract Optional<NumberRange> hours();

  /** The hours worked recently. */
  public abstract Optional<NumberRange> recentHours();

  /** The day since which the freelancer was active, in UTC. */
  public abstract Optional<LocalDate> lastActivity();

  /** The English skill, 0 to 5. */
  public abstract Optional<Integer> englishLevel();

  /** Whether the freelancer has passed the readiness test of the platform. */
  public abstract Optional<Boolean> platformReady();

  /** A person or an agency. */
  public abstract Optional<ProfileType> profileType();

  /** Who may see the profile. */
  public abstract Optional<ProfileAccess> profileAccess();

  /** The job success score as a fraction: 0.8 is 80 %. */
  public abstract Optional<NumberRange> jobSuccess();

  /** The page; at most 100 freelancers. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments.Builder arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("q", query())
            .set("title", title())
            .set("skills", skills())
            .set("groups", group())
            .set("tests", test())
            .set("tests_top_10", testTop10())
            .set("tests_top_30", testTop30())
            .set("category2", category())
            .set("subcategory2", subcategory())
            .set("region", region())
            .set("feedback", feedback().map(NumberRange::withStars))
            .set("rate", hourlyRate().map(NumberRange::withStars))
            .set("hours", hours().map(NumberRange::withStars))
            .set("recent_hours", recentHours().map(NumberRange::withStars))
            .set("last_activity", lastActivity().map(day -> day + "T00:00:00.000Z"))
            .set("profile_type", profileType().map(ProfileType::wireName))
            .set("profile_access", profileAccess().map(ProfileAccess::wireName))
            .set("nss100", jobSuccess().map(NumberRange::withStars));
    englishLevel().ifPresent(level -> arguments.set("english_skill", level));
    platformReady().ifPresent(ready -> arguments.setOneOrZero("is_odesk_ready", ready));
    return arguments;
  }

  /** Makes searches. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FreelancerSearch#query}. */
    public abstract Builder query(String value);

    /** See {@link FreelancerSearch#title}. */
    public abstract Builder title(String value);

    /** See {@link FreelancerSearch#skills}. */
    public abstract Builder skills(String value);

    /** See {@link FreelancerSearch#group}. */
    public abstract Builder group(String value);

    /** See {@link FreelancerSearch#test}. */
    public abstract Builder test(String value);

    /** See {@link FreelancerSearch#testTop10}. */
    public abstract Builder testTop10(String value);

    /** See {@link FreelancerSearch#testTop30}. */
    public abstract Builder testTop30(String value);

    /** See {@link FreelancerSearch#category}. */
    public abstract Builder category(String value);

    /** See {@link FreelancerSearch#subcategory}. */
    public abstract Builder subcategory(String value);

    /** See {@link FreelancerSearch#region}. */
    public abstract Builder region(String value);

    /** See {@link FreelancerSearch#feedback}. */
    public abstract Builder feedback(NumberRange value);

    /** See {@link FreelancerSearch#hourlyRate}. */
    public abstract Builder hourlyRate(NumberRange value);

    /** See {@link FreelancerSearch#hours}. */
    public abstract Builder hours(NumberRange value);

    /** See {@link FreelancerSearch#recentHours}. */
    public abstract Builder recentHours(NumberRange value);

    /** See {@link FreelancerSearch#lastActivity}. */
    public abstract Builder lastActivity(LocalDate value);

    /** See {@link FreelancerSearch#englishLevel}. */
    public abstract Builder englishLevel(int value);

    /** See {@link FreelancerSearch#platformReady}. */
    public abstract Builder platformReady(boolean value);

    /** See {@link FreelancerSearch#profileType}. */
    public abstract Builder profileType(ProfileType value);

    /** See {@link FreelancerSearch#profileAccess}. */
    public abstract Builder profileAccess(ProfileAccess value);

    /** See {@link FreelancerSearch#jobSuccess}. */
    public abstract Builder jobSuccess(NumberRange value);

    /** See {@link FreelancerSearch#page}. */
    public abstract Builder page(PageRequest page);

    abstract FreelancerSearch autoBuild();

    /**
     * Returns the search.
     *
     * @throws IllegalArgumentException if nothing is searched for, a text is blank, or a value is
     *     out of range; the message names it
     */
    public FreelancerSearch build() {
      FreelancerSearch search = autoBuild();
      if (search.query().isEmpty() && search.title().isEmpty() && search.skills().isEmpty()) {
        throw new IllegalArgumentException(
            "a freelancer search needs at least one of query, title and skills");
      }
      checkTexts(search);
      if (search.feedback().isPresent() && !search.feedback().get().isWithin(0, 5)) {
        throw new IllegalArgumentException(
            "feedback goes from 0 to 5, was " + search.feedback().get());
      }
      if (search.jobSuccess().isPresent() && !search.jobSuccess().get().isWithin(0, 1)) {
        throw new IllegalArgumentException(
            "jobSuccess is a fraction from 0 to 1 (0.8 is 80 %), was " + search.jobSuccess().get());
      }
      int level = search.englishLevel().orElse(0);
      if (level < 0 || level > 5) {
        throw new IllegalArgumentException("englishLevel goes from 0 to 5, was " + level);
      }
      return search;
    }

    private static void checkTexts(FreelancerSearch search) {
      Required.filledIfSet("query", search.query());
      Required.filledIfSet("title", search.title());
      Required.filledIfSet("skills", search.skills());
      Required.filledIfSet("group", search.group());
      Required.filledIfSet("test", search.test());
      Required.filledIfSet("testTop10", search.testTop10());
      Required.filledIfSet("testTop30", search.testTop30());
      Required.filledIfSet("category", search.category());
      Required.filledIfSet("subcategory", search.subcategory());
      Required.filledIfSet("region", search.region());
    }
  }
}
