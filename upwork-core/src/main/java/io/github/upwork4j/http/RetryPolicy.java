package io.github.upwork4j.http;

import com.google.auto.value.AutoValue;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and how patiently a call that may be sent again is sent again. Which calls may be, and
 * after which failures, is not a matter of policy: see {@link Replay}.
 *
 * <p>The wait before attempt n+1 is a random time from {@link #baseDelay()} to the smaller of
 * {@link #maxDelay()} and one second times 2<sup>n-1</sup>, or what {@code Retry-After} asks for if
 * that is longer; after a 429 without the header, 60 seconds. Immutable.
 */
@AutoValue
public abstract class RetryPolicy {
  private static final RetryPolicy STANDARD = builder().build();
  private static final long GROWTH = Duration.ofSeconds(1).toNanos();

  RetryPolicy() {}

  /** Returns the standard policy: 3 attempts, waits of 100 ms to 20 s. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** Returns the policy that sends everything once. */
  public static RetryPolicy never() {
    return builder().maxAttempts(1).build();
  }

  /** Starts from the standard policy. */
  public static Builder builder() {
    return new AutoValue_RetryPolicy.Builder()
        .maxAttempts(3)
        .baseDelay(Duration.ofMillis(100))
        .maxDelay(Duration.ofSeconds(20))
        .maxRetryAfter(Duration.ofMinutes(5));
  }

  /** How many times a request is sent in all; 1 means no retry. */
  public abstract int maxAttempts();

  /** The shortest wait. */
  public abstract Duration baseDelay();

  /** The longest wait of our own choice. */
  public abstract Duration maxDelay();

  /** The longest {@code Retry-After} that is obeyed; a longer one fails the call at once. */
  public abstract Duration maxRetryAfter();

  /** Returns a builder with the values of this policy. */
  public abstract Builder toBuilder();

  /**
   * Returns a random wait, in nanoseconds, after failed attempt number {@code attempt} (from 1).
   */
  long backoffNanos(int attempt) {
    long base = baseDelay().toNanos();
    long cap = maxDelay().toNanos();
    int doublings = Math.min(attempt - 1, 30);
    long top = Math.max(base, Math.min(cap, GROWTH << doublings));
    return top == base ? base : ThreadLocalRandom.current().nextLong(base, top + 1);
  }

  /** Makes a policy. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** How many times a request is sent in all, 1 to 10. */
    public abstract Builder maxAttempts(int attempts);

    /** The shortest wait; not negative. */
    public abstract Builder baseDelay(Duration delay);

    /** The longest wait of our own choice; not shorter than the shortest, at most a day. */
    public abstract Builder maxDelay(Duration delay);

    /** The longest {@code Retry-After} that is obeyed, from zero to a day. */
    public abstract Builder maxRetryAfter(Duration delay);

    abstract RetryPolicy autoBuild();

    /**
     * Returns the policy.
     *
     * @throws IllegalArgumentException if a value is out of its range; the message names it
     */
    public RetryPolicy build() {
      RetryPolicy policy = autoBuild();
      if (policy.maxAttempts() < 1 || policy.maxAttempts() > 10) {
        throw new IllegalArgumentException(
            "maxAttempts must be from 1 to 10, was " + policy.maxAttempts());
      }
      if (policy.baseDelay().isNegative() || policy.maxDelay().compareTo(policy.baseDelay()) < 0) {
        throw new IllegalArgumentException(
            "delays must not be negative, and maxDelay not shorter than baseDelay");
      }
      if (policy.maxDelay().compareTo(Duration.ofDays(1)) > 0) {
        throw new IllegalArgumentException("maxDelay must be at most a day");
      }
      if (policy.maxRetryAfter().isNegative()
          || policy.maxRetryAfter().compareTo(Duration.ofDays(1)) > 0) {
        throw new IllegalArgumentException("maxRetryAfter must be from zero to a day");
      }
      return policy;
    }
  }
}
