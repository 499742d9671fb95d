package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.Secret;

/** Credentials that are easy to find again where they do not belong. */
final class Canaries {
  static final String KEY = "canaryKey7f3a";
  static final String SECRET = "canarySecret91bc&+ü";
  static final String TOKEN = "canaryToken55de";
  static final String TOKEN_SECRET = "canaryTokenSecret08fa=~";
  static final String ALL = "(?s).*(?i:canary).*";

  private Canaries() {}

  static OAuth1Credentials credentials() {
    return OAuth1Credentials.of(KEY, Secret.of(SECRET), TOKEN, Secret.of(TOKEN_SECRET));
  }
}
