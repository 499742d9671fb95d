package io.github.upwork4j.jobs;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.AuthUser;
import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.NumberRange;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobSearchRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final JobSearch EVERYTHING =
      JobSearch.builder()
          .query("java AND NOT php")
          .title("Küche & Bad")
          .skills("java")
          .category("Web, Mobile & Software Dev")
          .subcategory("Web & Mobile Development")
          .jobType(JobType.FIXED_PRICE)
          .duration(JobDuration.SEMESTER)
          .workload(Workload.PART_TIME)
          .clientFeedback(NumberRange.between(1, 5))
          .clientHires(NumberRange.atLeast(10))
          .budget(NumberRange.between(100, 1000))
          .status(JobStatus.OPEN)
          .daysPosted(7)
          .sort(JobSort.descending(JobSort.Field.CREATE_TIME))
          .page(PageRequest.of(20, 10))
          .build();

  @Test
  void allDocumentedParametersAreSent() {
    server.answer("job-search/find.json");

    JobsApi.of(server.client()).search().find(EVERYTHING).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/profiles/v2/search/jobs.json
            ?q=java%20AND%20NOT%20php
            &title=K%C3%BCche%20%26%20Bad
            &skills=java
            &category2=Web%2C%20Mobile%20%26%20Software%20Dev
            &subcategory2=Web%20%26%20Mobile%20Development
            &job_type=fixed-price
            &duration=semester
            &workload=part_time
            &client_feedback=%5B1%20TO%205%5D
            &client_hires=10-
            &budget=%5B100%20TO%201000%5D
            &job_status=open
            &days_posted=7
            &sort=create_time%20desc
            &paging=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void onlyWhatIsSetIsSent() {
    server.answer("job-search/find.json");

    JobsApi.of(server.client()).search().find(JobSearch.forQuery("java")).execute();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/profiles/v2/search/jobs.json
            ?q=java
            &paging=0%3B100
            """);
  }

  @Test
  void clientsWithoutFeedbackAreAskedForWithTheWordNone() {
    server.answer("job-search/find.json");

    JobsApi.of(server.client())
        .search()
        .find(JobSearch.builder().skills("java").withoutClientFeedback(true).build())
        .execute();

    assertThat(server.sentLine()).contains("&client_feedback=None\n");
  }

  @Test
  void theDocumentedAnswerIsReadWhole() {
    server.answer("job-search/find.json");

    UpworkResponse<Page<JobSummary>> response =
        JobsApi.of(server.client()).search().find(JobSearch.forQuery("web")).executeForResponse();

    assertThat(response.value().items())
        .containsExactly(
            JobSummary.builder()
                .id("~aaa9992d99e35a386e")
                .title("Looking for highly skilled web developer")
                .snippet("Need a custom website <...>")
                .url("http://...")
                .category("Web & Mobile Development")
                .subcategory("Web Development")
                .skills(
                    List.of(
                        "css",
                        "css3",
                        "database-design",
                        "database-programming",
                        "english",
                        "html",
                        "javascript",
                        "mysql",
                        "php",
                        "python"))
                .jobType(OpenEnum.of(JobType.FIXED_PRICE))
                .status(OpenEnum.of(JobStatus.OPEN))
                .budget(new BigDecimal("750"))
                .workloadLabel("30+ hrs/week")
                .createdAt(Instant.parse("2014-06-30T23:50:17Z"))
                .client(
                    JobClient.builder()
                        .feedback(BigDecimal.ZERO)
                        .reviewsCount(0)
                        .jobsPosted(1)
                        .pastHires(0)
                        .build())
                .build());
    assertThat(response.value().offset()).isZero();
    assertThat(response.value().count()).isEqualTo(100);
    assertThat(response.value().total()).isEmpty();
    assertThat(response.authUser())
        .contains(
            AuthUser.builder()
                .firstName("John")
                .lastName("Johnson")
                .timeZone("Asia/Omsk")
                .timeZoneOffset(Duration.ofHours(7))
                .build());
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.value().items().get(0).jobType().orElseThrow().raw()).isEqualTo("Fixed");
  }

  @Test
  void everyFieldThatMayBeNullIsReadWhenItIsThere() {
    server.answer("job-search/find.full.json");

    JobSummary job = onlyJob();

    assertThat(job.durationLabel()).contains("1 to 3 months");
    assertThat(job.budget()).contains(new BigDecimal("12.50"));
    assertThat(job.jobType()).contains(OpenEnum.of(JobType.HOURLY));
    assertThat(job.client())
        .contains(
            JobClient.builder()
                .country("Thailand")
                .feedback(new BigDecimal("4.9"))
                .reviewsCount(5)
                .jobsPosted(12)
                .pastHires(7)
                .paymentVerificationStatus("VERIFIED")
                .build());
    assertWhole(job);
  }

  @Test
  void theTimeOfTheServerMayComeAsText() {
    server.answerWith("{\"server_time\":\"1405948018\",\"jobs\":[]}");

    assertThat(
            JobsApi.of(server.client())
                .search()
                .find(JobSearch.forQuery("x"))
                .executeForResponse()
                .serverTime())
        .contains(Instant.ofEpochSecond(1405948018));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jobs\":[]}",
        "{\"jobs\":\"\"}",
        "{\"jobs\":{}}",
        "{\"jobs\":{\"job\":[]}}",
        "{\"jobs\":{\"job\":\"\"}}",
        "{\"jobs\":null}"
      })
  void aSearchThatFindsNothingIsAnEmptyPage(String nothing) {
    server.answerWith(nothing);

    assertThat(JobsApi.of(server.client()).search().find(JobSearch.forQuery("x")).execute().items())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jobs\":[{\"id\":\"~1\"}]}",
        "{\"jobs\":{\"job\":[{\"id\":\"~1\"}]}}",
        "{\"jobs\":{\"job\":{\"id\":\"~1\"}}}"
      })
  void oneJobIsFoundWhereverItStands(String one) {
    server.answerWith(one);

    assertThat(onlyJob()).isEqualTo(JobSummary.builder().id("~1").build());
  }

  @Test
  void emptyTextsAreNothingAndUnknownValuesAndFieldsAreKept() {
    server.answerWith(
        """
        {"jobs":[{
          "id":"~1", "title":"", "snippet":"", "url":"", "skills":"", "budget":"", "client":"",
          "job_type":"by the piece", "job_status":"paused", "new_field":{"a":[1,null]}
        }]}
        """);

    JobSummary job = onlyJob();

    assertThat(job.title()).isEmpty();
    assertThat(job.skills()).isEmpty();
    assertThat(job.budget()).isEmpty();
    assertThat(job.client()).isEmpty();
    assertThat(job.jobType().orElseThrow().raw()).isEqualTo("by the piece");
    assertThat(job.jobType().orElseThrow().known()).isEmpty();
    assertThat(job.status().orElseThrow().raw()).isEqualTo("paused");
    assertThat(job.additionalProperties())
        .isEqualTo(
            Map.of("new_field", Map.of("a", java.util.Arrays.asList(new BigDecimal("1"), null))));
  }

  @Test
  void aSingleSkillMayComeWithoutItsList() {
    server.answerWith("{\"jobs\":[{\"id\":\"~1\",\"skills\":\"java\"}]}");

    assertThat(onlyJob().skills()).containsExactly("java");
  }

  @Test
  void anAnswerWithoutJobsIsNoEmptyPage() {
    server.answerWith("{\"server_time\":1405948018}");

    assertThatThrownBy(
            () -> JobsApi.of(server.client()).search().find(JobSearch.forQuery("x")).execute())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessage(
            "The answer to GET /api/profiles/v2/search/jobs (HTTP 200) is not what is documented:"
                + " expected the field 'jobs' with a value.");
  }

  @Test
  void aPageOfMoreThanAHundredIsRefusedBeforeAnythingIsSent() {
    JobSearch search = JobSearch.builder().query("java").page(PageRequest.first(101)).build();

    assertThatThrownBy(() -> JobsApi.of(server.client()).search().find(search))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page of this call holds at most 100 elements, asked for 101");
    assertThat(server.requestCount()).isZero();
  }

  private JobSummary onlyJob() {
    List<JobSummary> jobs =
        JobsApi.of(server.client()).search().find(JobSearch.forQuery("x")).execute().items();
    assertThat(jobs).hasSize(1);
    return jobs.get(0);
  }
}
