package io.github.upwork4j.sandbox.internal.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The application whose keys the sandbox hands out. Immutable. */
public final class Application {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  final String name;
  private final String id;
  private final String secret;
  private final List<String> redirectUris;
  private final boolean clientCredentials;

  /**
   * @param redirectUris those that are registered, besides all on this machine
   * @param clientCredentials whether the application may act for itself
   */
  public Application(
      String name, String id, String secret, List<String> redirectUris, boolean clientCredentials) {
    this.name = name;
    this.id = id;
    this.secret = secret;
    this.redirectUris = List.copyOf(redirectUris);
    this.clientCredentials = clientCredentials;
  }

  boolean hasId(@Nullable String given) {
    return same(id, given);
  }

  boolean hasSecret(@Nullable String given) {
    return same(secret, given);
  }

  boolean mayActForItself() {
    return clientCredentials;
  }

  /** Where people go when a request for a token named no callback; null when none is registered. */
  @Nullable String defaultCallback() {
    return redirectUris.isEmpty() ? null : redirectUris.get(0);
  }

  /** Whether codes and tokens may be sent there: registered to the letter, or on this machine. */
  boolean mayRedirectTo(String uri) {
    URI parsed = parse(uri);
    if (parsed == null || parsed.getRawFragment() != null) {
      return false;
    }
    return redirectUris.contains(uri) || isLoopback(parsed);
  }

  /** Whether it can be the target of a redirect at all: an absolute web address. */
  public static boolean isWebAddress(String uri) {
    URI parsed = parse(uri);
    if (parsed == null || parsed.getHost() == null || parsed.getRawFragment() != null) {
      return false;
    }
    String scheme = parsed.getScheme().toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https");
  }

  /** What a content security policy calls the place of a URI: IPv6 it cannot name. */
  static String origin(String uri) {
    URI parsed = URI.create(uri);
    String host = parsed.getHost();
    if (host == null || host.startsWith("[")) {
      return parsed.getScheme() + ':';
    }
    String port = parsed.getPort() < 0 ? "" : ":" + parsed.getPort();
    return parsed.getScheme() + "://" + host + port;
  }

  private static boolean isLoopback(URI uri) {
    return uri.getScheme().equalsIgnoreCase("http")
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
  }

  /** Null for what is no absolute URI. */
  private static @Nullable URI parse(String uri) {
    try {
      URI parsed = new URI(uri);
      return parsed.isAbsolute() ? parsed : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  static boolean same(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
