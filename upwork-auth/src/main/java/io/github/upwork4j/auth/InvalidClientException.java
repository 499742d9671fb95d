package io.github.upwork4j.auth;

import org.jspecify.annotations.Nullable;

/**
 * Upwork does not accept the client id and secret ({@code invalid_client}), or not for this way of
 * signing in ({@code unauthorized_client}), or the signature of OAuth 1.0a: look at the key in the
 * API Center. Trying again does not help.
 */
public final class InvalidClientException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception; {@code error} is the server's code, null if it gave none. */
  public InvalidClientException(String message, @Nullable String error, @Nullable Throwable cause) {
    super(message, error, cause);
  }
}
