package io.github.upwork4j.reports;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;

/**
 * Reports of time worked. All need the key permission "Generate time and financial reports for your
 * companies and teams", and each of its caller what it says below. The parts of a query that are
 * documented are checked here, before anything is sent; a {@linkplain GdsQuery#raw raw} query is
 * sent as it is.
 *
 * <p>Documentation: Reports, Get time reports for a team (hours only) to Get freelancer specific
 * time reports.
 */
public final class TimeReportsRouter {
  private static final Endpoint<ReportTable> TEAM_HOURS =
      ReportAnswers.of(
          Endpoint.get("/gds/timereports/v1/companies/{company_id}/teams/{team_id}/hours"));
  private static final Endpoint<ReportTable> TEAM =
      ReportAnswers.of(Endpoint.get("/gds/timereports/v1/companies/{company_id}/teams/{team_id}"));
  private static final Endpoint<ReportTable> COMPANY =
      ReportAnswers.of(Endpoint.get("/gds/timereports/v1/companies/{company_id}"));
  private static final Endpoint<ReportTable> AGENCY =
      ReportAnswers.of(
          Endpoint.get("/gds/timereports/v1/companies/{company_id}/agencies/{agency_id}"));
  private static final Endpoint<ReportTable> FREELANCER_HOURS =
      ReportAnswers.of(Endpoint.get("/gds/timereports/v1/providers/{user_id}/hours"));
  private static final Endpoint<ReportTable> FREELANCER =
      ReportAnswers.of(Endpoint.get("/gds/timereports/v1/providers/{user_id}"));
  private static final Endpoint<ReportTable> COMPANY_HOURS =
      ReportAnswers.of(Endpoint.get("/gds/timereports/v1/companies/{company_id}/hours"));
  private static final Endpoint<ReportTable> AGENCY_HOURS =
      ReportAnswers.of(
          Endpoint.get("/gds/timereports/v1/companies/{company_id}/agencies/{agency_id}/hours"));

  private final UpworkClient client;

  TimeReportsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * The hours of a team, without money. For callers with the permission to hire or for finance in
   * the team; if the query names {@code provider_id}, for supervisors of the freelancers.
   *
   * <p>Queries cannot have {@code team_id}, {@code team_name}, {@code charges}, {@code
   * charges_online} or {@code charges_offline}.
   *
   * @param companyId the id of the company
   * @param teamId the id of the team
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report teamHours(String companyId, String teamId, GdsQuery<TimeData> query) {
    return report(
        TEAM_HOURS,
        ReportRules.TEAM_HOURS,
        Arguments.builder().path("company_id", companyId).path("team_id", teamId).build(),
        query);
  }

  /**
   * The hours and charges of a team. For callers with the permission to hire or for finance in the
   * team; if the query names {@code provider_id}, for supervisors of the freelancers.
   *
   * <p>Queries cannot have {@code team_id} or {@code team_name}.
   *
   * @param companyId the id of the company
   * @param teamId the id of the team
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report team(String companyId, String teamId, GdsQuery<TimeData> query) {
    return report(
        TEAM,
        ReportRules.TEAM,
        Arguments.builder().path("company_id", companyId).path("team_id", teamId).build(),
        query);
  }

  /**
   * The hours and charges of a whole company. For callers with the permission to hire or for
   * finance in all of its teams.
   *
   * <p>Queries cannot have {@code company_id}.
   *
   * @param companyId the id of the company
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report company(String companyId, GdsQuery<TimeData> query) {
    return report(COMPANY, ReportRules.COMPANY, Arguments.path("company_id", companyId), query);
  }

  /**
   * The hours of an agency. For callers who are staffing managers of the agency.
   *
   * <p>Queries cannot have {@code agency_id}, {@code agency_name}, {@code charges}, {@code
   * charges_online} or {@code charges_offline}.
   *
   * @param companyId the id of the company
   * @param agencyId the id of the agency's team
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report agency(String companyId, String agencyId, GdsQuery<TimeData> query) {
    return report(
        AGENCY,
        ReportRules.AGENCY,
        Arguments.builder().path("company_id", companyId).path("agency_id", agencyId).build(),
        query);
  }

  /**
   * The hours of the caller, who is a freelancer, without money.
   *
   * <p>Queries cannot have {@code provider_id}, {@code provider_name}, {@code charges}, {@code
   * charges_online} or {@code charges_offline}.
   *
   * @param userId the user id of the freelancer who is signed in
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report freelancerHours(String userId, GdsQuery<TimeData> query) {
    return report(
        FREELANCER_HOURS, ReportRules.FREELANCER_HOURS, Arguments.path("user_id", userId), query);
  }

  /**
   * The time of the caller, who is a freelancer. The documents say that it has charges, but exclude
   * them from the query as they do for {@link #freelancerHours}.
   *
   * <p>Queries cannot have {@code provider_id}, {@code provider_name}, {@code charges}, {@code
   * charges_online} or {@code charges_offline}.
   *
   * @param userId the user id of the freelancer who is signed in
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report freelancer(String userId, GdsQuery<TimeData> query) {
    return report(FREELANCER, ReportRules.FREELANCER, Arguments.path("user_id", userId), query);
  }

  /**
   * The hours of a whole company, without money. Not documented: Upwork's Python client has it.
   *
   * <p>Queries cannot have {@code company_id}, {@code charges}, {@code charges_online} or {@code
   * charges_offline}.
   *
   * @param companyId the id of the company
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report companyHours(String companyId, GdsQuery<TimeData> query) {
    return report(
        COMPANY_HOURS, ReportRules.COMPANY_HOURS, Arguments.path("company_id", companyId), query);
  }

  /**
   * The hours of an agency. Not documented: Upwork's Python client has it.
   *
   * <p>Queries cannot have {@code agency_id}, {@code agency_name}, {@code charges}, {@code
   * charges_online} or {@code charges_offline}.
   *
   * @param companyId the id of the company
   * @param agencyId the id of the agency's team
   * @throws IllegalArgumentException if the query has what it cannot have
   */
  public Report agencyHours(String companyId, String agencyId, GdsQuery<TimeData> query) {
    return report(
        AGENCY_HOURS,
        ReportRules.AGENCY_HOURS,
        Arguments.builder().path("company_id", companyId).path("agency_id", agencyId).build(),
        query);
  }

  private Report report(
      Endpoint<ReportTable> endpoint,
      ReportRules<TimeData> rules,
      Arguments path,
      GdsQuery<TimeData> query) {
    rules.check(query);
    return new Report(
        client, endpoint, Arguments.builder().addAll(path).set("tq", query.text()).build());
  }
}
