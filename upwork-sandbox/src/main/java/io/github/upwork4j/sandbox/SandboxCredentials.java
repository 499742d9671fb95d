package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.oauth.Secrets;

/**
 * The keys that a sandbox accepts, and ready-made tokens for a quick start. They are made from its
 * seed, and open nothing else. Signing in at its {@link SandboxEndpoints} gives more tokens.
 *
 * <p>The ready-made tokens act for the first of {@link UpworkSandbox#users()}. Like others they can
 * be revoked, by the user at the consent page or with {@link SandboxTokens}.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows none of the secrets.
 */
public final class SandboxCredentials {
  private final Secrets secrets;

  SandboxCredentials(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The key of the application (OAuth 1.0a). */
  public String consumerKey() {
    return secrets.consumerKey;
  }

  /** The secret of the application (OAuth 1.0a). */
  public String consumerSecret() {
    return secrets.consumerSecret;
  }

  /** The id of the application (OAuth 2.0); the same as its key. */
  public String clientId() {
    return secrets.consumerKey;
  }

  /** The secret of the application (OAuth 2.0); the same as that for OAuth 1.0a. */
  public String clientSecret() {
    return secrets.consumerSecret;
  }

  /** The access token (OAuth 1.0a). */
  public String accessToken() {
    return secrets.accessToken;
  }

  /** The secret of the access token (OAuth 1.0a). */
  public String accessTokenSecret() {
    return secrets.accessTokenSecret;
  }

  /**
   * The access token for an {@code Authorization: Bearer} header (OAuth 2.0). Time does not end it,
   * unlike those that are given at the token endpoint.
   */
  public String bearerToken() {
    return secrets.bearerToken;
  }

  /**
   * The refresh token that belongs to the bearer token. With rotation it is good for one use; it
   * ends two weeks after the start or its last use.
   */
  public String refreshToken() {
    return secrets.refreshToken;
  }

  /** The key for the {@code X-API-KEY} header of the third-party Jobs API. */
  public String jobsApiKey() {
    return secrets.jobsApiKey;
  }

  @Override
  public String toString() {
    return "SandboxCredentials{consumerKey=" + secrets.consumerKey + ", secrets=***}";
  }
}
