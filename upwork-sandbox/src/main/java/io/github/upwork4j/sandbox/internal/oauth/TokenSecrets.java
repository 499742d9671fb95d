package io.github.upwork4j.sandbox.internal.oauth;

import org.jspecify.annotations.Nullable;

/** Looks a token secret up. */
@FunctionalInterface
public interface TokenSecrets {
  /** For calls that are signed without a token. */
  TokenSecrets NO_TOKEN = token -> token.isEmpty() ? "" : null;

  /**
   * The secret of the token, or null when the token is not known.
   *
   * @param token the token, empty when the request names none
   */
  @Nullable String secretOf(String token);
}
