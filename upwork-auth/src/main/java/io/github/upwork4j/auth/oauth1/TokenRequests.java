package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.internal.Failures;
import io.github.upwork4j.auth.internal.SecretHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Asks for request tokens and access tokens. Thread-safe. */
final class TokenRequests {
  private final SecretHttp http;
  private final ServerClock clock;
  private final Nonces nonces = new Nonces();

  TokenRequests(SecretHttp http) {
    this.http = http;
    this.clock = new ServerClock(http.time());
  }

  /**
   * Asks for a token; a second time, with the server's time, where the first was refused because
   * the clock of this machine is wrong: nothing was done then.
   *
   * @param what {@code request token} or {@code access token}
   * @throws AuthorizationException if there is none to be had
   */
  TokenAnswer ask(String what, String url, OAuth1Signer signer, OAuth1Credentials credentials) {
    try {
      for (boolean again = false; ; again = true) {
        Request request = signed(url, signer, credentials);
        try (Response response = http.send(request)) {
          if (!response.isSuccessful() && !again && clock.learns(request, response)) {
            continue;
          }
          String body = new String(SecretHttp.body(response), StandardCharsets.UTF_8);
          if (!response.isSuccessful()) {
            throw OAuth1Errors.refused(
                what, response.code(), response.headers(), body, http.time().now());
          }
          return TokenAnswer.of(what, response.code(), body);
        }
      }
    } catch (Exception e) {
      throw Failures.unanswered(what + " endpoint", e);
    }
  }

  private Request signed(String url, OAuth1Signer signer, OAuth1Credentials credentials)
      throws IOException {
    Request request = SecretHttp.post(url, RequestBody.create(new byte[0])).build();
    String header =
        signer.authorizationHeader(request, credentials, nonces.next(), clock.seconds());
    return request.newBuilder().header("Authorization", header).build();
  }
}
