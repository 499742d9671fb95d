package io.github.upwork4j.http;

import java.io.IOException;
import java.time.Duration;

/**
 * Paces calls. Upwork allows 40 calls in a minute and 40,000 in a day from one IP address, and
 * while it blocks an address every further call prolongs the block; so whoever shares an address
 * should share a limiter.
 *
 * <p>Thread-safe. The limiters of this library start no thread. A limiter of your own, over Redis
 * say, fits the same two methods.
 */
public interface RateLimiter {
  /**
   * Takes the permit for one attempt, waiting for it if need be. Whoever asked first is served
   * first.
   *
   * @param maxWait the longest the caller can wait
   * @param cancellation ends the waiting; the permit then stays with the limiter
   * @throws RateLimitWaitException at once, without waiting, if the wait would exceed {@code
   *     maxWait}
   * @throws java.io.InterruptedIOException if the thread is interrupted while it waits, its
   *     interrupt flag set, or the call is cancelled
   */
  void acquire(Duration maxWait, Cancellation cancellation) throws IOException;

  /**
   * The server answered 429: nobody takes a permit until {@code pause} is over.
   *
   * @param pause what the server asked for, but at least the 60 seconds that its block lasts
   */
  default void refused(Duration pause) {}

  /** Returns the limiter without a limit. */
  static RateLimiter unlimited() {
    return (maxWait, cancellation) -> {};
  }

  /**
   * Returns the limiter of the documented limits, 40 in any 60 seconds and 40,000 a day, for one
   * host; everybody in this JVM who asks for the same host gets the same limiter.
   *
   * @param host the host, with the port if it is not the usual one
   */
  static RateLimiter sharedFor(String host) {
    return SlidingWindowRateLimiter.SHARED.computeIfAbsent(host, h -> slidingWindow().build());
  }

  /** Starts a limiter with other numbers than the documented ones. */
  static SlidingWindowBuilder slidingWindow() {
    return new SlidingWindowBuilder();
  }
}
