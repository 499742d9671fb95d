package io.github.upwork4j.jobs;

import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The rules that a new posting and a changed one share. */
final class JobTerms {
  private JobTerms() {}

  static void checkTexts(
      String teamReference, String title, String description, String category, String subcategory) {
    Required.filled("teamReference", teamReference);
    Required.filled("title", title);
    Required.filled("description", description);
    Required.filled("category", category);
    Required.filled("subcategory", subcategory);
  }

  static void checkMoneyAndTime(Optional<BigDecimal> budget, Optional<Integer> durationHours) {
    if (budget.isPresent() == durationHours.isPresent()) {
      throw new IllegalArgumentException(
          "set either budget (fixed-price jobs) or durationHours (hourly jobs)");
    }
    Amounts.positiveIfSet("budget", budget);
    durationHours.ifPresent(
        hours -> {
          if (hours < 1) {
            throw new IllegalArgumentException("durationHours must be at least 1, was " + hours);
          }
        });
  }

  static void checkDates(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("endDate must not be before startDate");
    }
  }
}
