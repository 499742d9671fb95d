package io.github.upwork4j;

import java.util.Set;
import okhttp3.HttpUrl;

/** The checks on where a client may send its credentials. */
final class BaseUrl {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private BaseUrl() {}

  /** Returns an HTTPS origin. */
  static HttpUrl https(String url) {
    HttpUrl parsed = origin(url);
    if (!parsed.isHttps()) {
      throw new IllegalArgumentException(
          "baseUrl must start with https://; for a server on this machine use sandbox(url)");
    }
    return parsed;
  }

  /** Returns an origin on this machine, with or without TLS. */
  static HttpUrl loopback(String url) {
    HttpUrl parsed = origin(url);
    if (!isLoopback(parsed)) {
      throw new IllegalArgumentException(
          "a sandbox runs on this machine: its host is localhost, 127.0.0.1 or [::1]");
    }
    return parsed;
  }

  static boolean isLoopback(HttpUrl url) {
    return LOOPBACK.contains(url.host());
  }

  /** Messages do not hold the URL: it may hold a password. */
  private static HttpUrl origin(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      throw new IllegalArgumentException("a base URL looks like https://www.upwork.com");
    }
    if (!parsed.encodedUsername().isEmpty() || !parsed.encodedPassword().isEmpty()) {
      throw new IllegalArgumentException("a base URL holds no user name and no password");
    }
    if (!parsed.encodedPath().equals("/") || parsed.query() != null || parsed.fragment() != null) {
      throw new IllegalArgumentException(
          "a base URL is scheme, host and port only, without path, query or fragment");
    }
    return parsed;
  }
}
