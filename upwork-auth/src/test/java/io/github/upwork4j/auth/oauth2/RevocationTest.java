package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7009. */
@DisplayName("Revoking a token")
class RevocationTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private OAuth2Client oauth;

  @BeforeEach
  void start() throws Exception {
    server.start();
    String base = "http://localhost:" + server.getPort();
    oauth = client(OAuth2Endpoints.sandbox(base).withRevocationUrl(base + "/revoke"));
  }

  private static OAuth2Client client(OAuth2Endpoints endpoints) {
    return OAuth2Client.builder(Oauth.KEY)
        .endpoints(endpoints)
        .okHttpClient(TestHttp.client())
        .build();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private AuthorizationException failure() {
    return catchThrowableOfType(AuthorizationException.class, () -> oauth.revoke(Oauth.token(1)));
  }

  @Test
  void revokesTheRefreshTokenFirst() {
    ledger.otherwise(new MockResponse.Builder().code(200).build());

    oauth.revoke(Oauth.token(1));

    assertThat(ledger.delivered("/revoke")).isEqualTo(2);
    assertThat(ledger.entries().get(0).method()).isEqualTo("POST");
    assertThat(Oauth.form(ledger.entries().get(0).body()))
        .containsExactly(
            Map.entry("token", "canary-refresh-1"),
            Map.entry("token_type_hint", "refresh_token"),
            Map.entry("client_id", "my-key"),
            Map.entry("client_secret", "canary secret&+é"));
    assertThat(Oauth.form(ledger.entries().get(1).body()))
        .containsEntry("token", "canary-access-1")
        .containsEntry("token_type_hint", "access_token");
  }

  @Test
  void withoutARefreshTokenRevokesTheAccessToken() {
    oauth.revoke(
        OAuth2Token.builder()
            .accessToken(Secret.of("canary-app"))
            .issuedAt(Oauth.NOON)
            .expiresAt(Oauth.NOON)
            .build());

    assertThat(ledger.delivered()).isEqualTo(1);
    assertThat(Oauth.form(ledger.entries().get(0).body())).containsEntry("token", "canary-app");
  }

  @Test
  void isNotPossibleWhereNoEndpointIsKnown() {
    OAuth2Client upwork = client(OAuth2Endpoints.upwork());

    assertThatThrownBy(() -> upwork.revoke(Oauth.token(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Upwork documents no endpoint that revokes tokens, and no other was given with"
                + " withRevocationUrl(...). The user can withdraw the application's access in the"
                + " settings at upwork.com.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "400|{\"error\":\"unsupported_token_type\"}|AuthorizationException|Upwork did not revoke the"
            + " token (HTTP 400, unsupported_token_type).",
        "200|{\"error\":\"x\",\"error_description\":\"token=canary\"}|AuthorizationException|Upwork"
            + " did not revoke the token (HTTP 200, x: token=***).",
        "307|<html>|AuthorizationException|Upwork did not revoke the token (HTTP 307).",
        "401|{\"error\":\"invalid_client\"}|InvalidClientException|Upwork does not accept the client"
            + " id and secret for this (HTTP 401, invalid_client). Compare them with the key in the"
            + " API Center: it must be of the type OAuth 2.0, and not expired.",
        "401||InvalidClientException|Upwork does not accept the client id and secret for this (HTTP"
            + " 401). Compare them with the key in the API Center: it must be of the type OAuth 2.0,"
            + " and not expired.",
        "500|x|AuthorizationUnavailableException|Upwork's revocation endpoint is in trouble (HTTP"
            + " 500). Try later.",
      })
  void whatIsAnsweredIsTyped(int status, String body, String type, String message) {
    ledger.then(Oauth.error(status, body == null ? "" : body));

    AuthorizationException thrown = failure();

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
    assertThat(thrown).hasMessage(message).satisfies(Oauth::assertTellsNoSecret);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void saysHowLongToWait() {
    ledger.then(Ledger.status(503, "Retry-After", "90"));

    assertThat(((AuthorizationUnavailableException) failure()).retryAfter())
        .contains(Duration.ofSeconds(90));
  }

  @Test
  void withoutAnAnswerSaysSo() {
    ledger.then(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    assertThat(failure())
        .isInstanceOf(AuthorizationUnavailableException.class)
        .hasMessageStartingWith("Upwork's revocation endpoint could not be asked: ")
        .satisfies(Oauth::assertTellsNoSecret);
  }
}
