package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.PagedCall;
import io.github.upwork4j.jobs.JobPostingQuery;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.messages.MessagesApi;
import io.github.upwork4j.messages.RoomId;
import io.github.upwork4j.messages.RoomQuery;
import io.github.upwork4j.messages.Story;
import io.github.upwork4j.messages.StoryDraft;
import io.github.upwork4j.sandbox.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/paging.md shows, to the letter, and that it runs. */
class PagingGuideTest extends SandboxGuide {
  @Test
  void onePage() {
    // docs: begin
    JobSearch search =
        JobSearch.builder().query("java").page(PageRequest.first(10)).build(); // 100 if not said
    PagedCall<JobSummary> call = JobsApi.of(client).search().find(search);

    Page<JobSummary> page = call.execute();
    System.out.println(page.items().size() + " jobs from number " + page.offset());
    // docs: end
    assertThat(page.items()).hasSize(10);
    assertThat(page.total()).isEmpty();
    assertThat(
            JobsApi.of(client).postings().list(JobPostingQuery.ofTeam("34567")).execute().total())
        .isPresent();
    assertThatThrownBy(
            () ->
                JobsApi.of(client)
                    .search()
                    .find(JobSearch.builder().query("java").page(PageRequest.first(101)).build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void all() {
    PagedCall<JobSummary> call = JobsApi.of(client).search().find(JobSearch.forQuery("java"));
    // docs: begin
    for (JobSummary job : call.all()) {
      System.out.println(job.id());
    }

    List<JobSummary> dear =
        call.all().stream()
            .filter(job -> job.budget().map(budget -> budget.intValue() > 500).orElse(false))
            .limit(20)
            .collect(Collectors.toList());
    // docs: end
    assertThat(dear).isNotEmpty().hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void resumed() {
    List<JobSummary> kept = new ArrayList<>();
    long resumeAt = 10;
    // docs: begin
    JobSearch search = JobSearch.builder().query("java").page(PageRequest.of(resumeAt, 10)).build();
    for (Page<JobSummary> page : JobsApi.of(client).search().find(search).all().pages()) {
      resumeAt = page.offset(); // written down with the page, to begin here after a crash
      kept.addAll(page.items());
    }
    // docs: end
    List<String> whole =
        JobsApi.of(client).search().find(JobSearch.forQuery("java")).all().stream()
            .map(JobSummary::id)
            .toList();
    assertThat(kept).extracting(JobSummary::id).isEqualTo(whole.subList(10, whole.size()));
    assertThat(resumeAt).isBetween(whole.size() - 10L, whole.size() - 1L);
  }

  @Test
  void cursors() {
    String userId = "mycompany";
    RoomId room =
        MessagesApi.of(client).rooms().list(userId, RoomQuery.all()).execute().items().get(0).id();
    for (int i = 0; i < 4; i++) {
      MessagesApi.of(client).stories().send(userId, room, StoryDraft.of("Hello " + i)).execute();
    }
    // docs: begin
    Page<Story> page =
        MessagesApi.of(client).stories().list(userId, room, PageRequest.first(2)).execute();
    Optional<String> cursor = page.nextCursor(); // to keep; empty behind the last page
    if (cursor.isPresent()) {
      page =
          MessagesApi.of(client)
              .stories()
              .list(userId, room, PageRequest.after(cursor.get(), 2))
              .execute();
    }
    // docs: end
    assertThat(cursor).isPresent();
    assertThat(page.items()).hasSize(2);
    List<ReceivedRequest> received = sandbox.received();
    assertThat(received.get(received.size() - 1).parameter("cursor")).isEqualTo(cursor);
  }
}
