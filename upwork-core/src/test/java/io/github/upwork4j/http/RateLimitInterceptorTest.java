package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.RateLimitWaitTooLongException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each attempt takes a permit")
class RateLimitInterceptorTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final FakeTime time = FakeTime.selfAdvancing();
  private final Recording recording = new Recording();

  /** Notes what it is asked; grants everything. */
  private static final class Recording implements RateLimiter {
    final List<Duration> waits = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();

    @Override
    public void acquire(Duration maxWait, Cancellation cancellation) {
      waits.add(maxWait);
    }

    @Override
    public void refused(Duration pause) {
      pauses.add(pause);
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static UpworkCall<String> ping(UpworkClient client) {
    return client.raw().get("/api/ping", Map.of());
  }

  private RateLimiter onePerMinute(FakeTime clock) {
    return RateLimiter.slidingWindow()
        .permits(1, Duration.ofSeconds(60))
        .margin(Duration.ZERO)
        .timeSource(clock)
        .build();
  }

  /** B9. */
  @Test
  void aRetryTakesAPermitOfItsOwn() {
    ledger.then(2, Ledger.status(503));
    UpworkClient client = TestClients.to(server, time).rateLimiter(recording).build();

    ping(client).execute();

    assertThat(ledger.delivered()).isEqualTo(3);
    assertThat(recording.waits).hasSize(3);
    assertThat(recording.pauses).isEmpty();
  }

  @Test
  void a429WithoutAHeaderClosesTheGateForAMinute() {
    ledger.then(Ledger.status(429));
    UpworkClient client = once().build();

    assertThatThrownBy(() -> ping(client).execute()).isInstanceOf(RateLimitedException.class);

    assertThat(recording.pauses).containsExactly(Duration.ofSeconds(60));
  }

  @Test
  void a429WithAHeaderClosesItForAsLongAsAskedButAMinuteAtLeast() {
    ledger.then(
        Ledger.status(429, "Retry-After", "7"),
        Ledger.status(429, "Retry-After", "soon"),
        Ledger.status(429, "Retry-After", "7", "Retry-After", "90"),
        Ledger.status(429, "Retry-After", "Mon, 15 Jun 2020 12:00:30 GMT"));
    UpworkClient client = once().build();

    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> ping(client).execute()).isInstanceOf(RateLimitedException.class);
    }

    assertThat(recording.pauses)
        .containsExactly(
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofSeconds(90),
            Duration.ofSeconds(60));
  }

  @Test
  void otherAnswersLeaveTheGateOpen() {
    ledger.then(Ledger.status(503, "Retry-After", "7"), Ledger.status(200, "Retry-After", "7"));
    UpworkClient client = once().build();

    assertThatThrownBy(() -> ping(client).execute()).isInstanceOf(ServerException.class);
    ping(client).execute();

    assertThat(recording.pauses).isEmpty();
  }

  private UpworkClient.Builder once() {
    return TestClients.to(server, time).rateLimiter(recording).retryPolicy(RetryPolicy.never());
  }

  @Test
  void aCallWaitsFiveMinutesAtTheMostUnlessToldOtherwiseOrUntilItsDeadline() {
    UpworkClient standard = once().build();
    ping(standard).execute();
    ping(standard)
        .with(RequestOptions.builder().deadline(Duration.ofSeconds(20)).build())
        .execute();
    ping(once().maxRateLimitWait(Duration.ofSeconds(3)).build()).execute();

    assertThat(recording.waits)
        .containsExactly(Duration.ofMinutes(5), Duration.ofSeconds(20), Duration.ofSeconds(3));
  }

  /** B18. */
  @Test
  void waitingForTheLimitIsNotChargedToTheAttempt() {
    UpworkClient client =
        TestClients.to(server, time)
            .rateLimiter(onePerMinute(time))
            .attemptTimeout(Duration.ofSeconds(10))
            .build();
    ping(client).execute();

    ping(client).execute();

    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(60));
    assertThat(ledger.delivered()).isEqualTo(2);
  }

  @Test
  void theCallTimeoutOfAUsersOwnClientDoesNotCountOurWaiting() {
    List<Long> timeouts = new ArrayList<>();
    OkHttpClient users =
        TestHttp.builder()
            .callTimeout(Duration.ofSeconds(10))
            .addInterceptor(
                chain -> {
                  timeouts.add(chain.call().timeout().timeoutNanos());
                  return chain.proceed(chain.request());
                })
            .build();

    ping(TestClients.to(server).okHttpClient(users).build()).execute();

    assertThat(timeouts).containsExactly(0L);
  }

  @Test
  void aWaitBeyondWhatTheCallerCanWaitFailsAtOnceAndSendsNothing() {
    UpworkClient client =
        TestClients.to(server, time)
            .rateLimiter(onePerMinute(time))
            .maxRateLimitWait(Duration.ofSeconds(10))
            .build();
    ping(client).execute();

    assertThatThrownBy(() -> ping(client).execute())
        .isExactlyInstanceOf(RateLimitWaitTooLongException.class)
        .hasMessage(
            "GET /api/ping was not sent. The limit of 1 requests in 60 s is reached: the next one"
                + " can go in 60 s, the caller waits 10 s at the most.")
        .extracting(e -> ((RateLimitWaitTooLongException) e).needed())
        .isEqualTo(Duration.ofSeconds(60));
    assertThat(ledger.delivered()).isEqualTo(1);
    assertThat(time.elapsed()).isZero();
  }

  /** B8. */
  @Test
  void clientsOfOneHostShareTheLimitWhoeverAsksForIt() throws Exception {
    RateLimiter shared = RateLimiter.sharedFor("shared.invalid");
    for (int i = 0; i < 40; i++) {
      shared.acquire(Duration.ZERO, Cancellation.never());
    }
    for (String url : List.of("https://shared.invalid", "https://SHARED.invalid:443/")) {
      try (UpworkClient client =
          UpworkClient.builder()
              .baseUrl(url)
              .okHttpClient(TestHttp.client())
              .maxRateLimitWait(Duration.ofMillis(1))
              .build()) {
        assertThatThrownBy(() -> ping(client).execute())
            .isExactlyInstanceOf(RateLimitWaitTooLongException.class);
      }
    }
  }

  @Test
  void clientsOfDifferentHostsOrPortsDoNotShareIt() throws Exception {
    for (String key : List.of("one.invalid", "two.invalid:8443")) {
      RateLimiter limiter = RateLimiter.sharedFor(key);
      for (int i = 0; i < 40; i++) {
        limiter.acquire(Duration.ZERO, Cancellation.never());
      }
      assertThatThrownBy(() -> limiter.acquire(Duration.ZERO, Cancellation.never()))
          .isInstanceOf(RateLimitWaitException.class);
    }
    RateLimiter.sharedFor("two.invalid").acquire(Duration.ZERO, Cancellation.never());
    RateLimiter.sharedFor("one.invalid:8443").acquire(Duration.ZERO, Cancellation.never());
  }

  /** B17. */
  @Test
  void callsThatWaitDoNotHoldUpACallThatNeedNot() throws Exception {
    FakeTime clock = FakeTime.manual();
    OkHttpClient http = TestHttp.client();
    UpworkClient limited =
        TestClients.to(server, clock).okHttpClient(http).rateLimiter(onePerMinute(clock)).build();
    UpworkClient free = TestClients.to(server, clock).okHttpClient(http).build();
    ping(limited).execute();
    List<CompletableFuture<String>> waiting = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      waiting.add(ping(limited).executeAsync());
    }
    clock.awaitParked(5);

    assertThat(ping(free).executeAsync().get(10, TimeUnit.SECONDS)).isEqualTo("{}");

    assertThat(waiting).noneMatch(CompletableFuture::isDone);
    for (CompletableFuture<String> future : waiting) {
      future.cancel(true);
    }
    assertThat(ledger.delivered()).isEqualTo(2);
  }

  @Test
  void aCancelledFutureLeavesTheQueue() throws Exception {
    FakeTime clock = FakeTime.manual();
    UpworkClient client = TestClients.to(server, clock).rateLimiter(onePerMinute(clock)).build();
    ping(client).execute();
    CompletableFuture<String> first = ping(client).executeAsync();
    clock.awaitParked(1);
    CompletableFuture<String> second = ping(client).executeAsync();
    clock.awaitParked(2);

    first.cancel(true);
    clock.advance(Duration.ofSeconds(60));

    assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("{}");
    assertThat(ledger.delivered()).isEqualTo(2);
  }

  @Test
  void theInterceptorsWorkInAClientOfTheUsersOwn() throws Exception {
    ledger.then(Ledger.status(503), Ledger.status(429, "Retry-After", "5"));
    OkHttpClient users =
        TestHttp.builder()
            .addInterceptor(new RetryInterceptor(RetryPolicy.standard(), time))
            .addInterceptor(new RateLimitInterceptor(recording, Duration.ofMinutes(1), time))
            .build();
    server.start();

    try (Response response =
        users.newCall(new Request.Builder().url(server.url("/x")).build()).execute()) {
      assertThat(response.code()).isEqualTo(200);
    }

    assertThat(recording.waits).containsOnly(Duration.ofMinutes(1)).hasSize(3);
    assertThat(recording.pauses).containsExactly(Duration.ofSeconds(60));
  }
}
