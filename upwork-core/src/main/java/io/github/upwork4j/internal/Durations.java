package io.github.upwork4j.internal;

import java.time.Duration;

/** Durations that callers choose. */
public final class Durations {
  /** About a century: added to a clock it is still in the future. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private Durations() {}

  /**
   * Returns {@code duration}.
   *
   * @throws IllegalArgumentException if it is no time at all; the message begins with {@code name}
   */
  public static Duration positive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than zero, was " + duration);
    }
    return duration;
  }

  /** Returns the nanoseconds of {@code duration}, at most those of a century. */
  public static long nanos(Duration duration) {
    return (duration.compareTo(LONGEST) > 0 ? LONGEST : duration).toNanos();
  }
}
