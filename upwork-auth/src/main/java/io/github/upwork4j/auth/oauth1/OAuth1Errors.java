package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.internal.Failures;
import io.github.upwork4j.http.RetryAfter;
import io.github.upwork4j.internal.ErrorBody;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The documented refusals as exceptions: all of them. */
final class OAuth1Errors {
  /** Where "OAuth" is the name of something, what follows is no credential to be blotted out. */
  private static final Pattern OAUTH_WORD =
      Pattern.compile("(?i)\\b(oauth) (signature|verification|version)\\b");

  private OAuth1Errors() {}

  /** Returns the exception for an answer that gave no token. */
  static AuthorizationException refused(
      String what, int status, Headers headers, String body, Instant now) {
    ErrorBody error = ErrorBody.of(headers, body);
    String text = error.rawMessage().orElseGet(() -> bare(body));
    String words = Failures.words(OAUTH_WORD.matcher(text).replaceAll("$1-$2"), 200);
    @Nullable String code = error.code().orElse(null);
    String said = "HTTP " + status + (words.isEmpty() ? "" : ": " + words);
    if (Failures.isTrouble(status)) {
      return new AuthorizationUnavailableException(
          "Upwork's " + what + " endpoint is in trouble (" + said + "). Try later.",
          code,
          RetryAfter.from(headers, now).orElse(null),
          /* cause= */ null);
    }
    RefusedSignature refused = RefusedSignature.of(text);
    if (refused.isDuplicate()) {
      return duplicate(said, code);
    }
    if (refused.isOutOfSequence()) {
      return new AuthorizationException(
          "Upwork does not accept the time of this machine ("
              + said
              + ") although it was taken from Upwork's own answer. Set the clock.",
          code,
          /* cause= */ null);
    }
    if (refused.isUnknownToken() || refused.isUnknownRequestToken() || refused.isWrongVerifier()) {
      return new SignInAgainException(
          "Upwork does not know this sign-in any more ("
              + said
              + "): its request token is older than ten minutes or used already, or the verifier"
              + " is wrong. The user has to sign in again.",
          code,
          /* cause= */ null);
    }
    if (refused.isWrongSignature()) {
      return new InvalidClientException(
          "Upwork does not accept the signature ("
              + said
              + "). Compare the consumer key and its secret with the key in the API Center: it must"
              + " be of the type OAuth 1.0.",
          code,
          /* cause= */ null);
    }
    return new AuthorizationException(
        "Upwork gave no "
            + what
            + " ("
            + said
            + (status >= 300 && status < 400 ? ", redirects are not followed" : "")
            + ").",
        code,
        /* cause= */ null);
  }

  static NonceRejectedException duplicate(String said, @Nullable String code) {
    return new NonceRejectedException(
        "Upwork has seen this request before ("
            + said
            + "): something on the way sent it twice, and the first may have been carried out. Look"
            + " it up before repeating it.",
        code,
        /* cause= */ null);
  }

  /** Returns the exception for a call whose token is not good any more. */
  static SignInAgainException revoked(String said, @Nullable String code) {
    return new SignInAgainException(
        "Upwork does not know the token of this user any more ("
            + said
            + "): it was revoked, or replaced when the user granted again or the key's permissions"
            + " changed. The user has to sign in again.",
        code,
        /* cause= */ null);
  }

  /** Returns the exception for a call whose signature is wrong. */
  static InvalidClientException wrongSignature(String said, @Nullable String code) {
    return new InvalidClientException(
        "Upwork does not accept the signature of this call ("
            + said
            + "). Compare the consumer secret with the key in the API Center, and the token and its"
            + " secret with what the sign-in gave: one of them is wrong or belongs to another.",
        code,
        /* cause= */ null);
  }

  /**
   * Returns the exception for a callback that brought a problem in the place of a verifier. Upwork
   * documents none; these are the words that OAuth 1.0a servers agreed on ("OAuth Problem
   * Reporting").
   */
  static AuthorizationException ofCallback(String problem) {
    String code = Failures.words(problem, 60);
    if (code.equals("user_refused") || code.equals("permission_denied")) {
      return new SignInDeniedException(
          "The user did not let this application in (the callback, " + code + ").",
          code,
          /* cause= */ null);
    }
    return new AuthorizationException(
        "Upwork gave no verifier (the callback, " + code + ").", code, /* cause= */ null);
  }

  /** An HTML page says nothing to anybody. */
  private static String bare(String body) {
    String text = body.strip();
    return text.startsWith("<") || text.startsWith("{") ? "" : text;
  }
}
