package io.github.upwork4j.jobs;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobPostingsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final JobPostingQuery TEAM = JobPostingQuery.ofTeam("1040945");

  /** The posting of the documented answers. */
  private static final JobPosting DOCUMENTED =
      JobPosting.builder()
          .title("Test python-upwork")
          .description("Testing some functionality")
          .status(OpenEnum.of(PostingStatus.CANCELLED))
          .jobType(OpenEnum.of(JobType.FIXED_PRICE))
          .visibility(OpenEnum.of(JobVisibility.INVITE_ONLY))
          .category("Web, Mobile & Software Dev")
          .subcategory("Web & Mobile Development")
          .budget(new BigDecimal("5"))
          .candidateType(OpenEnum.of(CandidateType.INDIVIDUALS))
          .teamReference("1040945")
          .teamName("My Company")
          .companyReference("1040945")
          .companyName("My Company")
          .candidates(0)
          .activeCandidates(0)
          .newCandidates(0)
          .createdAt(Instant.parse("2013-08-25T09:33:40Z"))
          .startDate(Instant.parse("2013-08-25T00:00:00Z"))
          .endDate(Instant.parse("2013-09-25T00:00:00Z"))
          .cancelledAt(Instant.parse("2013-09-25T00:00:00Z"))
          .publicUrl("https://...")
          .build();

  @Test
  void allDocumentedParametersOfAListAreSent() {
    server.answer("job-postings/list.json");

    JobsApi.of(server.client())
        .postings()
        .list(
            JobPostingQuery.builder()
                .teamReference("34567")
                .includeSubTeams(true)
                .createdBy("1234")
                .status(PostingStatus.FILLED)
                .createdFrom(LocalDateTime.of(2008, 9, 9, 0, 0, 1))
                .createdTo(LocalDateTime.of(2009, 1, 20, 11, 59, 59))
                .orderBy("created_time")
                .page(PageRequest.of(20, 10))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/jobs.json
            ?buyer_team__reference=34567
            &include_sub_teams=1
            &created_by=1234
            &status=filled
            &created_time_from=2008-09-09T00%3A00%3A01
            &created_time_to=2009-01-20T11%3A59%3A59
            &order_by=created_time
            &page=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void aListOfATeamAsksForTheFirstTwenty() {
    server.answer("job-postings/list.json");

    JobsApi.of(server.client()).postings().list(TEAM).execute();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/hr/v2/jobs.json
            ?buyer_team__reference=1040945
            &page=0%3B20
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "list.json, ~12345abcdf", // jobs.job beside jobs.lister
    "list.2020.json, ~12345abcdf", // jobs beside lister
    "list.2017.json, ~12345abcdef" // jobs beside listner; buyer_team_reference with one underscore
  })
  void theDocumentedListIsReadWholeInEveryForm(String form, String key) {
    server.answer("job-postings/" + form);

    UpworkResponse<Page<JobPosting>> response =
        JobsApi.of(server.client()).postings().list(TEAM).executeForResponse();

    assertThat(response.value().items()).containsExactly(DOCUMENTED.toBuilder().key(key).build());
    assertThat(response.value().total()).hasValue(5);
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.authUser()).isPresent();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
  }

  @Test
  void oneBarePostingIsAListOfOneAndAnEmptyTextAListOfNone() {
    server
        .answerWith("{\"jobs\":{\"lister\":{\"total_items\":\"1\"},\"job\":{\"title\":\"A\"}}}")
        .answerWith("{\"jobs\":{\"lister\":{\"total_items\":\"0\"},\"job\":\"\"}}");

    Page<JobPosting> one = JobsApi.of(server.client()).postings().list(TEAM).execute();
    Page<JobPosting> none = JobsApi.of(server.client()).postings().list(TEAM).execute();

    assertThat(one.items()).containsExactly(JobPosting.builder().title("A").build());
    assertThat(one.total()).hasValue(1);
    assertThat(none.items()).isEmpty();
    assertThat(none.total()).hasValue(0);
  }

  @Test
  void onePostingIsGotByItsKey() {
    server.answer("job-postings/get.json");

    UpworkResponse<JobPosting> response =
        JobsApi.of(server.client()).postings().get("~0150f0d859bb3453d0").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/jobs/~0150f0d859bb3453d0.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldThatMayBeEmptyIsReadWhenItIsThere() {
    server.answer("job-postings/get.full.json");

    JobPosting posting = JobsApi.of(server.client()).postings().get("~1").execute();

    assertThat(posting)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .key("~12345abcdf")
                .attachmentUrl("https://files")
                .durationHours(90)
                .budget(new BigDecimal("1200.50"))
                .filledAt(Instant.ofEpochMilli(1380067200001L))
                .keepOpenOnHire(true)
                .skills(List.of("python", "javascript"))
                .createdBy("1234")
                .teamId("mycompany:engineering")
                .teamName("Engineering")
                .teamReference("34567")
                .companyReference("1040946")
                .candidates(7)
                .activeCandidates(3)
                .newCandidates(2)
                .status(OpenEnum.of(PostingStatus.FILLED))
                .visibility(OpenEnum.of(JobVisibility.MEMBERS))
                .candidateType(OpenEnum.of(CandidateType.ALL))
                .jobType(OpenEnum.of(JobType.HOURLY))
                .build());
    assertWhole(posting);
  }

  @Test
  void aPostingWithoutATitleDoesNotSpoilItsPage() {
    server.answerWith(
        "{\"jobs\":{\"job\":[{\"reference\":\"~1\",\"title\":\"\"},{\"title\":\"B\"}]}}");

    assertThat(
            JobsApi.of(server.client())
                .postings()
                .list(JobPostingQuery.ofTeam("34567"))
                .execute()
                .items())
        .containsExactly(
            JobPosting.builder().key("~1").build(), JobPosting.builder().title("B").build());
  }
}
