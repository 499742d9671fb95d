package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.AuthUser;
import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.jobs.JobDraft;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobVisibility;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.PostedJob;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What docs/getting-started.md shows, to the letter, and that it runs. */
class GettingStartedGuideTest extends SandboxGuide {
  @Test
  void firstCall() {
    // docs: begin
    UpworkSandbox sandbox = UpworkSandbox.start();
    UpworkClient client =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .authorizer(BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken())))
            .build();

    AuthUser me = HrApi.of(client).users().me().execute().authUser().orElseThrow();
    System.out.println("Hello " + me.firstName().orElse("you"));
    // docs: end
    assertThat(me.firstName()).contains("John");
    // docs: begin
    client.close();
    sandbox.close();
    // docs: end
    assertThatThrownBy(() -> HrApi.of(client).users().me().execute())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void firstPage() {
    // docs: begin
    JobSearch search =
        JobSearch.builder()
            .query("java")
            .jobType(JobType.HOURLY)
            .page(PageRequest.first(10))
            .build();
    Page<JobSummary> page = JobsApi.of(client).search().find(search).execute();
    for (JobSummary job : page.items()) {
      System.out.println(job.title().orElse("(no title)") + " " + job.skills());
    }
    // docs: end
    assertThat(page.items()).hasSize(10);
  }

  @Test
  void postsAJobAndMeetsErrors() {
    JobsApi jobs = JobsApi.of(client);
    // docs: begin
    JobDraft draft =
        JobDraft.builder()
            .teamReference("34567")
            .title("A connector for our payroll")
            .description("Reads hours from Upwork, writes invoices.")
            .jobType(JobType.FIXED_PRICE)
            .budget(new BigDecimal("750"))
            .visibility(JobVisibility.PUBLIC)
            .category("Web & Mobile Development")
            .subcategory("Desktop Software Development")
            .skills(List.of("java", "rest"))
            .build();
    PostedJob posted = jobs.postings().post(draft).execute();
    JobPosting posting = jobs.postings().get(posted.key()).execute();
    // docs: end
    assertThat(posting.title()).contains("A connector for our payroll");
    assertThat(posting.budget().orElseThrow()).isEqualByComparingTo("750");
    Optional<JobPosting> found;
    // docs: begin
    try {
      found = Optional.of(jobs.postings().get("~00000000000000abcd").execute());
    } catch (NotFoundException e) {
      System.err.println(e.getMessage());
      found = Optional.empty();
    }
    // docs: end
    assertThat(found).isEmpty();
    assertThatThrownBy(() -> JobDraft.builder().title("Half a job").build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wiring() {
    // docs: begin
    class UpworkConfiguration {
      // Spring: @Bean. CDI: @Produces @Singleton, and a method with @Disposes that closes it.
      UpworkClient upworkClient(RequestAuthorizer authorizer, Optional<String> sandboxUrl) {
        UpworkClient.Builder builder =
            UpworkClient.builder().authorizer(authorizer).userAgentSuffix("payroll/2.1");
        sandboxUrl.ifPresent(builder::sandbox); // set in tests and on laptops
        return builder.build();
      }

      // Spring: @Bean. CDI: @Produces @Singleton.
      JobsApi jobs(UpworkClient client) {
        return JobsApi.of(client);
      }
    }
    // docs: end
    UpworkConfiguration configuration = new UpworkConfiguration();
    RequestAuthorizer authorizer =
        BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken()));
    try (UpworkClient client =
        configuration.upworkClient(authorizer, Optional.of(sandbox.baseUrl()))) {
      JobsApi jobs = configuration.jobs(client);
      assertThat(jobs.search().find(JobSearch.forQuery("java")).execute().items()).isNotEmpty();
    }
    assertThat(sandbox.received().get(0).header("User-Agent").orElseThrow())
        .endsWith(" payroll/2.1");
  }
}
