package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The life of a client and of its calls")
class LifecycleTest {
  private static final MockResponse SILENCE =
      new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();

  private final CountDownLatch silent = new CountDownLatch(1);
  private final Ledger ledger = new Ledger().otherwise(this::answer);
  private final MockWebServer server = ledger.server();

  @AfterEach
  void close() {
    server.close();
  }

  private static UpworkCall<String> ping(UpworkClient client) {
    return client.raw().get("/api/ping", Map.of());
  }

  /** A call that gets no answer. */
  private static UpworkCall<String> hang(UpworkClient client) {
    return client.raw().get("/silence", Map.of());
  }

  private MockResponse answer(Ledger.Entry entry) {
    if (!entry.path().equals("/silence")) {
      return Ledger.json("{}");
    }
    silent.countDown();
    return SILENCE;
  }

  private void awaitSilence() throws InterruptedException {
    assertThat(silent.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aClosedClientRefusesCallsThatWereMadeBeforeToo() {
    UpworkClient client = TestClients.to(server).build();
    UpworkCall<String> before = ping(client);
    client.close();
    client.close();

    assertThatThrownBy(before::execute)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this UpworkClient is closed");
    assertThat(ping(client).executeAsync())
        .isCompletedExceptionally()
        .failsWithin(Duration.ZERO)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessage("this UpworkClient is closed");
    assertThat(ledger.delivered()).isZero();
  }

  /** H2. */
  @Test
  void closingEndsTheCallsUnderWayWithATypedError() throws Exception {
    UpworkClient client = TestClients.to(server).build();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread caller = new Thread(() -> failure.set(catchThrowable(() -> hang(client).execute())));
    caller.start();
    awaitSilence();

    client.close();
    caller.join(10_000);

    assertThat(failure.get())
        .isExactlyInstanceOf(UpworkIoException.class)
        .hasMessage("GET /silence was cancelled.");
    assertThat(((UpworkIoException) failure.get()).kind())
        .isEqualTo(UpworkIoException.Kind.CANCELLED);
  }

  @Test
  void closingOneClientLeavesAnothersCallsAlone() throws Exception {
    OkHttpClient http = TestHttp.client();
    UpworkClient one = TestClients.to(server).okHttpClient(http).build();
    UpworkClient other = TestClients.to(server).okHttpClient(http).build();
    CompletableFuture<String> waiting = hang(other).executeAsync();
    awaitSilence();

    one.close();

    assertThat(waiting).isNotDone();
    assertThat(ping(other).execute()).isEqualTo("{}");
    waiting.cancel(true);
  }

  @Test
  void aClientOfTheUsersOwnStaysOpen() throws Exception {
    OkHttpClient users = TestHttp.client();
    UpworkClient client = TestClients.to(server).okHttpClient(users).build();
    ping(client).execute();

    client.close();

    assertThat(users.connectionPool().idleConnectionCount()).isEqualTo(1);
    assertThat(users.dispatcher().executorService().isShutdown()).isFalse();
    try (Response response =
        users.newCall(new Request.Builder().url(server.url("/mine")).build()).execute()) {
      assertThat(response.code()).isEqualTo(200);
    }
  }

  @Test
  void connectionsAreKeptForAsManyThreadsAsCallAtOnce() throws Exception {
    int threads = 20;
    CyclicBarrier allAreHere = new CyclicBarrier(threads);
    Set<Integer> connections = ConcurrentHashMap.newKeySet();
    try (MockWebServer crowded = new MockWebServer()) {
      crowded.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              connections.add(request.getConnectionIndex());
              return assertDoesNotThrow(
                  () -> {
                    allAreHere.await(10, TimeUnit.SECONDS);
                    return Ledger.json("{}");
                  });
            }
          });
      crowded.start();
      try (UpworkClient client =
          UpworkClient.builder().sandbox(crowded.url("/").toString()).build()) {
        for (int wave = 0; wave < 5; wave++) {
          List<CompletableFuture<String>> calls = new ArrayList<>();
          for (int i = 0; i < threads; i++) {
            calls.add(ping(client).executeAsync());
          }
          CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
              .get(10, TimeUnit.SECONDS);
        }
      }
    }
    assertThat(connections).hasSize(threads);
  }

  @Test
  void aClientOfItsOwnIsClosedWithItsThreads() {
    if (!server.getStarted()) {
      TestClients.to(server);
    }
    UpworkClient client = UpworkClient.builder().sandbox(server.url("/").toString()).build();
    assertThat(ping(client).executeAsync().join()).isEqualTo("{}");

    client.close(); // a thread that stays fails the test: see LeakCheck

    assertThatThrownBy(() -> ping(client).execute()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFutureFailsWithTheExceptionItself() {
    ledger.then(Ledger.status(404));
    UpworkClient client = TestClients.to(server).build();
    AtomicReference<Throwable> seen = new AtomicReference<>();

    CompletableFuture<String> future = ping(client).executeAsync();

    assertThatThrownBy(future::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseExactlyInstanceOf(NotFoundException.class);
    var unused = future.whenComplete((value, failure) -> seen.set(failure));
    assertThat(seen.get()).isExactlyInstanceOf(NotFoundException.class);
  }

  /** H5. */
  @Test
  void anExecutorThatRefusesCompletesTheFuture() {
    RejectedExecutionException refusal = new RejectedExecutionException("full");
    UpworkClient client =
        TestClients.to(server)
            .executor(
                task -> {
                  throw refusal;
                })
            .build();

    CompletableFuture<String> future = ping(client).executeAsync();

    assertThat(future).isCompletedExceptionally();
    assertThatThrownBy(future::join).hasCause(refusal);
    assertThat(ledger.delivered()).isZero();
  }

  @Test
  void anErrorInTheCallCompletesTheFutureOnce() {
    AssertionError error = new AssertionError("in the authorizer");
    UpworkClient client =
        TestClients.to(server)
            .authorizer(
                request -> {
                  throw error;
                })
            .build();
    List<Throwable> seen = new ArrayList<>();

    CompletableFuture<String> future =
        ping(client).executeAsync().whenComplete((value, failure) -> seen.add(failure));

    assertThatThrownBy(future::join).hasCause(error);
    assertThat(seen).hasSize(1);
  }

  @Test
  void aCallbackThatThrowsDoesNoHarm() {
    UpworkClient client = TestClients.to(server).build();
    CompletableFuture<String> future = ping(client).executeAsync();
    CompletableFuture<String> broken =
        future.thenApply(
            value -> {
              throw new IllegalStateException("in the callback");
            });

    assertThatThrownBy(broken::join).hasRootCauseMessage("in the callback");
    assertThat(future.join()).isEqualTo("{}");
  }

  /** H6. */
  @Test
  void cancellingAFutureCancelsItsCall() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    UpworkClient client =
        TestClients.to(server)
            .executor(
                task ->
                    new Thread(
                            () -> {
                              task.run();
                              ended.countDown();
                            })
                        .start())
            .build();
    CompletableFuture<String> future = hang(client).executeAsync();
    awaitSilence();

    assertThat(future.cancel(true)).isTrue();

    assertThat(ended.await(5, TimeUnit.SECONDS)).as("the thread is free again").isTrue();
    assertThat(future).isCancelled();
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void callsRunOnTheExecutorThatWasGiven() {
    List<String> threads = new ArrayList<>();
    UpworkClient client =
        TestClients.to(server)
            .authorizer(
                request -> {
                  threads.add(Thread.currentThread().getName());
                  return request;
                })
            .executor(Runnable::run)
            .build();

    CompletableFuture<String> future = ping(client).executeAsync();

    assertThat(future).isCompletedWithValue("{}");
    assertThat(threads).containsExactly(Thread.currentThread().getName());
  }
}
