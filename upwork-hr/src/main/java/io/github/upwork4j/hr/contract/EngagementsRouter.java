package io.github.upwork4j.hr.contract;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.hr.ContractReference;

/**
 * Contracts as they stand; {@link ContractsRouter} changes them. All calls need the permission
 * "View your contracts". Documentation: Contracts and Offers, List engagements and Get engagement.
 */
public final class EngagementsRouter {
  private static final String VIEW = "View your contracts";

  private static final PagedEndpoint<Engagement> LIST =
      Endpoint.get("/api/hr/v2/engagements")
          .permission(VIEW)
          .paged("page")
          .returning(
              "engagements",
              Listing.of("engagement", Engagement.WIRE),
              "engagement",
              Listing.of("engagement", Engagement.WIRE));
  private static final Endpoint<Engagement> GET =
      Endpoint.get("/api/hr/v2/engagements/{engagement_reference}")
          .permission(VIEW)
          .returning("engagement", Engagement.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public EngagementsRouter(UpworkClient client) {
    this.client = client;
  }

  /** Lists contracts, and how many there are. */
  public PagedCall<Engagement> list(EngagementQuery query) {
    return client.call(LIST, query.arguments(), query.page());
  }

  /** Gets one contract. */
  public UpworkCall<Engagement> get(ContractReference contract) {
    return client.call(GET, Arguments.path("engagement_reference", contract.value()));
  }
}
