package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An authorizer, the store it takes tokens from, the server that gives them and the one called. */
abstract class OAuth2AuthorizerTestBase {
  final Ledger ledger = new Ledger();
  final MockWebServer server = ledger.server();
  final Ledger tokens = new Ledger();
  final MockWebServer tokenServer = tokens.server();
  final FakeTime time = FakeTime.selfAdvancing();
  TokenStore store = TokenStore.inMemory();
  OAuth2Client oauth;
  OAuth2Authorizer authorizer;
  UpworkClient client;

  @BeforeEach
  void start() throws Exception {
    oauth = Oauth.client(tokenServer, time);
    store.save(Oauth.token(1));
    use(store);
  }

  void use(TokenStore tokenStore) {
    store = tokenStore;
    authorizer = OAuth2Authorizer.builder(oauth, store).build();
    client = TestClients.to(server, time).authorizer(authorizer).build();
  }

  @AfterEach
  void close() {
    server.close();
    tokenServer.close();
  }

  String call() {
    return client.raw().get("/api/x", Map.of()).execute();
  }

  List<String> sent() {
    return ledger.entries().stream().map(e -> e.headers().get("Authorization")).toList();
  }

  OAuth2Token at(int n) {
    return Oauth.token(n).toBuilder()
        .issuedAt(time.now())
        .expiresAt(time.now().plus(Duration.ofDays(1)))
        .build();
  }
}
