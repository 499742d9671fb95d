package io.github.upwork4j.hr.organization;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/**
 * Companies, their teams and their users. All calls need the permission "View the structure of your
 * companies/teams". Documentation: Companies and Teams, List companies to List users in company.
 */
public final class CompaniesRouter {
  private static final String STRUCTURE = "View the structure of your companies/teams";

  private static final Endpoint<List<Company>> LIST =
      Endpoint.get("/api/hr/v2/companies")
          .permission(STRUCTURE)
          .returning("companies", Wire.list(Company.WIRE));
  private static final Endpoint<Company> GET =
      Endpoint.get("/api/hr/v2/companies/{company_reference}")
          .permission(STRUCTURE)
          .returning("company", Company.WIRE);
  private static final Endpoint<List<Team>> TEAMS =
      Endpoint.get("/api/hr/v2/companies/{company_reference}/teams")
          .permission(STRUCTURE)
          .returning("teams", Wire.list(Team.WIRE));
  private static final Endpoint<List<User>> USERS =
      Endpoint.get("/api/hr/v2/companies/{company_reference}/users")
          .permission(STRUCTURE)
          .returning("users", Wire.list(User.WIRE));

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public CompaniesRouter(UpworkClient client) {
    this.client = client;
  }

  /** Lists the companies within reach of the user whom the calls of this client are made for. */
  public UpworkCall<List<Company>> list() {
    return client.call(LIST, Arguments.none());
  }

  /**
   * Gets one company, without its teams.
   *
   * @param companyReference the company's reference, such as {@code 12345}
   */
  public UpworkCall<Company> get(String companyReference) {
    return client.call(GET, Arguments.path("company_reference", companyReference));
  }

  /**
   * Lists the teams of a company.
   *
   * @param companyReference the company's reference, such as {@code 12345}
   */
  public UpworkCall<List<Team>> teams(String companyReference) {
    return client.call(TEAMS, Arguments.path("company_reference", companyReference));
  }

  /**
   * Lists the users of a company; only for users who may hire for it.
   *
   * @param companyReference the company's reference, such as {@code 12345}
   */
  public UpworkCall<List<User>> users(String companyReference) {
    return client.call(USERS, Arguments.path("company_reference", companyReference));
  }

  /**
   * Lists the users of a company who take part, or those who no longer do; only for users who may
   * hire for it. An official client sends this filter; the documents do not describe it.
   *
   * @param companyReference the company's reference, such as {@code 12345}
   */
  public UpworkCall<List<User>> users(String companyReference, MemberStatus status) {
    return client.call(
        USERS,
        Arguments.builder()
            .path("company_reference", companyReference)
            .set("status_in_company", status.wireName())
            .build());
  }
}
