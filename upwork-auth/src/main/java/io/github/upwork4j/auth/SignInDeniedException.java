package io.github.upwork4j.auth;

import org.jspecify.annotations.Nullable;

/** The user said no on Upwork's page ({@code access_denied}). */
public final class SignInDeniedException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception; {@code error} is the server's code, null if it gave none. */
  public SignInDeniedException(String message, @Nullable String error, @Nullable Throwable cause) {
    super(message, error, cause);
  }
}
