package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.wire.NumberRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/** Job search end to end. */
class JobSearchSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final String WORDS = "java OR python OR php";

  private static List<JobSummary> find(UnaryOperator<JobSearch.Builder> more) {
    return SANDBOX
        .api()
        .search()
        .find(more.apply(JobSearch.builder().query(WORDS)).build())
        .all()
        .stream()
        .collect(Collectors.toList());
  }

  /** A filter, and what it means for a job. */
  private record Filter(
      String name, UnaryOperator<JobSearch.Builder> filter, Predicate<JobSummary> meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Filter> filters() {
    return Stream.of(
        new Filter(
            "job type",
            s -> s.jobType(JobType.HOURLY),
            job -> job.jobType().orElseThrow().is(JobType.HOURLY)),
        new Filter(
            "budget",
            s -> s.budget(NumberRange.between(100, 1000)),
            job ->
                job.jobType().orElseThrow().is(JobType.FIXED_PRICE)
                    && number(job.budget().orElseThrow(), 100, 1000)),
        new Filter(
            "feedback",
            s -> s.clientFeedback(NumberRange.atLeast(4)),
            job -> reviews(job) > 0 && number(client(job).feedback().orElseThrow(), 4, 5)),
        new Filter("no feedback", s -> s.withoutClientFeedback(true), job -> reviews(job) == 0),
        new Filter(
            "hires",
            s -> s.clientHires(NumberRange.atMost(2)),
            job -> client(job).pastHires().orElseThrow() <= 2),
        new Filter(
            "category",
            s -> s.category("Data Science & Analytics"),
            job -> job.category().orElseThrow().equals("Data Science & Analytics")),
        new Filter(
            "subcategory",
            s -> s.subcategory("Web Development"),
            job -> job.subcategory().orElseThrow().equals("Web Development")),
        new Filter(
            "days posted",
            s -> s.daysPosted(20),
            job ->
                job.createdAt()
                    .orElseThrow()
                    .isAfter(Instant.parse("2020-06-15T12:00:00Z").minus(Duration.ofDays(20)))),
        new Filter(
            "duration",
            s -> s.duration(JobDuration.QUARTER),
            job -> job.durationLabel().filter("1 to 3 months"::equals).isPresent()),
        new Filter(
            "workload",
            s -> s.workload(Workload.FULL_TIME),
            job -> job.workloadLabel().orElseThrow().equals("30+ hrs/week")),
        new Filter("skills", s -> s.skills("python"), job -> job.skills().contains("python")));
  }

  private static JobClient client(JobSummary job) {
    return job.client().orElseThrow();
  }

  private static int reviews(JobSummary job) {
    return client(job).reviewsCount().orElseThrow();
  }

  private static boolean number(BigDecimal value, long min, long max) {
    return value.compareTo(BigDecimal.valueOf(min)) >= 0
        && value.compareTo(BigDecimal.valueOf(max)) <= 0;
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aFilterLeavesWhatItMeansAndNothingElse(Filter filter) {
    List<JobSummary> all = find(s -> s);
    List<JobSummary> left = all.stream().filter(filter.meaning()).collect(Collectors.toList());
    assertThat(left).isNotEmpty().hasSizeLessThan(all.size());

    assertThat(find(filter.filter())).isEqualTo(left);
  }

  @Test
  void aWalkOverSmallPagesFindsEveryJobOnce() {
    List<JobSummary> all = find(s -> s);
    assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();

    assertThat(find(s -> s.page(PageRequest.first(33)))).isEqualTo(all);
    assertThat(find(s -> s.page(PageRequest.of(90, 7)))).isEqualTo(all.subList(90, all.size()));
  }

  @Test
  void everyJobThatIsFoundIsUnderstoodWhole() {
    assertThat(find(s -> s))
        .allSatisfy(
            job -> {
              assertThat(job.additionalProperties()).isEmpty();
              assertThat(client(job).additionalProperties()).isEmpty();
              assertThat(job.jobType().orElseThrow().known()).isPresent();
              assertThat(job.status().orElseThrow().is(JobStatus.OPEN)).isTrue();
            });
  }

  @Test
  void otherJobsAreFoundByTheirStatus() {
    assertThat(find(s -> s.status(JobStatus.COMPLETED)))
        .isNotEmpty()
        .allMatch(job -> job.status().orElseThrow().is(JobStatus.COMPLETED));
  }

  @Test
  void ordersAreObeyed() {
    Comparator<JobSummary> byTime = Comparator.comparing(job -> job.createdAt().orElseThrow());
    assertThat(find(s -> s)).isSortedAccordingTo(byTime.reversed());
    assertThat(find(s -> s.sort(JobSort.ascending(JobSort.Field.CREATE_TIME))))
        .isSortedAccordingTo(byTime);
    assertThat(find(s -> s.sort(JobSort.descending(JobSort.Field.CLIENT_RATING))))
        .isSortedAccordingTo(
            Comparator.comparing((JobSummary job) -> client(job).feedback().orElseThrow())
                .reversed());
  }

  @Test
  void titlesAreSearchedOnTheirOwn() {
    Page<JobSummary> found =
        SANDBOX.api().search().find(JobSearch.builder().title("java").build()).execute();

    assertThat(found.items())
        .isNotEmpty()
        .allMatch(job -> job.title().orElseThrow().toLowerCase().contains("java"));
  }

  @Test
  void whatNobodyWroteIsNotFound() {
    assertThat(SANDBOX.api().search().find(JobSearch.forQuery("qwxyzzy")).all()).isEmpty();
  }

  @Test
  void profilesOfTheJobsThatWereFound() {
    List<String> keys = new ArrayList<>();
    find(s -> s.page(PageRequest.first(20))).stream().limit(20).forEach(job -> keys.add(job.id()));

    List<JobProfile> profiles = SANDBOX.api().profiles().get(keys).execute();

    assertThat(profiles).extracting(JobProfile::key).isEqualTo(keys);
    assertThat(profiles).allMatch(profile -> profile.additionalProperties().isEmpty());
    assertThat(SANDBOX.api().profiles().get(keys.get(0)).execute()).isEqualTo(profiles.get(0));
    assertThat(SANDBOX.api().profiles().get(keys.subList(0, 1)).execute())
        .containsExactly(profiles.get(0));
  }

  @Test
  void aJobThatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> SANDBOX.api().profiles().get("~nobody").execute())
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith(
            "The server answered HTTP 404 to GET /api/profiles/v1/jobs/{job_key}: There is no job");
  }

  @Test
  void whatTheServerRefusesIsABadRequestWithItsWords() {
    JobPostingQuery query =
        JobPostingQuery.ofTeam("34567").toBuilder().orderBy("hair_color").build();

    assertThatThrownBy(() -> SANDBOX.api().postings().list(query).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("order_by");
  }
}
