package io.github.upwork4j.hr.offer;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/**
 * Applications as the freelancer who made them sees them. All calls need the permission "View your
 * job applications". Lists tell the ids, the job and where the application stands; the rest comes
 * with {@link #get}. Documentation: Contracts and Offers, List job applications as freelancer and
 * Get job application as freelancer.
 */
public final class FreelancerApplicationsRouter {
  private static final String VIEW = "View your job applications";

  private static final Endpoint<List<Application>> LIST_V3 =
      Endpoint.get("/api/hr/v3/contractors/applications")
          .permission(VIEW)
          .returning("applications", Wire.list("application", Application.WIRE));
  private static final Endpoint<Application> GET_V3 =
      Endpoint.get("/api/hr/v3/contractors/applications/{application_id}")
          .permission(VIEW)
          .returning("application", Application.WIRE);
  private static final PagedEndpoint<Application> LIST =
      Endpoint.get("/api/hr/v4/contractors/applications")
          .permission(VIEW)
          .paged("page")
          .returning("applications", "application", Application.WIRE);
  private static final Endpoint<Application> GET =
      Endpoint.get("/api/hr/v4/contractors/applications/{application_id}")
          .permission(VIEW)
          .returning("application", Application.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public FreelancerApplicationsRouter(UpworkClient client) {
    this.client = client;
  }

  /** Lists the applications that the freelancer made. */
  public PagedCall<Application> list(FreelancerApplicationQuery query) {
    return client.call(LIST, query.arguments(), query.page());
  }

  /**
   * Lists all applications that the freelancer made, as in the 2017 edition, which knows no pages.
   * The 2020 edition has {@link #list} in its place.
   */
  public UpworkCall<List<Application>> listV3() {
    return client.call(LIST_V3, Arguments.none());
  }

  /**
   * Lists the applications that stand somewhere, as in the 2017 edition, which knows no pages. The
   * 2020 edition has {@link #list} in its place.
   */
  public UpworkCall<List<Application>> listV3(FreelancerApplicationStatus status) {
    return client.call(LIST_V3, Arguments.builder().set("status", status.wireName()).build());
  }

  /** Gets one application. */
  public UpworkCall<Application> get(ApplicationId application) {
    return client.call(GET, Arguments.path("application_id", application.value()));
  }

  /**
   * Gets one application, as in the 2017 edition. The 2020 edition has {@link #get} in its place.
   */
  public UpworkCall<Application> getV3(ApplicationId application) {
    return client.call(GET_V3, Arguments.path("application_id", application.value()));
  }
}
