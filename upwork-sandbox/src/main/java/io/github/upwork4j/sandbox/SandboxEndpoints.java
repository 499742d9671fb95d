package io.github.upwork4j.sandbox;

/**
 * Where one signs in to a sandbox: the documented paths, but for one, at its address.
 *
 * <p>Immutable and thread-safe.
 */
public final class SandboxEndpoints {
  private final String baseUrl;

  SandboxEndpoints(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /**
   * The page on which a user lets an application in (OAuth 2.0, section Authorization Request). It
   * takes {@code response_type} ({@code code} or {@code token}), {@code client_id}, {@code
   * redirect_uri}, {@code state}, {@code code_challenge} and {@code code_challenge_method} ({@code
   * S256} only).
   */
  public String authorizeUrl() {
    return baseUrl + "/ab/account-security/oauth2/authorize";
  }

  /**
   * Where a code or a refresh token is changed for tokens (OAuth 2.0, sections Access Token Request
   * and Refresh Access Token Request), and where an application gets a token of its own.
   */
  public String tokenUrl() {
    return baseUrl + "/api/v3/oauth2/token";
  }

  /**
   * Where a token is given back, as RFC 7009 has it. Upwork documents no such call: path and call
   * are this sandbox's own.
   */
  public String revokeUrl() {
    return baseUrl + "/api/v3/oauth2/revoke";
  }

  /** Where a request token comes from (OAuth 1.0a, section Get request token). */
  public String requestTokenUrl() {
    return baseUrl + "/api/auth/v1/oauth/token/request";
  }

  /**
   * The page on which a user authorizes a request token (OAuth 1.0a, section Authorize and get
   * verifier). It takes {@code oauth_token}.
   */
  public String oauth1AuthorizeUrl() {
    return baseUrl + "/services/api/auth";
  }

  /**
   * Where an authorized request token is changed for an access token (OAuth 1.0a, section Get
   * access token).
   */
  public String accessTokenUrl() {
    return baseUrl + "/api/auth/v1/oauth/token/access";
  }

  /** The address of the sandbox. */
  @Override
  public String toString() {
    return "SandboxEndpoints{" + baseUrl + "}";
  }
}
