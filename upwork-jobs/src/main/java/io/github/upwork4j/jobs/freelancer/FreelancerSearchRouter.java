package io.github.upwork4j.jobs.freelancer;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.wire.Wire;

/** Search for freelancers. Documentation: Public Profiles, Search for freelancers. */
public final class FreelancerSearchRouter {
  private static final PagedEndpoint<FreelancerSummary> FIND =
      Endpoint.get("/api/profiles/v2/search/providers")
          .paged("paging")
          .atMost(100)
          .returning("providers", "provider", FreelancerSummary.WIRE);
  private static final PagedEndpoint<String> FIND_KEYS =
      Endpoint.get("/api/profiles/v2/search/providers")
          .paged("paging")
          .atMost(100)
          .returning("providers", "provider", Wire.TEXT);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code JobsApi}. */
  public FreelancerSearchRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Finds freelancers. Upwork shows the first 5,000 results of a search and does not say how many
   * there are. No special permission is needed.
   *
   * @throws IllegalArgumentException if the page is larger than 100
   */
  public PagedCall<FreelancerSummary> find(FreelancerSearch search) {
    return client.call(FIND, search.arguments().build(), search.page());
  }

  /** Finds the profile keys of freelancers and nothing else, as {@link #find} does. */
  public PagedCall<String> findKeys(FreelancerSearch search) {
    Arguments arguments = search.arguments().setOneOrZero("include_entities", true).build();
    return client.call(FIND_KEYS, arguments, search.page());
  }
}
