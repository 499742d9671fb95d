package io.github.upwork4j.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The client's own rate limiter would have made the call wait too long. Nothing was sent. */
public final class RateLimitWaitTooLongException extends UpworkException {
  private static final long serialVersionUID = 1;

  private final Duration needed;

  /** Makes an exception. */
  public RateLimitWaitTooLongException(String message, Duration needed, @Nullable Throwable cause) {
    super(message, cause);
    this.needed = needed;
  }

  /** How long after the failure the call could go. */
  public Duration needed() {
    return needed;
  }
}
