package io.github.upwork4j.auth.oauth2;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.auth.internal.SecretUrls;
import java.util.Optional;

/**
 * Where users are sent to sign in, and where tokens come from. Client secret and tokens go there,
 * so it is Upwork over HTTPS, or a server on this machine.
 *
 * <p>Immutable and thread-safe.
 */
@AutoValue
public abstract class OAuth2Endpoints {
  private static final String AUTHORIZE = "/ab/account-security/oauth2/authorize";
  private static final String TOKEN = "/api/v3/oauth2/token";
  private static final OAuth2Endpoints UPWORK =
      of("https://www.upwork.com" + AUTHORIZE, "https://www.upwork.com" + TOKEN);

  OAuth2Endpoints() {}

  /**
   * Returns the documented endpoints: {@code
   * https://www.upwork.com/ab/account-security/oauth2/authorize} and {@code
   * https://www.upwork.com/api/v3/oauth2/token}.
   */
  public static OAuth2Endpoints upwork() {
    return UPWORK;
  }

  /**
   * Returns the documented paths at a server on this machine, such as {@code upwork-sandbox}; plain
   * HTTP is allowed.
   *
   * @param url scheme, host and port: {@code http://localhost:8080}
   * @throws IllegalArgumentException if the host is another machine, or there is more in the URL
   */
  public static OAuth2Endpoints sandbox(String url) {
    return of(SecretUrls.at(url, AUTHORIZE), SecretUrls.at(url, TOKEN));
  }

  /**
   * Returns endpoints other than the documented ones.
   *
   * @throws IllegalArgumentException if one is neither {@code https://} at {@code upwork.com} and
   *     its subdomains, nor on this machine
   */
  public static OAuth2Endpoints of(String authorizeUrl, String tokenUrl) {
    return new AutoValue_OAuth2Endpoints(
        SecretUrls.checked("authorizeUrl", authorizeUrl),
        SecretUrls.checked("tokenUrl", tokenUrl),
        Optional.empty());
  }

  /**
   * Returns these endpoints with one that revokes tokens (RFC 7009). Upwork documents none.
   *
   * @throws IllegalArgumentException if it is neither {@code https://} at {@code upwork.com} and
   *     its subdomains, nor on this machine
   */
  public OAuth2Endpoints withRevocationUrl(String url) {
    return new AutoValue_OAuth2Endpoints(
        authorizeUrl(), tokenUrl(), Optional.of(SecretUrls.checked("revocationUrl", url)));
  }

  /** Returns the page that users are sent to. */
  public abstract String authorizeUrl();

  /** Returns the address that tokens are asked from. */
  public abstract String tokenUrl();

  /** Returns the address that revokes tokens; empty unless one was given. */
  public abstract Optional<String> revocationUrl();
}
