package io.github.upwork4j.http;

import java.time.Duration;

/** Makes a limiter that never lets more than a number of calls through in any window of time. */
public final class SlidingWindowBuilder {
  int permits = 40;
  Duration window = Duration.ofSeconds(60);
  Duration margin = Duration.ofSeconds(1);
  long dailyPermits = 40_000;
  TimeSource time = TimeSource.system();

  SlidingWindowBuilder() {}

  /**
   * How many calls in which time. The default is 40 in 60 seconds.
   *
   * @throws IllegalArgumentException if either is not positive
   */
  public SlidingWindowBuilder permits(int permits, Duration window) {
    if (permits < 1) {
      throw new IllegalArgumentException("permits must be at least 1, was " + permits);
    }
    if (window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("window must be longer than zero, was " + window);
    }
    this.permits = permits;
    this.window = window;
    return this;
  }

  /**
   * Time added to the window, since calls do not all take equally long to reach the server. The
   * default is one second.
   */
  public SlidingWindowBuilder margin(Duration margin) {
    if (margin.isNegative()) {
      throw new IllegalArgumentException("margin must not be negative, was " + margin);
    }
    this.margin = margin;
    return this;
  }

  /**
   * How many calls in 24 hours, counted from the first; the call after fails at once, nobody waits
   * for hours. The default is 40,000.
   */
  public SlidingWindowBuilder dailyPermits(long permits) {
    if (permits < 1) {
      throw new IllegalArgumentException("dailyPermits must be at least 1, was " + permits);
    }
    this.dailyPermits = permits;
    return this;
  }

  /** The clock. The default is this machine's. */
  public SlidingWindowBuilder timeSource(TimeSource time) {
    this.time = time;
    return this;
  }

  /** Returns the limiter. */
  public RateLimiter build() {
    return new SlidingWindowRateLimiter(this);
  }
}
