package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.http.TimeSource;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token in use. It has ended when either clock says so: the wall clock may be turned back, and
 * the monotonic one does not count while a machine sleeps.
 */
final class HeldToken {
  private static final Duration EARLY = Duration.ofMinutes(5);

  final OAuth2Token token;
  final boolean saved;

  /** What the store held when saving failed. */
  final Optional<OAuth2Token> over;

  /** Why there will never be another one after it. */
  final @Nullable SignInAgainException refusal;

  private final long endNanos;

  private HeldToken(
      OAuth2Token token,
      boolean saved,
      Optional<OAuth2Token> over,
      @Nullable SignInAgainException refusal,
      TimeSource time) {
    this.token = token;
    this.saved = saved;
    this.over = over;
    this.refusal = refusal;
    Duration left = Duration.between(time.now(), token.expiresAt());
    boolean far = left.compareTo(TokenAnswer.MAX_LIFETIME) > 0;
    this.endNanos =
        time.nanoTime()
            + (left.isNegative() ? Duration.ZERO : far ? TokenAnswer.MAX_LIFETIME : left).toNanos();
  }

  static HeldToken saved(OAuth2Token token, TimeSource time) {
    return new HeldToken(token, /* saved= */ true, Optional.empty(), /* refusal= */ null, time);
  }

  static HeldToken unsaved(OAuth2Token token, Optional<OAuth2Token> over, TimeSource time) {
    return new HeldToken(token, /* saved= */ false, over, /* refusal= */ null, time);
  }

  static HeldToken refused(OAuth2Token token, SignInAgainException refusal, TimeSource time) {
    return new HeldToken(token, /* saved= */ true, Optional.empty(), refusal, time);
  }

  boolean hasEnded(TimeSource time) {
    return endsWithin(Duration.ZERO, time);
  }

  /** Five minutes early, or after three quarters of a life that is shorter than 20 minutes. */
  boolean isDue(TimeSource time) {
    Duration quarter = Duration.between(token.issuedAt(), token.expiresAt()).dividedBy(4);
    return endsWithin(quarter.compareTo(EARLY) < 0 ? quarter : EARLY, time);
  }

  private boolean endsWithin(Duration span, TimeSource time) {
    return !time.now().isBefore(token.expiresAt().minus(span))
        || endNanos - time.nanoTime() <= span.toNanos();
  }

  boolean isUsable(@Nullable Secret rejected, TimeSource time) {
    return refusal == null && !token.accessToken().equals(rejected) && !isDue(time);
  }
}
