package io.github.upwork4j.jobs;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.jobs.freelancer.Assignment;
import io.github.upwork4j.jobs.freelancer.AssignmentFeedback;
import io.github.upwork4j.jobs.freelancer.FeedbackScore;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobProfilesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final JobProfileClient CLIENT =
      JobProfileClient.builder()
          .score(new BigDecimal("5"))
          .city("Bangkok")
          .country("Thailand")
          .timeZoneLabel("UTC-08:00 Pacific Time (US & Canada); Los Angeles")
          .memberSince(LocalDate.of(2013, 8, 25))
          .assignments(2)
          .fixedPriceAssignments(2)
          .totalCharge(new BigDecimal("1.11"))
          .totalHours(BigDecimal.ZERO)
          .jobsPosted(5)
          .jobsOpen(0)
          .jobsFilled(2)
          .build();

  private static final Assignment ONGOING =
      Assignment.builder()
          .freelancerKey("~abcdf1234567")
          .jobKey("~abcdf1234549353a08")
          .title("API test job")
          .jobTitle("API test job")
          .jobTypeLabel("Fixed")
          .statusLabel("Active")
          .from(YearMonth.of(2014, 2))
          .rate(new BigDecimal("0.00"))
          .totalCharge(BigDecimal.ZERO)
          .totalHours(BigDecimal.ZERO)
          .build();

  private static final Assignment ENDED =
      Assignment.builder()
          .freelancerKey("~abcdf1234567")
          .jobKey("~abcdf123454e8f073e")
          .title("Testing an API")
          .jobTitle("Test create job via API")
          .jobTypeLabel("Fixed")
          .statusLabel("Closed")
          .from(YearMonth.of(2013, 10))
          .to(YearMonth.of(2013, 10))
          .rate(new BigDecimal("0.00"))
          .totalCharge(new BigDecimal("1.11"))
          .totalHours(BigDecimal.ZERO)
          .feedback(
              AssignmentFeedback.builder()
                  .score(new BigDecimal("5.00"))
                  .comment(
                      "Test Company is a very good client, clean specs and nice to communicate.")
                  .commentPublic(true)
                  .scores(
                      List.of(
                          five(
                              "Skills",
                              "competency and skills for the job, understanding of task"
                                  + " complexities"),
                          five("Quality", "quality of specifications/instructions"),
                          five("Availability", "online presence on a consistent schedule"),
                          five("Deadlines", "understanding of complexities and trade-offs"),
                          five(
                              "Communication",
                              "communication skills and responsiveness, feedback and guidance"),
                          five(
                              "Cooperation",
                              "cooperation and flexibility, open to suggestions for improvement")))
                  .build())
          .build();

  private static final JobProfile DOCUMENTED =
      JobProfile.builder()
          .key("~abcdf1234542a395a4")
          .title("Test Upwork API")
          .description("Will be discussed.")
          .statusLabel("Closed")
          .jobType(OpenEnum.of(JobType.FIXED_PRICE))
          .amount(new BigDecimal("5"))
          .category("Web, Mobile & Software Dev")
          .subcategory("Web Development")
          .workloadLabel("Full-time - 30+ hrs/week")
          .createdAt(Instant.parse("2013-08-25T09:33:40Z"))
          .client(CLIENT)
          .paymentVerified(true)
          .clientFeedbackCount(1)
          .candidates(0)
          .activeInterviews(0)
          .highestRateBid(BigDecimal.ZERO)
          .lowestRateBid(BigDecimal.ZERO)
          .assignments(List.of(ONGOING, ENDED))
          .preferredEnglishLevel(0)
          .preferredFeedback(BigDecimal.ZERO)
          .preferredPortfolio(false)
          .preferredHours(0)
          .preferredGroupId("somegroup")
          .preferredGroupName("Super group")
          .preferredGroupLogo("http://...")
          .build();

  @Test
  void oneProfileIsGotByItsKey() {
    server.answer("job-profiles/get.json");

    UpworkResponse<JobProfile> response =
        JobsApi.of(server.client()).profiles().get("~abcdf12345").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/profiles/v1/jobs/~abcdf12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldThatMayBeEmptyIsReadWhenItIsThere() {
    server.answer("job-profiles/get.full.json");

    JobProfile profile = JobsApi.of(server.client()).profiles().get("~1").execute();

    assertThat(profile)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .amount(new BigDecimal("1200.50"))
                .weeks(12)
                .client(
                    CLIENT.toBuilder()
                        .jobsOpen(1)
                        .fixedPriceAssignments(3)
                        .jobsFilled(4)
                        .totalHours(new BigDecimal("33.5"))
                        .build())
                .candidates(9)
                .activeInterviews(4)
                .highestRateBid(new BigDecimal("55.5"))
                .lowestRateBid(new BigDecimal("11"))
                .assignments(
                    List.of(
                        ENDED.toBuilder()
                            .rate(new BigDecimal("22.50"))
                            .totalHours(new BigDecimal("10.5"))
                            .feedback(
                                ENDED.feedback().orElseThrow().toBuilder()
                                    .scores(ENDED.feedback().orElseThrow().scores().subList(0, 2))
                                    .build())
                            .build()))
                .attachmentUrl("https://doc")
                .contractorTier(2)
                .preferredEnglishLevel(3)
                .preferredFeedback(new BigDecimal("4.5"))
                .preferredPortfolio(true)
                .preferredHours(100)
                .preferredRateMax(new BigDecimal("60.00"))
                .preferredRateMin(new BigDecimal("20.00"))
                .preferredLocation("Asia")
                .candidateDetails(Map.of("candidate", List.of(Map.of("ciphertext", "~1"))))
                .assignmentInfo(Map.of("info", "1"))
                .otherJobs(Map.of("op_other_job", Map.of("ciphertext", "~2")))
                .requiredSkills(Map.of("op_required_skill", List.of(Map.of("skill", "java"))))
                .build());
    assertWhole(profile);
  }

  @Test
  void severalProfilesAreGotInOneCall() {
    server.answerWith(
        "{\"profiles\":{\"profile\":[{\"ciphertext\":\"~1\"},{\"ciphertext\":\"~2\"}]}}");

    List<JobProfile> profiles =
        JobsApi.of(server.client()).profiles().get(List.of("~1", "~2")).execute();

    assertThat(server.sentPath()).isEqualTo("/api/profiles/v1/jobs/~1;~2.json");
    assertThat(profiles).containsExactly(profile("~1"), profile("~2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"profiles\":{\"profile\":[{\"ciphertext\":\"~1\"}]}}",
        "{\"profiles\":{\"profile\":{\"ciphertext\":\"~1\"}}}",
        "{\"profiles\":[{\"ciphertext\":\"~1\"}]}",
        "{\"profile\":{\"ciphertext\":\"~1\"}}",
        "{\"profile\":[{\"ciphertext\":\"~1\"}]}"
      })
  void aListOfOneKeyIsAnsweredInAnyOfTheseForms(String form) {
    server.answerWith(form);

    assertThat(JobsApi.of(server.client()).profiles().get(List.of("~1")).execute())
        .containsExactly(profile("~1"));
  }

  @Test
  void emptyTextsStandForNoAssignmentsAndNoClient() {
    server.answerWith(
        """
        {"profile":{"ciphertext":"~1","assignments":"","buyer":"","job_type":"","op_ctime":"",
        "op_cny_upm_verified":"","assignment_info":{},"candidates":[]}}
        """);

    assertThat(JobsApi.of(server.client()).profiles().get("~1").execute()).isEqualTo(profile("~1"));
  }

  @Test
  void twentyKeysAreTaken() {
    server.answerWith("{\"profiles\":{\"profile\":[]}}");

    JobsApi.of(server.client()).profiles().get(keys(20)).execute();

    assertThat(server.sentPath())
        .isEqualTo(
            "/api/profiles/v1/jobs/"
                + "~1;~2;~3;~4;~5;~6;~7;~8;~9;~10;~11;~12;~13;~14;~15;~16;~17;~18;~19;~20.json");
  }

  @Test
  void twentyOneKeysAndNoneAreRefusedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> JobsApi.of(server.client()).profiles().get(keys(21)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("job_key takes 1 to 20 values in one call, got 21");
    assertThatThrownBy(() -> JobsApi.of(server.client()).profiles().get(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("job_key takes 1 to 20 values in one call, got 0");
    assertThat(server.requestCount()).isZero();
  }

  static List<String> keys(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "~" + i).collect(Collectors.toList());
  }

  private static JobProfile profile(String key) {
    return JobProfile.builder().key(key).build();
  }

  private static FeedbackScore five(String label, String description) {
    return FeedbackScore.builder()
        .label(label)
        .description(description)
        .score(new BigDecimal("5"))
        .build();
  }
}
