package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.internal.UserAgent;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the client sends")
class UpworkClientTest {
  private static final Arguments ARGUMENTS =
      Arguments.builder()
          .path("key", "~01")
          .set("title", "a b")
          .set("budget", new BigDecimal("100.50"))
          .build();

  private final Ledger ledger = new Ledger().otherwise(Ledger.json("{\"x\":\"ok\"}"));
  private final MockWebServer server = ledger.server();

  @AfterEach
  void close() {
    server.close();
  }

  private Ledger.Entry sent(UpworkClient.Builder builder, Endpoint.Declaration declaration) {
    return sent(builder, declaration, RequestOptions.none());
  }

  private Ledger.Entry sent(
      UpworkClient.Builder builder, Endpoint.Declaration declaration, RequestOptions options) {
    try (UpworkClient client = builder.build()) {
      assertThat(
              client.call(declaration.returning("x", Wire.TEXT), ARGUMENTS).with(options).execute())
          .isEqualTo("ok");
    }
    return ledger.entries().get(ledger.delivered() - 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | GET /api/jobs/~01.json?title=a%20b&budget=100.50",
        "POST | POST /api/jobs/~01.json title=a%20b&budget=100.50",
        "PUT | PUT /api/jobs/~01.json {\"title\":\"a b\",\"budget\":100.50}",
        "DELETE | DELETE /api/jobs/~01.json {\"title\":\"a b\",\"budget\":100.50}"
      })
  void eachVerbAsDocumented(String verb, String request) {
    assertThat(sent(TestClients.to(server), declaration(verb)).toString().strip())
        .isEqualTo(request);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | GET /api/jobs/~01.json?title=a%20b&budget=100.50",
        "POST | POST /api/jobs/~01.json title=a%20b&budget=100.50",
        "PUT | POST /api/jobs/~01.json"
            + " {\"title\":\"a b\",\"budget\":100.50,\"http_method\":\"put\"}",
        "DELETE | POST /api/jobs/~01.json"
            + " {\"title\":\"a b\",\"budget\":100.50,\"http_method\":\"delete\"}"
      })
  void withMethodOverridePutAndDeleteGoOutAsPost(String verb, String request) {
    assertThat(
            sent(TestClients.to(server).methodOverride(true), declaration(verb)).toString().strip())
        .isEqualTo(request);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"QUERY, application/json", "FORM, application/x-www-form-urlencoded"})
  void methodOverrideGoesWhereTheParametersGo(Endpoint.Placement placement, String unused) {
    Ledger.Entry entry =
        sent(TestClients.to(server).methodOverride(true), declaration("DELETE").in(placement));

    assertThat(entry.method()).isEqualTo("POST");
    assertThat(entry.target() + entry.body())
        .contains("title=a%20b&budget=100.50&http_method=delete");
  }

  private static Endpoint.Declaration declaration(String verb) {
    String path = "/api/jobs/{key}";
    return switch (verb) {
      case "GET" -> Endpoint.get(path);
      case "POST" -> Endpoint.post(path);
      case "PUT" -> Endpoint.put(path);
      default -> Endpoint.delete(path);
    };
  }

  @Test
  void headersOfTheClientAndOfTheCall() {
    Ledger.Entry entry =
        sent(
            TestClients.to(server).header("X-A", "client").header("X-B", "client"),
            declaration("POST"),
            RequestOptions.builder()
                .header("x-b", "call")
                .header("Accept", "text/csv")
                .parameter("extra", "e&f")
                .build());

    assertThat(entry.headers().values("X-A")).containsExactly("client");
    assertThat(entry.headers().values("X-B")).containsExactly("call");
    assertThat(entry.headers().values("Accept")).containsExactly("text/csv");
    assertThat(entry.headers().values("User-Agent")).containsExactly(UserAgent.NAME);
    assertThat(entry.body()).isEqualTo("title=a%20b&budget=100.50&extra=e%26f");
  }

  @Test
  void aParameterOfTheCallTakesThePlaceOfTheEndpointsOwn() {
    Ledger.Entry entry =
        sent(
            TestClients.to(server),
            declaration("PUT"),
            RequestOptions.builder().parameter("title", "other").build());

    assertThat(entry.body()).isEqualTo("{\"budget\":100.50,\"title\":\"other\"}");
  }

  @Test
  void jsonIsAcceptedUnlessToldOtherwise() {
    assertThat(sent(TestClients.to(server), declaration("GET")).headers().values("Accept"))
        .containsExactly("application/json");
  }

  /** G24. */
  @Test
  void theUserAgentTellsTheLibraryAndAtMostAProgram() {
    assertThat(
            sent(TestClients.to(server).userAgentSuffix(" payroll/2.1 "), declaration("GET"))
                .headers()
                .values("User-Agent"))
        .containsExactly(UserAgent.NAME + " payroll/2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\r\nX: 1", "é", "a\0", "a\u007f"})
  void aUserAgentSuffixIsPlain(String suffix) {
    assertThatThrownBy(() -> UpworkClient.builder().userAgentSuffix(suffix))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "userAgentSuffix takes 1 to 100 characters of printable ASCII, such as payroll/2.1");
    assertThatThrownBy(() -> UpworkClient.builder().userAgentSuffix("x".repeat(101)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** G11. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a&http_method=delete", "a=b", "#", "+", "%00", "a b", "'", "é", "a;b", "\0", ""})
  void aValueIsOneParameterWithExactlyThatValue(String value) {
    try (UpworkClient client = TestClients.to(server).build()) {
      client.raw().get("/api/x", Map.of("q", value)).execute();
    }

    HttpUrl url = HttpUrl.get("http://h" + ledger.entries().get(0).target());
    assertThat(url.queryParameterNames()).containsExactly("q");
    assertThat(url.queryParameter("q")).isEqualTo(value);
  }

  @Test
  void aCallCanBeMadeAgain() {
    try (UpworkClient client = TestClients.to(server).build()) {
      UpworkCall<String> call =
          client.call(declaration("POST").returning("x", Wire.TEXT), ARGUMENTS);

      assertThat(call.execute()).isEqualTo(call.execute());
    }
    assertThat(ledger.delivered("/api/jobs/~01.json")).isEqualTo(2);
  }

  @Test
  void optionsMakeAnotherCall() {
    try (UpworkClient client = TestClients.to(server).build()) {
      UpworkCall<String> call =
          client.call(declaration("GET").returning("x", Wire.TEXT), ARGUMENTS);
      var unused = call.with(RequestOptions.builder().parameter("p", "1").build());
      call.execute();
    }
    assertThat(ledger.entries().get(0).target()).doesNotContain("p=1");
  }

  @Test
  void durationsMayBeAsLongAsTheyLike() {
    Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
    FakeTime time = FakeTime.selfAdvancing();

    assertThat(
            sent(
                TestClients.to(server, time).attemptTimeout(endless).maxRateLimitWait(endless),
                declaration("GET"),
                RequestOptions.builder()
                    .deadline(endless)
                    .retryPolicy(RetryPolicy.standard())
                    .build()))
        .isNotNull();
  }

  @Test
  void durationsArePositive() {
    UpworkClient.Builder builder = UpworkClient.builder();

    assertThatThrownBy(() -> builder.maxRateLimitWait(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxRateLimitWait must be longer than zero, was PT0S");
    assertThatThrownBy(() -> builder.connectTimeout(Duration.ZERO))
        .hasMessage("connectTimeout must be longer than zero, was PT0S");
    assertThatThrownBy(() -> builder.readTimeout(Duration.ofSeconds(-1)))
        .hasMessage("readTimeout must be longer than zero, was PT-1S");
    assertThatThrownBy(() -> builder.attemptTimeout(Duration.ZERO))
        .hasMessage("attemptTimeout must be longer than zero, was PT0S");
  }

  @Test
  void helpersCanAskForTheClock() {
    FakeTime time = FakeTime.manual();
    try (UpworkClient client = TestClients.to(server, time).build()) {
      assertThat(client.timeSource()).isSameAs(time);
    }
  }
}
