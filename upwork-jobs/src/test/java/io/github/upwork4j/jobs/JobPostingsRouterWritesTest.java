package io.github.upwork4j.jobs;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calls of {@link JobPostingsRouter} that change something. */
class JobPostingsRouterWritesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void aJobIsPostedAsAForm() {
    server.answer("job-postings/post.json");

    UpworkResponse<PostedJob> response =
        JobsApi.of(server.client())
            .postings()
            .post(
                JobDraft.builder()
                    .teamReference("34567")
                    .title("Küche & Bad")
                    .jobType(JobType.FIXED_PRICE)
                    .description("line 1\nline 2 + more")
                    .visibility(JobVisibility.MEMBERS)
                    .category("Web, Mobile & Software Dev")
                    .subcategory("Web & Mobile Development")
                    .startDate(LocalDate.of(2011, 6, 15))
                    .endDate(LocalDate.of(2011, 12, 1))
                    .budget(new BigDecimal("1E+2"))
                    .skills(List.of("python", "javascript"))
                    .testReference("271")
                    .candidateType(CandidateType.INDIVIDUALS)
                    .build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v2/jobs.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            buyer_team__reference=34567
            &title=K%C3%BCche%20%26%20Bad
            &job_type=fixed-price
            &description=line%201%0Aline%202%20%2B%20more
            &visibility=odesk
            &category2=Web%2C%20Mobile%20%26%20Software%20Dev
            &subcategory2=Web%20%26%20Mobile%20Development
            &start_date=06-15-2011
            &end_date=12-01-2011
            &budget=100
            &skills=python%3Bjavascript
            &test=271
            &contractor_type=individuals
            """);
    assertThat(response.value())
        .isEqualTo(PostedJob.builder().key("~aaa999f4c68af61ed6").publicUrl("https://...").build());
    assertWhole(response.value());
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1404364847));
  }

  @Test
  void anHourlyJobIsPostedWithItsDuration() {
    server.answer("job-postings/post.json");

    JobsApi.of(server.client()).postings().post(RequestRulesTest.hourlyDraft().build()).execute();

    assertThat(server.sent()).contains("&job_type=hourly\n", "&duration=90\n");
  }

  @Test
  void aJobIsUpdatedWithAPutOfJson() {
    server.answer("job-postings/update.json");

    Acknowledgement done =
        JobsApi.of(server.client())
            .postings()
            .update("~0150f0d859bb3453d0", fullUpdate())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v2/jobs/~0150f0d859bb3453d0.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"buyer_team__reference":"34567","title":"Küche \\"neu\\"","description":"Better",\
            "visibility":"invite-only","category2":"Web, Mobile & Software Dev",\
            "subcategory2":"Web & Mobile Development","start_date":"06-15-2011",\
            "end_date":"12-01-2011","duration":90,"status":"open"}
            """);
    assertThat(done).isEqualTo(Acknowledgement.builder().message("updated").build());
  }

  @Test
  void theBudgetOfAnUpdateIsANumberOfJson() {
    server.answer("job-postings/update.json");

    JobsApi.of(server.client())
        .postings()
        .update("~1", RequestRulesTest.update().budget(new BigDecimal("1200.50")).build())
        .execute();

    assertThat(server.sent()).contains("\"budget\":1200.50}");
  }

  @Test
  void aJobIsCancelledWithADeleteOfJson() {
    server.answer("job-postings/cancel.json");

    Acknowledgement done =
        JobsApi.of(server.client())
            .postings()
            .cancel("~0150f0d859bb3453d0", CancelReason.ACCIDENTAL_POSTING)
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            DELETE /api/hr/v2/jobs/~0150f0d859bb3453d0.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"reason_code":"67"}
            """);
    assertThat(done).isEqualTo(Acknowledgement.builder().message("deleted").build());
  }

  private static JobUpdate fullUpdate() {
    return JobUpdate.builder()
        .teamReference("34567")
        .title("Küche \"neu\"")
        .description("Better")
        .visibility(JobVisibility.INVITE_ONLY)
        .category("Web, Mobile & Software Dev")
        .subcategory("Web & Mobile Development")
        .startDate(LocalDate.of(2011, 6, 15))
        .endDate(LocalDate.of(2011, 12, 1))
        .durationHours(90)
        .status(PostingStatus.OPEN)
        .build();
  }
}
