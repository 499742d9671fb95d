package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.CREATE;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.RateLimitWaitTooLongException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Net;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.Stall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines, interrupts and cancellation: before, between and during attempts. */
@Timeout(30)
class WaitingTest {
  private static final MockResponse SILENCE =
      new MockResponse.Builder().onResponseStart(Stall.INSTANCE).build();

  /** A29. */
  @Test
  void aWaitBeyondTheDeadlineIsNotBegun() {
    FakeTime time = FakeTime.selfAdvancing();
    Ledger ledger = Ledger.of(Ledger.status(503, "Retry-After", "5")).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      ServerException e = failure(client.call(READ, NONE).with(within(2)), ServerException.class);

      assertThat(e.status()).isEqualTo(503);
      assertThat(time.waits()).isEmpty();
      assertThat(ledger.delivered()).isEqualTo(1);

      ledger.then(Ledger.status(503, "Retry-After", "5"));
      assertThat(client.call(READ, NONE).with(within(6)).execute()).isEqualTo("a thing");
      assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(5));
    }
  }

  @Test
  void aPermitBeyondTheDeadlineIsNotWaitedFor() {
    FakeTime time = FakeTime.selfAdvancing();
    RateLimiter slow =
        RateLimiter.slidingWindow().permits(1, Duration.ofSeconds(9)).timeSource(time).build();
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).rateLimiter(slow).build()) {
      client.call(READ, NONE).execute();
      RateLimitWaitTooLongException e =
          failure(client.call(READ, NONE).with(within(5)), RateLimitWaitTooLongException.class);

      assertThat(e.needed()).isEqualTo(Duration.ofSeconds(10));
      assertThat(e)
          .hasMessage(
              "GET /api/x/v1/things was not sent. The limit of 1 requests in 9 s is reached: the"
                  + " next one can go in 10 s, the caller waits 5 s at the most.");
      assertThat(time.waits()).isEmpty();
      assertThat(ledger.delivered()).isEqualTo(1);
    }
  }

  @Test
  void aCallWhoseDeadlinePassedWhileItWaitedIsNotSent() {
    FakeTime time = FakeTime.selfAdvancing();
    RateLimiter overslept = (maxWait, cancellation) -> time.advance(Duration.ofSeconds(3));
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).rateLimiter(overslept).build()) {
      UpworkIoException e =
          failure(client.call(PAY, AMOUNT).with(within(2)), UpworkIoException.class);

      assertThat(e).hasMessage("POST /api/x/v1/payments was not sent: its deadline passed before.");
      assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(ledger.delivered()).isZero();
    }
  }

  @Test
  void aDeadlineEndsAnAttempt() {
    Ledger ledger = Ledger.of(SILENCE).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server).build()) {
      RequestOptions soon = RequestOptions.builder().deadline(Duration.ofMillis(150)).build();
      long start = System.nanoTime();
      UpworkIoException e = failure(client.call(READ, NONE).with(soon), UpworkIoException.class);

      assertThat(since(start)).isBetween(Duration.ofMillis(150), Duration.ofSeconds(2));
      assertThat(e)
          .hasMessage(
              "GET /api/x/v1/things timed out while reading the answer: its deadline passed.");
      assertThat(ledger.delivered()).isEqualTo(1);
    }
  }

  /** A30; the POST was refused, so it is not one with an open outcome. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterruptEndsTheWaitForTheNextAttempt(boolean read) throws InterruptedException {
    FakeTime time = FakeTime.manual();
    Ledger ledger = Ledger.of(Ledger.status(429)).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkCall<String> call = read ? client.call(READ, NONE) : client.call(CREATE, AMOUNT);
      AtomicReference<Throwable> failure = new AtomicReference<>();
      AtomicReference<Boolean> flag = new AtomicReference<>();
      Thread caller =
          new Thread(
              () -> {
                failure.set(catchThrowable(call::execute));
                flag.set(Thread.currentThread().isInterrupted());
              });
      caller.start();
      time.awaitParked(1);
      caller.interrupt();
      caller.join();

      assertThat(failure.get()).isInstanceOf(UpworkIoException.class);
      UpworkIoException e = (UpworkIoException) failure.get();
      assertThat(e).hasMessage((read ? "GET" : "POST") + " /api/x/v1/things was interrupted.");
      assertThat(e.kind()).isEqualTo(Kind.INTERRUPTED);
      assertThat(e.getSuppressed()).hasSize(1);
      assertThat(flag).hasValue(true);
      assertThat(ledger.delivered()).isEqualTo(1);
    }
  }

  static List<Net> everyNet() {
    return Net.all();
  }

  @ParameterizedTest
  @MethodSource("everyNet")
  void aPaymentOnAnInterruptedThreadIsNotSent(Net net) throws Exception {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client =
            net.client(
                server, FakeTime.selfAdvancing(), new Net.Counted(), Duration.ofSeconds(5))) {
      Thread.currentThread().interrupt();
      Throwable failure = catchThrowable(client.call(PAY, AMOUNT)::execute);
      boolean flag = Thread.interrupted();

      assertThat(failure)
          .isInstanceOf(UpworkIoException.class)
          .hasMessage("POST /api/x/v1/payments was interrupted.");
      assertThat(((UpworkIoException) failure).kind()).isEqualTo(Kind.INTERRUPTED);
      assertThat(flag).isTrue();
      assertThat(ledger.delivered(Things.PAY_PATH)).isZero();
    }
  }

  @Test
  void aFutureFailsWithTheExceptionItself() throws InterruptedException {
    Ledger ledger = Ledger.of().otherwise(Ledger.status(501));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server).build()) {
      AtomicReference<Throwable> failure = new AtomicReference<>();
      CountDownLatch done = new CountDownLatch(1);
      CompletableFuture<String> future = client.call(READ, NONE).executeAsync();
      var unused =
          future.whenComplete(
              (value, t) -> {
                failure.set(t);
                done.countDown();
              });

      assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(failure.get()).isInstanceOf(ServerException.class);
    }
  }

  @Test
  void aFutureFailsIfTheExecutorIsFull() {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server)
                .executor(
                    task -> {
                      throw new RejectedExecutionException("full");
                    })
                .okHttpClient(TestHttp.client())
                .build()) {
      assertThat(client.call(READ, NONE).executeAsync())
          .isCompletedExceptionally()
          .failsWithin(Duration.ofSeconds(1))
          .withThrowableThat()
          .withCauseInstanceOf(RejectedExecutionException.class);
      assertThat(ledger.delivered()).isZero();
    }
  }

  private static RequestOptions within(int seconds) {
    return RequestOptions.builder().deadline(Duration.ofSeconds(seconds)).build();
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
