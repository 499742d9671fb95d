package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.RequestAuthorizer;
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
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a caller is told when a payment goes wrong, and that it is sent once. A class of tests for
 * each payment extends it.
 */
public abstract class PaymentFaults {
  private static final SocketEffect CLOSE = new CloseSocket(true, false, false);
  private static final Duration PATIENT = Duration.ofSeconds(5);

  private final Payment payment;
  private final FakeTime time = FakeTime.selfAdvancing();
  private final Net.Counted wire = new Net.Counted();

  protected PaymentFaults(Payment payment) {
    this.payment = payment;
  }

  static List<Net> everyNet() {
    return Net.all();
  }

  /** A1, A2, A3. */
  @ParameterizedTest
  @MethodSource("everyNet")
  void aPaymentReadByTheServerAndNotAnsweredMayHaveBeenMade(Net net) throws IOException {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(Net.THING));
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client = net.client(server, time, wire, PATIENT)) {
      ledger.then(new MockResponse.Builder().onResponseStart(CLOSE).build());

      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(e).hasMessage(unknown("no answer came"));
      assertThat(e.status()).isEmpty();
      assertThat(e.method()).isEqualTo(method());
      assertThat(e.pathTemplate()).isEqualTo(payment.label().split(" ", 2)[1]);
      assertThat(e.failedAt()).isEqualTo(time.now());
      assertThat(e).hasCauseInstanceOf(IOException.class);
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
      assertThat(ledger.entries()).last().extracting(Ledger.Entry::body).isEqualTo(payment.body());
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
    Ledger ledger = Ledger.of(answer).otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkApiException e = pay(client, UpworkApiException.class);

      assertThat(e)
          .hasMessageStartingWith("The server answered HTTP " + status + " to " + payment.label())
          .hasMessageEndingWith(
              " It may have been carried out, and was not sent again. " + payment.lookUp());
      assertThat(e.status()).isEqualTo(status);
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(e.headers().get("Retry-After"))
          .isEqualTo(retryAfter.isEmpty() ? null : retryAfter);
      assertThat(e).isInstanceOf(status >= 500 ? ServerException.class : UpworkApiException.class);
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
      assertThat(time.waits()).isEmpty();
    }
  }

  /** A7, A8. */
  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void aRedirectIsAnErrorAndNotFollowed(int status) throws IOException {
    String location = "/api/x/v1/elsewhere?token=hunter2";
    Ledger ledger =
        Ledger.of(Ledger.status(status, "Location", location))
            .otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkApiException e = pay(client, UpworkApiException.class);

      assertThat(e)
          .isExactlyInstanceOf(UpworkApiException.class)
          .hasMessage(
              "The server answered HTTP "
                  + status
                  + " to "
                  + payment.label()
                  + ". Redirects are not followed.");
      assertThat(e.headers().get("Location")).isEqualTo(location);
      assertThat(ledger.entries())
          .extracting(Ledger.Entry::toString)
          .containsExactly(method() + " " + payment.path() + " " + payment.body());
    }
  }

  /** A9. */
  @Test
  void aPaymentWithoutAnAnswerInTimeMayHaveBeenMade() throws IOException {
    MockResponse silence =
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
    Ledger ledger = Ledger.of(silence).otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).readTimeout(Duration.ofMillis(500)).build()) {
      long start = System.nanoTime();
      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      assertThat(e).hasMessage(unknown("no answer came in time"));
      assertThat(e.status()).isEmpty();
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
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
      assertThat(e).hasMessage(unknown("the answer (HTTP 200) did not end in time"));
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** A10. */
  @Test
  void aPaymentWhoseAnswerIsCutKeepsItsStatus() throws IOException {
    MockResponse cut = Ledger.json(payment.paid()).newBuilder().onResponseBody(CLOSE).build();
    Ledger ledger = Ledger.of(cut).otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      OutcomeUnknownException e = pay(client, OutcomeUnknownException.class);

      assertThat(e.status()).hasValue(200);
      assertThat(e).hasMessage(unknown("the answer (HTTP 200) was cut"));
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
    }
  }

  /** A11. */
  @Test
  void aPaymentWithAnAnswerThatIsNoJsonWasMade() throws IOException {
    Ledger ledger =
        Ledger.of(Ledger.json("{\"reference\":")).otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkDecodingException e = pay(client, UpworkDecodingException.class);

      assertThat(e.status()).isEqualTo(200);
      assertThat(e)
          .hasMessage(
              "The answer to " + payment.label() + " (HTTP 200) ends in the middle of its JSON.");
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
    }
  }

  /** A12. */
  @Test
  void aPaymentThatNeverLeftIsSentAgain() throws IOException {
    Ledger ledger = Ledger.of(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time)
                .okHttpClient(TestHttp.builder(wire).socketFactory(new RefusingSockets(2)).build())
                .build()) {
      UpworkResponse<?> paid = payment.call().apply(client).executeForResponse();

      assertThat(paid.value()).isEqualTo(payment.value());
      assertThat(paid.attempts()).isEqualTo(3);
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
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
    Ledger ledger = Ledger.of(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time)
                .okHttpClient(TestHttp.builder().dns(failsOnce).build())
                .build()) {
      UpworkResponse<?> paid = payment.call().apply(client).executeForResponse();

      assertThat(paid.attempts()).isEqualTo(2);
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
      assertWaits(1);
    }
  }

  /** A14. */
  @Test
  void aPaymentWhoseHandshakeBreaksOffIsSentAgain() {
    HeldCertificate certificate = Certificates.of("localhost");
    MockResponse cut = new MockResponse.Builder().onRequestStart(CLOSE).build();
    Ledger ledger = Ledger.of(cut).otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = Certificates.server(ledger, certificate);
        UpworkClient client = trusting(server, certificate)) {
      UpworkResponse<?> paid = payment.call().apply(client).executeForResponse();

      assertThat(paid.attempts()).isEqualTo(2);
      assertThat(wire.handshakes()).isEqualTo(2);
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
    }
  }

  /** A14. */
  @Test
  void aPaymentIsNotSentToAServerThatNobodyVouchesFor() {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = Certificates.server(ledger, Certificates.of("localhost"));
        UpworkClient client = trusting(server, Certificates.of("localhost"))) {
      UpworkIoException e = pay(client, UpworkIoException.class);

      assertThat(e.getMessage())
          .startsWith(payment.label() + " failed while setting up TLS: TLS: ");
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(wire.handshakes()).isEqualTo(1);
      assertThat(wire.requestsBegun()).isZero();
      assertThat(ledger.delivered()).isZero();
    }
  }

  private UpworkClient trusting(MockWebServer server, HeldCertificate certificate) {
    return TestClients.to(server, time)
        .okHttpClient(Certificates.trust(certificate, TestHttp.builder(wire)).build())
        .build();
  }

  /** A16. */
  @Test
  void aRefusedPaymentWasNotMadeAndEverybodyWaits() throws IOException {
    Ledger ledger = Ledger.of(Ledger.status(429)).otherwise(Ledger.json(Net.THING));
    RateLimiter limiter = RateLimiter.slidingWindow().timeSource(time).build();
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).rateLimiter(limiter).build()) {
      RateLimitedException e = pay(client, RateLimitedException.class);

      assertThat(e)
          .hasMessage(
              "The server answered HTTP 429 to "
                  + payment.label()
                  + ". The call was not carried out;"
                  + " wait 60 s before the next one, every earlier call prolongs the block.");
      assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(60));
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
      assertThat(time.elapsed()).isZero();

      client.call(Net.READ, Arguments.none()).execute();
      assertThat(time.elapsed()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(66));
    }
  }

  @Test
  void nothingThatACallerSetsLetsAPaymentBeSentTwice() throws IOException {
    MockResponse unanswered = new MockResponse.Builder().onResponseStart(CLOSE).build();
    Ledger ledger = Ledger.of(unanswered).otherwise(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      RequestOptions bold = RequestOptions.builder().idempotent(true).build();
      OutcomeUnknownException e =
          failure(payment.call().apply(client).with(bold), OutcomeUnknownException.class);
      assertThat(e.status()).isEmpty();
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
    }
  }

  @Test
  void credentialsThatWereRenewedDoNotLetAPaymentBeSentTwice() throws IOException {
    Ledger ledger = Ledger.of(Ledger.status(401)).otherwise(Ledger.json(payment.paid()));
    AtomicInteger renewals = new AtomicInteger();
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).authorizer(new Renewing(renewals)).build()) {
      UpworkApiException e = pay(client, UpworkApiException.class);

      assertThat(e.status()).isEqualTo(401);
      assertThat(renewals).hasValue(1);
      assertThat(ledger.delivered(payment.path())).isEqualTo(1);
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
                ? request
                    .newBuilder()
                    .method(method(), RequestBody.create("amount=13", null))
                    .build()
                : request;
    Ledger ledger = Ledger.of(Ledger.json(payment.paid()));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time).okHttpClient(base).authorizer(authorizer).build()) {
      payment.call().apply(client).execute();

      assertThat(seen.get().request().body().isOneShot()).isTrue();
      assertThat(seen.get().getRetryOnConnectionFailure()).isFalse();
      assertThat(seen.get().getFollowRedirects()).isFalse();
      assertThat(seen.get().getFollowSslRedirects()).isFalse();
    }
    assertThat(ledger.entries())
        .extracting(Ledger.Entry::body)
        .containsExactly(anotherBody ? "amount=13" : payment.body());
  }

  private void assertWaits(int... topsInSeconds) {
    assertThat(time.waits()).hasSize(topsInSeconds.length);
    for (int i = 0; i < topsInSeconds.length; i++) {
      assertThat(time.waits().get(i))
          .isBetween(Duration.ofMillis(100), Duration.ofSeconds(topsInSeconds[i]));
    }
  }

  private String unknown(String what) {
    return payment.label()
        + " was sent and "
        + what
        + ": it may have been carried out. It was not sent again. "
        + payment.lookUp();
  }

  private String method() {
    return payment.label().split(" ", 2)[0];
  }

  private <T extends UpworkException> T pay(UpworkClient client, Class<T> type) {
    return failure(payment.call().apply(client), type);
  }

  private static <T extends UpworkException> T failure(UpworkCall<?> call, Class<T> type) {
    T failure = catchThrowableOfType(type, call::execute);
    assertThat(failure).as("the call should have failed").isNotNull();
    return failure;
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
