package io.github.upwork4j.auth;

import org.jspecify.annotations.Nullable;

/**
 * A token could not be read from where it is kept, or not be saved there. After a failed save the
 * fresh token is in use all the same; it is lost when this program ends.
 */
public final class TokenStoreException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public TokenStoreException(String message, @Nullable Throwable cause) {
    super(message, /* error= */ null, cause);
  }
}
