package io.github.upwork4j.jobs;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;

/** Search for jobs. Documentation: Jobs, Search for jobs. */
public final class JobSearchRouter {
  private static final PagedEndpoint<JobSummary> FIND =
      Endpoint.get("/api/profiles/v2/search/jobs")
          .paged("paging")
          .atMost(100)
          .returning("jobs", "job", JobSummary.WIRE);

  private final UpworkClient client;

  JobSearchRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Finds public jobs. Upwork shows the first 5,000 results of a search and does not say how many
   * there are. No special permission is needed.
   *
   * @throws IllegalArgumentException if the page is larger than 100
   */
  public PagedCall<JobSummary> find(JobSearch search) {
    return client.call(FIND, search.arguments(), search.page());
  }
}
