package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The job search")
class JobSearchTest extends JobSearchTestBase {
  @Test
  void findsAboutSixtyJavaJobsAndNoJavaScript() {
    List<Map<?, ?>> jobs = all("q=java");

    assertThat(jobs).hasSizeBetween(50, 70);
    assertThat(jobs).allMatch(job -> text(job).matches("(?s).*\\bjava\\b.*"));
  }

  @Test
  void answersInTheDocumentedShape() {
    Map<?, ?> job = (Map<?, ?>) search("q=java").list("jobs").get(0);

    assertThat(job.keySet().stream().map(String::valueOf))
        .containsExactly(
            "budget",
            "category2",
            "client",
            "date_created",
            "duration",
            "id",
            "job_status",
            "job_type",
            "skills",
            "snippet",
            "subcategory2",
            "title",
            "url",
            "workload");
    assertThat(job.get("budget")).isInstanceOf(Number.class);
    assertThat(client(job, "feedback")).isInstanceOf(Number.class);
    assertThat((String) job.get("date_created"))
        .matches("2020-0[456]-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0000");
    assertThat((String) job.get("id")).startsWith("~");
  }

  @Test
  void hasTenJobsOnAPageUnlessAskedForMore() {
    assertThat(search("q=java").list("jobs")).hasSize(10);
    assertThat(search("q=java&paging=0;33").list("jobs")).hasSize(33);
    assertThat(search("q=java&paging=9999;10").list("jobs")).isEmpty();
  }

  @Test
  void hasPagesThatAddUp() {
    List<Object> keys = new ArrayList<>();
    for (int offset = 0; offset < 70; offset += 7) {
      keys.addAll(search("q=java&paging=" + offset + ";7").each("jobs", "id"));
    }
    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(all("q=java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0;101", "0", "a;b", "-1;10", "0;0"})
  void refusesAPageThatCannotBe(String page) {
    TestClient.Reply reply = client.get(SEARCH + "?q=java&paging=" + enc(page));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).contains("paging");
  }

  @Test
  void needsWordsATitleOrSkills() {
    TestClient.Reply reply = client.get(SEARCH + "?category2=Legal");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).contains("missing parameter").contains("q, title, skills");
  }

  @ParameterizedTest
  @CsvSource({
    "create_time,date_created",
    "client_rating,feedback",
    "workload,workload",
    "duration,duration",
    "client_total_charge,",
    "client_total_hours,",
    "score,"
  })
  void sortsInBothDirections(String field, String member) {
    List<Map<?, ?>> up = all("q=java&sort=" + enc(field + " asc"));
    List<Map<?, ?>> down = all("q=java&sort=" + enc(field + " desc"));

    assertThat(new HashSet<>(up)).isEqualTo(new HashSet<>(down));
    if ("date_created".equals(member)) {
      assertThat(up).extracting(job -> (String) job.get(member)).isSorted();
    }
    if ("feedback".equals(member)) {
      assertThat(up).extracting(job -> number(client(job, member))).isSorted();
      assertThat(down.get(0)).isNotEqualTo(up.get(0));
    }
  }

  @Test
  void startsWithTheNewest() {
    assertThat(all("q=java"))
        .extracting(job -> (String) job.get("date_created"))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void leavesOutWhatIsUnknown() {
    List<Map<?, ?>> jobs = all("q=" + enc("java OR data OR design OR excel"));
    assertThat(jobs).anyMatch(job -> client(job, "country") == null);
    assertThat(jobs).anyMatch(job -> client(job, "payment_verification_status") == null);
    assertThat(jobs).anyMatch(job -> job.get("duration") == null);
    assertThat(jobs).anyMatch(job -> job.get("snippet").toString().endsWith("<...>"));
  }

  @Test
  void findsTheSameJobByItsKey() {
    Map<?, ?> found = all("q=java").get(3);
    TestClient.Reply reply = client.get("/api/profiles/v1/jobs/" + found.get("id") + ".json");

    assertThat(reply.at("profile.ciphertext")).isEqualTo(found.get("id"));
    assertThat(reply.at("profile.op_title")).isEqualTo(found.get("title"));
    assertThat((String) reply.at("profile.op_ctime")).matches("[0-9]{13}");
    assertThat(reply.at("profile.job_category_level_one")).isEqualTo(found.get("category2"));
  }

  @Test
  void givesSeveralProfilesAsAList() {
    List<Object> keys = search("q=java&paging=0;20").each("jobs", "id");
    TestClient.Reply reply =
        client.get("/api/profiles/v1/jobs/" + keys.get(0) + ";" + keys.get(1) + ".json");
    assertThat(reply.each("profiles.profile", "ciphertext")).isEqualTo(keys.subList(0, 2));

    String twenty = String.join(";", keys.stream().map(String::valueOf).toList());
    assertThat(client.get("/api/profiles/v1/jobs/" + twenty + ".json").status()).isEqualTo(200);
    assertThat(client.get("/api/profiles/v1/jobs/" + twenty + ";~01.json").status()).isEqualTo(413);
    assertThat(client.get("/api/profiles/v1/jobs/~01.json").status()).isEqualTo(404);
  }
}
