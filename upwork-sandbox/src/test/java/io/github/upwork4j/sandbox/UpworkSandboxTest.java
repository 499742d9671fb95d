package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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
      Set<Object> keys =
          Set.copyOf(
              AtOnce.call(
                  100, () -> client.json("POST", "/api/hr/v2/jobs.json", JOB).at("job.reference")));
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

  @Test
  void theWorldHasATimeOfItsOwnWithoutAClock() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      Instant begun = Instant.parse("2020-06-15T12:00:00Z");
      assertThat(sandbox.worldTime()).isBetween(begun, begun.plusSeconds(60));

      sandbox.advanceClock(Duration.ofDays(2));

      assertThat(sandbox.worldTime())
          .isBetween(
              begun.plus(Duration.ofDays(2)), begun.plus(Duration.ofDays(2)).plusSeconds(60));
      assertThat(sandbox.now()).isAfter(sandbox.worldTime());
    }
  }

  @Test
  void theWorldGoesByTheClockThatIsGiven() {
    Instant noon = Instant.parse("2021-03-04T12:00:00Z");
    try (UpworkSandbox sandbox =
        UpworkSandbox.builder().clock(Clock.fixed(noon, ZoneOffset.UTC)).start()) {
      assertThat(sandbox.worldTime()).isEqualTo(noon);
    }
  }

  @Test
  void aWorldThatIsGivenHasItsOwnTime() {
    Instant noon = Instant.parse("2021-03-04T12:00:00Z");
    try (UpworkSandbox sandbox =
        UpworkSandbox.builder()
            .clock(Clock.fixed(noon, ZoneOffset.UTC))
            .world("{\"time\": \"2019-02-01T08:00:00Z\"}")
            .start()) {
      assertThat(sandbox.worldTime()).isEqualTo("2019-02-01T08:00:00Z");
      assertThat(sandbox.now()).isEqualTo(noon);
    }
  }
}
