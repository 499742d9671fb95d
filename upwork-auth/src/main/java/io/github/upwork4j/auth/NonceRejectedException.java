package io.github.upwork4j.auth;

import org.jspecify.annotations.Nullable;

/**
 * Upwork has seen the nonce and timestamp of this request before ("Duplicate timestamp/nonce
 * combination, possible replay attack"). This library never sends one twice, so something on the
 * way did, such as a proxy: the first of the two may have been carried out. It was not sent again.
 */
public final class NonceRejectedException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception; {@code error} is the server's code, null if it gave none. */
  public NonceRejectedException(String message, @Nullable String error, @Nullable Throwable cause) {
    super(message, error, cause);
  }
}
