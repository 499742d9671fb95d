package io.github.upwork4j.http;

import java.time.Instant;

/**
 * The clock and the waiting of a client. Replace it in tests, so that no test waits: {@code
 * UpworkClient.builder().timeSource(...)}. Thread-safe.
 */
public interface TimeSource {
  /** Returns the monotonic clock in nanoseconds; only differences mean something. */
  long nanoTime();

  /** Returns the wall clock. */
  Instant now();

  /**
   * Waits up to {@code nanos}, or until {@link #unpark} or an interrupt. May return early for no
   * reason: callers look at {@link #nanoTime} again.
   */
  void park(Object blocker, long nanos);

  /** Ends the waiting of {@code thread}, or the next one if it does not wait now. */
  void unpark(Thread thread);

  /** Returns the clocks of this machine. */
  static TimeSource system() {
    return SystemTimeSource.INSTANCE;
  }
}
