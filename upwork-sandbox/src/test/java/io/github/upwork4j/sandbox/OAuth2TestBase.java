package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An application that speaks OAuth 2.0, and the users who let it in. */
abstract class OAuth2TestBase {
  static final String REFRESH_ENDED = "The refresh token is unknown, expired or revoked";

  final TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
  UpworkSandbox sandbox;
  OAuth2Session app;
  Person john;
  Person maria;

  @BeforeEach
  void start() {
    start(UpworkSandbox.builder());
  }

  void start(UpworkSandbox.Builder builder) {
    stop();
    sandbox = builder.clock(clock).start();
    app = new OAuth2Session(sandbox);
    john = Person.first(sandbox);
    maria = new Person(sandbox, "1234");
  }

  @AfterEach
  void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  static void refuses(TestClient.Reply reply, int status, String error, String description) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.json())
        .hasToString("{error=" + error + ", error_description=" + description + "}");
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    assertThat(reply.header("cache-control")).isEqualTo("no-store");
    assertThat(reply.header("pragma")).isEqualTo("no-cache");
  }

  static void refusesGrant(TestClient.Reply reply, String description) {
    refuses(reply, 400, "invalid_grant", description);
  }

  void isGood(String accessToken) {
    assertThat(app.info(accessToken).status()).isEqualTo(200);
  }

  void isNoGood(String accessToken) {
    TestClient.Reply reply = app.info(accessToken);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.message())
        .isEqualTo("Unauthorized: authentication failed or missing; check the access token");
  }

  static void isShownAsWrong(TestClient.Reply page, String text) {
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.header("location")).isEmpty();
    assertThat(page.body()).contains("<h1 id=\"message\">" + text + "</h1>");
  }
}
