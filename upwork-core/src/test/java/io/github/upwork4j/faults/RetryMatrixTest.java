package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.CHANGE;
import static io.github.upwork4j.faults.Things.CREATE;
import static io.github.upwork4j.faults.Things.KEY;
import static io.github.upwork4j.faults.Things.KEY_PATH;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.PAY_PATH;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.READ_PATH;
import static io.github.upwork4j.faults.Things.REMOVE;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are sent again, how often, and what the caller hears when it was in vain. */
class RetryMatrixTest {
  private static final MockResponse UNANSWERED =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();
  private static final RequestOptions IDEMPOTENT =
      RequestOptions.builder().idempotent(true).build();

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

  /** A32, with the verbs as they are and tunnelled through POST. */
  @ParameterizedTest
  @CsvSource({"PUT, false", "PUT, true", "DELETE, false", "DELETE, true"})
  void aChangeIsRepeatedOnlyIfItIsDeclaredIdempotent(String verb, boolean override) {
    Endpoint<String> endpoint = verb.equals("PUT") ? CHANGE : REMOVE;
    Ledger ledger = Ledger.of(UNANSWERED).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).methodOverride(override).build()) {
      OutcomeUnknownException e =
          failure(client.call(endpoint, KEY), OutcomeUnknownException.class);
      assertThat(e.method()).isEqualTo(verb);
      assertThat(e)
          .hasMessage(
              verb
                  + " /api/x/v1/things/{key} was sent and no answer came: it may have been carried"
                  + " out. It was not sent again. Look it up before repeating it.");
      assertThat(ledger.delivered(KEY_PATH)).isEqualTo(1);

      ledger.then(UNANSWERED);
      assertThat(client.call(endpoint, KEY).with(IDEMPOTENT).execute()).isEqualTo("a thing");
      assertThat(ledger.delivered(KEY_PATH)).isEqualTo(3);
      assertThat(ledger.entries())
          .extracting(Ledger.Entry::method)
          .containsOnly(override ? "POST" : verb);
      assertThat(ledger.entries())
          .extracting(Ledger.Entry::body)
          .hasSize(3)
          .containsOnly(
              override
                  ? "{\"http_method\":\"" + verb.toLowerCase(java.util.Locale.ROOT) + "\"}"
                  : "{}");
    }
  }

  @Test
  void anIdempotentCallThatWasSentThriceIsNotSaidToBeSentOnce() {
    Ledger ledger = Ledger.of().then(3, UNANSWERED);
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      OutcomeUnknownException e =
          failure(client.call(CHANGE, KEY).with(IDEMPOTENT), OutcomeUnknownException.class);

      assertThat(e)
          .hasMessage(
              "PUT /api/x/v1/things/{key} was sent and no answer came: it may have been carried"
                  + " out. Look it up before repeating it.");
      assertThat(e.getSuppressed()).hasSize(2);
      assertThat(ledger.delivered(KEY_PATH)).isEqualTo(3);
    }
  }

  @Test
  void aWriteSaysWhatToLookAtWhenItIsUnclear() {
    Endpoint<String> change =
        Endpoint.put("/api/x/v1/things/{key}").lookUp("List the things.").returning(Wire.TEXT);
    Ledger ledger = Ledger.of(UNANSWERED, UNANSWERED, Ledger.status(409));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      assertThat(failure(client.call(change, KEY), OutcomeUnknownException.class))
          .hasMessage(
              "PUT /api/x/v1/things/{key} was sent and no answer came: it may have been carried"
                  + " out. It was not sent again. List the things.");
      assertThat(failure(client.call(change, KEY).with(IDEMPOTENT), OutcomeUnknownException.class))
          .hasMessage(
              "PUT /api/x/v1/things/{key} may already be done: an earlier attempt was sent"
                  + " without an answer, and the next one was answered HTTP 409. List the things.");
    }
  }

  /** A33. */
  @ParameterizedTest
  @ValueSource(ints = {404, 409, 410})
  void aRepeatedDeleteThatFindsNothingMayAlreadyBeDone(int status) {
    Ledger ledger = Ledger.of(UNANSWERED, Ledger.status(status));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      OutcomeUnknownException e =
          failure(client.call(REMOVE, KEY).with(IDEMPOTENT), OutcomeUnknownException.class);

      assertThat(e)
          .hasMessage(
              "DELETE /api/x/v1/things/{key} may already be done: an earlier attempt was sent"
                  + " without an answer, and the next one was answered HTTP "
                  + status
                  + ". Look it up before repeating it.");
      assertThat(e.status()).hasValue(status);
      assertThat(ledger.delivered(KEY_PATH)).isEqualTo(2);
    }
  }

  /** A33: after an attempt that was answered, the same 404 is what it seems. */
  @Test
  void aRepeatedDeleteAfterAnAnswerIsNotFound() {
    Ledger ledger = Ledger.of(Ledger.status(503), Ledger.status(404));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      failure(client.call(REMOVE, KEY).with(IDEMPOTENT), NotFoundException.class);

      assertThat(ledger.delivered(KEY_PATH)).isEqualTo(2);
    }
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
  void aPostThatWasRefusedForItsPaceIsRepeated() {
    Ledger ledger = Ledger.of(Ledger.status(429, "Retry-After", "3")).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = client(server)) {
      client.call(CREATE, AMOUNT).execute();

      assertThat(ledger.entries())
          .extracting(Ledger.Entry::body)
          .containsExactly("amount=12.50", "amount=12.50");
      assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(3));
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

  /** A34. */
  @Test
  void everyAttemptIsAuthorizedAnew() {
    AtomicInteger nonces = new AtomicInteger();
    RequestAuthorizer counting =
        request ->
            request
                .newBuilder()
                .header("Authorization", "nonce " + nonces.incrementAndGet())
                .build();
    Ledger ledger =
        Ledger.of(UNANSWERED, Ledger.status(503, "Retry-After", "0")).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(counting).build()) {
      client.call(READ, NONE).execute();

      assertThat(ledger.entries())
          .extracting(entry -> entry.headers().get("Authorization"))
          .containsExactly("nonce 1", "nonce 2", "nonce 3");
    }
  }

  @Test
  void aCallIsSentOnceMoreWithRenewedCredentials() {
    Ledger ledger = Ledger.of(Ledger.status(401)).otherwise(Ledger.json(THING));
    Renewing authorizer = new Renewing(null);
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {
      assertThat(client.call(CREATE, AMOUNT).executeForResponse().attempts()).isEqualTo(2);

      assertThat(authorizer.renewals).hasValue(1);
      assertThat(ledger.entries())
          .extracting(entry -> entry.headers().get("Authorization") + " " + entry.body())
          .containsExactly("token 0 amount=12.50", "token 1 amount=12.50");
      assertThat(time.waits()).isEmpty();
    }
  }

  @Test
  void credentialsAreRenewedOnceForACall() {
    Ledger ledger = Ledger.of().otherwise(Ledger.status(401));
    Renewing authorizer = new Renewing(null);
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {
      UnauthorizedException e = failure(client.call(READ, NONE), UnauthorizedException.class);

      assertThat(e.attempts()).isEqualTo(2);
      assertThat(ledger.delivered()).isEqualTo(2);
    }
  }

  /** A call that was answered is no call without an outcome, whatever happens after the answer. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRefusedCallWhoseCredentialsCannotBeRenewedWasNotCarriedOut(boolean payment) {
    Ledger ledger = Ledger.of(Ledger.status(401)).otherwise(Ledger.json(THING));
    Renewing authorizer = new Renewing(new IOException("the token endpoint is down"));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {
      UpworkIoException e =
          failure(client.call(payment ? PAY : CREATE, AMOUNT), UpworkIoException.class);

      assertThat(e).hasMessageEndingWith(": the token endpoint is down.");
      assertThat(ledger.delivered(payment ? PAY_PATH : READ_PATH)).isEqualTo(1);
    }
  }

  private UpworkClient client(MockWebServer server) {
    return TestClients.to(server, time).build();
  }

  private static final class Renewing implements RequestAuthorizer {
    final AtomicInteger renewals = new AtomicInteger();
    private final IOException failure;

    Renewing(IOException failure) {
      this.failure = failure;
    }

    @Override
    public Request authorize(Request request) {
      return request.newBuilder().header("Authorization", "token " + renewals).build();
    }

    @Override
    public boolean renew(Request refused, Response answer) throws IOException {
      if (failure != null) {
        throw failure;
      }
      renewals.incrementAndGet();
      return true;
    }
  }
}
