package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.internal.Failures;
import io.github.upwork4j.auth.internal.SecretHttp;
import io.github.upwork4j.http.OneShotBody;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.internal.UserAgent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Asks for request tokens and access tokens. Thread-safe. */
final class TokenRequests {
  private final OkHttpClient http;
  private final TimeSource time;
  private final ServerClock clock;
  private final Nonces nonces = new Nonces();

  TokenRequests(OkHttpClient base, Duration timeout, TimeSource time) {
    this.http = SecretHttp.derivedFrom(base, timeout);
    this.time = time;
    this.clock = new ServerClock(time);
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
        try (Response response = http.newCall(request).execute()) {
          if (!response.isSuccessful() && !again && clock.learns(request, response)) {
            continue;
          }
          String body = new String(SecretHttp.body(response), StandardCharsets.UTF_8);
          if (!response.isSuccessful()) {
            throw OAuth1Errors.refused(what, response.code(), response.headers(), body, time.now());
          }
          return TokenAnswer.of(what, response.code(), body);
        }
      }
    } catch (AuthorizationException e) {
      throw e;
    } catch (Exception e) { // OkHttp throws more than it declares on answers that make no sense
      throw Failures.unanswered(what + " endpoint", e);
    }
  }

  private Request signed(String url, OAuth1Signer signer, OAuth1Credentials credentials)
      throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", UserAgent.NAME)
            .post(new OneShotBody(RequestBody.create(new byte[0])))
            .build();
    String header =
        signer.authorizationHeader(request, credentials, nonces.next(), clock.seconds());
    return request.newBuilder().header("Authorization", header).build();
  }
}
