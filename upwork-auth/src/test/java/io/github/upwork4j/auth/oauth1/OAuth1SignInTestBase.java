package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.Secret;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestHttp;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An application that signs a user in with OAuth 1.0a, and the server that it asks. */
abstract class OAuth1SignInTestBase {
  static final String CALLBACK = "http://localhost:8000/auth/upwork/callback";
  static final String REQUEST_TOKEN =
      "oauth_callback_confirmed=true&oauth_token=d6b9dba626bf43f187a2aed2d5f8e387"
          + "&oauth_token_secret=517af7d4c335cc59";
  static final String ACCESS_TOKEN =
      "oauth_token=canary%2Ftoken&oauth_token_secret=canary+secret%26";

  final Ledger ledger = new Ledger();
  final MockWebServer server = ledger.server();
  final FakeTime time = FakeTime.selfAdvancing();
  OAuth1Client oauth;

  @BeforeEach
  void start() throws Exception {
    server.start();
    oauth =
        OAuth1Client.builder("my-key", Secret.of("canary consumer secret"))
            .endpoints(OAuth1Endpoints.sandbox("http://localhost:" + server.getPort()))
            .okHttpClient(TestHttp.client())
            .timeSource(time)
            .build();
  }

  @AfterEach
  void close() {
    server.close();
  }

  static MockResponse form(String body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/x-www-form-urlencoded")
        .body(body)
        .build();
  }

  static MockResponse refusal(int status, String text) {
    return new MockResponse.Builder()
        .code(status)
        .body("{\"error\":{\"status\":\"" + status + "\",\"message\":\"" + text + "\"}}")
        .build();
  }

  OAuth1SignIn begun() {
    ledger.then(form(REQUEST_TOKEN));
    return oauth.startSignIn(CALLBACK);
  }

  static String callback(OAuth1SignIn signIn, String verifier) {
    return CALLBACK + "?oauth_token=" + signIn.requestToken() + "&oauth_verifier=" + verifier;
  }

  List<String> header(int index) {
    String header = ledger.entries().get(index).headers().get("Authorization");
    return List.of(header.substring("OAuth ".length()).split(", ", -1));
  }
}
