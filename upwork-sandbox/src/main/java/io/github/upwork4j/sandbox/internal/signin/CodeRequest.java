package io.github.upwork4j.sandbox.internal.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a code was asked for with, and so has to be fetched with. Immutable. */
final class CodeRequest {
  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  private final String redirectUri;
  private final @Nullable String challenge;

  private CodeRequest(String redirectUri, @Nullable String challenge) {
    this.redirectUri = redirectUri;
    this.challenge = challenge;
  }

  /**
   * Reads the challenge of RFC 7636, if there is one.
   *
   * @throws OAuth2Error invalid_request
   */
  static CodeRequest of(String redirectUri, @Nullable String challenge, @Nullable String method) {
    if (challenge == null) {
      if (method != null) {
        throw OAuth2Error.invalidRequest("code_challenge_method without a code_challenge");
      }
      return new CodeRequest(redirectUri, null);
    }
    // Without a method it would be "plain", which hides nothing.
    if (!"S256".equals(method)) {
      throw OAuth2Error.invalidRequest("code_challenge_method has to be S256");
    }
    if (!CHALLENGE.matcher(challenge).matches()) {
      throw OAuth2Error.invalidRequest(
          "code_challenge has to be 43 characters: a SHA-256 in base64url without padding");
    }
    return new CodeRequest(redirectUri, challenge);
  }

  /**
   * Refuses who did not ask for the code.
   *
   * @throws OAuth2Error invalid_request or invalid_grant
   */
  void check(@Nullable String givenUri, @Nullable String verifier) {
    if (givenUri == null) {
      throw OAuth2Error.invalidRequest("Missing parameter: redirect_uri");
    }
    if (!redirectUri.equals(givenUri)) {
      throw OAuth2Error.invalidGrant("redirect_uri is not the one that the code was asked for");
    }
    if (challenge == null) {
      if (verifier != null) {
        // Somebody took the challenge out of the request (RFC 9700, section 4.8).
        throw OAuth2Error.invalidGrant("The code was asked for without a code_challenge");
      }
      return;
    }
    if (verifier == null) {
      throw OAuth2Error.invalidGrant(
          "The code was asked for with a code_challenge: send the" + " code_verifier");
    }
    if (!VERIFIER.matcher(verifier).matches()) {
      throw OAuth2Error.invalidRequest(
          "code_verifier has to be 43 to 128 letters, digits, dots, hyphens, underscores or"
              + " tildes");
    }
    if (!Application.same(challenge, challengeOf(verifier))) {
      throw OAuth2Error.invalidGrant("code_verifier does not match the code_challenge");
    }
  }

  private static String challengeOf(String verifier) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no SHA-256", e);
    }
  }
}
