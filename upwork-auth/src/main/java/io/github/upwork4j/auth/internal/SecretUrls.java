package io.github.upwork4j.auth.internal;

import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses that secrets may go to: Upwork over HTTPS, or a server on this machine. */
public final class SecretUrls {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private SecretUrls() {}

  /** Returns whether the host is this machine. */
  public static boolean isLoopback(HttpUrl url) {
    return LOOPBACK.contains(url.host());
  }

  /**
   * Returns a path at a sandbox.
   *
   * @param sandbox scheme, host and port
   * @throws IllegalArgumentException if that is another machine, or there is more in the URL
   */
  public static String at(String sandbox, String path) {
    @Nullable HttpUrl base = HttpUrl.parse(sandbox);
    if (base == null || !isLoopback(base)) {
      throw new IllegalArgumentException(
          "a sandbox runs on this machine: its host is localhost, 127.0.0.1 or [::1]");
    }
    if (!base.equals(base.resolve("/")) || base.query() != null) {
      throw new IllegalArgumentException("the URL of a sandbox is scheme, host and port only");
    }
    return base.newBuilder().encodedPath(path).toString();
  }

  /**
   * Returns a URL that secrets may go to. Messages do not hold it: it may hold a password.
   *
   * @throws IllegalArgumentException if it is neither {@code https://} at {@code upwork.com} and
   *     its subdomains, nor on this machine
   */
  public static String checked(String name, String url) {
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

  /**
   * Returns the address of a callback. Grants come there, so it is HTTPS or this machine.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static String checkedCallback(String name, String callback) {
    @Nullable HttpUrl url = HttpUrl.parse(callback);
    if (url == null || url.fragment() != null) {
      throw new IllegalArgumentException(
          name
              + " is a whole URL without fragment, as it is registered for the key:"
              + " http://localhost:8000/auth/upwork/callback");
    }
    if (!url.isHttps() && !isLoopback(url)) {
      throw new IllegalArgumentException(
          name + " must be https://, or http:// on this machine (localhost, 127.0.0.1, [::1])");
    }
    return callback;
  }
}
