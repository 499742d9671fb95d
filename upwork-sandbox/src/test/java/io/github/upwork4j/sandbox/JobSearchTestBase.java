package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Searches, page by page. */
abstract class JobSearchTestBase {
  static final String SEARCH = "/api/profiles/v2/search/jobs.json";

  static UpworkSandbox sandbox;
  static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static TestClient.Reply search(String query) {
    TestClient.Reply reply = client.get(SEARCH + "?" + query);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  /** All jobs of a search, page by page. */
  static List<Map<?, ?>> all(String query) {
    List<Map<?, ?>> jobs = new ArrayList<>();
    for (int offset = 0; ; offset += 100) {
      List<?> page = search(query + "&paging=" + offset + ";100").list("jobs");
      page.forEach(job -> jobs.add((Map<?, ?>) job));
      if (page.size() < 100) {
        return jobs;
      }
    }
  }

  static Object client(Map<?, ?> job, String member) {
    return ((Map<?, ?>) job.get("client")).get(member);
  }

  static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  static String text(Map<?, ?> job) {
    return (job.get("title") + " " + job.get("snippet") + " " + job.get("skills"))
        .toLowerCase(Locale.ROOT);
  }
}
