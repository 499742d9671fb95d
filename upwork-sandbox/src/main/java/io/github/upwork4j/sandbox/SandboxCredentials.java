package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.oauth.Secrets;

/**
 * The keys and tokens that a sandbox accepts. They are made from its seed, stay the same as long as
 * it runs, and open nothing else.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows none of the secrets.
 */
public final class SandboxCredentials {
  private final Secrets secrets;

  SandboxCredentials(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The key of the application (OAuth 1.0a); also its client id (OAuth 2.0). */
  public String consumerKey() {
    return secrets.consumerKey;
  }

  /** The secret of the application (OAuth 1.0a). */
  public String consumerSecret() {
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

  /** The access token for an {@code Authorization: Bearer} header (OAuth 2.0). */
  public String bearerToken() {
    return secrets.bearerToken;
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
