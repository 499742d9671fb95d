package io.github.upwork4j.auth.oauth1;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.auth.internal.SecretUrls;

/**
 * Where users are sent to sign in, and where tokens come from. Signatures and tokens go there, so
 * it is Upwork over HTTPS, or a server on this machine.
 *
 * <p>Immutable and thread-safe.
 */
@AutoValue
public abstract class OAuth1Endpoints {
  private static final String REQUEST_TOKEN = "/api/auth/v1/oauth/token/request";
  private static final String AUTHORIZE = "/services/api/auth";
  private static final String ACCESS_TOKEN = "/api/auth/v1/oauth/token/access";
  private static final String HOST = "https://www.upwork.com";
  private static final OAuth1Endpoints UPWORK =
      of(HOST + REQUEST_TOKEN, HOST + AUTHORIZE, HOST + ACCESS_TOKEN);

  OAuth1Endpoints() {}

  /** Returns the documented endpoints, at {@code https://www.upwork.com}. */
  public static OAuth1Endpoints upwork() {
    return UPWORK;
  }

  /**
   * Returns the documented paths at a server on this machine, such as {@code upwork-sandbox}; plain
   * HTTP is allowed.
   *
   * @param url scheme, host and port: {@code http://localhost:8080}
   * @throws IllegalArgumentException if the host is another machine, or there is more in the URL
   */
  public static OAuth1Endpoints sandbox(String url) {
    return of(
        SecretUrls.at(url, REQUEST_TOKEN),
        SecretUrls.at(url, AUTHORIZE),
        SecretUrls.at(url, ACCESS_TOKEN));
  }

  /**
   * Returns endpoints other than the documented ones.
   *
   * @throws IllegalArgumentException if one is neither {@code https://} at {@code upwork.com} and
   *     its subdomains, nor on this machine
   */
  public static OAuth1Endpoints of(
      String requestTokenUrl, String authorizeUrl, String accessTokenUrl) {
    return new AutoValue_OAuth1Endpoints(
        SecretUrls.checked("requestTokenUrl", requestTokenUrl),
        SecretUrls.checked("authorizeUrl", authorizeUrl),
        SecretUrls.checked("accessTokenUrl", accessTokenUrl));
  }

  /** Returns the address that request tokens come from. */
  public abstract String requestTokenUrl();

  /** Returns the page that users are sent to. */
  public abstract String authorizeUrl();

  /** Returns the address that exchanges a verifier for an access token. */
  public abstract String accessTokenUrl();
}
