package io.github.upwork4j.auth;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No token for now: the network failed, or the server is in trouble or wants fewer requests. The
 * same call may work later; what the user granted still stands.
 */
public final class AuthorizationUnavailableException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  private final @Nullable Duration retryAfter;

  /**
   * Makes an exception.
   *
   * @param error the server's code, null if it gave none
   * @param retryAfter how long the server asks to wait, null if it does not say
   */
  public AuthorizationUnavailableException(
      String message,
      @Nullable String error,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    super(message, error, cause);
    this.retryAfter = retryAfter;
  }

  /** Returns how long the server asks to wait; empty if it does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
