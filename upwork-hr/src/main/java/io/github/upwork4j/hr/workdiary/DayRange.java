package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The days from one to another, both of which belong to it. Immutable. */
@AutoValue
public abstract class DayRange {
  DayRange() {}

  /**
   * Returns the days from {@code from} to {@code till}.
   *
   * @throws IllegalArgumentException if the last one is before the first
   */
  public static DayRange of(LocalDate from, LocalDate till) {
    if (till.isBefore(from)) {
      throw new IllegalArgumentException(
          "a range of days goes from the earlier to the later, was " + from + " to " + till);
    }
    return new AutoValue_DayRange(from, till);
  }

  /** The first day. */
  public abstract LocalDate from();

  /** The last day. */
  public abstract LocalDate till();

  Arguments.Builder in(Arguments.Builder arguments) {
    return arguments
        .path("from_date", DateTimeFormatter.BASIC_ISO_DATE.format(from()))
        .path("till_date", DateTimeFormatter.BASIC_ISO_DATE.format(till()));
  }
}
