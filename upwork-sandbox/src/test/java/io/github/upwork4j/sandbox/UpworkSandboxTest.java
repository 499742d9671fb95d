package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sandbox")
class UpworkSandboxTest {
  private static final String INFO = "/api/auth/v1/info.json";
  private static final String SEARCH = "/api/profiles/v2/search/jobs.json?q=java&paging=0;50";

  private static final String JOB =
      "{\"buyer_team__reference\":\"34567\",\"title\":\"T\",\"job_type\":\"hourly\","
          + "\"duration\":\"9\",\"description\":\"D\",\"visibility\":\"public\","
          + "\"category2\":\"Legal\",\"subcategory2\":\"Contract Law\"}";

  @Test
  void listensOnTheLoopbackInterface() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      assertThat(sandbox.baseUrl()).matches("http://127\\.0\\.0\\.1:[0-9]+");
    }
  }

  @Test
  void hasTheSameDataForTheSameSeed() {
    List<String> paths =
        List.of(
            SEARCH,
            "/api/profiles/v2/search/providers.json?q=java",
            "/api/hr/v2/jobs.json?buyer_team__reference=34567",
            "/api/profiles/v1/jobs/~abcdf12345.json",
            "/api/profiles/v1/providers/~aaa99955d3f394624e.json",
            "/jobs?limit=50");
    try (UpworkSandbox one = UpworkSandbox.builder().seed(7).start();
        UpworkSandbox same = UpworkSandbox.builder().seed(7).start();
        UpworkSandbox other = UpworkSandbox.builder().seed(8).start()) {
      for (String path : paths) {
        assertThat(data(one, path)).isEqualTo(data(same, path)).isNotEqualTo(data(other, path));
      }
      assertThat(one.credentials().bearerToken())
          .isEqualTo(same.credentials().bearerToken())
          .isNotEqualTo(other.credentials().bearerToken());
    }
  }

  @Test
  void hasDataOfTheSameInstantHoweverLongItTookToStart() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      String path = "/api/profiles/v1/jobs/~abcdf12345.json";
      assertThat((String) new TestClient(sandbox).get(path).at("profile.op_ctime")).endsWith("000");
    }
  }

  /** The answer without the times of the server. */
  private static String data(UpworkSandbox sandbox, String path) {
    return new TestClient(sandbox)
        .get(path)
        .body()
        .replaceAll("\"(server_time|last_updated)\":[^,}]+", "");
  }

  @Test
  void goesByTheClockItIsGiven() {
    TickingClock clock = new TickingClock("2031-01-02T03:04:05Z");
    try (UpworkSandbox sandbox = UpworkSandbox.builder().clock(clock).start()) {
      TestClient.Reply reply = new TestClient(sandbox).get(SEARCH);
      assertThat(reply.at("server_time")).isEqualTo(clock.instant().getEpochSecond());
      assertThat((String) reply.at("jobs.0.date_created")).startsWith("203");
      assertThat(reply.header("date")).isEqualTo("Thu, 02 Jan 2031 03:04:05 GMT");
    }
  }

  @Test
  void refusesPathsAndVerbsThatDoNotExist() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      assertThat(client.get("/api/nothing/v1/here.json").status()).isEqualTo(404);
      assertThat(client.get("/api/auth/v1/info").message())
          .isEqualTo("Not found: the path has to end in .json, or Accept to name application/json");
      TestClient.Reply reply = client.form(INFO, "a=b");
      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.message()).contains("GET");
    }
  }

  @Test
  void takesThePathWithoutAFormatFromWhoAcceptsJson() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      HttpRequest.Builder request =
          client
              .request("/api/auth/v1/info")
              .header("Authorization", "Bearer " + sandbox.credentials().bearerToken());
      assertThat(client.send(request.copy().header("Accept", "*/*").build()).status())
          .isEqualTo(404);
      assertThat(client.send(request.copy().header("Accept", "application/xml").build()).status())
          .isEqualTo(404);

      TestClient.Reply reply =
          client.send(request.header("Accept", "text/xml;q=0.5, Application/JSON").build());
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("content-type")).isEqualTo("application/json");
      assertThat(reply.at("auth_user.first_name")).isEqualTo("John");
    }
  }

  @Test
  void refusesABodyThatIsTooLong() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient.Reply reply =
          new TestClient(sandbox).form("/api/hr/v2/jobs.json", "a=" + "x".repeat(1 << 20));
      assertThat(reply.status()).isEqualTo(413);
    }
  }

  @Test
  void limitsTheRateWhenAsked() {
    TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
    try (UpworkSandbox sandbox = UpworkSandbox.builder().clock(clock).rateLimit(true).start()) {
      TestClient client = new TestClient(sandbox);
      for (int i = 0; i < 40; i++) {
        assertThat(client.get(INFO).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
      }
      assertThat(client.get(INFO).status()).isEqualTo(429);
      assertThat(client.get("/jobs").at("message"))
          .isEqualTo("Rate limit exceeded. Upgrade your plan for higher limits.");
      clock.advance(Duration.ofSeconds(19));
      assertThat(client.get(INFO).status()).isEqualTo(429);
      clock.advance(Duration.ofSeconds(1));
      assertThat(client.get(INFO).status()).isEqualTo(200);
      assertThat(client.get(INFO).status()).isEqualTo(429);
    }
  }

  @Test
  void doesNotLimitTheRateUnlessAsked() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      for (int i = 0; i < 50; i++) {
        assertThat(new TestClient(sandbox).get(INFO).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void writesOneLineForEachRequestWithoutValues() {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (UpworkSandbox sandbox = UpworkSandbox.builder().requestLog(lines::add).start()) {
      new TestClient(sandbox).get("/api/profiles/v2/search/jobs.json?q=secret&paging=0;1");
      TestClient.as(sandbox, "1234").get("/api/hr/v2/jobs.json");
    }
    assertThat(lines.get(0))
        .matches("GET /api/profiles/v2/search/jobs\\.json\\?q&paging 200 [0-9]+ ms 525");
    assertThat(lines.get(1))
        .matches(
            "GET /ab/account-security/oauth2/authorize"
                + "\\?response_type&client_id&redirect_uri&state 200 [0-9]+ ms -");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(4)).matches("GET /api/hr/v2/jobs\\.json 400 [0-9]+ ms 1234");
  }

  @Test
  void keepsItsLinesApart() {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (UpworkSandbox sandbox = UpworkSandbox.builder().requestLog(lines::add).start()) {
      new TestClient(sandbox).get("/health?a%0Ab=1");
    }
    assertThat(lines.get(0)).startsWith("GET /health?a%0Ab 200");
  }

  @Test
  void givesNoBodyToAHead() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      assertThat(client.send("HEAD", INFO, null, "").status()).isEqualTo(405);
      assertThat(client.get(INFO).status()).isEqualTo(200);
    }
  }

  @Test
  void servesManyAtOnce() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      ExecutorService threads = Executors.newFixedThreadPool(8);
      List<Future<Object>> posted = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        posted.add(
            threads.submit(
                () -> client.json("POST", "/api/hr/v2/jobs.json", JOB).at("job.reference")));
      }
      Set<Object> keys = new HashSet<>();
      for (Future<Object> key : posted) {
        keys.add(key.get());
      }
      threads.shutdown();
      assertThat(keys).hasSize(100);
      assertThat(
              client
                  .get("/api/hr/v2/jobs.json?buyer_team__reference=34567&page=0;200")
                  .each("jobs.job", "reference"))
          .hasSize(106)
          .containsAll(keys);
    }
  }

  @Test
  void survivesALogThatFails() {
    UpworkSandbox.Builder builder =
        UpworkSandbox.builder()
            .requestLog(
                line -> {
                  throw new IllegalStateException("full");
                });
    try (UpworkSandbox sandbox = builder.start()) {
      assertThat(new TestClient(sandbox).get(INFO).status()).isEqualTo(200);
    }
  }

  @Test
  void remembersWhatItReceived() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      client.form(
          "/api/hr/v3/fp/submissions.json?x=a%20b&x&y=%2B", "note2client=caf%C3%A9+au&amount=1");
      client.json(
          "PUT", "/api/hr/v3/fp/milestones/1/activate.json", "{\"message\":null,\"n\":[1,2]}");

      ReceivedRequest form = sandbox.received().get(0);
      assertThat(form.method()).isEqualTo("POST");
      assertThat(form.path()).isEqualTo("/api/hr/v3/fp/submissions.json");
      assertThat(form.rawQuery()).isEqualTo("x=a%20b&x&y=%2B");
      assertThat(form.queryParameters())
          .containsExactly(Map.entry("x", "a b"), Map.entry("x", ""), Map.entry("y", "+"));
      assertThat(form.formParameters())
          .containsExactly(Map.entry("note2client", "caf\u00e9 au"), Map.entry("amount", "1"));
      assertThat(form.parameter("amount")).contains("1");
      assertThat(form.parameter("nothing")).isEmpty();
      assertThat(form.header("content-TYPE")).contains("application/x-www-form-urlencoded");
      assertThat(form.body()).isEqualTo("note2client=caf%C3%A9+au&amount=1");
      assertThat(form.status()).isEqualTo(400);
      assertThat(form).hasToString("POST /api/hr/v3/fp/submissions.json -> 400");
      assertThat(sandbox.received().get(1).jsonParameters())
          .containsExactly(Map.entry("message", ""), Map.entry("n", "[1,2]"));
      assertThatThrownBy(() -> sandbox.received().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void remembersWhenAndForWhom() {
    TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
    try (UpworkSandbox sandbox = UpworkSandbox.builder().clock(clock).start()) {
      TestClient client = new TestClient(sandbox);
      client.get(INFO);
      clock.advance(Duration.ofSeconds(3));
      client.send(client.request(INFO).build());
      client.get("/health");

      assertThat(sandbox.received())
          .extracting(request -> request.time().toString(), ReceivedRequest::user)
          .containsExactly(
              tuple("2020-06-15T12:00:00Z", Optional.of("525")),
              tuple("2020-06-15T12:00:03Z", Optional.empty()),
              tuple("2020-06-15T12:00:03Z", Optional.empty()));
    }
  }

  @Test
  void remembersTheLastThousandRequests() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      for (int i = 0; i < 1_005; i++) {
        client.get("/health?n=" + i);
      }
      assertThat(sandbox.received()).hasSize(1_000);
      assertThat(sandbox.received().get(0).rawQuery()).isEqualTo("n=5");
    }
  }

  @Test
  void refusesSettingsThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> UpworkSandbox.builder().port(-1));
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      Faults faults = sandbox.faults();
      assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(199));
      assertThatIllegalArgumentException().isThrownBy(() -> faults.next(0, Fault.status(500)));
      assertThatIllegalArgumentException().isThrownBy(() -> faults.latency(Duration.ofMillis(-1)));
    }
  }

  @Test
  void saysSoWhenThePortIsTaken() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      int port = Integer.parseInt(sandbox.baseUrl().replaceAll(".*:", ""));
      UpworkSandbox.Builder second = UpworkSandbox.builder().port(port);
      assertThatThrownBy(second::start).hasMessageContaining("127.0.0.1:" + port);
    }
  }

  @Test
  void canBeClosedByAThreadThatWasInterrupted() {
    UpworkSandbox sandbox = UpworkSandbox.start();
    Thread.currentThread().interrupt();
    sandbox.close();

    assertThat(Thread.interrupted()).isTrue();
    HttpRequest request = new TestClient(sandbox).request(INFO).build();
    assertThatThrownBy(() -> new TestClient(sandbox).sendOrThrow(request))
        .isInstanceOf(IOException.class);
  }

  @Test
  void canBeClosedTwice() {
    UpworkSandbox sandbox = UpworkSandbox.start();
    sandbox.close();
    sandbox.close();
    HttpRequest request = new TestClient(sandbox).request(INFO).build();
    assertThatThrownBy(() -> new TestClient(sandbox).sendOrThrow(request))
        .isInstanceOf(IOException.class);
  }

  @Test
  void standsStillWithAFixedClockUntilItIsPutForward() {
    Instant noon = Instant.parse("2021-03-04T12:00:00Z");
    try (UpworkSandbox sandbox =
        UpworkSandbox.builder().clock(Clock.fixed(noon, ZoneOffset.UTC)).start()) {
      TestClient client = new TestClient(sandbox);

      assertThat(sandbox.now()).isEqualTo(noon);
      assertThat(client.get("/api/auth/v1/info.json").at("server_time"))
          .isEqualTo(noon.getEpochSecond());

      sandbox.advanceClock(Duration.ofHours(3));

      assertThat(sandbox.now()).isEqualTo("2021-03-04T15:00:00Z");
      assertThat(client.get("/api/auth/v1/info.json").at("server_time"))
          .isEqualTo(noon.getEpochSecond() + 3 * 3600);
    }
  }
}
