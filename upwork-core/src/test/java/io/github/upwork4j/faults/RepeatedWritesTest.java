package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.CHANGE;
import static io.github.upwork4j.faults.Things.CREATE;
import static io.github.upwork4j.faults.Things.KEY;
import static io.github.upwork4j.faults.Things.KEY_PATH;
import static io.github.upwork4j.faults.Things.REMOVE;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which writes are sent again, and what is known of those that are not. */
class RepeatedWritesTest {
  private static final MockResponse UNANSWERED =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();
  private static final RequestOptions IDEMPOTENT =
      RequestOptions.builder().idempotent(true).build();

  private final FakeTime time = FakeTime.selfAdvancing();

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

  private UpworkClient client(MockWebServer server) {
    return TestClients.to(server, time).build();
  }
}
