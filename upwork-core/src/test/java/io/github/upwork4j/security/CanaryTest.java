package io.github.upwork4j.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.RateLimitWaitTooLongException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ResponseTooLargeException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Output;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** G1 and G3: whatever happens, a secret is in no log, no stream and no exception. */
@DisplayName("Secrets stay where they are")
class CanaryTest {
  private static final String CANARY = "c4n4ry";

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private Output output;

  @BeforeEach
  void listen() throws IOException {
    output = new Output();
  }

  @AfterEach
  void close() {
    output.close();
    server.close();
  }

  private static final class Authorizer implements RequestAuthorizer {
    @Override
    public Request authorize(Request request) {
      return request
          .newBuilder()
          .header("Authorization", "Bearer " + CANARY + "-token")
          .url(request.url().newBuilder().addQueryParameter("access_token", CANARY).build())
          .build();
    }

    @Override
    public boolean renew(Request refused, Response answer) {
      return answer.code() == 401;
    }
  }

  /** One way for a call to end; which exception that is, null for none. */
  record Flow(
      String name,
      Class<? extends Throwable> expected,
      UnaryOperator<UpworkClient.Builder> client,
      MockResponse... answers) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Flow> flows() {
    UnaryOperator<UpworkClient.Builder> as = builder -> builder;
    MockResponse hangUp =
        new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket(true, true, true))
            .build();
    MockResponse cut =
        new MockResponse.Builder()
            .body("{\"x\":\"" + "a".repeat(10_000))
            .onResponseBody(new SocketEffect.CloseSocket(true, true, true))
            .build();
    return Stream.of(
        new Flow("success", null, as, Ledger.json("{\"x\":\"a\"}")),
        new Flow("a retry", null, as, Ledger.status(503), Ledger.json("{\"x\":\"a\"}")),
        new Flow("renewed credentials", null, as, Ledger.status(401), Ledger.json("{\"x\":\"a\"}")),
        new Flow("400", BadRequestException.class, as, Ledger.status(400)),
        new Flow(
            "credentials refused twice",
            UnauthorizedException.class,
            as,
            Ledger.status(401),
            Ledger.status(401)),
        new Flow(
            "429, too long to wait for",
            RateLimitedException.class,
            as,
            Ledger.status(429, "Retry-After", "99999999999")),
        new Flow(
            "500 for ever",
            ServerException.class,
            as,
            Ledger.status(500),
            Ledger.status(500),
            Ledger.status(500)),
        new Flow(
            "a redirect that repeats the query",
            UpworkApiException.class,
            as,
            Ledger.status(302, "Location", "https://evil.test/?access_token=" + CANARY)),
        new Flow(
            "an error that repeats the token",
            BadRequestException.class,
            as,
            new MockResponse.Builder()
                .code(400)
                .body("{\"message\":\"Bearer " + CANARY + "-token oauth_token=" + CANARY + "\"}")
                .build()),
        new Flow("cut answers", UpworkIoException.class, as, cut, cut, cut),
        new Flow("no answers", UpworkIoException.class, as, hangUp, hangUp, hangUp),
        new Flow("no JSON", UpworkDecodingException.class, as, Ledger.json("<html>")),
        new Flow(
            "JSON of another form",
            UpworkDecodingException.class,
            as,
            Ledger.json("{\"x\":{\"y\":\"" + CANARY + "\"}}")),
        new Flow(
            "too large",
            ResponseTooLargeException.class,
            builder -> builder.maxResponseBytes(10),
            Ledger.json("{\"x\":\"" + CANARY + "\"}")),
        new Flow(
            "an address that is not found",
            UpworkIoException.class,
            builder ->
                builder.okHttpClient(
                    TestHttp.builder()
                        .dns(
                            host -> {
                              throw new UnknownHostException(host);
                            })
                        .build())),
        new Flow(
            "the limit of calls",
            RateLimitWaitTooLongException.class,
            builder -> builder.rateLimiter(exhausted()).maxRateLimitWait(Duration.ofSeconds(1))),
        new Flow(
            "a request turned to another host",
            UpworkIoException.class,
            builder ->
                builder.okHttpClient(
                    TestHttp.builder()
                        .addInterceptor(
                            chain ->
                                chain.proceed(
                                    chain
                                        .request()
                                        .newBuilder()
                                        .url("https://evil.test/?access_token=" + CANARY)
                                        .build()))
                        .build())));
  }

  private static RateLimiter exhausted() {
    RateLimiter limiter =
        RateLimiter.slidingWindow()
            .permits(1, Duration.ofSeconds(60))
            .timeSource(FakeTime.manual())
            .build();
    limiter.refused(Duration.ofMinutes(1));
    return limiter;
  }

  private static UpworkCall<String> call(UpworkClient client, Endpoint.Declaration declaration) {
    return client
        .call(
            declaration.returning("x", Wire.TEXT),
            Arguments.builder().path("key", CANARY).set("q", CANARY).build())
        .with(RequestOptions.builder().header("X-Key", CANARY).parameter("p", CANARY).build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("flows")
  void ofAReadingCall(Flow flow) throws IOException {
    ledger.then(flow.answers());
    FakeTime time = FakeTime.selfAdvancing();
    try (UpworkClient client =
        flow.client()
            .apply(TestClients.to(server, time).authorizer(new Authorizer()).header("X-C", CANARY))
            .build()) {
      Throwable failure =
          catchThrowable(() -> call(client, Endpoint.get("/api/things/{key}")).execute());

      check(flow.expected(), failure);
    }
  }

  @Test
  void ofACallThatChangesSomethingAndEndsUnclear() throws IOException {
    ledger.then(
        new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket(true, true, true))
            .build());
    try (UpworkClient client = TestClients.to(server).authorizer(new Authorizer()).build()) {
      Throwable failure =
          catchThrowable(
              () -> call(client, Endpoint.post("/api/pay/{key}").payment("Look it up.")).execute());

      check(OutcomeUnknownException.class, failure);
    }
  }

  private void check(Class<? extends Throwable> expected, Throwable failure) throws IOException {
    if (expected == null) {
      assertThat(failure).isNull();
      assertThat(output.log()).contains("GET /api/things/{key} -> 200 in ");
    } else {
      assertThat(failure).isExactlyInstanceOf(expected);
    }
    output.assertKeeps(CANARY, failure);
  }
}
