package io.github.upwork4j.auth.internal;

import io.github.upwork4j.Secret;

/** What an access token may look like. */
public final class AccessTokens {
  /** Why a token is unfit. */
  public static final String UNFIT =
      "an access token holds visible ASCII characters only, and no spaces; this one holds others";

  private AccessTokens() {}

  /** Returns whether a header can hold it. */
  public static boolean isFit(Secret token) {
    return token.reveal().chars().allMatch(c -> c > ' ' && c < 127);
  }
}
