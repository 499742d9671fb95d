package io.github.upwork4j.jobs.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.jobs.SandboxClient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The feed end to end. */
class FeedSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final Instant JUNE = Instant.parse("2020-06-01T00:00:00Z");

  private static List<FeedJob> jobs(UnaryOperator<FeedQuery.Builder> more) {
    FeedQuery query = more.apply(FeedQuery.builder().page(PageRequest.first(50))).build();
    return SANDBOX.feed().jobs(query).all().stream().collect(Collectors.toList());
  }

  /** A filter, and what it means for a job. */
  private record Filter(
      String name, UnaryOperator<FeedQuery.Builder> filter, Predicate<FeedJob> meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Filter> filters() {
    return Stream.of(
        new Filter(
            "verified",
            q -> q.paymentVerified(false),
            job -> !buyer(job).paymentVerified().orElseThrow()),
        new Filter(
            "budget",
            q -> q.budgetMin(new BigDecimal("500")).budgetMax(new BigDecimal("2000")),
            job ->
                job.budget()
                    .flatMap(FeedBudget::fixedAmount)
                    .filter(amount -> amount.intValue() >= 500 && amount.intValue() <= 2000)
                    .isPresent()),
        new Filter(
            "rate",
            q -> q.hourlyMin(new BigDecimal("30")),
            job ->
                job.hourlyBudget()
                    .flatMap(FeedHourlyBudget::min)
                    .filter(min -> min.intValue() >= 30)
                    .isPresent()),
        new Filter(
            "type",
            q -> q.jobType(FeedJobType.HOURLY),
            job -> job.jobType().orElseThrow().is(FeedJobType.HOURLY)),
        new Filter(
            "status",
            q -> q.status(FeedJobStatus.CLOSED),
            job -> job.status().orElseThrow().is(FeedJobStatus.CLOSED)),
        new Filter(
            "tier",
            q -> q.contractorTier(ContractorTier.EXPERT),
            job -> job.contractorTier().orElseThrow().is(ContractorTier.EXPERT)),
        new Filter(
            "country",
            q -> q.country("us"),
            job -> buyer(job).country().filter("US"::equals).isPresent()),
        new Filter(
            "posted", q -> q.postedAfter(JUNE), job -> job.postedOn().orElseThrow().isAfter(JUNE)),
        new Filter(
            "applicants",
            q -> q.totalApplicantsMin(20),
            job -> job.clientActivity().flatMap(FeedActivity::totalApplicants).orElseThrow() >= 20),
        new Filter(
            "spent",
            q -> q.buyerTotalSpentMin(new BigDecimal("1000")),
            job -> buyer(job).totalSpent().orElseThrow().intValue() >= 1000),
        new Filter(
            "time zone",
            q -> q.timeZone("America/New_York"),
            job ->
                job.location()
                    .flatMap(FeedLocation::timeZone)
                    .filter("America/New_York"::equals)
                    .isPresent()),
        new Filter("skills", q -> q.skills(List.of("Java")), job -> job.skills().contains("Java")));
  }

  private static FeedBuyer buyer(FeedJob job) {
    return job.buyer().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aFilterLeavesWhatItMeansAndNothingElse(Filter filter) {
    List<FeedJob> all = jobs(q -> q);
    List<FeedJob> left = all.stream().filter(filter.meaning()).collect(Collectors.toList());
    assertThat(left).isNotEmpty().hasSizeLessThan(all.size());

    assertThat(jobs(filter.filter())).isEqualTo(left);
  }

  @Test
  void everyJobOfTheFeedIsUnderstoodWhole() {
    List<FeedJob> all = jobs(q -> q);

    assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(all)
        .allMatch(job -> job.additionalProperties().isEmpty())
        .allMatch(job -> job.jobType().orElseThrow().known().isPresent())
        .allMatch(job -> job.status().orElseThrow().known().isPresent())
        .allMatch(job -> job.contractorTier().orElseThrow().known().isPresent());
    assertThat(jobs(q -> q.page(PageRequest.first(31)))).isEqualTo(all);
  }

  @Test
  void ordersAreObeyed() {
    Comparator<FeedJob> byTime = Comparator.comparing(job -> job.postedOn().orElseThrow());
    assertThat(jobs(q -> q)).isSortedAccordingTo(byTime.reversed());
    assertThat(jobs(q -> q.sort(FeedSort.OLDEST))).isSortedAccordingTo(byTime);
  }

  @Test
  void theServiceIsWell() {
    FeedHealth health = SANDBOX.feed().health().execute();

    assertThat(health.success()).contains(true);
    assertThat(health.message()).contains("API is healthy");
    assertThat(health.lastUpdated()).isPresent();
  }

  @Test
  void aWrongKeyIsRefused() {
    try (JobsFeedClient stranger = SANDBOX.feedWith("not-the-key")) {
      assertThatThrownBy(() -> stranger.health().execute())
          .isInstanceOf(UnauthorizedException.class)
          .hasMessageStartingWith(
              "The server answered HTTP 401 to GET /health: Invalid or missing X-API-KEY header.")
          .hasMessageNotContaining("not-the-key");
    }
  }

  @Test
  void whatTheVendorRefusesIsABadRequestWithItsWords() {
    FeedQuery query = FeedQuery.builder().budgetMin(new BigDecimal("0.00001")).build();

    assertThatThrownBy(() -> SANDBOX.feed().jobs(query).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessage("The server answered HTTP 400 to GET /jobs: Invalid budget_min parameter.");
  }
}
