package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What narrows the job search")
class JobSearchFiltersTest extends JobSearchTestBase {
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
}
