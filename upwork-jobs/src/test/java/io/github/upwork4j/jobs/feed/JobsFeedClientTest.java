package io.github.upwork4j.jobs.feed;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsFeedClientTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private JobsFeedClient feed;

  @BeforeEach
  void makeClient() {
    feed = FeedServer.client(server.url());
  }

  @AfterEach
  void closeClient() {
    feed.close();
  }

  private static final FeedLocation PLACE =
      FeedLocation.builder()
          .country("US")
          .city("San Francisco")
          .timeZone("America/Los_Angeles")
          .build();

  private static final FeedJob DOCUMENTED =
      FeedJob.builder()
          .id("upwork-123456")
          .title("Senior React Developer for SaaS Platform")
          .description("We're looking for an experienced React developer...")
          .url("https://www.upwork.com/jobs/~01abc123")
          .jobType(OpenEnum.of(FeedJobType.FIXED_PRICE))
          .status(OpenEnum.of(FeedJobStatus.OPEN))
          .contractorTier(OpenEnum.of(ContractorTier.INTERMEDIATE))
          .postedOn(Instant.parse("2024-09-27T10:30:00Z"))
          .lastVisitedAt(Instant.parse("2024-09-27T11:15:00Z"))
          .category(
              FeedCategory.builder()
                  .name("Web Development")
                  .slug("web-development")
                  .group("Development & IT")
                  .groupSlug("development-it")
                  .build())
          .budget(FeedBudget.builder().fixedAmount(new BigDecimal("5000")).currency("USD").build())
          .buyer(
              FeedBuyer.builder()
                  .paymentVerified(true)
                  .country("US")
                  .city("San Francisco")
                  .timeZone("America/Los_Angeles")
                  .totalSpent(new BigDecimal("125000"))
                  .totalAssignments(25)
                  .totalJobsWithHires(18)
                  .build())
          .tags(List.of("react", "typescript", "saas"))
          .skills(List.of("React", "TypeScript", "Node.js", "AWS"))
          .durationLabel("3 to 6 months")
          .engagement("part-time")
          .clientActivity(
              FeedActivity.builder()
                  .totalApplicants(15)
                  .totalHired(2)
                  .totalInvitedToInterview(5)
                  .unansweredInvites(1)
                  .invitationsSent(8)
                  .lastBuyerActivity(Instant.parse("2024-09-27T09:45:00Z"))
                  .build())
          .location(PLACE)
          .isPrivate(false)
          .build();

  @Test
  void theHealthIsAskedWithTheKey() {
    server.answer("feed/health.json");

    UpworkResponse<FeedHealth> response = feed.health().executeForResponse();

    assertThat(server.sent("X-API-KEY"))
        .isEqualTo(
            """
            GET /health
            Accept: application/json
            User-Agent: upwork4j/V
            X-API-KEY: k-0123456789abcdef
            """);
    assertThat(response.value())
        .isEqualTo(
            FeedHealth.builder()
                .success(true)
                .message("API is healthy")
                .lastUpdated(Instant.parse("2024-09-27T12:34:56Z"))
                .build());
    assertWhole(response.value());
  }

  @Test
  void allDocumentedParametersAreSent() {
    server.answer("feed/jobs.json");

    feed.jobs(everything()).execute();

    assertThat(server.sent("X-API-KEY"))
        .isEqualTo(
            """
            GET /jobs
            ?payment_verified=true
            &budget_min=1000
            &budget_max=5000.50
            &hourly_min=20
            &hourly_max=100
            &category=web-development
            &category_group=Development%20%26%20IT
            &country=US
            &job_type=2
            &status=1
            &contractor_tier=3
            &duration_label=3%20to%206%20months
            &engagement=part-time
            &posted_after=2024-09-01T00%3A00%3A00Z
            &posted_before=2024-09-30T12%3A30%3A00Z
            &last_visited_after=2024-09-27T10%3A00%3A00.500Z
            &tags=react%2Csaas
            &skills=React%2CNode.js
            &buyer.total_spent_min=10000
            &buyer.total_assignments_min=5
            &buyer.total_jobs_with_hires_min=4
            &client_activity.total_applicants_min=3
            &location.timezone=America%2FLos_Angeles
            &sort=budget_desc
            &limit=10
            &offset=30
            Accept: application/json
            User-Agent: upwork4j/V
            X-API-KEY: k-0123456789abcdef
            """);
  }

  @Test
  void theDocumentedAnswerIsReadWhole() {
    server.answer("feed/jobs.json");

    UpworkResponse<Page<FeedJob>> response = feed.jobs(FeedQuery.all()).executeForResponse();

    assertThat(server.sentLine()).isEqualTo("GET /jobs\n?limit=20\n&offset=0\n");
    assertThat(response.value().items()).containsExactly(DOCUMENTED);
    assertThat(response.value().total()).isEmpty();
    assertThat(response.additionalProperties())
        .isEqualTo(
            Map.of(
                "success", true, "count", BigDecimal.ONE, "last_updated", "2024-09-27T12:35:42Z"));
  }

  @Test
  void everyFieldThatMayBeEmptyIsReadWhenItIsThere() {
    server.answer("feed/jobs.full.json");

    FeedJob job = feed.jobs(FeedQuery.all()).execute().items().get(0);

    assertThat(job)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .hourlyBudget(
                    FeedHourlyBudget.builder()
                        .min(new BigDecimal("40"))
                        .max(new BigDecimal("60.5"))
                        .build())
                .isPrivate(true)
                .privacyReason("invited freelancers only")
                .build());
    assertWhole(job);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true,\"data\":[],\"count\":0}",
        "{\"success\":true,\"data\":null}",
        "{\"success\":true,\"data\":\"\"}"
      })
  void aQueryThatFindsNothingIsAnEmptyPage(String nothing) {
    server.answerWith(nothing);

    assertThat(feed.jobs(FeedQuery.all()).execute().items()).isEmpty();
  }

  @Test
  void unknownValuesAndFieldsAreKept() {
    server.answerWith(
        """
        {"data":[{"id":"1","job_type":3,"status":9,"contractor_tier":"guru","budget":"",
        "skills":null,"buyer":null,"score":0.5}]}
        """);

    FeedJob job = feed.jobs(FeedQuery.all()).execute().items().get(0);

    assertThat(job.jobType().orElseThrow().raw()).isEqualTo("3");
    assertThat(job.status().orElseThrow().raw()).isEqualTo("9");
    assertThat(job.contractorTier().orElseThrow().raw()).isEqualTo("guru");
    assertThat(job.budget()).isEmpty();
    assertThat(job.skills()).isEmpty();
    assertThat(job.buyer()).isEmpty();
    assertThat(job.additionalProperties()).isEqualTo(Map.of("score", new BigDecimal("0.5")));
  }

  @Test
  void allPagesAreWalkedWithLimitAndOffset() {
    server
        .answerWith("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}]}")
        .answerWith("{\"data\":[{\"id\":\"3\"}]}")
        .answerWith("{\"data\":[]}");
    FeedQuery query = FeedQuery.builder().country("US").page(PageRequest.of(10, 2)).build();

    assertThat(feed.jobs(query).all()).extracting(FeedJob::id).containsExactly("1", "2", "3");

    assertThat(server.sentPath()).isEqualTo("/jobs?country=US&limit=2&offset=10");
    assertThat(server.sentPath()).isEqualTo("/jobs?country=US&limit=2&offset=12");
    assertThat(server.sentPath()).isEqualTo("/jobs?country=US&limit=2&offset=14");
  }

  @Test
  void aPageOfMoreThanFiftyIsRefusedBeforeAnythingIsSent() {
    FeedQuery query = FeedQuery.builder().page(PageRequest.first(51)).build();

    assertThatThrownBy(() -> feed.jobs(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page of this call holds at most 50 elements, asked for 51");
    assertThat(server.requestCount()).isZero();
  }

  static FeedQuery everything() {
    return FeedQuery.builder()
        .paymentVerified(true)
        .budgetMin(new BigDecimal("1E+3"))
        .budgetMax(new BigDecimal("5000.50"))
        .hourlyMin(new BigDecimal("20"))
        .hourlyMax(new BigDecimal("100"))
        .category("web-development")
        .categoryGroup("Development & IT")
        .country("US")
        .jobType(FeedJobType.FIXED_PRICE)
        .status(FeedJobStatus.OPEN)
        .contractorTier(ContractorTier.EXPERT)
        .durationLabel("3 to 6 months")
        .engagement("part-time")
        .postedAfter(Instant.parse("2024-09-01T00:00:00Z"))
        .postedBefore(Instant.parse("2024-09-30T12:30:00Z"))
        .lastVisitedAfter(Instant.parse("2024-09-27T10:00:00.5Z"))
        .tags(List.of("react", "saas"))
        .skills(List.of("React", "Node.js"))
        .buyerTotalSpentMin(new BigDecimal("10000"))
        .buyerTotalAssignmentsMin(5)
        .buyerTotalJobsWithHiresMin(4)
        .totalApplicantsMin(3)
        .timeZone("America/Los_Angeles")
        .sort(FeedSort.BUDGET_HIGHEST)
        .page(PageRequest.of(30, 10))
        .build();
  }
}
