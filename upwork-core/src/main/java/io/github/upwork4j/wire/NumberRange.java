package io.github.upwork4j.wire;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers a search accepts: one, some, or all between two ends, which belong to the range.
 * Immutable.
 */
public final class NumberRange {
  private final List<BigDecimal> values;
  private final @Nullable BigDecimal min;
  private final @Nullable BigDecimal max;

  private NumberRange(List<BigDecimal> values, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    this.values = values;
    this.min = min;
    this.max = max;
  }

  /** Returns the range of one number. */
  public static NumberRange exactly(BigDecimal value) {
    return anyOf(value);
  }

  /** Returns the range of one whole number. */
  public static NumberRange exactly(long value) {
    return anyOf(BigDecimal.valueOf(value));
  }

  /**
   * Returns the range of some single numbers.
   *
   * @throws IllegalArgumentException if there are none, or one is negative
   */
  public static NumberRange anyOf(BigDecimal... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a range needs at least one number");
    }
    for (BigDecimal value : values) {
      notNegative(value);
    }
    return new NumberRange(List.copyOf(Arrays.asList(values)), null, null);
  }

  /**
   * Returns the numbers from {@code min} to {@code max}.
   *
   * @throws IllegalArgumentException if one is negative, or max less than min
   */
  public static NumberRange between(BigDecimal min, BigDecimal max) {
    notNegative(min);
    if (max.compareTo(min) < 0) {
      throw new IllegalArgumentException(
          "a range goes from the smaller number to the larger, was " + min + " to " + max);
    }
    return new NumberRange(List.of(), min, max);
  }

  /** Returns the whole and broken numbers from {@code min} to {@code max}. */
  public static NumberRange between(long min, long max) {
    return between(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  /** Returns {@code min} and all numbers above it. */
  public static NumberRange atLeast(BigDecimal min) {
    notNegative(min);
    return new NumberRange(List.of(), min, null);
  }

  /** Returns {@code min} and all numbers above it. */
  public static NumberRange atLeast(long min) {
    return atLeast(BigDecimal.valueOf(min));
  }

  /** Returns {@code max} and all numbers from 0 below it. */
  public static NumberRange atMost(BigDecimal max) {
    notNegative(max);
    return new NumberRange(List.of(), null, max);
  }

  /** Returns {@code max} and all numbers from 0 below it. */
  public static NumberRange atMost(long max) {
    return atMost(BigDecimal.valueOf(max));
  }

  /**
   * Returns the form with dashes at open ends: {@code 5}, {@code 2,3}, {@code [2 TO 4]}, {@code
   * 1-}, {@code -5}.
   */
  public String withDashes() {
    if (min == null && max != null) {
      return "-" + text(max);
    }
    if (min != null && max == null) {
      return text(min) + "-";
    }
    return withStars();
  }

  /**
   * Returns the form with stars at open ends: {@code 5}, {@code 2,3}, {@code [2 TO 4]}, {@code [1
   * TO *]}, {@code [* TO 5]}.
   */
  public String withStars() {
    if (min == null && max == null) {
      return values.stream().map(NumberRange::text).collect(Collectors.joining(","));
    }
    return "[" + end(min) + " TO " + end(max) + "]";
  }

  /** Returns whether all numbers that it names lie between {@code min} and {@code max}. */
  public boolean isWithin(long min, long max) {
    BigDecimal least = BigDecimal.valueOf(min);
    BigDecimal most = BigDecimal.valueOf(max);
    return Stream.concat(values.stream(), Stream.of(this.min, this.max).filter(Objects::nonNull))
        .allMatch(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
  }

  private static String end(@Nullable BigDecimal end) {
    return end == null ? "*" : text(end);
  }

  private static String text(BigDecimal value) {
    return value.toPlainString();
  }

  private static void notNegative(BigDecimal value) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a range takes no negative numbers, was " + value);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof NumberRange)) {
      return false;
    }
    NumberRange that = (NumberRange) other;
    return values.equals(that.values)
        && Objects.equals(min, that.min)
        && Objects.equals(max, that.max);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, min, max);
  }

  /** Returns {@link #withStars()}. */
  @Override
  public String toString() {
    return withStars();
  }
}
