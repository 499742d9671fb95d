package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.Pager;
import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.jobs.freelancer.FreelancerSearch;
import io.github.upwork4j.testing.ApiServer;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks over lists that come in pages. */
class PagingTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final JobSearch TWO_AT_A_TIME =
      JobSearch.builder().query("java").page(PageRequest.first(2)).build();

  private static final JobPostingQuery TWO_POSTINGS =
      JobPostingQuery.ofTeam("1").toBuilder().page(PageRequest.first(2)).build();

  private static String found(String... ids) {
    return Stream.of(ids)
        .map(id -> "{\"id\":\"" + id + "\"}")
        .collect(Collectors.joining(",", "{\"jobs\":[", "]}"));
  }

  private static String listed(int total, int offset, String... titles) {
    return Stream.of(titles)
        .map(title -> "{\"title\":\"" + title + "\"}")
        .collect(
            Collectors.joining(
                ",",
                "{\"jobs\":{\"lister\":{\"total_items\":\""
                    + total
                    + "\",\"paging\":{\"offset\":\""
                    + offset
                    + "\",\"count\":\"2\"}},\"job\":[",
                "]}}"));
  }

  private void assertSearchPages(String... pages) {
    for (String page : pages) {
      assertThat(server.sentPath())
          .isEqualTo("/api/profiles/v2/search/jobs.json?q=java&paging=" + page);
    }
    assertThat(server.requestCount()).isEqualTo(pages.length);
  }

  @Test
  void aSearchSaysNotHowMuchThereIsSoItEndsWithTheFirstEmptyPage() {
    server.answerWith(found("1", "2")).answerWith(found("3")).answerWith(found());

    assertThat(JobsApi.of(server.client()).search().find(TWO_AT_A_TIME).all())
        .extracting(JobSummary::id)
        .containsExactly("1", "2", "3");

    assertSearchPages("0%3B2", "2%3B2", "4%3B2");
  }

  @Test
  void aPageIsAskedForWhenItsFirstJobIs() {
    server.answerWith(found("1", "2")).answerWith(found("3", "4"));
    Pager<JobSummary> all = JobsApi.of(server.client()).search().find(TWO_AT_A_TIME).all();

    assertThat(server.requestCount()).isZero();
    Iterator<JobSummary> jobs = all.iterator();
    jobs.next();
    jobs.next();
    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(jobs.next().id()).isEqualTo("3");

    assertSearchPages("0%3B2", "2%3B2");
  }

  @Test
  void aStreamThatIsCutAsksForNoMore() {
    server.answerWith(found("1", "2")).answerWith(found("3", "4"));

    assertThat(JobsApi.of(server.client()).search().find(TWO_AT_A_TIME).all().stream().limit(2))
        .hasSize(2);

    assertSearchPages("0%3B2");
  }

  @Test
  void aWalkStartsAtThePageThatWasAskedForAndKeepsTheOptions() {
    server.answerWith(found("1", "2")).answerWith(found());
    RequestOptions traced = RequestOptions.builder().header("X-Trace", "7").build();

    assertThat(
            JobsApi.of(server.client())
                .search()
                .find(TWO_AT_A_TIME.toBuilder().page(PageRequest.of(10, 2)).build())
                .with(traced)
                .all())
        .hasSize(2);

    assertThat(server.sent("X-Trace")).contains("&paging=10%3B2\n").endsWith("X-Trace: 7\n");
    assertThat(server.sent("X-Trace")).contains("&paging=12%3B2\n").endsWith("X-Trace: 7\n");
  }

  @Test
  void aServerThatServesTheSamePageAgainEndsTheWalk() {
    server.answerWith(found("1", "2")).answerWith(found("1", "2"));

    assertThat(JobsApi.of(server.client()).search().find(TWO_AT_A_TIME).all())
        .extracting(JobSummary::id)
        .containsExactly("1", "2");
  }

  @Test
  void aPageThatFailsFailsTheWalkWhereItStands() {
    server.answerWith(found("1", "2")).answerWith(400, "{\"message\":\"too far\"}");
    Iterator<JobSummary> jobs =
        JobsApi.of(server.client()).search().find(TWO_AT_A_TIME).all().iterator();
    jobs.next();
    jobs.next();

    assertThatThrownBy(jobs::hasNext)
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("too far");
  }

  @Test
  void aListOfPostingsSaysHowManyThereAreSoTheLastPageIsTheLast() {
    server.answerWith(listed(3, 0, "a", "b")).answerWith(listed(3, 2, "c"));

    assertThat(JobsApi.of(server.client()).postings().list(TWO_POSTINGS).all())
        .extracting(posting -> posting.title().orElseThrow())
        .containsExactly("a", "b", "c");

    assertThat(server.sentPath())
        .isEqualTo("/api/hr/v2/jobs.json?buyer_team__reference=1&page=0%3B2");
    assertThat(server.sentPath())
        .isEqualTo("/api/hr/v2/jobs.json?buyer_team__reference=1&page=2%3B2");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void anEmptyPageOfPostingsInTheMiddleIsPassedOver() {
    server
        .answerWith(listed(5, 0, "a", "b"))
        .answerWith(listed(5, 2))
        .answerWith(listed(5, 4, "c"));

    assertThat(JobsApi.of(server.client()).postings().list(TWO_POSTINGS).all().pages())
        .extracting(Page::offset)
        .containsExactly(0L, 4L);
  }

  @Test
  void postingsBesideTheirListerAreWalkedAlike() {
    server.answerWith(
        "{\"listner\":{\"total_items\":\"1\",\"paging\":{\"offset\":\"0\"}},"
            + "\"jobs\":[{\"title\":\"a\"}]}");

    assertThat(JobsApi.of(server.client()).postings().list(TWO_POSTINGS).all()).hasSize(1);

    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void keysOfFreelancersAreWalkedAlike() {
    server
        .answerWith("{\"providers\":[\"~1\",\"~2\"]}")
        .answerWith("{\"providers\":[\"~3\"]}")
        .answerWith("{\"providers\":\"\"}");
    FreelancerSearch search =
        FreelancerSearch.forQuery("java").toBuilder().page(PageRequest.first(2)).build();

    assertThat(JobsApi.of(server.client()).freelancers().findKeys(search).all())
        .containsExactly("~1", "~2", "~3");
    assertThat(server.requestCount()).isEqualTo(3);
  }
}
