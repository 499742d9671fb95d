package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The filters of the Jobs API, read once and asked for each job. Immutable. */
final class FeedFilter {
  private final Call call;
  private final List<Predicate<Job>> all = new ArrayList<>();

  FeedFilter(Call call) {
    this.call = call;
    text("payment_verified", job -> Boolean.toString(job.client.paymentVerified));
    text("job_type", job -> job.hourly ? "1" : "2");
    text("status", job -> job.status == Job.Status.OPEN ? "1" : "2");
    text("contractor_tier", job -> Integer.toString(job.tier));
    text("country", job -> job.client.city == null ? null : job.client.city.countryCode);
    text("duration_label", job -> job.duration == null ? null : job.duration.label);
    text("engagement", job -> job.workload.feedLabel);
    text("location.timezone", job -> job.client.city == null ? null : job.client.city.zone);
    slug("category", job -> job.subcategory);
    slug("category_group", job -> job.category);
    least("budget_min", job -> job.hourly ? null : job.budget);
    most("budget_max", job -> job.hourly ? null : job.budget);
    least("hourly_min", job -> job.hourly ? job.rateMin : null);
    most("hourly_max", job -> job.hourly ? job.rateMax : null);
    least("buyer.total_spent_min", job -> job.client.totalCharge.intValue());
    least("buyer.total_assignments_min", job -> job.client.hires);
    least("buyer.total_jobs_with_hires_min", job -> job.client.hires);
    least("client_activity.total_applicants_min", job -> job.applicants);
    after("posted_after", job -> job.created);
    after("last_visited_after", job -> job.lastActivity);
    before("posted_before", job -> job.created);
    all.add(job -> SkillMatch.all(call.param("skills"), job.skillSlugs()));
    all.add(job -> SkillMatch.all(call.param("tags"), job.skillSlugs()));
  }

  boolean accepts(Job job) {
    return all.stream().allMatch(filter -> filter.test(job));
  }

  private void text(String name, Function<Job, @Nullable String> value) {
    String wanted = call.param(name);
    if (wanted != null) {
      all.add(job -> wanted.equalsIgnoreCase(value.apply(job)));
    }
  }

  private void slug(String name, Function<Job, String> title) {
    String wanted = call.param(name);
    if (wanted != null) {
      all.add(job -> Taxonomy.canonical(title.apply(job)).equals(Taxonomy.canonical(wanted)));
    }
  }

  private void least(String name, Function<Job, @Nullable Integer> value) {
    number(name, value, 1);
  }

  private void most(String name, Function<Job, @Nullable Integer> value) {
    number(name, value, -1);
  }

  private void number(String name, Function<Job, @Nullable Integer> value, int sign) {
    String text = call.param(name);
    if (text == null) {
      return;
    }
    if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) {
      throw ArgumentChecks.invalid(call, name, "a number expected");
    }
    BigDecimal limit = new BigDecimal(text);
    all.add(
        job -> {
          Integer number = value.apply(job);
          return number != null && BigDecimal.valueOf(number).compareTo(limit) * sign >= 0;
        });
  }

  private void after(String name, Function<Job, Instant> value) {
    Instant limit = instant(name);
    if (limit != null) {
      all.add(job -> value.apply(job).isAfter(limit));
    }
  }

  private void before(String name, Function<Job, Instant> value) {
    Instant limit = instant(name);
    if (limit != null) {
      all.add(job -> value.apply(job).isBefore(limit));
    }
  }

  private @Nullable Instant instant(String name) {
    String text = call.param(name);
    if (text == null) {
      return null;
    }
    try {
      return text.toUpperCase(Locale.ROOT).contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw ArgumentChecks.invalid(call, name, "an ISO 8601 time expected");
    }
  }
}
