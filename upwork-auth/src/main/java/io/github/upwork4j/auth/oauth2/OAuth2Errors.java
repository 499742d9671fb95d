package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.auth.internal.Failures;
import io.github.upwork4j.http.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What can go wrong on the way to a token, as exceptions: all of it. */
final class OAuth2Errors {
  private OAuth2Errors() {}

  /** Returns the exception for an answer of the token endpoint that is no token. */
  static AuthorizationException ofAnswer(
      int status, Headers headers, @Nullable TokenAnswer answer, Instant now) {
    @Nullable String error = answer == null ? null : code(answer.error);
    String said = "HTTP " + status + said(error, answer == null ? null : answer.description);
    if (Failures.isTrouble(status)) {
      return new AuthorizationUnavailableException(
          "Upwork's token endpoint is in trouble (" + said + "). Try later; nobody has to sign in.",
          error,
          RetryAfter.from(headers, now).orElse(null),
          /* cause= */ null);
    }
    if (error != null) {
      return of(error, said);
    }
    if (status == 401) {
      return invalidClient(error, said);
    }
    return new AuthorizationException(
        "Upwork's token endpoint gave no token ("
            + said
            + (status >= 300 && status < 400 ? ", redirects are not followed" : "")
            + ").",
        error,
        /* cause= */ null);
  }

  /** Returns the exception for an answer of the revocation endpoint that is no success. */
  static AuthorizationException ofRevocation(
      int status, Headers headers, @Nullable TokenAnswer answer, Instant now) {
    @Nullable String error = answer == null ? null : code(answer.error);
    String said = "HTTP " + status + said(error, answer == null ? null : answer.description);
    if (Failures.isTrouble(status)) {
      return new AuthorizationUnavailableException(
          "Upwork's revocation endpoint is in trouble (" + said + "). Try later.",
          error,
          RetryAfter.from(headers, now).orElse(null),
          /* cause= */ null);
    }
    if ("invalid_client".equals(error) || (error == null && status == 401)) {
      return invalidClient(error, said);
    }
    return new AuthorizationException(
        "Upwork did not revoke the token (" + said + ").", error, /* cause= */ null);
  }

  /** Returns the exception for an error that came with the callback. */
  static AuthorizationException ofCallback(String error, @Nullable String description) {
    @Nullable String code = code(error);
    return of(code == null ? "error" : code, "the callback" + said(code, description));
  }

  private static AuthorizationException of(String error, String said) {
    switch (error) {
      case "invalid_grant":
        return new SignInAgainException(
            "What the user granted has ended, was revoked or was used already ("
                + said
                + "). The user has to sign in again.",
            error,
            /* cause= */ null);
      case "invalid_client":
      case "unauthorized_client":
        return invalidClient(error, said);
      case "access_denied":
        return new SignInDeniedException(
            "The user did not let this application in (" + said + ").", error, /* cause= */ null);
      case "server_error":
      case "temporarily_unavailable":
        return new AuthorizationUnavailableException(
            "Upwork cannot sign users in at the moment (" + said + "). Try later.",
            error,
            /* retryAfter= */ null,
            /* cause= */ null);
      default:
        return new AuthorizationException(
            "Upwork gave no token (" + said + ").", error, /* cause= */ null);
    }
  }

  private static AuthorizationException invalidClient(@Nullable String error, String said) {
    return new InvalidClientException(
        "Upwork does not accept the client id and secret for this ("
            + said
            + "). Compare them with the key in the API Center: it must be of the type OAuth 2.0,"
            + " and not expired.",
        error,
        /* cause= */ null);
  }

  /** Returns the exception for a success that holds no token one could use. */
  static AuthorizationException unusable(int status, String why) {
    return new AuthorizationException(
        "The answer of Upwork's token endpoint (HTTP " + status + ") cannot be used: " + why + ".",
        /* error= */ null,
        /* cause= */ null);
  }

  private static @Nullable String code(@Nullable String error) {
    return error == null ? null : Failures.words(error, 60);
  }

  private static String said(@Nullable String error, @Nullable String description) {
    return (error == null ? "" : ", " + error)
        + (description == null ? "" : ": " + Failures.words(description, 200));
  }

  /** Returns the same once more, for another thread that waited for it. */
  static AuthorizationException again(AuthorizationException first) {
    String message = String.valueOf(first.getMessage());
    @Nullable String error = first.error().orElse(null);
    if (first instanceof SignInAgainException) {
      return new SignInAgainException(message, error, first);
    }
    if (first instanceof InvalidClientException) {
      return new InvalidClientException(message, error, first);
    }
    if (first instanceof AuthorizationUnavailableException) {
      @Nullable Duration wait =
          ((AuthorizationUnavailableException) first).retryAfter().orElse(null);
      return new AuthorizationUnavailableException(message, error, wait, first);
    }
    if (first instanceof TokenStoreException) {
      return new TokenStoreException(message, first);
    }
    return new AuthorizationException(message, error, first);
  }
}
