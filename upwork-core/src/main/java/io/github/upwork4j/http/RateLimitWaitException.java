package io.github.upwork4j.http;

import java.io.IOException;
import java.time.Duration;

/**
 * A permit of a {@link RateLimiter} would have taken longer than the caller can wait. Nothing was
 * sent. An {@code IOException}, so that it passes through an OkHttp client of yours unharmed.
 */
public final class RateLimitWaitException extends IOException {
  private static final long serialVersionUID = 1;

  private final Duration needed;

  /**
   * @param message what limit is reached, as a sentence
   * @param needed how long it would take from now until the permit is there
   */
  public RateLimitWaitException(String message, Duration needed) {
    super(message);
    this.needed = needed;
  }

  /** Returns how long after the failure a permit is to be had. */
  public Duration needed() {
    return needed;
  }
}
