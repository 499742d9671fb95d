package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.search.NumberFilter;
import io.github.upwork4j.sandbox.internal.search.TextQuery;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of a job search, read once and asked for each job. Immutable. */
final class JobFilter {
  private final TextQuery query;
  private final TextQuery title;
  private final @Nullable String skills;
  private final @Nullable String category;
  private final @Nullable String subcategory;
  private final @Nullable String jobType;
  private final @Nullable String duration;
  private final @Nullable String workload;
  private final String status;
  private final NumberFilter feedback;
  private final NumberFilter hires;
  private final NumberFilter budget;
  private final Instant notBefore;

  JobFilter(Call call, Instant now) {
    String words = call.param("q");
    String titleWords = call.param("title");
    this.skills = call.param("skills");
    if (words == null && titleWords == null && skills == null) {
      throw ApiError.badRequest("missing parameter: at least one of q, title, skills is needed");
    }
    this.query = TextQuery.parse(words == null ? "" : words, "");
    this.title = TextQuery.parse(titleWords == null ? "" : titleWords, "title");
    this.category = canonical(call.param("category2"));
    this.subcategory = canonical(call.param("subcategory2"));
    this.jobType = call.param("job_type");
    this.duration = call.param("duration");
    this.workload = call.param("workload");
    // Like the site: who does not ask for a status wants jobs to apply to.
    this.status = call.params().firstOr("job_status", "open");
    this.feedback = NumberFilter.parse("client_feedback", call.param("client_feedback"), true);
    this.hires = NumberFilter.parse("client_hires", call.param("client_hires"), false);
    this.budget = NumberFilter.parse("budget", call.param("budget"), false);
    this.notBefore = notBefore(call, now);
  }

  private static @Nullable String canonical(@Nullable String title) {
    return title == null ? null : Taxonomy.canonical(title);
  }

  private static Instant notBefore(Call call, Instant now) {
    String days = call.param("days_posted");
    if (days == null) {
      return Instant.MIN;
    }
    if (!days.matches("[0-9]{1,5}")) {
      throw ArgumentChecks.invalid(call, "days_posted", "a number of days expected");
    }
    return now.minus(Duration.ofDays(Long.parseLong(days)));
  }

  boolean accepts(Job job) {
    return is(status, job.status)
        && SkillMatch.all(skills, job.skillSlugs())
        && (category == null || category.equals(Taxonomy.canonical(job.category)))
        && (subcategory == null || subcategory.equals(Taxonomy.canonical(job.subcategory)))
        && (jobType == null || jobType.equals("hourly") == job.hourly)
        && is(duration, job.duration)
        && is(workload, job.workload)
        && feedback.accepts(job.client.reviews == 0 ? null : job.client.feedback)
        && hires.accepts(job.client.hires)
        && budget.accepts(job.hourly ? null : BigDecimal.valueOf(job.budget))
        && !job.created.isBefore(notBefore)
        && query.score(job.text()) > 0
        && title.score(job.text()) > 0;
  }

  private static boolean is(@Nullable String wanted, @Nullable Enum<?> value) {
    return wanted == null
        || Objects.equals(wanted, value == null ? null : value.name().toLowerCase(Locale.ROOT));
  }

  /** How well the job fits. */
  int score(Job job) {
    return query.score(job.text()) + title.score(job.text());
  }
}
