package io.github.upwork4j.hr.offer;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ApplicationId;

/**
 * Applications as the client who posted the job sees them. All calls need the permission "View your
 * job applications". Documentation: Contracts and Offers, List job applications as client and Get
 * job application as client.
 */
public final class ClientApplicationsRouter {
  private static final String VIEW = "View your job applications";

  private static final PagedEndpoint<Application> LIST_V3 =
      Endpoint.get("/api/hr/v3/clients/applications")
          .permission(VIEW)
          .paged("page")
          .returning("applications", "application", Application.WIRE);
  private static final Endpoint<Application> GET_V3 =
      Endpoint.get("/api/hr/v3/clients/applications/{application_id}")
          .permission(VIEW)
          .returning("application", Application.WIRE);
  private static final PagedEndpoint<Application> LIST =
      Endpoint.get("/api/hr/v4/clients/applications")
          .permission(VIEW)
          .paged("page")
          .returning("applications", "application", Application.WIRE);
  private static final Endpoint<Application> GET =
      Endpoint.get("/api/hr/v4/clients/applications/{application_id}")
          .permission(VIEW)
          .returning("application", Application.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public ClientApplicationsRouter(UpworkClient client) {
    this.client = client;
  }

  /** Lists the applications for a job, and how many there are. */
  public PagedCall<Application> list(ClientApplicationQuery query) {
    return client.call(LIST, query.arguments(), query.page());
  }

  /**
   * Lists the applications for a job, as in the 2017 edition. The 2020 edition has {@link #list} in
   * its place.
   */
  public PagedCall<Application> listV3(ClientApplicationQuery query) {
    return client.call(LIST_V3, query.arguments(), query.page());
  }

  /**
   * Gets one application.
   *
   * @param teamReference the reference of the client's team, such as {@code 34567}
   * @throws IllegalArgumentException if the reference is blank
   */
  public UpworkCall<Application> get(ApplicationId application, String teamReference) {
    return client.call(GET, arguments(application, teamReference));
  }

  /**
   * Gets one application, as in the 2017 edition. The 2020 edition has {@link #get} in its place.
   *
   * @param teamReference the reference of the client's team, such as {@code 34567}
   * @throws IllegalArgumentException if the reference is blank
   */
  public UpworkCall<Application> getV3(ApplicationId application, String teamReference) {
    return client.call(GET_V3, arguments(application, teamReference));
  }

  private static Arguments arguments(ApplicationId application, String teamReference) {
    return Arguments.builder()
        .path("application_id", application.value())
        .set("buyer_team__reference", Required.filled("teamReference", teamReference))
        .build();
  }
}
