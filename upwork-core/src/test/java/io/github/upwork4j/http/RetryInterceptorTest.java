package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestHttp;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two interceptors in an OkHttp client of the caller's own, as their Javadoc says. */
class RetryInterceptorTest {
  private static final MockResponse UNANSWERED =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();
  private static final String PATH = "/things";

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Ledger ledger = new Ledger();
  private MockWebServer server;
  private OkHttpClient http;

  @BeforeEach
  void start() throws IOException {
    server = ledger.server();
    server.start();
    http = client(RetryPolicy.standard());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private OkHttpClient client(RetryPolicy policy) {
    return TestHttp.builder()
        .followRedirects(false)
        .addInterceptor(new RetryInterceptor(policy, time))
        .build();
  }

  /** The table of the Javadoc: what is sent again after what, by method and by tag. */
  @ParameterizedTest
  @CsvSource({
    "GET, , 2, 2, 2",
    "HEAD, , 2, 2, 2",
    "POST, , 1, 2, 1",
    "PUT, , 1, 2, 1",
    "DELETE, , 1, 2, 1",
    "POST, SAFE, 2, 2, 2",
    "POST, IDEMPOTENT, 2, 2, 2",
    "GET, UNSAFE, 1, 2, 1",
    "POST, UNSAFE, 1, 2, 1",
    "POST, PAYMENT, 1, 1, 1",
    "GET, PAYMENT, 1, 1, 1",
  })
  void theTableOfReplays(
      String method, Replay replay, int afterNoAnswer, int after429, int after503)
      throws IOException {
    ledger.then(UNANSWERED);
    if (afterNoAnswer == 1) {
      assertThatIOException().isThrownBy(() -> status(request(method, replay)));
    } else {
      assertThat(status(request(method, replay))).isEqualTo(200);
    }
    assertThat(ledger.delivered()).isEqualTo(afterNoAnswer);

    ledger.then(Ledger.status(429, "Retry-After", "1"));
    assertThat(status(request(method, replay))).isEqualTo(after429 == 1 ? 429 : 200);
    assertThat(ledger.delivered()).isEqualTo(afterNoAnswer + after429);

    ledger.then(Ledger.status(503));
    assertThat(status(request(method, replay))).isEqualTo(after503 == 1 ? 503 : 200);
    assertThat(ledger.delivered()).isEqualTo(afterNoAnswer + after429 + after503);
  }

  /** OkHttp would send the body again for the asking. */
  @ParameterizedTest
  @CsvSource({"503, 0", "503, 00", "408, 0", "408, ''"})
  void okHttpDoesNotSendABodyAgainOnItsOwn(int status, String retryAfter) throws IOException {
    ledger.then(
        retryAfter.isEmpty()
            ? Ledger.status(status)
            : Ledger.status(status, "Retry-After", retryAfter));

    assertThat(status(request("POST", Replay.PAYMENT))).isEqualTo(status);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void aBodyThatCanBeReadOnceIsSentOnce() throws IOException {
    RequestBody stream =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return null;
          }

          @Override
          public boolean isOneShot() {
            return true;
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8("all there is");
          }
        };
    ledger.then(Ledger.status(429, "Retry-After", "1"));
    Request request =
        new Request.Builder()
            .url(server.url(PATH))
            .tag(Replay.class, Replay.SAFE)
            .post(stream)
            .build();

    assertThat(status(request)).isEqualTo(429);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  /** The server has the head then, and may act on it. */
  @ParameterizedTest
  @CsvSource({"SAFE, 2", "IDEMPOTENT, 2", "UNSAFE, 1", "PAYMENT, 1"})
  void whatBreaksOffWhileItIsWrittenCountsAsSent(Replay replay, int attempts) {
    AtomicInteger writes = new AtomicInteger();
    RequestBody broken =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return null;
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            if (writes.incrementAndGet() == 1) {
              throw new IOException("the disk is gone");
            }
            sink.writeUtf8("all there is");
          }
        };
    Request request =
        new Request.Builder().url(server.url(PATH)).tag(Replay.class, replay).post(broken).build();

    if (attempts == 1) {
      assertThatIOException().isThrownBy(() -> status(request)).withMessage("the disk is gone");
    } else {
      assertThatNoException().isThrownBy(() -> status(request));
    }
    assertThat(writes).hasValue(attempts);
  }

  @Test
  void aBodyKeepsItsType() throws IOException, InterruptedException {
    Request request =
        new Request.Builder()
            .url(server.url(PATH))
            .post(RequestBody.create("body", MediaType.get("text/csv")))
            .build();

    assertThat(status(request)).isEqualTo(200);
    assertThat(server.takeRequest().getHeaders().get("Content-Type")).startsWith("text/csv");
  }

  @Test
  void whatWasInterruptedIsNotSentAgain() {
    AtomicInteger attempts = new AtomicInteger();
    OkHttpClient interrupted =
        TestHttp.builder()
            .addInterceptor(new RetryInterceptor(RetryPolicy.standard(), time))
            .addInterceptor(
                chain -> {
                  attempts.incrementAndGet();
                  throw new InterruptedIOException("stop");
                })
            .build();

    assertThatExceptionOfType(InterruptedIOException.class)
        .isThrownBy(() -> interrupted.newCall(request("GET", null)).execute().close())
        .withMessage("stop");
    assertThat(attempts).hasValue(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aThreadThatWakesUpTooEarlyWaitsOn() throws IOException {
    ledger.then(Ledger.status(503, "Retry-After", "10"));
    time.unpark(Thread.currentThread());

    assertThat(status(request("GET", null))).isEqualTo(200);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10));
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void theLastAnswerComesThroughWhole() throws IOException {
    ledger.otherwise(
        new MockResponse.Builder().code(503).addHeader("Retry-After", "2").body("busy").build());
    try (Response response = http.newCall(request("GET", null)).execute()) {
      assertThat(response.code()).isEqualTo(503);
      assertThat(response.header("Retry-After")).isEqualTo("2");
      assertThat(response.body().string()).isEqualTo("busy");
    }
    assertThat(ledger.delivered()).isEqualTo(3);
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void theTagOfAPolicyOverridesTheInterceptors() throws IOException {
    RetryPolicy five = RetryPolicy.builder().maxAttempts(5).build();
    ledger.otherwise(Ledger.status(500));
    Request request = request("GET", null).newBuilder().tag(RetryPolicy.class, five).build();

    assertThat(status(request)).isEqualTo(500);
    assertThat(ledger.delivered()).isEqualTo(5);
  }

  @Test
  void theFailureCarriesTheEarlierOnes() {
    ledger.then(3, UNANSWERED);

    assertThatIOException()
        .isThrownBy(() -> status(request("GET", null)))
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));
    assertThat(ledger.delivered()).isEqualTo(3);
  }

  @Test
  void everyAttemptTakesAPermitAndARefusalHoldsBackTheNext() throws IOException {
    RateLimiter limiter =
        RateLimiter.slidingWindow()
            .permits(2, Duration.ofSeconds(10))
            .margin(Duration.ZERO)
            .timeSource(time)
            .build();
    OkHttpClient paced =
        TestHttp.builder()
            .followRedirects(false)
            .addInterceptor(new RetryInterceptor(RetryPolicy.standard(), time))
            .addInterceptor(new RateLimitInterceptor(limiter, Duration.ofMinutes(5), time))
            .build();
    ledger.then(Ledger.status(500, "Retry-After", "0"), Ledger.status(500, "Retry-After", "0"));
    paced.newCall(request("GET", null)).execute().close();
    assertThat(ledger.delivered()).isEqualTo(3);
    assertThat(time.elapsed()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(13));

    Duration before = time.elapsed();
    ledger.then(Ledger.status(429, "Retry-After", "30"));
    try (Response refused = paced.newCall(request("POST", Replay.PAYMENT)).execute()) {
      assertThat(refused.code()).isEqualTo(429);
    }
    paced.newCall(request("GET", null)).execute().close();
    assertThat(time.elapsed().minus(before))
        .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(76));
  }

  @Test
  void aPermitThatTakesTooLongIsAnIOException() throws IOException {
    RateLimiter limiter =
        RateLimiter.slidingWindow().permits(1, Duration.ofHours(1)).timeSource(time).build();
    OkHttpClient paced =
        TestHttp.builder()
            .addInterceptor(new RetryInterceptor(RetryPolicy.standard(), time))
            .addInterceptor(new RateLimitInterceptor(limiter, Duration.ofMinutes(5), time))
            .build();
    paced.newCall(request("GET", null)).execute().close();

    assertThatIOException()
        .isThrownBy(() -> paced.newCall(request("GET", null)).execute().close())
        .isInstanceOf(RateLimitWaitException.class);
    assertThat(ledger.delivered()).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
  }

  private int status(Request request) throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return response.code();
    }
  }

  private Request request(String method, Replay replay) {
    boolean bodiless = method.equals("GET") || method.equals("HEAD");
    Request.Builder request =
        new Request.Builder()
            .url(server.url(PATH))
            .method(method, bodiless ? null : RequestBody.create("body", null));
    if (replay != null) {
      request.tag(Replay.class, replay);
    }
    return request.build();
  }
}
