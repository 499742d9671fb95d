package io.github.upwork4j.http;

/**
 * Whether a call may be sent a second time. Upwork documents no idempotency key, so the only
 * defence against doing a thing twice is not to send it twice.
 *
 * <p>Tag a request of your own with one of these to tell {@link RetryInterceptor} what it is;
 * without a tag GET and HEAD are {@link #SAFE} and everything else is {@link #UNSAFE}.
 */
public enum Replay {
  /** Changes nothing: reads and reports. Sent again after any failure that may pass. */
  SAFE,
  /** Changes something, but the second time has no effect beyond the first. */
  IDEMPOTENT,
  /**
   * Changes something: sent again only if the first attempt never left, or was refused with 429.
   */
  UNSAFE,
  /** Moves money: sent again only if the first attempt never left this machine. */
  PAYMENT
}
