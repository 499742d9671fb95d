package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.jobs.freelancer.FreelancerSearch;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a posting end to end. */
class JobPostingsSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final String TEAM = "34567";

  private static JobPostingsRouter postings() {
    return SANDBOX.api().postings();
  }

  private static JobDraft.Builder draft(String title) {
    return JobDraft.builder()
        .teamReference(TEAM)
        .title(title)
        .jobType(JobType.FIXED_PRICE)
        .description("Drehe einen Film über Öfen & Uhren; \"leise\" + <kurz>\nZeile 2")
        .visibility(JobVisibility.PUBLIC)
        .category("Web, Mobile & Software Dev")
        .subcategory("Web Development")
        .budget(new BigDecimal("1200.50"))
        .startDate(LocalDate.of(2020, 7, 1))
        .endDate(LocalDate.of(2020, 12, 24))
        .skills(List.of("java", "sql"))
        .candidateType(CandidateType.INDIVIDUALS);
  }

  private static List<JobSummary> searched(String words) {
    return SANDBOX.api().search().find(JobSearch.forQuery(words)).execute().items();
  }

  @Test
  void aJobIsPostedFoundChangedAndCancelled() {
    String key = postings().post(draft("Kuckucksuhr Zwitscherwerk").build()).execute().key();

    assertThat(searched("zwitscherwerk")).extracting(JobSummary::id).containsExactly(key);
    JobPosting posted = postings().get(key).execute();
    assertThat(posted.title()).contains("Kuckucksuhr Zwitscherwerk");
    assertThat(posted.description())
        .contains("Drehe einen Film über Öfen & Uhren; \"leise\" + <kurz>\nZeile 2");
    assertThat(posted.status()).contains(OpenEnum.of(PostingStatus.OPEN));
    assertThat(posted.jobType()).contains(OpenEnum.of(JobType.FIXED_PRICE));
    assertThat(posted.visibility()).contains(OpenEnum.of(JobVisibility.PUBLIC));
    assertThat(posted.budget().orElseThrow()).isEqualByComparingTo("1200.50");
    assertThat(posted.startDate()).contains(Instant.parse("2020-07-01T00:00:00Z"));
    assertThat(posted.endDate()).contains(Instant.parse("2020-12-24T00:00:00Z"));
    assertThat(posted.skills()).containsExactly("java", "sql");
    assertThat(posted.candidateType()).contains(OpenEnum.of(CandidateType.INDIVIDUALS));
    assertThat(posted.teamReference()).contains(TEAM);
    assertThat(posted.additionalProperties()).isEmpty();

    JobUpdate update =
        JobUpdate.from(posted).title("Standuhr Zwitscherwerk").budget(BigDecimal.TEN).build();
    assertThat(postings().update(key, update).execute().message()).contains("updated");

    JobPosting changed = postings().get(key).execute();
    assertThat(changed)
        .isEqualTo(
            posted.toBuilder()
                .title("Standuhr Zwitscherwerk")
                .budget(changed.budget().orElseThrow())
                .build());
    assertThat(changed.budget().orElseThrow()).isEqualByComparingTo("10");
    assertThat(searched("standuhr")).extracting(JobSummary::id).containsExactly(key);

    assertThat(postings().cancel(key, CancelReason.PROJECT_CANCELLED).execute().message())
        .contains("deleted");
    assertThat(postings().get(key).execute().status())
        .contains(OpenEnum.of(PostingStatus.CANCELLED));
    assertThat(searched("zwitscherwerk")).isEmpty();
    assertThatThrownBy(() -> postings().cancel(key, CancelReason.PROJECT_CANCELLED).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessage(
            "The server answered HTTP 400 to DELETE /api/hr/v2/jobs/{job_key}: The job is cancelled"
                + " already [code 400].");
  }

  @Test
  void anHourlyJobIsPostedAndItsUpdateKeepsItsHours() {
    JobDraft hourly =
        RequestRulesTest.hourlyDraft().visibility(JobVisibility.PRIVATE).title("Secret").build();
    String key = postings().post(hourly).execute().key();
    JobPosting posted = postings().get(key).execute();

    postings().update(key, JobUpdate.from(posted).description("Longer").build()).execute();

    assertThat(postings().get(key).execute())
        .isEqualTo(posted.toBuilder().description("Longer").build());
    assertThat(posted.durationHours()).contains(90);
    assertThat(searched("secret")).extracting(JobSummary::id).doesNotContain(key);
  }

  @Test
  void postingsOfATeamAreListedPageByPage() {
    for (int i = 0; i < 5; i++) {
      postings().post(draft("Paged " + i).teamReference("34568").build()).execute();
    }
    JobPostingQuery query =
        JobPostingQuery.ofTeam("34568").toBuilder().page(PageRequest.first(2)).build();

    Page<JobPosting> first = postings().list(query).execute();
    List<JobPosting> all = postings().list(query).all().stream().collect(Collectors.toList());

    assertThat(first.items()).hasSize(2);
    assertThat(first.total()).hasValue(all.size());
    assertThat(all).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    assertThat(all).extracting(JobPosting::teamReference).allMatch(team -> team.isPresent());
    assertThat(all).extracting(JobPosting::additionalProperties).allMatch(map -> map.isEmpty());
    assertThat(all)
        .extracting(posting -> posting.title().orElseThrow())
        .containsSubsequence("Paged 0", "Paged 1", "Paged 2", "Paged 3", "Paged 4");
  }

  @Test
  void aListIsFilteredByStatusPosterAndTeam() {
    String key = postings().post(draft("To be dropped").build()).execute().key();
    postings().cancel(key, CancelReason.ACCIDENTAL_POSTING).execute();
    JobPostingQuery cancelled =
        JobPostingQuery.ofTeam(TEAM).toBuilder().status(PostingStatus.CANCELLED).build();

    assertThat(postings().list(cancelled).all())
        .extracting(posting -> posting.key().orElseThrow())
        .contains(key);
    assertThat(postings().list(cancelled).all())
        .allMatch(posting -> posting.status().orElseThrow().is(PostingStatus.CANCELLED));
    assertThat(postings().list(cancelled.toBuilder().createdBy("nobody").build()).all()).isEmpty();
    JobPostingQuery company = JobPostingQuery.ofTeam("1040945");
    assertThat(postings().list(company.toBuilder().includeSubTeams(true).build()).all())
        .hasSizeGreaterThan((int) postings().list(company).all().stream().count());
  }

  @Test
  void aFreelancerIsInvited() {
    String key = postings().post(draft("Interviews").build()).execute().key();
    String freelancer =
        SANDBOX
            .api()
            .freelancers()
            .findKeys(FreelancerSearch.forQuery("java"))
            .execute()
            .items()
            .get(0);

    InvitationResult result =
        SANDBOX
            .api()
            .interviews()
            .invite(key, Invitation.byProfileKey(freelancer, "Guten Tag!"))
            .execute();

    assertThat(result.code()).contains("200");
    assertThat(result.additionalProperties()).isEmpty();
    assertThat(postings().get(key).execute().candidates()).contains(1);
  }

  /** The client of the sandbox sits in Thailand. */
  @Test
  void theJobsOfOthersAreForbidden() {
    String other =
        searched("java").stream()
            .filter(job -> job.client().flatMap(JobClient::country).isPresent())
            .filter(job -> !job.client().orElseThrow().country().orElseThrow().equals("Thailand"))
            .findFirst()
            .map(JobSummary::id)
            .orElseThrow();

    assertThatThrownBy(() -> postings().get(other).execute())
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("View your job posts");
  }
}
