package io.github.upwork4j.sandbox.internal.oauth;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.http.Percent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Verifies OAuth 1.0a signatures (HMAC-SHA1) from the text of RFC 5849, with the refusals that
 * Upwork documents. Thread-safe.
 */
public final class OAuth1Verifier {
  /** The refusal of a pair that nobody was given, or that was taken back. */
  public static final String UNKNOWN_PAIR =
      "The consumer_key and token combination does not exist or is not enabled";

  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]+)?");
  private static final long WINDOW_SECONDS = 300;

  private final String consumerKey;
  private final String consumerSecret;
  private final Clock clock;
  private final NonceMemory nonces = new NonceMemory();

  public OAuth1Verifier(String consumerKey, String consumerSecret, Clock clock) {
    this.consumerKey = consumerKey;
    this.consumerSecret = consumerSecret;
    this.clock = clock;
  }

  /**
   * Accepts the request or refuses it.
   *
   * @param scheme http or https, as the client sees it
   * @return the protocol parameters
   * @throws ApiError the documented refusal
   */
  public Parameters verify(IncomingRequest request, String scheme, TokenSecrets secrets) {
    Parameters oauth = OAuthParameters.find(request);
    String token = oauth.firstOr("oauth_token", "");
    boolean tokenWanted = secrets != TokenSecrets.NO_TOKEN;
    if (oauth.first("oauth_consumer_key") == null || (tokenWanted && token.isEmpty())) {
      throw ApiError.badRequest("Can't verify request, missing oauth_consumer_key or oauth_token");
    }
    String signature = required(oauth, "oauth_signature");
    String nonce = required(oauth, "oauth_nonce");
    String timestamp = required(oauth, "oauth_timestamp");
    if (oauth.has("oauth_signature_method") && oauth.first("oauth_signature_method") == null) {
      throw ApiError.badRequest("None of the signing methods is supported");
    }
    String method = required(oauth, "oauth_signature_method");
    if (!method.equals("HMAC-SHA1")) {
      throw ApiError.badRequest("Unsupported signature method");
    }
    if (!oauth.firstOr("oauth_version", "1.0").equals("1.0")) {
      throw ApiError.badRequest("Expected OAuth version 1.0");
    }
    if (!HOST.matcher(request.host()).matches()) {
      throw ApiError.badRequest("Unsupported characters in host name");
    }
    if (!request.targetScheme().isEmpty() && !request.targetScheme().equals(scheme)) {
      throw ApiError.badRequest("Unsupported scheme type, expected " + scheme);
    }
    checkTimestamp(timestamp);
    String secret = secrets.secretOf(token);
    if (secret == null || !consumerKey.equals(oauth.first("oauth_consumer_key"))) {
      throw ApiError.of(403, UNKNOWN_PAIR);
    }
    String expected = sign(SignatureBase.of(request, scheme), consumerSecret, secret);
    if (!MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8))) {
      throw ApiError.of(401, "Verification of signature failed");
    }
    // Only now: a request that was not signed by the owner must not use up a nonce.
    if (!nonces.add(token, timestamp, nonce)) {
      throw ApiError.of(403, "Duplicate timestamp/nonce combination, possible replay attack");
    }
    return oauth;
  }

  private static String required(Parameters oauth, String name) {
    String value = oauth.first(name);
    if (value == null) {
      throw ApiError.badRequest("Can't verify request signature, missing parameter " + name);
    }
    return value;
  }

  private void checkTimestamp(String timestamp) {
    // Twelve digits reach beyond any clock and cannot overflow.
    boolean number = timestamp.matches("[0-9]{1,12}");
    if (!number
        || Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp))
            > WINDOW_SECONDS) {
      throw ApiError.badRequest("Timestamp is out of sequence");
    }
  }

  /** Section 3.4.2. */
  static String sign(String base, String consumerSecret, @Nullable String tokenSecret) {
    String key =
        Percent.encode(consumerSecret)
            + '&'
            + Percent.encode(tokenSecret == null ? "" : tokenSecret);
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime has no HMAC-SHA1", e);
    }
  }
}
