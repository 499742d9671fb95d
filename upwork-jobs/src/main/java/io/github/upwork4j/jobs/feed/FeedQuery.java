package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which jobs of the feed are wanted; all that is set has to hold. The endpoint page documents
 * paymentVerified, budgetMin and paging, the vendor's filtering page the rest. Immutable.
 */
@AutoValue
public abstract class FeedQuery {
  FeedQuery() {}

  /** Wants all jobs. */
  public static FeedQuery all() {
    return builder().build();
  }

  /** Starts a query for the first 20 jobs, the newest first. */
  public static Builder builder() {
    return new AutoValue_FeedQuery.Builder()
        .tags(List.of())
        .skills(List.of())
        .page(PageRequest.first(20));
  }

  /** Whether the client can pay. */
  public abstract Optional<Boolean> paymentVerified();

  /** The lowest fixed budget. */
  public abstract Optional<BigDecimal> budgetMin();

  /** The highest fixed budget. */
  public abstract Optional<BigDecimal> budgetMax();

  /** The lowest hourly rate. */
  public abstract Optional<BigDecimal> hourlyMin();

  /** The highest hourly rate. */
  public abstract Optional<BigDecimal> hourlyMax();

  /** The name or short name of a category. */
  public abstract Optional<String> category();

  /** A group of categories. */
  public abstract Optional<String> categoryGroup();

  /** The client's country, two letters. */
  public abstract Optional<String> country();

  /** How the job is paid. */
  public abstract Optional<FeedJobType> jobType();

  /** Where the job stands. */
  public abstract Optional<FeedJobStatus> status();

  /** The experience asked for. */
  public abstract Optional<ContractorTier> contractorTier();

  /** How long it is expected to take, in words. */
  public abstract Optional<String> durationLabel();

  /** How much of the week, in words. */
  public abstract Optional<String> engagement();

  /** Posted then or later. */
  public abstract Optional<Instant> postedAfter();

  /** Posted then or earlier. */
  public abstract Optional<Instant> postedBefore();

  /** The client was active then or later. */
  public abstract Optional<Instant> lastVisitedAfter();

  /** Tags; empty for any. */
  public abstract List<String> tags();

  /** Skills; empty for any. */
  public abstract List<String> skills();

  /** What the client has spent, at least. */
  public abstract Optional<BigDecimal> buyerTotalSpentMin();

  /** How many projects the client has completed, at least. */
  public abstract Optional<Integer> buyerTotalAssignmentsMin();

  /** How many jobs of the client led to a hire, at least. */
  public abstract Optional<Integer> buyerTotalJobsWithHiresMin();

  /** How many freelancers applied, at least. */
  public abstract Optional<Integer> totalApplicantsMin();

  /** The time zone of the client. */
  public abstract Optional<String> timeZone();

  /** The order; newest first where it is not set. */
  public abstract Optional<FeedSort> sort();

  /** The page; at most 50 jobs. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments = Arguments.builder();
    paymentVerified().ifPresent(value -> arguments.set("payment_verified", value));
    budgetMin().ifPresent(value -> arguments.set("budget_min", value));
    budgetMax().ifPresent(value -> arguments.set("budget_max", value));
    hourlyMin().ifPresent(value -> arguments.set("hourly_min", value));
    hourlyMax().ifPresent(value -> arguments.set("hourly_max", value));
    arguments.set("category", category());
    arguments.set("category_group", categoryGroup());
    arguments.set("country", country());
    arguments.set("job_type", jobType().map(FeedJobType::wireName));
    arguments.set("status", status().map(FeedJobStatus::wireName));
    arguments.set("contractor_tier", contractorTier().map(ContractorTier::wireName));
    arguments.set("duration_label", durationLabel());
    arguments.set("engagement", engagement());
    arguments.set("posted_after", postedAfter().map(Instant::toString));
    arguments.set("posted_before", postedBefore().map(Instant::toString));
    arguments.set("last_visited_after", lastVisitedAfter().map(Instant::toString));
    arguments.setList("tags", tags(), ',');
    arguments.setList("skills", skills(), ',');
    buyerTotalSpentMin().ifPresent(value -> arguments.set("buyer.total_spent_min", value));
    buyerTotalAssignmentsMin()
        .ifPresent(value -> arguments.set("buyer.total_assignments_min", value));
    buyerTotalJobsWithHiresMin()
        .ifPresent(value -> arguments.set("buyer.total_jobs_with_hires_min", value));
    totalApplicantsMin()
        .ifPresent(value -> arguments.set("client_activity.total_applicants_min", value));
    arguments.set("location.timezone", timeZone());
    arguments.set("sort", sort().map(FeedSort::wireName));
    return arguments.build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedQuery#paymentVerified}. */
    public abstract Builder paymentVerified(boolean value);

    /** See {@link FeedQuery#budgetMin}. */
    public abstract Builder budgetMin(BigDecimal value);

    /** See {@link FeedQuery#budgetMax}. */
    public abstract Builder budgetMax(BigDecimal value);

    /** See {@link FeedQuery#hourlyMin}. */
    public abstract Builder hourlyMin(BigDecimal value);

    /** See {@link FeedQuery#hourlyMax}. */
    public abstract Builder hourlyMax(BigDecimal value);

    /** See {@link FeedQuery#category}. */
    public abstract Builder category(String value);

    /** See {@link FeedQuery#categoryGroup}. */
    public abstract Builder categoryGroup(String value);

    /** See {@link FeedQuery#country}. */
    public abstract Builder country(String value);

    /** See {@link FeedQuery#jobType}. */
    public abstract Builder jobType(FeedJobType value);

    /** See {@link FeedQuery#status}. */
    public abstract Builder status(FeedJobStatus value);

    /** See {@link FeedQuery#contractorTier}. */
    public abstract Builder contractorTier(ContractorTier value);

    /** See {@link FeedQuery#durationLabel}. */
    public abstract Builder durationLabel(String value);

    /** See {@link FeedQuery#engagement}. */
    public abstract Builder engagement(String value);

    /** See {@link FeedQuery#postedAfter}. */
    public abstract Builder postedAfter(Instant value);

    /** See {@link FeedQuery#postedBefore}. */
    public abstract Builder postedBefore(Instant value);

    /** See {@link FeedQuery#lastVisitedAfter}. */
    public abstract Builder lastVisitedAfter(Instant value);

    /** See {@link FeedQuery#tags}. */
    public abstract Builder tags(List<String> values);

    /** See {@link FeedQuery#skills}. */
    public abstract Builder skills(List<String> values);

    /** See {@link FeedQuery#buyerTotalSpentMin}. */
    public abstract Builder buyerTotalSpentMin(BigDecimal value);

    /** See {@link FeedQuery#buyerTotalAssignmentsMin}. */
    public abstract Builder buyerTotalAssignmentsMin(int value);

    /** See {@link FeedQuery#buyerTotalJobsWithHiresMin}. */
    public abstract Builder buyerTotalJobsWithHiresMin(int value);

    /** See {@link FeedQuery#totalApplicantsMin}. */
    public abstract Builder totalApplicantsMin(int value);

    /** See {@link FeedQuery#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link FeedQuery#sort}. */
    public abstract Builder sort(FeedSort value);

    /** See {@link FeedQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract List<String> tags();

    abstract List<String> skills();

    abstract FeedQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if a text is blank, a number is negative, or a range the
     *     wrong way round; the message names it
     */
    public FeedQuery build() {
      tags(List.copyOf(tags()));
      skills(List.copyOf(skills()));
      FeedQuery query = autoBuild();
      checkRange("budgetMin", query.budgetMin(), "budgetMax", query.budgetMax());
      checkRange("hourlyMin", query.hourlyMin(), "hourlyMax", query.hourlyMax());
      notNegative("buyerTotalSpentMin", query.buyerTotalSpentMin());
      notNegative("buyerTotalAssignmentsMin", decimal(query.buyerTotalAssignmentsMin()));
      notNegative("buyerTotalJobsWithHiresMin", decimal(query.buyerTotalJobsWithHiresMin()));
      notNegative("totalApplicantsMin", decimal(query.totalApplicantsMin()));
      if (query.postedAfter().isPresent()
          && query.postedBefore().isPresent()
          && query.postedBefore().get().isBefore(query.postedAfter().get())) {
        throw new IllegalArgumentException("postedBefore must not be before postedAfter");
      }
      checkTexts(query);
      return query;
    }

    private static void checkTexts(FeedQuery query) {
      Required.filledIfSet("category", query.category());
      Required.filledIfSet("categoryGroup", query.categoryGroup());
      Required.filledIfSet("durationLabel", query.durationLabel());
      Required.filledIfSet("engagement", query.engagement());
      Required.filledIfSet("timeZone", query.timeZone());
      Required.allFilled("tags", query.tags());
      Required.allFilled("skills", query.skills());
      query
          .country()
          .filter(country -> !country.matches("[A-Za-z]{2}"))
          .ifPresent(
              country -> {
                throw new IllegalArgumentException(
                    "country is a code of two letters such as US, was '" + country + "'");
              });
    }

    private static Optional<BigDecimal> decimal(Optional<Integer> number) {
      return number.map(BigDecimal::valueOf);
    }

    private static void checkRange(
        String minName, Optional<BigDecimal> min, String maxName, Optional<BigDecimal> max) {
      notNegative(minName, min);
      notNegative(maxName, max);
      if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
        throw new IllegalArgumentException(maxName + " must not be less than " + minName);
      }
    }

    private static void notNegative(String name, Optional<BigDecimal> amount) {
      if (amount.isPresent() && amount.get().signum() < 0) {
        throw new IllegalArgumentException(name + " must not be negative, was " + amount.get());
      }
    }
  }
}
