package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.UnauthorizedException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A call whose signature is refused")
class RefusedCallsTest {
  private static final Endpoint<Object> PAY =
      Endpoint.post("/api/pay").payment("Look at the report.").returning(Wire.ANY);

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final OAuth1Credentials old =
      OAuth1Credentials.of("k", Secret.of("cs"), "t", Secret.of("ts"));
  private final OAuth1Authorizer authorizer = OAuth1Authorizer.of(old);
  private UpworkClient client;

  @BeforeEach
  void start() throws Exception {
    server.start();
    client = TestClients.to(server, FakeTime.selfAdvancing()).authorizer(authorizer).build();
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
  void becauseItIsWrongIsForWhoeverKeepsTheSecrets() {
    ledger.then(refusal(401, "Verification of signature failed"));

    assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
        .isInstanceOf(InvalidClientException.class)
        .hasMessage(
            "Upwork does not accept the signature of this call (HTTP 401). Compare the consumer"
                + " secret with the key in the API Center, and the token and its secret with what"
                + " the sign-in gave: one of them is wrong or belongs to another.");
    assertThat(ledger.entries()).hasSize(1);
  }

  /** The user granted again while the call was on its way. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403|The consumer_key and token combination does not exist or is not enabled",
        "401|Verification of signature failed"
      })
  void isSentOnceMoreWhereTheCredentialsWereReplacedSince(int status, String text)
      throws Exception {
    ledger.otherwise(
        entry -> {
          authorizer.replaceCredentials(old.withToken("t2", Secret.of("ts2")));
          return ledger.delivered() == 1 ? refusal(status, text) : Ledger.json("{}");
        });

    client.raw().post("/api/x.json", Map.of("a", "b")).execute();

    assertThat(ledger.entries()).hasSize(2);
    assertThat(token(0)).isEqualTo("t");
    assertThat(token(1)).isEqualTo("t2");
  }

  @Test
  void isNotSentOnceMoreEvenThenIfItMovesMoney() {
    ledger.otherwise(
        entry -> {
          authorizer.replaceCredentials(old.withToken("t2", Secret.of("ts2")));
          return refusal(401, "Verification of signature failed");
        });

    assertThatThrownBy(() -> client.call(PAY, Arguments.none()).execute())
        .isInstanceOf(UnauthorizedException.class);
    assertThat(ledger.entries()).hasSize(1);
  }

  @Test
  void withTheNewCredentialsTooIsNotSentAThirdTime() {
    ledger.otherwise(
        entry -> {
          String next = "t" + ledger.delivered();
          authorizer.replaceCredentials(old.withToken(next, Secret.of("s")));
          return refusal(401, "Verification of signature failed");
        });

    assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
        .isInstanceOf(UnauthorizedException.class);
    assertThat(ledger.entries()).hasSize(2);
  }

  private String token(int index) {
    return ledger
        .entries()
        .get(index)
        .headers()
        .get("Authorization")
        .replaceFirst(".*oauth_token=\"([^\"]+)\".*", "$1");
  }

  @Test
  void forAnotherReasonIsTheErrorOfEveryCall() {
    ledger.then(refusal(403, "No access to team/company"));

    assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("No access to team/company");
  }
}
