package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.world.Posting;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The arguments of a new or changed job post, all read before anything is changed. */
final class PostingForm {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Call call;
  private final @Nullable BigDecimal budget;
  private final @Nullable Integer duration;
  private final @Nullable Instant start;
  private final @Nullable Instant end;

  PostingForm(Call call) {
    this.call = call;
    this.budget = budget();
    this.duration = duration();
    this.start = date("start_date");
    this.end = date("end_date");
  }

  /** What has to be there when nothing is stored yet. */
  void requireTerms(boolean hourly) {
    if (hourly && duration == null) {
      throw ApiError.badRequest(
          "Missing required parameter: duration (an hourly job needs one, in hours)");
    }
    if (!hourly && budget == null) {
      throw ApiError.badRequest("Missing required parameter: budget (a fixed-price job needs one)");
    }
  }

  /** Writes what was given into the post and leaves the rest alone. */
  void applyTo(Posting posting, Instant now) {
    posting.title = call.params().firstOr("title", posting.title);
    posting.description = call.params().firstOr("description", posting.description);
    posting.visibility = call.params().firstOr("visibility", posting.visibility);
    posting.category = call.params().firstOr("category2", posting.category);
    posting.subcategory = call.params().firstOr("subcategory2", posting.subcategory);
    posting.contractorType = call.params().firstOr("contractor_type", posting.contractorType);
    posting.skills = call.param("skills") == null ? posting.skills : skills();
    if (posting.hourly) {
      posting.durationHours = duration == null ? posting.durationHours : duration;
    } else {
      posting.budget = budget == null ? posting.budget : budget;
    }
    posting.start = start == null ? posting.start : start;
    posting.end = end == null ? posting.end : end;
    String status = call.param("status");
    if (status != null) {
      posting.become(Posting.Status.valueOf(status.toUpperCase(Locale.ROOT)), now);
    }
  }

  private List<String> skills() {
    List<String> skills = new ArrayList<>();
    for (String skill : call.params().firstOr("skills", "").split(";", -1)) {
      if (!skill.trim().isEmpty()) {
        skills.add(skill.trim());
      }
    }
    return skills;
  }

  private @Nullable BigDecimal budget() {
    String text = call.param("budget");
    if (text == null) {
      return null;
    }
    boolean number = text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?");
    if (!number || new BigDecimal(text).signum() == 0) {
      throw ArgumentChecks.invalid(call, "budget", "an amount above zero expected");
    }
    return new BigDecimal(text);
  }

  private @Nullable Integer duration() {
    String text = call.param("duration");
    if (text == null) {
      return null;
    }
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw ArgumentChecks.invalid(call, "duration", "a number of hours expected");
    }
    return Integer.valueOf(text);
  }

  private @Nullable Instant date(String name) {
    String text = call.param(name);
    try {
      return text == null
          ? null
          : LocalDate.parse(text, DATE).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw ArgumentChecks.invalid(call, name, "a date like 06-15-2011 expected");
    }
  }
}
