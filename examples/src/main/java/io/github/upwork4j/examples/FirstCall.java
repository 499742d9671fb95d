package io.github.upwork4j.examples;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.sandbox.UpworkSandbox;

/** The first call of the README, to the letter. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] args) {
    // docs: begin
    try (UpworkSandbox sandbox = UpworkSandbox.start();
        UpworkClient client =
            UpworkClient.builder()
                .sandbox(sandbox.baseUrl()) // leave out to call Upwork
                .authorizer(BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken())))
                .build()) {
      for (JobSummary job : JobsApi.of(client).search().find(JobSearch.forQuery("java")).all()) {
        System.out.println(job.id() + "  " + job.title().orElse("(no title)"));
      }
    }
    // docs: end
  }
}
