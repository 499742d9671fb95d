package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAID;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.PAY_PATH;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.PromptSockets;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.SocketEffect.CloseSocket;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller is told when a payment goes wrong, and that it is sent once. */
class PaymentFaultsTest {
  private static final SocketEffect CLOSE = new CloseSocket(true, false, false);
  private static final Duration PATIENT = Duration.ofSeconds(5);

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Net.Wire wire = new Net.Wire();

  static List<Net> everyNet() {
    return Net.all();
  }

  /** A1, A2, A3. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aPaymentReadByTheServerAndNotAnsweredMayHaveBeenMade(Net net) throws IOException {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client = net.client(server, time, wire, PATIENT)) {
      ledger.then(new MockResponse.Builder().onResponseStart(CLOSE).build());

      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(e)
          .hasMessage(
              "POST /api/x/v1/payments was sent and no answer came: it may have been carried out."
                  + " It was not sent again. Look at the financial report of the team.");
      assertThat(e.status()).isEmpty();
      assertThat(e.method()).isEqualTo("POST");
      assertThat(e.pathTemplate()).isEqualTo("/api/x/v1/payments");
      assertThat(e.failedAt()).isEqualTo(time.now());
      assertThat(e).hasCauseInstanceOf(IOException.class);
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
      assertThat(ledger.entries()).last().extracting(Ledger.Entry::body).isEqualTo("amount=12.50");
      assertThat(wire.requestsBegun()).isEqualTo(1);
      assertThat(time.waits()).isEmpty();
    }
  }

  /** A4, A6, A18; the answer itself is what the caller gets. */
  @ParameterizedTest
  @CsvSource({
    "503, 0",
    "503, ''",
    "503, 1",
    "503, 99999999999",
    "408, ''",
    "408, 0",
    "408, 1",
    "500, ''",
    "500, 0",
    "502, ''",
    "504, ''",
    "504, 0"
  })
  void aPaymentThatWasAnsweredIsNotSentAgain(int status, String retryAfter) throws IOException {
    MockResponse answer =
        retryAfter.isEmpty()
            ? Ledger.status(status)
            : Ledger.status(status, "Retry-After", retryAfter);
    Ledger ledger = Ledger.of(answer).otherwise(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkApiException e = pay(client, UpworkApiException.class);

      assertThat(e.status()).isEqualTo(status);
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(e.headers().get("Retry-After"))
          .isEqualTo(retryAfter.isEmpty() ? null : retryAfter);
      assertThat(e).isInstanceOf(status >= 500 ? ServerException.class : UpworkApiException.class);
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
      assertThat(time.waits()).isEmpty();
    }
  }

  /** A7, A8. */
  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void aRedirectIsAnErrorAndNotFollowed(int status) throws IOException {
    String location = "/api/x/v1/elsewhere?token=hunter2";
    Ledger ledger =
        Ledger.of(Ledger.status(status, "Location", location)).otherwise(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkApiException e = pay(client, UpworkApiException.class);

      assertThat(e)
          .isExactlyInstanceOf(UpworkApiException.class)
          .hasMessage(
              "The server answered HTTP "
                  + status
                  + " to POST /api/x/v1/payments. Redirects are not followed.");
      assertThat(e.headers().get("Location")).isEqualTo(location);
      assertThat(ledger.entries())
          .extracting(Ledger.Entry::toString)
          .containsExactly("POST " + PAY_PATH + " amount=12.50");
    }
  }

  /** A9. */
  @Test
  void aPaymentWithoutAnAnswerInTimeMayHaveBeenMade() throws IOException {
    MockResponse silence =
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
    Ledger ledger = Ledger.of(silence).otherwise(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).readTimeout(Duration.ofMillis(100)).build()) {
      long start = System.nanoTime();
      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      assertThat(e)
          .hasMessage(
              "POST /api/x/v1/payments was sent and no answer came in time: it may have been"
                  + " carried out. It was not sent again. Look at the financial report of the"
                  + " team.");
      assertThat(e.status()).isEmpty();
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
    }
  }

  /** A9, for a server that speaks, but too slowly. */
  @Test
  void aPaymentWhoseAnswerTricklesInMayHaveBeenMade() {
    RawServer.Script slow =
        peer -> {
          peer.readRequest();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
          peer.trickle("{".repeat(100), Duration.ofMillis(40));
        };
    try (RawServer server = RawServer.playing(slow);
        UpworkClient client =
            TestClients.to(server, time)
                .readTimeout(PATIENT)
                .attemptTimeout(Duration.ofMillis(200))
                .build()) {
      long start = System.nanoTime();
      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(200), Duration.ofSeconds(2));
      assertThat(e.status()).hasValue(200);
      assertThat(e)
          .hasMessage(
              "POST /api/x/v1/payments was sent and the answer (HTTP 200) did not end in time: it"
                  + " may have been carried out. It was not sent again. Look at the financial"
                  + " report of the team.");
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** A10. */
  @Test
  void aPaymentWhoseAnswerIsCutKeepsItsStatus() throws IOException {
    MockResponse cut = Ledger.json(PAID).newBuilder().onResponseBody(CLOSE).build();
    Ledger ledger = Ledger.of(cut).otherwise(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(e.status()).hasValue(200);
      assertThat(e)
          .hasMessage(
              "POST /api/x/v1/payments was sent and the answer (HTTP 200) was cut: it may have"
                  + " been carried out. It was not sent again. Look at the financial report of"
                  + " the team.");
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
    }
  }

  /** A11. */
  @Test
  void aPaymentWithAnAnswerThatIsNoJsonWasMade() throws IOException {
    Ledger ledger = Ledger.of(Ledger.json("{\"reference\":")).otherwise(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkDecodingException e = pay(client, UpworkDecodingException.class);

      assertThat(e.status()).isEqualTo(200);
      assertThat(e)
          .hasMessage(
              "The answer to POST /api/x/v1/payments (HTTP 200) ends in the middle of its JSON.");
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
    }
  }

  /** A12. */
  @Test
  void aPaymentThatNeverLeftIsSentAgain() throws IOException {
    Ledger ledger = Ledger.of(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time)
                .okHttpClient(TestHttp.builder(wire).socketFactory(new RefusingSockets(2)).build())
                .build()) {
      UpworkResponse<String> paid = client.call(PAY, AMOUNT).executeForResponse();

      assertThat(paid.value()).isEqualTo("p-1");
      assertThat(paid.attempts()).isEqualTo(3);
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
      assertThat(wire.requestsBegun()).isEqualTo(1);
      assertWaits(1, 2);
    }
  }

  /** A13. */
  @Test
  void aPaymentWhoseHostWasNotFoundAtFirstIsSentAgain() throws IOException {
    AtomicInteger lookUps = new AtomicInteger();
    Dns failsOnce =
        host -> {
          if (lookUps.getAndIncrement() == 0) {
            throw new UnknownHostException(host);
          }
          return List.of(InetAddress.getByName("127.0.0.1"));
        };
    Ledger ledger = Ledger.of(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time)
                .okHttpClient(TestHttp.builder().dns(failsOnce).build())
                .build()) {
      UpworkResponse<String> paid = client.call(PAY, AMOUNT).executeForResponse();

      assertThat(paid.attempts()).isEqualTo(2);
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
      assertWaits(1);
    }
  }

  /** A16. */
  @Test
  void aRefusedPaymentWasNotMadeAndEverybodyWaits() throws IOException {
    Ledger ledger = Ledger.of(Ledger.status(429)).otherwise(Ledger.json(THING));
    RateLimiter limiter = RateLimiter.slidingWindow().timeSource(time).build();
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).rateLimiter(limiter).build()) {
      RateLimitedException e = pay(client, RateLimitedException.class);

      assertThat(e)
          .hasMessage(
              "The server answered HTTP 429 to POST /api/x/v1/payments. The call was not carried out;"
                  + " wait 60 s before the next one, every earlier call prolongs the block.");
      assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(60));
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
      assertThat(time.elapsed()).isZero();

      client.call(READ, NONE).execute();
      assertThat(time.elapsed()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(66));
    }
  }

  @Test
  void nothingThatACallerSetsLetsAPaymentBeSentTwice() throws IOException {
    MockResponse unanswered = new MockResponse.Builder().onResponseStart(CLOSE).build();
    Ledger ledger = Ledger.of(unanswered).otherwise(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      RequestOptions bold = RequestOptions.builder().idempotent(true).build();
      OutcomeUnknownException e =
          failure(client.call(PAY, AMOUNT).with(bold), OutcomeUnknownException.class);
      assertThat(e.status()).isEmpty();
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
    }
  }

  @Test
  void credentialsThatWereRenewedDoNotLetAPaymentBeSentTwice() throws IOException {
    Ledger ledger = Ledger.of(Ledger.status(401)).otherwise(Ledger.json(PAID));
    AtomicInteger renewals = new AtomicInteger();
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).authorizer(new Renewing(renewals)).build()) {
      UpworkApiException e = pay(client, UpworkApiException.class);

      assertThat(e.status()).isEqualTo(401);
      assertThat(renewals).hasValue(1);
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
    }
  }

  /** What keeps OkHttp from sending a body twice is there, also if the authorizer changed it. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void okHttpIsToldToSendTheBodyOnce(boolean anotherBody) {
    AtomicReference<Interceptor.Chain> seen = new AtomicReference<>();
    OkHttpClient base =
        TestHttp.builder()
            .addNetworkInterceptor(
                chain -> {
                  seen.set(chain);
                  return chain.proceed(chain.request());
                })
            .build();
    RequestAuthorizer authorizer =
        request ->
            anotherBody
                ? request.newBuilder().post(RequestBody.create("amount=13", null)).build()
                : request;
    Ledger ledger = Ledger.of(Ledger.json(PAID));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).okHttpClient(base).authorizer(authorizer).build()) {
      client.call(PAY, AMOUNT).execute();

      assertThat(seen.get().request().body().isOneShot()).isTrue();
      assertThat(seen.get().getRetryOnConnectionFailure()).isFalse();
      assertThat(seen.get().getFollowRedirects()).isFalse();
      assertThat(seen.get().getFollowSslRedirects()).isFalse();
    }
    assertThat(ledger.entries())
        .extracting(Ledger.Entry::body)
        .containsExactly(anotherBody ? "amount=13" : "amount=12.50");
  }

  private void assertWaits(int... topsInSeconds) {
    assertThat(time.waits()).hasSize(topsInSeconds.length);
    for (int i = 0; i < topsInSeconds.length; i++) {
      assertThat(time.waits().get(i))
          .isBetween(Duration.ofMillis(100), Duration.ofSeconds(topsInSeconds[i]));
    }
  }

  private static <T extends UpworkException> T pay(UpworkClient client, Class<T> type) {
    return failure(client.call(PAY, AMOUNT), type);
  }

  private record Renewing(AtomicInteger renewals) implements RequestAuthorizer {
    @Override
    public Request authorize(Request request) {
      return request;
    }

    @Override
    public boolean renew(Request refused, okhttp3.Response answer) {
      renewals.incrementAndGet();
      return true;
    }
  }

  /** A network that refuses so many connections before it lets one through. */
  private static final class RefusingSockets extends PromptSockets {
    private final AtomicInteger refusals;

    RefusingSockets(int refusals) {
      this.refusals = new AtomicInteger(refusals);
    }

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
          if (refusals.getAndDecrement() > 0) {
            throw new ConnectException("Connection refused");
          }
          super.connect(to, timeout);
        }
      };
    }
  }
}
