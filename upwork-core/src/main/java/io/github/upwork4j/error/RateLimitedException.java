package io.github.upwork4j.error;

import java.time.Duration;

/** HTTP 429: too many calls from this address. The call was not carried out. */
public final class RateLimitedException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  private final Duration retryAfter;

  /** Makes an exception. */
  public RateLimitedException(ApiFailure failure, Duration retryAfter) {
    super(
        failure,
        "The call was not carried out; wait "
            + retryAfter.toSeconds()
            + " s before the next one, every earlier call prolongs the block.");
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next call; 60 seconds if the server did not say. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
