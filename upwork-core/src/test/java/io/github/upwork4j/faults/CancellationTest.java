package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.Stall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cancellation, while a call waits and while it is under way. */
@Timeout(30)
class CancellationTest {
  private static final MockResponse SILENCE =
      new MockResponse.Builder().onResponseStart(Stall.INSTANCE).build();

  /** A31; the best of three, since other things may run on this machine. */
  @Test
  void cancellingEndsTheWaitForTheNextAttempt() throws InterruptedException {
    Duration fastest = Duration.ofHours(1);
    for (int round = 0; round < 3; round++) {
      Duration took = cancelWhileWaiting();
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }

    assertThat(fastest).isLessThan(Duration.ofMillis(100));
  }

  private static Duration cancelWhileWaiting() throws InterruptedException {
    FakeTime time = FakeTime.manual();
    Ledger ledger = Ledger.of(Ledger.status(503)).otherwise(Ledger.json(THING));
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).executor(executor).build()) {
      CompletableFuture<String> future = client.call(READ, NONE).executeAsync();
      time.awaitParked(1);

      long start = System.nanoTime();
      assertThat(future.cancel(true)).isTrue();
      assertThat(future).isCancelled();
      executor.shutdown();
      assertThat(executor.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
      Duration took = since(start);
      assertThat(ledger.delivered()).isEqualTo(1);
      return took;
    } finally {
      executor.shutdownNow();
    }
  }

  /** H6. */
  @Test
  void cancellingEndsACallThatIsUnderWay() throws InterruptedException {
    Ledger ledger = Ledger.of(SILENCE).otherwise(Ledger.json(THING));
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server).executor(executor).build()) {
      CompletableFuture<String> future = client.call(READ, NONE).executeAsync();
      server.takeRequest();

      long start = System.nanoTime();
      future.cancel(true);
      executor.shutdown();
      assertThat(executor.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
      assertThat(since(start)).isLessThan(Duration.ofSeconds(2)); // the read timeout is 30
      assertThat(server.getRequestCount()).isEqualTo(1);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void closingTheClientEndsItsCalls() throws InterruptedException {
    FakeTime time = FakeTime.manual();
    Ledger ledger = Ledger.of(Ledger.status(503)).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server()) {
      UpworkClient client = TestClients.to(server, time).build();
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread caller =
          new Thread(() -> failure.set(catchThrowable(client.call(READ, NONE)::execute)));
      caller.start();
      time.awaitParked(1);
      client.close();
      caller.join();

      assertThat(failure.get())
          .isInstanceOf(UpworkIoException.class)
          .hasMessage("GET /api/x/v1/things was cancelled.");
      assertThat(((UpworkIoException) failure.get()).kind()).isEqualTo(Kind.CANCELLED);
      assertThat(ledger.delivered()).isEqualTo(1);
      assertThatIllegalStateException()
          .isThrownBy(client.call(READ, NONE)::execute)
          .withMessage("this UpworkClient is closed");
    }
  }

  @Test
  void cancellingAPaymentUnderWayLeavesItsOutcomeOpen() throws InterruptedException {
    Ledger ledger = Ledger.of(SILENCE).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server()) {
      UpworkClient client = TestClients.to(server).build();
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread caller =
          new Thread(() -> failure.set(catchThrowable(client.call(PAY, AMOUNT)::execute)));
      caller.start();
      server.takeRequest();
      client.close();
      caller.join();

      assertThat(failure.get()).isInstanceOf(OutcomeUnknownException.class);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
