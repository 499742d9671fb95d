package io.github.upwork4j.sandbox.internal.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Which amounts and times the file may hold. */
final class Bounds {
  /** How many digits an amount has before the point at most: as many as calls accept. */
  static final int AMOUNT_DIGITS = 9;

  /** A sum of hours at any rate has less. */
  static final int SUM_DIGITS = 15;

  private static final int MAX_SCALE = 6;
  private static final int MAX_YEAR = 999_999;

  private Bounds() {}

  /** Reads a number, or a text that is one; null if it is no amount, or too long. */
  static @Nullable BigDecimal amount(Object value, int digits) {
    if (!(value instanceof Number)
        && !(value instanceof String && ((String) value).matches("[0-9]{1,18}(\\.[0-9]{1,6})?"))) {
      return null;
    }
    BigDecimal amount = new BigDecimal(value.toString());
    boolean fits =
        amount.signum() >= 0
            && amount.scale() >= 0
            && amount.scale() <= MAX_SCALE
            && amount.precision() - amount.scale() <= digits;
    return fits ? amount : null;
  }

  /** Reads a time, or throws a {@link DateTimeException}. */
  static Instant time(String text) {
    Instant time = Instant.parse(text);
    requireUsual(LocalDate.ofInstant(time, ZoneOffset.UTC));
    return time;
  }

  /** Reads a day, or throws a {@link DateTimeException}. */
  static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    requireUsual(day);
    return day;
  }

  /** The wire counts in milliseconds, which have an end. */
  private static void requireUsual(LocalDate day) {
    if (Math.abs(day.getYear()) > MAX_YEAR) {
      throw new DateTimeException("the year " + day.getYear());
    }
  }
}
