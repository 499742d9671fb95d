package io.github.upwork4j.auth.oauth2;

import com.google.auto.value.AutoValue;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

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
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

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
    HttpUrl base = HttpUrl.parse(url);
    if (base == null || !isLoopback(base)) {
      throw new IllegalArgumentException(
          "a sandbox runs on this machine: its host is localhost, 127.0.0.1 or [::1]");
    }
    if (!base.equals(base.resolve("/")) || base.query() != null) {
      throw new IllegalArgumentException("the URL of a sandbox is scheme, host and port only");
    }
    return of(at(base, AUTHORIZE), at(base, TOKEN));
  }

  /**
   * Returns endpoints other than the documented ones.
   *
   * @throws IllegalArgumentException if one is neither {@code https://} at {@code upwork.com} and
   *     its subdomains, nor on this machine
   */
  public static OAuth2Endpoints of(String authorizeUrl, String tokenUrl) {
    return new AutoValue_OAuth2Endpoints(
        checked("authorizeUrl", authorizeUrl), checked("tokenUrl", tokenUrl), Optional.empty());
  }

  /**
   * Returns these endpoints with one that revokes tokens (RFC 7009). Upwork documents none.
   *
   * @throws IllegalArgumentException if it is neither {@code https://} at {@code upwork.com} and
   *     its subdomains, nor on this machine
   */
  public OAuth2Endpoints withRevocationUrl(String url) {
    return new AutoValue_OAuth2Endpoints(
        authorizeUrl(), tokenUrl(), Optional.of(checked("revocationUrl", url)));
  }

  static boolean isLoopback(HttpUrl url) {
    return LOOPBACK.contains(url.host());
  }

  private static String at(HttpUrl base, String path) {
    return base.newBuilder().encodedPath(path).toString();
  }

  /** Returns the page that users are sent to. */
  public abstract String authorizeUrl();

  /** Returns the address that tokens are asked from. */
  public abstract String tokenUrl();

  /** Returns the address that revokes tokens; empty unless one was given. */
  public abstract Optional<String> revocationUrl();

  /** Messages do not hold the URL: it may hold a password. */
  private static String checked(String name, String url) {
    @Nullable HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      throw new IllegalArgumentException(name + " is no URL that starts with https://");
    }
    if (!parsed.encodedUsername().isEmpty()
        || !parsed.encodedPassword().isEmpty()
        || parsed.fragment() != null) {
      throw new IllegalArgumentException(name + " holds no user name, no password and no fragment");
    }
    boolean upwork =
        parsed.isHttps()
            && parsed.port() == 443
            && (parsed.host().equals("upwork.com") || parsed.host().endsWith(".upwork.com"));
    if (!upwork && !isLoopback(parsed)) {
      throw new IllegalArgumentException(
          name
              + " must be https:// at upwork.com, since secrets go there; only a sandbox on this"
              + " machine may be elsewhere");
    }
    return parsed.toString();
  }
}
