package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.jobs.CancelReason;
import io.github.upwork4j.jobs.JobDraft;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobPostingsRouter;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobUpdate;
import io.github.upwork4j.jobs.JobVisibility;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.PostingStatus;
import io.github.upwork4j.sandbox.SandboxCredentials;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The modules together: calls signed by one, sent by another, checked by the sandbox's own code.
 */
class SignedCallsTest {
  @ParameterizedTest(name = "method override: {0}")
  @ValueSource(booleans = {false, true})
  void everyKindOfCallIsSignedAsTheServerChecksIt(boolean override) {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().strict(true).start();
        UpworkClient client =
            UpworkClient.builder()
                .sandbox(sandbox.baseUrl())
                .authorizer(OAuth1Authorizer.of(credentials(sandbox.credentials())))
                .methodOverride(override)
                .build()) {
      JobPostingsRouter postings = JobsApi.of(client).postings();
      String title = "C++ & Qt: 50 % (größe ~ *) \uD83D\uDE80";

      String key = postings.post(draft(title)).execute().key();
      JobPosting posted = postings.get(key).execute();
      assertThat(posted.title()).contains(title);
      assertThat(
              JobsApi.of(client).search().find(JobSearch.forQuery("Qt größe")).all().stream()
                  .map(job -> job.id()))
          .contains(key);

      postings.update(key, JobUpdate.from(posted).title("Changed; a=b&c").build()).execute();
      assertThat(postings.get(key).execute().title()).contains("Changed; a=b&c");

      postings.cancel(key, CancelReason.PROJECT_CANCELLED).execute();
      assertThat(postings.get(key).execute().status())
          .hasValueSatisfying(status -> assertThat(status.is(PostingStatus.CANCELLED)).isTrue());
    }
  }

  private static OAuth1Credentials credentials(SandboxCredentials keys) {
    return OAuth1Credentials.of(
        keys.consumerKey(),
        Secret.of(keys.consumerSecret()),
        keys.accessToken(),
        Secret.of(keys.accessTokenSecret()));
  }

  private static JobDraft draft(String title) {
    return JobDraft.builder()
        .teamReference("34567")
        .title(title)
        .description("A desktop program.\nTwo weeks.")
        .jobType(JobType.FIXED_PRICE)
        .budget(new BigDecimal("250.50"))
        .visibility(JobVisibility.PUBLIC)
        .category("Web & Mobile Development")
        .subcategory("Desktop Software Development")
        .skills(List.of("c++", "qt"))
        .build();
  }
}
