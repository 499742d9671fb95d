package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call whose signature is refused")
class RefusedCallsTest {
  private static final Endpoint<Object> PAY =
      Endpoint.post("/api/pay").payment("Look at the report.").returning(Wire.ANY);

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private UpworkClient client;

  @BeforeEach
  void start() throws Exception {
    server.start();
    client =
        TestClients.to(server, FakeTime.selfAdvancing())
            .authorizer(
                OAuth1Authorizer.of(
                    OAuth1Credentials.of("k", Secret.of("cs"), "t", Secret.of("ts"))))
            .build();
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private static MockResponse refusal(int status, String text) {
    return new MockResponse.Builder()
        .code(status)
        .body("{\"error\":{\"message\":\"" + text + "\"}}")
        .build();
  }

  /** C14. */
  @Test
  void asADuplicateIsNotSentAgain() {
    ledger.then(refusal(403, "Duplicate timestamp/nonce combination, possible replay attack"));

    assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
        .isInstanceOf(NonceRejectedException.class)
        .hasMessage(
            "Upwork has seen this request before (HTTP 403): something on the way sent it twice,"
                + " and the first may have been carried out. Look it up before repeating it.");
    assertThat(ledger.entries()).hasSize(1);
  }

  /** C14: the first of the two may have paid. */
  @Test
  void asADuplicateIsNotSentAgainWhenItMovesMoney() {
    ledger.then(refusal(403, "Duplicate timestamp/nonce combination, possible replay attack"));

    assertThatThrownBy(() -> client.call(PAY, Arguments.none()).execute())
        .isInstanceOf(NonceRejectedException.class)
        .hasMessageContaining("may have been carried out");
    assertThat(ledger.entries()).hasSize(1);
  }

  @Test
  void becauseItsTokenWasRevokedOrReplacedNeedsANewSignIn() {
    ledger.then(
        refusal(403, "The consumer_key and token combination does not exist or is not enabled"));

    assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
        .isInstanceOf(SignInAgainException.class)
        .hasMessage(
            "Upwork does not know the token of this user any more (HTTP 403): it was revoked, or"
                + " replaced when the user granted again or the key's permissions changed. The user"
                + " has to sign in again.");
    assertThat(ledger.entries()).hasSize(1);
  }

  @Test
  void forAnotherReasonIsTheErrorOfEveryCall() {
    ledger.then(refusal(403, "No access to team/company"));

    assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("No access to team/company");
  }
}
