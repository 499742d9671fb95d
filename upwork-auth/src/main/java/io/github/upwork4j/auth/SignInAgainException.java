package io.github.upwork4j.auth;

import org.jspecify.annotations.Nullable;

/**
 * The user has to sign in again: the grant is expired, revoked or used up ({@code invalid_grant}),
 * or nobody has signed in so far. Trying again does not help.
 */
public final class SignInAgainException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception; {@code error} is the server's code, null if it gave none. */
  public SignInAgainException(String message, @Nullable String error, @Nullable Throwable cause) {
    super(message, error, cause);
  }
}
