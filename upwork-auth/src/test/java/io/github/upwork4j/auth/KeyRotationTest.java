package io.github.upwork4j.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Endpoints;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With what users have: nothing is taken apart, nothing is started anew. */
@DisplayName("A key that is replaced while the program runs")
class KeyRotationTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final Ledger tokens = new Ledger();
  private final MockWebServer tokenServer = tokens.server();
  private final FakeTime time = FakeTime.selfAdvancing();

  @AfterEach
  void close() {
    server.close();
    tokenServer.close();
  }

  private static MockResponse token(String name) {
    return Ledger.json(
        "{\"access_token\":\""
            + name
            + "\",\"refresh_token\":\"r-"
            + name
            + "\",\"expires_in\":60}");
  }

  private static void call(UpworkClient client) {
    client.raw().get("/api/x", Map.of()).execute();
  }

  @Test
  void isUsedFromTheNextRefreshOn() throws Exception {
    tokenServer.start();
    OAuth2Client oauth =
        OAuth2Client.builder(OAuth2Credentials.of("id", Secret.of("old-secret")))
            .endpoints(OAuth2Endpoints.sandbox("http://localhost:" + tokenServer.getPort()))
            .okHttpClient(TestHttp.client())
            .timeSource(time)
            .build();
    TokenStore store = TokenStore.inMemory();
    store.save(
        OAuth2Token.builder()
            .accessToken(Secret.of("first"))
            .refreshToken(Secret.of("r-first"))
            .issuedAt(time.now())
            .expiresAt(time.now())
            .build());
    UpworkClient client =
        TestClients.to(server, time)
            .authorizer(OAuth2Authorizer.builder(oauth, store).build())
            .build();

    tokens.then(token("second"));
    call(client);
    time.advance(Duration.ofMinutes(2));
    tokens.then(
        new MockResponse.Builder().code(401).body("{\"error\":\"invalid_client\"}").build());
    assertThatThrownBy(() -> call(client)).isInstanceOf(InvalidClientException.class);

    oauth.replaceCredentials(OAuth2Credentials.of("id", Secret.of("new-secret")));
    tokens.then(token("third"));
    call(client);

    assertThat(tokens.entries().stream().map(Ledger.Entry::body))
        .containsExactly(
            "grant_type=refresh_token&refresh_token=r-first&client_id=id&client_secret=old-secret",
            "grant_type=refresh_token&refresh_token=r-second&client_id=id&client_secret=old-secret",
            "grant_type=refresh_token&refresh_token=r-second&client_id=id"
                + "&client_secret=new-secret");
    assertThat(ledger.entries().stream().map(entry -> entry.headers().get("Authorization")))
        .containsExactly("Bearer second", "Bearer third");
  }

  @Test
  void signsFromTheNextCallOn() {
    OAuth1Authorizer authorizer =
        OAuth1Authorizer.of(
            OAuth1Credentials.of("old-key", Secret.of("s"), "token", Secret.of("t")), time);
    UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build();
    call(client);

    authorizer.replaceCredentials(
        OAuth1Credentials.of("new-key", Secret.of("s2"), "token2", Secret.of("t2")));
    call(client);

    assertThat(ledger.entries().get(0).headers().get("Authorization"))
        .contains("oauth_consumer_key=\"old-key\"", "oauth_token=\"token\"");
    assertThat(ledger.entries().get(1).headers().get("Authorization"))
        .contains("oauth_consumer_key=\"new-key\"", "oauth_token=\"token2\"");
  }
}
