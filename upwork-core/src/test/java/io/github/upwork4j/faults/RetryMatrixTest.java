package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.READ_PATH;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are sent again, how often, and what the caller hears when it was in vain. */
class RetryMatrixTest {
  private static final MockResponse UNANSWERED =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();

  private final FakeTime time = FakeTime.selfAdvancing();

  /** A20. */
  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 408})
  void aReadIsRepeatedAfterATroubleThatMayPass(int status) {
    Ledger ledger = Ledger.of(Ledger.status(status)).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      UpworkResponse<String> response = client.call(READ, NONE).executeForResponse();

      assertThat(response.value()).isEqualTo("a thing");
      assertThat(response.attempts()).isEqualTo(2);
      assertThat(ledger.delivered(READ_PATH)).isEqualTo(2);
      assertThat(time.waits()).hasSize(1);
      assertThat(time.waits().get(0)).isBetween(Duration.ofMillis(100), Duration.ofSeconds(1));
    }
  }

  /** A20: what the server asks for is waited for, if it is longer than our own wait. */
  @ParameterizedTest
  @CsvSource({
    "503, 0, 0.1, 1",
    "503, 7, 7, 7",
    "500, 7, 7, 7",
    "429, 7, 7, 7",
    "429, '', 60, 60",
    "503, nonsense, 0.1, 1",
    "503, 300, 300, 300"
  })
  void retryAfterIsObeyed(int status, String retryAfter, double fromSeconds, double toSeconds) {
    MockResponse refusal =
        retryAfter.isEmpty()
            ? Ledger.status(status)
            : Ledger.status(status, "Retry-After", retryAfter);
    Ledger ledger = Ledger.of(refusal).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      client.call(READ, NONE).execute();

      assertThat(ledger.delivered(READ_PATH)).isEqualTo(2);
      assertThat(time.elapsed())
          .isBetween(
              Duration.ofMillis((long) (fromSeconds * 1000)),
              Duration.ofMillis((long) (toSeconds * 1000)));
    }
  }

  /** A25, end to end: nobody sleeps for longer than five minutes on a server's word. */
  @ParameterizedTest
  @ValueSource(strings = {"301", "99999999999", "999999999999999999"})
  void aRetryAfterThatIsTooLongFailsAtOnce(String retryAfter) {
    Ledger ledger =
        Ledger.of(Ledger.status(503, "Retry-After", retryAfter)).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      ServerException e = failure(client.call(READ, NONE), ServerException.class);

      assertThat(e.status()).isEqualTo(503);
      assertThat(e.headers().get("Retry-After")).isEqualTo(retryAfter);
      assertThat(ledger.delivered()).isEqualTo(1);
      assertThat(time.waits()).isEmpty();
    }
  }

  /** A21. */
  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 413, 421, 422, 425, 431, 501, 505, 507})
  void aReadThatWasRefusedForGoodIsNotRepeated(int status) {
    Ledger ledger = Ledger.of(Ledger.status(status)).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      UpworkApiException e = failure(client.call(READ, NONE), UpworkApiException.class);

      assertThat(e.status()).isEqualTo(status);
      assertThat(ledger.delivered()).isEqualTo(1);
      assertThat(time.waits()).isEmpty();
    }
  }

  /** A22. */
  @Test
  void theLastFailureCarriesTheEarlierOnes() {
    Ledger ledger = Ledger.of(UNANSWERED, Ledger.status(502)).otherwise(Ledger.status(503));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      ServerException e = failure(client.call(READ, NONE), ServerException.class);

      assertThat(e)
          .hasMessage(
              "The server answered HTTP 503 to GET /api/x/v1/things (attempt 3). Try again later.");
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(e.getSuppressed()).hasSize(2);
      assertThat(e.getSuppressed()[0]).isInstanceOf(IOException.class);
      assertThat(e.getSuppressed()[1]).hasMessageStartingWith("HTTP 502");
      assertThat(ledger.delivered(READ_PATH)).isEqualTo(3);
      assertThat(time.waits()).hasSize(2);
      assertThat(time.waits().get(1)).isBetween(Duration.ofMillis(100), Duration.ofSeconds(2));
    }
  }

  /** A22, when there is no answer at the end either. */
  @Test
  void theLastFailureWithoutAnAnswerCarriesTheEarlierOnes() {
    Ledger ledger = Ledger.of().then(3, UNANSWERED).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);

      assertThat(e.kind()).isEqualTo(UpworkIoException.Kind.NETWORK);
      assertThat(e.phase()).isEqualTo(CallPhase.READ);
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(e.getMessage())
          .startsWith("GET /api/x/v1/things failed while reading the answer: ");
      assertThat(e.getSuppressed()).hasSize(2);
      assertThat(ledger.delivered(READ_PATH)).isEqualTo(3);
    }
  }

  @Test
  void aPolicyOfOneAttemptSendsOnce() {
    Ledger ledger = Ledger.of(UNANSWERED).otherwise(Ledger.json(THING));
    RequestOptions once = RequestOptions.builder().retryPolicy(RetryPolicy.never()).build();
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      failure(client.call(READ, NONE).with(once), UpworkIoException.class);

      assertThat(ledger.delivered()).isEqualTo(1);
    }
  }

  /** A27. */
  @Test
  void anOutageIsNotMultiplied() {
    Ledger ledger = Ledger.of().otherwise(Ledger.status(503));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      for (int i = 0; i < 1_000; i++) {
        failure(client.call(READ, NONE), ServerException.class);
      }

      assertThat(ledger.delivered()).isEqualTo(1_010);

      // A28: the budget grows again, one retry for every two successes and ten at the most.
      ledger.otherwise(Ledger.json(THING));
      for (int i = 0; i < 5; i++) {
        client.call(READ, NONE).execute();
      }
      assertThat(extraAttemptsInAnOutage(ledger, client)).isEqualTo(2);
      ledger.otherwise(Ledger.json(THING));
      for (int i = 0; i < 100; i++) {
        client.call(READ, NONE).execute();
      }
      assertThat(extraAttemptsInAnOutage(ledger, client)).isEqualTo(10);
    }
  }

  private static int extraAttemptsInAnOutage(Ledger ledger, UpworkClient client) {
    ledger.otherwise(Ledger.status(503));
    int before = ledger.delivered();
    for (int i = 0; i < 50; i++) {
      failure(client.call(READ, NONE), ServerException.class);
    }
    return ledger.delivered() - before - 50;
  }

  @Test
  void aReadThatFindsNothingAfterACutIsNotFound() {
    Ledger ledger = Ledger.of(UNANSWERED, Ledger.status(404));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      failure(client.call(READ, NONE), NotFoundException.class);
    }
  }

  @Test
  void aReadThatIsRefusedForItsPaceEveryTimeFailsAsRateLimited() {
    Ledger ledger = Ledger.of().otherwise(Ledger.status(429, "Retry-After", "9"));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      RateLimitedException e = failure(client.call(READ, NONE), RateLimitedException.class);

      assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(9));
      assertThat(ledger.delivered()).isEqualTo(3);
      assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(18));
    }
  }

  private UpworkClient client(MockWebServer server) {
    return TestClients.to(server, time).build();
  }
}
