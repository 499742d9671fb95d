package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Calls with one Authorization header or another. */
abstract class AuthenticationTestBase {
  static final String INFO = "/api/auth/v1/info.json";

  static final TickingClock CLOCK = new TickingClock("2020-06-15T12:00:00Z");
  static UpworkSandbox sandbox;
  static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.builder().clock(CLOCK).start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static OAuthSigner signer() {
    return OAuthSigner.of(sandbox, CLOCK.instant().getEpochSecond());
  }

  static TestClient.Reply info(String authorization) {
    return client.send(client.request(INFO).header("Authorization", authorization).build());
  }

  static String url(String path) {
    return sandbox.baseUrl() + path;
  }

  static TestClient.Reply signed(OAuthSigner signer) {
    return info(signer.header("GET", url(INFO), Map.of()));
  }

  static void refuses(TestClient.Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.message()).contains(text);
    assertThat(reply.at("error.status")).isEqualTo(Integer.toString(status));
    assertThat(reply.header("x-upwork-error-code")).isEqualTo(reply.at("error.code"));
    assertThat(reply.header("x-upwork-error-message")).isEqualTo(reply.message());
    assertThat(reply.at("server_time")).isEqualTo(CLOCK.instant().getEpochSecond());
  }
}
