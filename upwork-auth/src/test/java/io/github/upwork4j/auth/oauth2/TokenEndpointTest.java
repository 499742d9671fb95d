package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.internal.UserAgent;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The token endpoint")
class TokenEndpointTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private OAuth2Client oauth;

  @BeforeEach
  void start() throws Exception {
    oauth = Oauth.client(server, FakeTime.selfAdvancing());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private AuthorizationException failure() {
    return catchThrowableOfType(AuthorizationException.class, () -> oauth.refresh(Oauth.token(1)));
  }

  @Test
  void getsARefreshToken() {
    ledger.then(Oauth.answer(2));

    assertThat(oauth.refresh(Oauth.token(1))).isEqualTo(Oauth.token(2));
    assertThat(Oauth.form(ledger.entries().get(0).body()))
        .containsExactly(
            Map.entry("grant_type", "refresh_token"),
            Map.entry("refresh_token", "canary-refresh-1"),
            Map.entry("client_id", "my-key"),
            Map.entry("client_secret", "canary secret&+é"));
    assertThat(ledger.entries().get(0).headers().get("User-Agent")).isEqualTo(UserAgent.NAME);
  }

  @Test
  void getsNothingButClientIdAndSecretForAToken() {
    ledger.then(Ledger.json("{\"access_token\":\"a\",\"expires_in\":\"60\"}"));

    OAuth2Token token = oauth.clientCredentials();

    assertThat(token.expiresAt()).isEqualTo(Oauth.NOON.plusSeconds(60));
    assertThat(token.refreshToken()).isEmpty();
    assertThat(Oauth.form(ledger.entries().get(0).body()))
        .containsExactly(
            Map.entry("grant_type", "client_credentials"),
            Map.entry("client_id", "my-key"),
            Map.entry("client_secret", "canary secret&+é"));
  }

  @Test
  void getsOtherCredentialsOnceTheyAreReplaced() {
    ledger.then(Oauth.answer(2));

    oauth.replaceCredentials(OAuth2Credentials.of("next-key", Secret.of("canary-next")));
    oauth.refresh(Oauth.token(1));

    assertThat(Oauth.form(ledger.entries().get(0).body()))
        .containsEntry("client_id", "next-key")
        .containsEntry("client_secret", "canary-next");
    assertThat(oauth)
        .hasToString("OAuth2Client{OAuth2Credentials{clientId=***, clientSecret=***}}");
  }

  @Test
  void isNotAskedWithoutARefreshToken() {
    OAuth2Token token =
        OAuth2Token.builder()
            .accessToken(Secret.of("a"))
            .issuedAt(Oauth.NOON)
            .expiresAt(Oauth.NOON)
            .build();

    assertThatThrownBy(() -> oauth.refresh(token))
        .isInstanceOf(SignInAgainException.class)
        .hasMessage(
            "The access token has ended and there is no refresh token to get the next one with."
                + " The user has to sign in again.");
    assertThat(ledger.delivered()).isZero();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "400|{\"error\":\"invalid_grant\"}|SignInAgainException|What the user granted has ended, was"
            + " revoked or was used already (HTTP 400, invalid_grant). The user has to sign in"
            + " again.",
        "400|{\"error\":\"invalid_grant\",\"error_description\":\"code=canary is old\"}|"
            + "SignInAgainException|What the user granted has ended, was revoked or was used already"
            + " (HTTP 400, invalid_grant: code=*** is old). The user has to sign in again.",
        "401|{\"error\":\"invalid_client\"}|InvalidClientException|Upwork does not accept the client"
            + " id and secret for this (HTTP 401, invalid_client). Compare them with the key in the"
            + " API Center: it must be of the type OAuth 2.0, and not expired.",
        "401|<html>|InvalidClientException|Upwork does not accept the client id and secret for this"
            + " (HTTP 401). Compare them with the key in the API Center: it must be of the type"
            + " OAuth 2.0, and not expired.",
        "400|{\"error\":\"invalid_scope\"}|AuthorizationException|Upwork gave no token (HTTP 400,"
            + " invalid_scope).",
        "404|x|AuthorizationException|Upwork's token endpoint gave no token (HTTP 404).",
        "500|x|AuthorizationUnavailableException|Upwork's token endpoint is in trouble (HTTP 500)."
            + " Try later; nobody has to sign in.",
        "503|{\"error\":\"invalid_grant\"}|AuthorizationUnavailableException|Upwork's token endpoint"
            + " is in trouble (HTTP 503, invalid_grant). Try later; nobody has to sign in.",
        // D13: errors with the status of a success
        "200|{\"error\":\"invalid_grant\"}|SignInAgainException|What the user granted has ended, was"
            + " revoked or was used already (HTTP 200, invalid_grant). The user has to sign in"
            + " again.",
        "200|<html>canary</html>|AuthorizationException|The answer of Upwork's token endpoint (HTTP"
            + " 200) cannot be used: it is no JSON object.",
        "200||AuthorizationException|The answer of Upwork's token endpoint (HTTP 200) cannot be"
            + " used: it is empty.",
        "200|null|AuthorizationException|The answer of Upwork's token endpoint (HTTP 200) cannot be"
            + " used: it is no JSON object.",
        "200|{}|AuthorizationException|The answer of Upwork's token endpoint (HTTP 200) cannot be"
            + " used: there is no access_token in it.",
        "200|{\"access_token\":\"canary\",\"token_type\":\"mac\"}|AuthorizationException|The answer"
            + " of Upwork's token endpoint (HTTP 200) cannot be used: only tokens of the type Bearer"
            + " can be used.",
      })
  void whatItAnswersIsTyped(int status, String body, String type, String message) {
    ledger.then(Oauth.error(status, body == null ? "" : body));

    AuthorizationException thrown = failure();

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
    assertThat(thrown).hasMessage(message).satisfies(Oauth::assertTellsNoSecret);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  /** D13. */
  @Test
  void answersOfAnySizeAreReadToALimit() {
    ledger.then(Ledger.json("{\"access_token\":\"a\",\"x\":\"" + "canary".repeat(200_000) + "\"}"));

    assertThat(failure())
        .hasMessage(
            "The answer of Upwork's token endpoint (HTTP 200) cannot be used: it is larger than"
                + " 65536 bytes.");
  }

  @Test
  void saysHowLongToWait() {
    ledger.then(Ledger.status(429, "Retry-After", "90"));

    AuthorizationUnavailableException thrown = (AuthorizationUnavailableException) failure();

    assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(90));
  }

  /** D10. */
  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void cannotSendSecretsElsewhere(int status) throws Exception {
    Ledger others = new Ledger();
    try (MockWebServer other = others.server()) {
      other.start();
      ledger.then(Ledger.status(status, "Location", other.url("/").toString()));

      assertThat(failure())
          .hasMessage(
              "Upwork's token endpoint gave no token (HTTP "
                  + status
                  + ", redirects are not followed).");
      assertThat(other.getRequestCount()).isZero();
      assertThat(ledger.delivered()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "99999999999"})
  void isNeverAskedTwiceBecauseOfRetryAfter(String retryAfter) {
    ledger.then(Ledger.status(503, "Retry-After", retryAfter)).then(Oauth.answer(2));

    assertThat(failure()).isInstanceOf(AuthorizationUnavailableException.class);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void isNeverAskedTwiceBecauseOfTheNetwork() {
    ledger.then(Oauth.answer(2));
    oauth.refresh(Oauth.token(1)); // so that the next connection is a pooled one
    ledger.then(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    AuthorizationException thrown = failure();

    assertThat(thrown)
        .isInstanceOf(AuthorizationUnavailableException.class)
        .hasMessageStartingWith("Upwork's token endpoint could not be asked: ")
        .hasMessageEndingWith(". Try later.")
        .satisfies(Oauth::assertTellsNoSecret);
    assertThat(ledger.delivered()).isEqualTo(2);
  }

  @Test
  void isHiddenFromTheInterceptorsOfTheProgram() throws Exception {
    List<String> seen = new ArrayList<>();
    OkHttpClient curious =
        TestHttp.builder()
            .addInterceptor(chain -> chain.proceed(note(seen, chain.request())))
            .addNetworkInterceptor(chain -> chain.proceed(note(seen, chain.request())))
            .build();
    OAuth2Client client =
        OAuth2Client.builder(Oauth.KEY)
            .endpoints(OAuth2Endpoints.sandbox("http://localhost:" + server.getPort()))
            .okHttpClient(curious)
            .build();
    ledger.then(Oauth.answer(2));

    client.refresh(Oauth.token(1));

    assertThat(seen).isEmpty();
  }

  private static okhttp3.Request note(List<String> seen, okhttp3.Request request) {
    seen.add(request.method());
    return request;
  }

  @Test
  void interruptIsKept() {
    Thread.currentThread().interrupt();

    AuthorizationException thrown = failure();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown)
        .hasMessage(
            "Upwork's token endpoint could not be asked: the thread was interrupted. Try later.");
  }
}
