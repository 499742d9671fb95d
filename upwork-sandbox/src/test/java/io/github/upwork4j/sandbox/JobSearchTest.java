package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The job search")
class JobSearchTest {
  private static final String SEARCH = "/api/profiles/v2/search/jobs.json";

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

  private static TestClient.Reply search(String query) {
    TestClient.Reply reply = client.get(SEARCH + "?" + query);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  /** All jobs of a search, page by page. */
  private static List<Map<?, ?>> all(String query) {
    List<Map<?, ?>> jobs = new ArrayList<>();
    for (int offset = 0; ; offset += 100) {
      List<?> page = search(query + "&paging=" + offset + ";100").list("jobs");
      page.forEach(job -> jobs.add((Map<?, ?>) job));
      if (page.size() < 100) {
        return jobs;
      }
    }
  }

  private static Object client(Map<?, ?> job, String member) {
    return ((Map<?, ?>) job.get("client")).get(member);
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  private static String text(Map<?, ?> job) {
    return (job.get("title") + " " + job.get("snippet") + " " + job.get("skills"))
        .toLowerCase(Locale.ROOT);
  }

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

  @Test
  void combinesWords() {
    int java = all("q=java").size();
    int spring = all("q=" + enc("java spring")).size();
    int notSpring = all("q=" + enc("java NOT spring")).size();
    assertThat(spring).isPositive();
    assertThat(spring + notSpring).isEqualTo(java);
    assertThat(all("q=" + enc("java -spring"))).hasSize(notSpring);
    assertThat(all("q=" + enc("java AND spring"))).hasSize(spring);

    int python = all("q=python").size();
    int both = all("q=" + enc("java python")).size();
    assertThat(all("q=" + enc("java OR python"))).hasSize(java + python - both);
    assertThat(all("q=" + enc("(java OR python) AND NOT (java OR python)"))).isEmpty();
  }

  @Test
  void findsPhrasesAndWordsWithSigns() {
    assertThat(all("q=" + enc("\"spring framework\"")))
        .isNotEmpty()
        .allMatch(
            job ->
                text(job).contains("spring framework") || text(job).contains("spring-framework"));
    assertThat(all("q=" + enc("c++"))).isNotEmpty().allMatch(job -> text(job).contains("c++"));
    assertThat(all("q=" + enc("title:java"))).hasSameSizeAs(all("title=java"));
  }

  @Test
  void findsSkillsInBothSpellings() {
    assertThat(all("skills=" + enc("Spring Framework")))
        .isNotEmpty()
        .hasSameSizeAs(all("skills=spring-framework"));
    assertThat(all("skills=" + enc("java,junit")))
        .isNotEmpty()
        .allMatch(job -> ((List<?>) job.get("skills")).containsAll(List.of("java", "junit")));
  }

  @Test
  void filtersByCategory() {
    assertThat(all("q=java&category2=" + enc("Web & Mobile Development")))
        .isNotEmpty()
        .allMatch(job -> job.get("category2").equals("Web & Mobile Development"));
    assertThat(all("q=java&category2=" + enc("Web, Mobile & Software Dev")))
        .hasSameSizeAs(all("q=java&category2=" + enc("Web & Mobile Development")));
    assertThat(all("q=java&subcategory2=" + enc("Web Development")))
        .isNotEmpty()
        .allMatch(job -> job.get("subcategory2").equals("Web Development"));
  }

  @ParameterizedTest
  @CsvSource({
    "job_type,hourly,job_type,Hourly",
    "job_type,fixed-price,job_type,Fixed",
    "workload,full_time,workload,30+ hrs/week",
    "workload,as_needed,workload,Less than 10 hrs/week",
    "duration,week,duration,Less than 1 week",
    "duration,ongoing,duration,More than 6 months",
    "job_status,open,job_status,Open",
    "job_status,completed,job_status,Completed",
    "job_status,cancelled,job_status,Cancelled",
  })
  void filtersByListedValue(String param, String value, String member, String expected) {
    assertThat(all("q=" + enc("java OR data OR design OR excel") + "&" + param + "=" + value))
        .isNotEmpty()
        .allMatch(job -> expected.equals(job.get(member)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"job_type=full", "duration=year", "workload=x", "sort=id desc"})
  void refusesAValueThatIsNotListed(String param) {
    String[] pair = param.split("=", 2);
    TestClient.Reply reply = client.get(SEARCH + "?q=java&" + pair[0] + "=" + enc(pair[1]));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).contains(pair[0]);
  }

  @Test
  void saysOpenUnlessAskedForAnotherStatus() {
    assertThat(all("q=java")).allMatch(job -> job.get("job_status").equals("Open"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|5|5",
        "[2 TO 4]|2|4",
        "1-3|1|3",
        "4-|4|5",
        "-4|0|4",
        "[4 TO *]|4|5",
        "[* TO 3]|0|3"
      })
  void filtersByClientFeedback(String range, String low, String high) {
    assertThat(all("q=" + enc("java OR data OR design") + "&client_feedback=" + enc(range)))
        .isNotEmpty()
        .allMatch(job -> number(client(job, "feedback")).compareTo(new BigDecimal(low)) >= 0)
        .allMatch(job -> number(client(job, "feedback")).compareTo(new BigDecimal(high)) <= 0);
  }

  @Test
  void findsClientsWithoutFeedback() {
    assertThat(all("q=java&client_feedback=None"))
        .isNotEmpty()
        .allMatch(job -> client(job, "reviews_count").equals(0L));
    assertThat(all("q=java&client_feedback=" + enc("None,5")))
        .hasSize(
            all("q=java&client_feedback=None").size() + all("q=java&client_feedback=5").size());
  }

  @Test
  void filtersByHiresAndBudget() {
    assertThat(all("q=java&client_hires=" + enc("[1 TO 3]")))
        .isNotEmpty()
        .allMatch(job -> ((Long) client(job, "past_hires")) >= 1)
        .allMatch(job -> ((Long) client(job, "past_hires")) <= 3);
    assertThat(all("q=" + enc("java OR data") + "&budget=" + enc("500,1000")))
        .isNotEmpty()
        .allMatch(job -> List.of(500L, 1000L).contains(job.get("budget")));
    assertThat(all("q=java&budget=100-1000"))
        .isNotEmpty()
        .allMatch(job -> job.get("job_type").equals("Fixed"));
    assertThat(client.get(SEARCH + "?q=java&budget=cheap").status()).isEqualTo(400);
  }

  @Test
  void filtersByAge() {
    List<Map<?, ?>> week = all("q=java&days_posted=7");
    assertThat(week)
        .isNotEmpty()
        .allMatch(job -> job.get("date_created").toString().compareTo("2020-06-08") >= 0);
    assertThat(week.size()).isLessThan(all("q=java&days_posted=30").size());
    assertThat(client.get(SEARCH + "?q=java&days_posted=soon").status()).isEqualTo(400);
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
