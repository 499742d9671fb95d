package io.github.upwork4j.reports.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A field that holds a day, by which rows can be filtered. Days have years of four digits; the
 * methods throw {@code IllegalArgumentException} for others.
 *
 * @param <S> the data source
 */
public final class FilterableDateField<S> extends DateField<S> {
  FilterableDateField(Source<S> source, String name) {
    super(source, name);
  }

  /** That very day: {@code =}. */
  public Condition<S> is(LocalDate day) {
    return compare(Operator.EQUAL, day);
  }

  /** Days after that one, which is left out: {@code >}. */
  public Condition<S> isAfter(LocalDate day) {
    return compare(Operator.GREATER, day);
  }

  /** That day and those after it: {@code >=}. */
  public Condition<S> isOnOrAfter(LocalDate day) {
    return compare(Operator.GREATER_OR_EQUAL, day);
  }

  /** Days before that one, which is left out: {@code <}. */
  public Condition<S> isBefore(LocalDate day) {
    return compare(Operator.LESS, day);
  }

  /** That day and those before it: {@code <=}. */
  public Condition<S> isOnOrBefore(LocalDate day) {
    return compare(Operator.LESS_OR_EQUAL, day);
  }

  /**
   * From one day to another, both included, as in the documentation's samples: {@code date >=
   * '2009-10-01' AND date <= '2009-10-31'} is October.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Condition<S> between(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "There is no day from "
              + first
              + " to "
              + last
              + ": between(first, last) takes the earlier day first.");
    }
    return isOnOrAfter(first).and(isOnOrBefore(last));
  }

  private Condition<S> compare(Operator operator, LocalDate day) {
    return new Comparison<>(this, operator, Literals.date(day));
  }

  @Override
  Condition<S> compare(Operator operator, String value) {
    try {
      return compare(operator, LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          name() + " is compared with a day such as '2009-10-31'.", e);
    }
  }
}
