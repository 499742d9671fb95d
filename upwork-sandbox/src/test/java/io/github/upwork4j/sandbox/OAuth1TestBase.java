package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.http.Parameters;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An application that asks for tokens of OAuth 1.0a, and Maria, who lets it in. */
abstract class OAuth1TestBase {
  static final String REQUEST = "/api/auth/v1/oauth/token/request";
  static final String ACCESS = "/api/auth/v1/oauth/token/access";
  static final String PAGE = "/services/api/auth?oauth_token=";
  static final String INFO = "/api/auth/v1/info.json";
  static final String CALLBACK = "https://backend.example/upwork?x=1";
  static final String MARIA = "1234";
  static final String UNKNOWN_PAIR =
      "The consumer_key and token combination does not exist or is not enabled";

  final TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
  UpworkSandbox sandbox;
  TestClient client;
  Person maria;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().clock(clock).start();
    client = new TestClient(sandbox);
    maria = new Person(sandbox, MARIA);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** A token and its secret. */
  record Pair(String token, String secret) {
    static Pair of(TestClient.Reply reply) {
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      assertThat(reply.header("content-type"))
          .isEqualTo("application/x-www-form-urlencoded; charset=utf-8");
      Parameters form = Parameters.ofForm(reply.body());
      return new Pair(form.first("oauth_token"), form.first("oauth_token_secret"));
    }
  }

  OAuthSigner signer(Pair pair) {
    SandboxCredentials it = sandbox.credentials();
    return new OAuthSigner(
        it.consumerKey(),
        it.consumerSecret(),
        pair.token(),
        pair.secret(),
        clock.instant().getEpochSecond());
  }

  TestClient.Reply post(String path, OAuthSigner signer) {
    return client.send(
        client
            .request(path)
            .header("Authorization", signer.header("POST", sandbox.baseUrl() + path, Map.of()))
            .POST(BodyPublishers.noBody())
            .build());
  }

  TestClient.Reply request(String callback) {
    return post(REQUEST, signer(new Pair("", "")).with("oauth_callback", callback));
  }

  Pair requested(String callback) {
    return Pair.of(request(callback));
  }

  TestClient.Reply access(Pair requested, String verifier) {
    return post(ACCESS, signer(requested).with("oauth_verifier", verifier));
  }

  TestClient.Reply info(Pair pair) {
    String header = signer(pair).header("GET", sandbox.baseUrl() + INFO, Map.of());
    return client.send(client.request(INFO).header("Authorization", header).build());
  }

  String allowed(Person person, Pair requested) {
    TestClient.Reply page = person.allow(person.open(PAGE + requested.token()));
    String verifier = page.header("x-upwork-oauth-verifier");
    assertThat(verifier).as(page.body()).isNotEmpty();
    return verifier;
  }

  Pair signIn(Person person) {
    Pair requested = requested("oob");
    return Pair.of(access(requested, allowed(person, requested)));
  }

  static void refuses(TestClient.Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.message()).isEqualTo(text);
    assertThat(reply.header("x-upwork-error-message")).isEqualTo(text);
  }
}
