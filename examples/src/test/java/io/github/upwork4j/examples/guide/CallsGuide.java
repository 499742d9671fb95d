package io.github.upwork4j.examples.guide;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobsApi;
import java.time.Duration;

/** What docs/calls.md shows, to the letter. */
final class CallsGuide {
  private CallsGuide() {}

  static JobPosting oneCallChanged(JobsApi jobs) {
    // docs: begin
    JobPosting posting =
        jobs.postings()
            .get("~0150f0d859bb3453d0")
            .with(RequestOptions.builder().deadline(Duration.ofSeconds(5)).build())
            .execute();
    // docs: end
    return posting;
  }
}
