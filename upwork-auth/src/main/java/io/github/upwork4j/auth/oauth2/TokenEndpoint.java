package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.internal.Failures;
import io.github.upwork4j.auth.internal.SecretHttp;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer. A question goes out once, since a refresh token may be good for one
 * use.
 */
final class TokenEndpoint {
  private final SecretHttp http;

  TokenEndpoint(SecretHttp http) {
    this.http = http;
  }

  TimeSource time() {
    return http.time();
  }

  /**
   * Asks for a token.
   *
   * @param previous the refresh token to keep if no other comes
   * @throws AuthorizationException if there is none to be had
   */
  OAuth2Token ask(String url, FormBody form, Optional<Secret> previous) {
    Instant requested = time().now();
    try (Response response = http.send(request(url, form))) {
      return read(response, requested, previous);
    } catch (Exception e) {
      throw Failures.unanswered("token endpoint", e);
    }
  }

  /**
   * Has a token revoked.
   *
   * @throws AuthorizationException if it may not be
   */
  void revoke(String url, FormBody form) {
    try (Response response = http.send(request(url, form))) {
      @Nullable TokenAnswer answer = TokenAnswer.read(SecretHttp.body(response));
      if (!response.isSuccessful() || (answer != null && answer.error != null)) {
        throw OAuth2Errors.ofRevocation(response.code(), response.headers(), answer, time().now());
      }
    } catch (Exception e) {
      throw Failures.unanswered("revocation endpoint", e);
    }
  }

  private static Request request(String url, FormBody form) {
    return SecretHttp.post(url, form).header("Accept", "application/json").build();
  }

  private OAuth2Token read(Response response, Instant requested, Optional<Secret> previous)
      throws IOException {
    byte[] body = SecretHttp.body(response);
    @Nullable TokenAnswer answer = TokenAnswer.read(body);
    if (!response.isSuccessful() || (answer != null && answer.error != null)) {
      throw OAuth2Errors.ofAnswer(response.code(), response.headers(), answer, time().now());
    }
    if (body.length > SecretHttp.MAX_BYTES) {
      throw OAuth2Errors.unusable(
          response.code(), "it is larger than " + SecretHttp.MAX_BYTES + " bytes");
    }
    if (answer == null) {
      throw OAuth2Errors.unusable(
          response.code(), body.length == 0 ? "it is empty" : "it is no JSON object");
    }
    try {
      return answer.token(requested, previous);
    } catch (IllegalArgumentException e) { // the message is ours
      throw OAuth2Errors.unusable(response.code(), String.valueOf(e.getMessage()));
    }
  }
}
