package io.github.upwork4j.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A tiny OAuth 1.0a signer for tests: no name occurs twice, and only forms are signed. */
final class OAuthSigner {
  private final Map<String, String> oauth = new LinkedHashMap<>();
  private final String key;

  OAuthSigner(String consumer, String consumerSecret, String token, String secret, long time) {
    this.key = encode(consumerSecret) + "&" + encode(secret);
    oauth.put("oauth_consumer_key", consumer);
    if (!token.isEmpty()) {
      oauth.put("oauth_token", token);
    }
    oauth.put("oauth_signature_method", "HMAC-SHA1");
    oauth.put("oauth_timestamp", Long.toString(time));
    oauth.put("oauth_nonce", "n" + System.nanoTime());
    oauth.put("oauth_version", "1.0");
  }

  static OAuthSigner of(UpworkSandbox sandbox, long time) {
    SandboxCredentials it = sandbox.credentials();
    return new OAuthSigner(
        it.consumerKey(), it.consumerSecret(), it.accessToken(), it.accessTokenSecret(), time);
  }

  /** Replaces a parameter before the signature, or takes it away. */
  OAuthSigner with(String name, String value) {
    if (value == null) {
      oauth.remove(name);
    } else {
      oauth.put(name, value);
    }
    return this;
  }

  /** The header for a request with these decoded parameters. */
  String header(String method, String url, Map<String, String> params) {
    return "OAuth "
        + signed(method, url, params).entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=\"" + encode(entry.getValue()) + '"')
            .collect(Collectors.joining(", "));
  }

  /** The parameters for the query instead of the header. */
  String query(String method, String url, Map<String, String> params) {
    return signed(method, url, params).entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private Map<String, String> signed(String method, String url, Map<String, String> params) {
    TreeMap<String, String> sorted = new TreeMap<>();
    params.forEach((name, value) -> sorted.put(encode(name), encode(value)));
    oauth.forEach((name, value) -> sorted.put(encode(name), encode(value)));
    String normalized =
        sorted.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&"));
    String base = String.join("&", List.of(method, encode(url), encode(normalized)));
    Map<String, String> all = new LinkedHashMap<>(oauth);
    all.putIfAbsent("oauth_signature", hmac(base));
    if (all.get("oauth_signature").isEmpty()) {
      all.remove("oauth_signature");
    }
    return all;
  }

  private String hmac(String base) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
