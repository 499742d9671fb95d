package io.github.upwork4j.reports;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;

/** Some days in a row. Immutable. */
@AutoValue
public abstract class ReportSlice {
  ReportSlice() {}

  static ReportSlice of(LocalDate from, LocalDate to) {
    return new AutoValue_ReportSlice(from, to);
  }

  /** The first day. */
  public abstract LocalDate from();

  /** The last day; it belongs to the slice. */
  public abstract LocalDate to();

  /** Prints the days: {@code 2020-01-01 to 2020-01-31}. */
  @Override
  public final String toString() {
    return from() + " to " + to();
  }
}
