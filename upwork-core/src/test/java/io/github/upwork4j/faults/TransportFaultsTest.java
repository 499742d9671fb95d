package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.CHANGE;
import static io.github.upwork4j.faults.Things.KEY;
import static io.github.upwork4j.faults.Things.KEY_PATH;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.PAY_PATH;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.READ_PATH;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static io.github.upwork4j.faults.Things.pause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Net;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.RawServer.Script;
import io.github.upwork4j.testing.TestClients;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.SocketEffect.CloseSocket;
import mockwebserver3.SocketEffect.ShutdownConnection;
import mockwebserver3.SocketEffect.Stall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that break: reads survive, changes are not doubled, errors say how far it came. */
class TransportFaultsTest {
  private static final SocketEffect CLOSE = new CloseSocket(true, false, false);
  private static final Duration PATIENT = Duration.ofSeconds(5);
  private static final RequestOptions ONCE =
      RequestOptions.builder().retryPolicy(RetryPolicy.never()).build();

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Net.Counted wire = new Net.Counted();

  static List<Net> everyNet() {
    return Net.all();
  }

  /** E1. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aReadSurvivesAConnectionThatIsClosedAtOnce(Net net) throws IOException {
    survives(net, new MockResponse.Builder().onRequestStart(CLOSE).body(THING).build());
  }

  /** E2. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aReadSurvivesAConnectionThatIsClosedAfterTheRequest(Net net) throws IOException {
    Ledger ledger =
        survives(net, new MockResponse.Builder().onResponseStart(CLOSE).body(THING).build());
    assertThat(ledger.delivered(READ_PATH)).isEqualTo(net.pooled() ? 3 : 2);
  }

  /** E4: the half of the answer that came is never decoded. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aReadSurvivesAnAnswerThatIsCut(Net net) throws IOException {
    String long1 = "{\"thing\":\"wrong\"}" + " ".repeat(400);
    Ledger ledger =
        survives(net, new MockResponse.Builder().onResponseBody(CLOSE).body(long1).build());
    assertThat(ledger.delivered(READ_PATH)).isEqualTo(net.pooled() ? 3 : 2);
  }

  private static RequestOptions attempts(int most) {
    Duration wait = Duration.ofMillis(20);
    RetryPolicy policy =
        RetryPolicy.builder().maxAttempts(most).baseDelay(wait).maxDelay(wait).build();
    return RequestOptions.builder().retryPolicy(policy).build();
  }

  private Ledger survives(Net net, MockResponse fault) throws IOException {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    boolean atStart = fault.getOnRequestStart() != null;
    // OkHttp notices on a thread of its own that an HTTP/2 connection is dying, and hands it out
    // until then: these few attempts wait for some milliseconds indeed.
    boolean dying = atStart && net.http2();
    int patience = dying ? 9 : 3;
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client =
            net.client(server, dying ? TimeSource.system() : time, wire, PATIENT)) {
      ledger.then(fault);
      UpworkResponse<String> response =
          client.call(READ, NONE).with(attempts(patience)).executeForResponse();

      assertThat(response.value()).isEqualTo("a thing");
      // A fault of a new connection does not strike a pooled one over HTTP/1.1; over HTTP/2 OkHttp
      // may notice it before it sends the request, and take the next address.
      boolean strikes = !atStart || !net.pooled() || net.http2();
      boolean mayBeNoticed = atStart && net.http2() && net.threeAddresses();
      int most = !strikes ? 1 : dying ? patience : 2;
      assertThat(response.attempts()).isBetween(strikes && !mayBeNoticed ? 2 : 1, most);
      return ledger;
    }
  }

  /** E3: a small body looks sent when the connection breaks within it. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aChangeThatIsCutOnItsWayMayHaveBeenMade(Net net) throws IOException {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client = net.client(server, time, wire, PATIENT)) {
      ledger.then(new MockResponse.Builder().onRequestBody(CLOSE).build());
      Arguments change = Arguments.builder().addAll(KEY).set("text", "x".repeat(8_192)).build();

      failure(client.call(CHANGE, change), OutcomeUnknownException.class);

      assertThat(ledger.faults()).isEqualTo(1);
      // Over HTTP/2 the rest may have come in before the connection was closed.
      assertThat(ledger.delivered(KEY_PATH)).isBetween(0, net.http2() ? 1 : 0);
      assertThat(wire.requestsBegun()).isEqualTo(1);
    }
  }

  /** E5. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aReadWithoutAnAnswerTimesOutWhileReading(Net net) throws IOException {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client = net.client(server, time, wire, Duration.ofMillis(300))) {
      ledger.then(new MockResponse.Builder().onResponseStart(Stall.INSTANCE).build());
      UpworkIoException e = failure(client.call(READ, NONE).with(ONCE), UpworkIoException.class);

      assertThat(e).hasMessage("GET /api/x/v1/things timed out while reading the answer.");
      assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(e.phase()).isEqualTo(CallPhase.READ);
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(e).hasCauseInstanceOf(SocketTimeoutException.class);
    }
  }

  /** E5: silence is a failure that may pass. */
  @Test
  void aReadWithoutAnAnswerIsRepeated() {
    Ledger ledger =
        Ledger.of(new MockResponse.Builder().onResponseStart(Stall.INSTANCE).build())
            .otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).readTimeout(Duration.ofMillis(300)).build()) {
      assertThat(client.call(READ, NONE).executeForResponse().attempts()).isEqualTo(2);
    }
  }

  /** E8: the server closes an idle connection, noticed or not. */
  @ParameterizedTest
  @CsvSource({
    "false, 0",
    "false, 10",
    "false, 50",
    "true, 0",
    "true, 10",
    "true, 50",
  })
  void theNextCallAfterTheServerClosedAnIdleConnection(boolean http2, int milliseconds)
      throws IOException {
    Net net = new Net(false, false, http2);
    MockResponse last =
        Ledger.json(THING).newBuilder().onResponseEnd(ShutdownConnection.INSTANCE).build();
    Ledger ledger =
        Ledger.of().otherwise(Ledger.json("{\"thing\":\"a thing\",\"reference\":\"p-1\"}"));
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client = net.client(server, time, wire, PATIENT)) {
      ledger.then(last);
      client.call(READ, NONE).execute();
      pause(milliseconds);
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");

      ledger.then(last);
      client.call(READ, NONE).execute();
      pause(milliseconds);
      Throwable failure = catchThrowable(client.call(PAY, AMOUNT)::execute);

      assertThat(ledger.delivered(PAY_PATH)).isLessThanOrEqualTo(1);
      if (failure == null) {
        assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
      } else {
        assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
      }
    }
  }

  /** E9. */
  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void theNextCallAfterHalfAConnectionWasClosed(boolean input, boolean output) {
    MockResponse last =
        Ledger.json(THING)
            .newBuilder()
            .onResponseEnd(new CloseSocket(false, input, output))
            .build();
    Ledger ledger = Ledger.of(last).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      client.call(READ, NONE).execute();
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
    }
  }

  /** E12: a server that says something now and then is stopped by the time of the attempt. */
  @Test
  void anAnswerThatTricklesInIsGivenUp() {
    Script slow =
        peer -> {
          peer.readRequest();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
          peer.trickle("{".repeat(100), Duration.ofMillis(40));
        };
    try (RawServer server = RawServer.playing(slow);
        UpworkClient client =
            TestClients.to(server, time)
                .readTimeout(PATIENT)
                .attemptTimeout(Duration.ofMillis(250))
                .build()) {
      long start = System.nanoTime();
      UpworkIoException e = failure(client.call(READ, NONE).with(ONCE), UpworkIoException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(250), Duration.ofSeconds(2));
      assertThat(e).hasMessage("GET /api/x/v1/things timed out while reading the answer.");
      assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
    }
  }
}
