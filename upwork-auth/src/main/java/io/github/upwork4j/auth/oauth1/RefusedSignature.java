package io.github.upwork4j.auth.oauth1;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Response;

/** What an answer says about the signature of the request, in the documented words. */
final class RefusedSignature {
  private static final long MAX_ERROR_BYTES = 64 * 1024;

  /** In lower case; empty if the answer is about something else. */
  private final String text;

  private RefusedSignature(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  /** Reads an answer without using it up. */
  static RefusedSignature of(Response answer) throws IOException {
    int status = answer.code();
    if (status != 400 && status != 401 && status != 403) {
      return new RefusedSignature("");
    }
    return new RefusedSignature(
        answer.header("X-Upwork-Error-Message", "")
            + ' '
            + answer.peekBody(MAX_ERROR_BYTES).string());
  }

  static RefusedSignature of(String text) {
    return new RefusedSignature(text);
  }

  /** The documentation's copies run this message into others: a duplicate is not a wrong clock. */
  boolean isOutOfSequence() {
    return text.contains("timestamp is out of sequence") && !isDuplicate();
  }

  boolean isDuplicate() {
    return text.contains("duplicate timestamp/nonce");
  }

  /** The token was revoked, or replaced when its user granted again. */
  boolean isUnknownToken() {
    return text.contains("consumer_key and token combination does not exist");
  }

  boolean isUnknownRequestToken() {
    return text.contains("oauth_token not found") || text.contains("oauth token not found");
  }

  boolean isWrongVerifier() {
    return text.contains("oauth verification failed");
  }

  boolean isWrongSignature() {
    return text.contains("failed to validate oauth signature")
        || text.contains("verification of signature failed");
  }
}
