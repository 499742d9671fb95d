package io.github.upwork4j.internal;

import java.time.Duration;

/** Durations that callers choose, as the nanoseconds that clocks count. */
public final class Durations {
  /** About a century: added to a clock it is still in the future. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private Durations() {}

  /** Returns the nanoseconds of {@code duration}, at most those of a century. */
  public static long nanos(Duration duration) {
    return (duration.compareTo(LONGEST) > 0 ? LONGEST : duration).toNanos();
  }
}
