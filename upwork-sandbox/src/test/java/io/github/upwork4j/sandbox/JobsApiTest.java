package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The third-party Jobs API")
class JobsApiTest {
  private static UpworkSandbox sandbox;
  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static void every(String query, Predicate<Map<?, ?>> condition) {
    TestClient.Reply reply = client.get("/jobs?limit=50&" + query);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.list("data")).isNotEmpty().allMatch(job -> condition.test((Map<?, ?>) job));
  }

  private static Object buyer(Map<?, ?> job, String member) {
    return ((Map<?, ?>) job.get("buyer")).get(member);
  }

  @Test
  void isHealthy() {
    TestClient.Reply reply = client.get("/health");
    assertThat(reply.at("success")).isEqualTo(true);
    assertThat(reply.at("message")).isEqualTo("API is healthy");
    assertThat((String) reply.at("last_updated")).matches("[0-9T:-]{19}Z");
  }

  @Test
  void givesTwentyJobsInTheVendorsShape() {
    TestClient.Reply reply = client.get("/jobs");
    assertThat(reply.list("data")).hasSize(20);
    assertThat(reply.at("count")).isEqualTo(20L);
    Map<?, ?> job = (Map<?, ?>) reply.at("data.0");
    assertThat(job.keySet().stream().map(String::valueOf))
        .containsExactly(
            "id",
            "title",
            "description",
            "job_type",
            "status",
            "contractor_tier",
            "posted_on",
            "category",
            "budget",
            "buyer",
            "tags",
            "url",
            "last_visited_at",
            "duration_label",
            "engagement",
            "skills",
            "hourly_budget",
            "client_activity",
            "location",
            "is_private",
            "privacy_reason");
    every("job_type=1", it -> it.get("budget") == null && it.get("hourly_budget") != null);
    every("job_type=2", it -> it.get("budget") != null && it.get("hourly_budget") == null);
  }

  @Test
  void hasTheJobsOfTheSearch() {
    Object url = client.get("/api/profiles/v2/search/jobs.json?q=java").at("jobs.0.url");
    assertThat(client.get("/jobs?limit=50&skills=java&status=1").each("data", "url")).contains(url);
  }

  @Test
  void filters() {
    every("payment_verified=true", job -> buyer(job, "payment_verified").equals(true));
    every("country=us", job -> "US".equals(buyer(job, "country")));
    every("contractor_tier=3", job -> job.get("contractor_tier").equals(3L));
    every("status=2", job -> job.get("status").equals(2L));
    every("tags=java", job -> ((List<?>) job.get("tags")).contains("java"));
    every(
        "skills=" + enc("Spring Framework"),
        job -> job.get("skills").toString().contains("Spring"));
    every(
        "posted_after=2020-06-01T00:00:00Z",
        job -> job.get("posted_on").toString().compareTo("2020-06") > 0);
    every(
        "posted_before=2020-05-01",
        job -> job.get("posted_on").toString().compareTo("2020-05-01") < 0);
    every("category=web-development", job -> job.toString().contains("web-development"));
    every(
        "category_group=" + enc("IT & Networking"),
        job -> job.toString().contains("IT & Networking"));
    every("engagement=full-time", job -> job.get("engagement").equals("full-time"));
    every("hourly_min=20", job -> (Long) ((Map<?, ?>) job.get("hourly_budget")).get("min") >= 20);
    every(
        "budget_min=1000&budget_max=2500",
        job -> {
          long amount = (Long) ((Map<?, ?>) job.get("budget")).get("fixed_amount");
          return amount >= 1000 && amount <= 2500;
        });
    every("buyer.total_assignments_min=5", job -> (Long) buyer(job, "total_assignments") >= 5);
  }

  @Test
  void pagesAndSorts() {
    List<Object> first = client.get("/jobs?limit=10").each("data", "id");
    List<Object> rest = client.get("/jobs?limit=5&offset=5").each("data", "id");
    assertThat(first.subList(5, 10)).isEqualTo(rest);
    assertThat(client.get("/jobs?offset=9999").list("data")).isEmpty();
    assertThat(
            client.get("/jobs?sort=posted_on_asc").each("data", "posted_on").stream()
                .map(String::valueOf)
                .toList())
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget_min=lots",
        "limit=0",
        "limit=51",
        "limit=x",
        "offset=-1",
        "job_type=3",
        "sort=id",
        "payment_verified=maybe",
        "posted_after=noon"
      })
  void refusesInItsOwnFormat(String param) {
    TestClient.Reply reply = client.get("/jobs?" + param);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.at("success")).isEqualTo(false);
    assertThat(reply.at("message"))
        .isEqualTo("Invalid " + param.substring(0, param.indexOf('=')) + " parameter");
    assertThat(reply.list("data")).isEmpty();
    assertThat(reply.at("count")).isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource({"/health", "/jobs"})
  void needsItsKey(String path) {
    TestClient.Reply reply = client.send(client.request(path).build());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.at("message")).isEqualTo("Invalid or missing X-API-KEY header");
  }

  @Test
  void failsInItsOwnFormat() {
    sandbox.faults().next(Fault.status(500));
    assertThat(client.get("/jobs").at("success")).isEqualTo(false);
  }
}
