package io.github.upwork4j.reports;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;

/**
 * Reports of money: every row is a transaction. All need the key permission "Generate time and
 * financial reports for your companies and teams", and each of its caller what it says below. The
 * parts of a query that are documented are checked here, before anything is sent; a {@linkplain
 * GdsQuery#raw raw} query is sent as it is.
 *
 * <p>All can be filtered by {@code date}, {@code date_due}, {@code assignment__reference}, {@code
 * type} and {@code subtype}; what else is a matter of the report.
 *
 * <p>Documentation: Reports, Get billing reports for a freelancer to Get financial reports for the
 * current user's accounts.
 */
public final class FinancialReportsRouter {
  private static final Endpoint<ReportTable> FREELANCER_BILLINGS =
      ReportAnswers.of(Endpoint.get("/gds/finreports/v2/providers/{provider_ref}/billings"));
  private static final Endpoint<ReportTable> FREELANCER_TEAM_BILLINGS =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/provider_teams/{provider_team_ref}/billings"));
  private static final Endpoint<ReportTable> FREELANCER_COMPANY_BILLINGS =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/provider_companies/{provider_company_ref}/billings"));
  private static final Endpoint<ReportTable> FREELANCER_EARNINGS =
      ReportAnswers.of(Endpoint.get("/gds/finreports/v2/providers/{provider_ref}/earnings"));
  private static final Endpoint<ReportTable> FREELANCER_TEAM_EARNINGS =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/provider_teams/{provider_team_ref}/earnings"));
  private static final Endpoint<ReportTable> FREELANCER_COMPANY_EARNINGS =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/provider_companies/{provider_company_ref}/earnings"));
  private static final Endpoint<ReportTable> CLIENT_TEAM_BILLINGS =
      ReportAnswers.of(Endpoint.get("/gds/finreports/v2/buyer_teams/{buyer_team_ref}/billings"));
  private static final Endpoint<ReportTable> CLIENT_COMPANY_BILLINGS =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/buyer_companies/{buyer_company_ref}/billings"));
  private static final Endpoint<ReportTable> CLIENT_TEAM_EARNINGS =
      ReportAnswers.of(Endpoint.get("/gds/finreports/v2/buyer_teams/{buyer_team_ref}/earnings"));
  private static final Endpoint<ReportTable> CLIENT_COMPANY_EARNINGS =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/buyer_companies/{buyer_company_ref}/earnings"));
  private static final Endpoint<ReportTable> ACCOUNT =
      ReportAnswers.of(
          Endpoint.get("/gds/finreports/v2/financial_accounts/{accounting_entity_ref}"));
  private static final Endpoint<ReportTable> ACCOUNT_OWNER =
      ReportAnswers.of(Endpoint.get("/gds/finreports/v2/financial_account_owner/{provider_ref}"));

  private final UpworkClient client;

  FinancialReportsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * What clients pay for the services of a freelancer. For freelancers.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference},
   * {@code buyer_team__id}, {@code provider_company__reference}, {@code provider_company__id}.
   *
   * @param providerReference the reference of the freelancer
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report freelancerBillings(String providerReference, GdsQuery<FinancialData> query) {
    return report(
        FREELANCER_BILLINGS,
        ReportRules.FREELANCER_BILLINGS,
        Arguments.path("provider_ref", providerReference),
        query);
  }

  /**
   * What clients pay for the services of a freelancer's team. For admins and staffing managers of
   * the team. In the 2017 edition only.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference},
   * {@code buyer_team__id}, {@code provider__reference}, {@code provider__id}.
   *
   * @param teamReference the reference of the freelancer's team
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report freelancerTeamBillings(String teamReference, GdsQuery<FinancialData> query) {
    return report(
        FREELANCER_TEAM_BILLINGS,
        ReportRules.FREELANCER_TEAM_BILLINGS,
        Arguments.path("provider_team_ref", teamReference),
        query);
  }

  /**
   * What clients pay for the services of a freelancer's company, across accounts. For owners and
   * admins of the company. In the 2017 edition only.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference},
   * {@code buyer_team__id}, {@code provider__reference}, {@code provider__id}, {@code
   * accounting_entity__reference}.
   *
   * @param companyReference the reference of the freelancer's company
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report freelancerCompanyBillings(String companyReference, GdsQuery<FinancialData> query) {
    return report(
        FREELANCER_COMPANY_BILLINGS,
        ReportRules.FREELANCER_COMPANY_BILLINGS,
        Arguments.path("provider_company_ref", companyReference),
        query);
  }

  /**
   * What a freelancer is paid. For freelancers.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference},
   * {@code buyer_team__id}, {@code provider_company__reference}, {@code provider_company__id}.
   *
   * @param providerReference the reference of the freelancer
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report freelancerEarnings(String providerReference, GdsQuery<FinancialData> query) {
    return report(
        FREELANCER_EARNINGS,
        ReportRules.FREELANCER_EARNINGS,
        Arguments.path("provider_ref", providerReference),
        query);
  }

  /**
   * What a freelancer's team is paid by each client, and what remains unpaid. For admins and
   * staffing managers of the team. In the 2017 edition only.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference},
   * {@code buyer_team__id}, {@code provider__reference}, {@code provider__id}.
   *
   * @param teamReference the reference of the freelancer's team
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report freelancerTeamEarnings(String teamReference, GdsQuery<FinancialData> query) {
    return report(
        FREELANCER_TEAM_EARNINGS,
        ReportRules.FREELANCER_TEAM_EARNINGS,
        Arguments.path("provider_team_ref", teamReference),
        query);
  }

  /**
   * What a freelancer's company is paid by each client, and what remains unpaid, across accounts.
   * For admins and staffing managers of the company. In the 2017 edition only.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference},
   * {@code buyer_team__id}, {@code provider__reference}, {@code provider__id}, {@code
   * accounting_entity__reference}.
   *
   * @param companyReference the reference of the freelancer's company
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report freelancerCompanyEarnings(String companyReference, GdsQuery<FinancialData> query) {
    return report(
        FREELANCER_COMPANY_EARNINGS,
        ReportRules.FREELANCER_COMPANY_EARNINGS,
        Arguments.path("provider_company_ref", companyReference),
        query);
  }

  /**
   * What the freelancers of a client's team get paid. For admins and hiring managers of the team.
   *
   * <p>Queries cannot have {@code comment} or {@code po_number}. Filters besides the common ones:
   * {@code provider_team__reference}, {@code provider_team__id}, {@code provider__reference},
   * {@code provider__id}.
   *
   * @param teamReference the reference of the client's team
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report clientTeamBillings(String teamReference, GdsQuery<FinancialData> query) {
    return report(
        CLIENT_TEAM_BILLINGS,
        ReportRules.CLIENT_TEAM_BILLINGS,
        Arguments.path("buyer_team_ref", teamReference),
        query);
  }

  /**
   * What the freelancers of a client's company get paid. For owners and admins of the company.
   *
   * <p>Filters besides the common ones: {@code provider_company__reference}, {@code
   * provider_company__id}, {@code provider__reference}, {@code provider__id}.
   *
   * @param companyReference the reference of the client's company
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report clientCompanyBillings(String companyReference, GdsQuery<FinancialData> query) {
    return report(
        CLIENT_COMPANY_BILLINGS,
        ReportRules.CLIENT_COMPANY_BILLINGS,
        Arguments.path("buyer_company_ref", companyReference),
        query);
  }

  /**
   * What a client's team pays to its freelancers. For hiring managers of the team.
   *
   * <p>Filters besides the common ones: {@code provider_team__reference}, {@code
   * provider_team__id}, {@code provider__reference}, {@code provider__id}, {@code po_number}.
   *
   * @param teamReference the reference of the client's team
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report clientTeamEarnings(String teamReference, GdsQuery<FinancialData> query) {
    return report(
        CLIENT_TEAM_EARNINGS,
        ReportRules.CLIENT_TEAM_EARNINGS,
        Arguments.path("buyer_team_ref", teamReference),
        query);
  }

  /**
   * What a client's company pays to its freelancers. For owners and admins of the company.
   *
   * <p>Filters besides the common ones: {@code provider_company__reference}, {@code
   * provider_company__id}, {@code provider__reference}, {@code provider__id}, {@code po_number}.
   *
   * @param companyReference the reference of the client's company
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report clientCompanyEarnings(String companyReference, GdsQuery<FinancialData> query) {
    return report(
        CLIENT_COMPANY_EARNINGS,
        ReportRules.CLIENT_COMPANY_EARNINGS,
        Arguments.path("buyer_company_ref", companyReference),
        query);
  }

  /**
   * The transactions of an account: the caller's own, or one of a team where the caller has the
   * permission to hire or for finance. For finance managers.
   *
   * <p>Filters besides the common ones: {@code provider_company__reference}, {@code
   * provider_company__id}, {@code provider__reference}, {@code provider__id}, {@code
   * buyer_company__reference}, {@code buyer_company__id}, {@code buyer_team__reference}, {@code
   * buyer_team__id}, {@code po_number}, {@code provider_team__reference}, {@code
   * provider_team__id}.
   *
   * @param accountReference the reference of the account, which the documents call accounting
   *     entity
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report account(String accountReference, GdsQuery<FinancialData> query) {
    return report(
        ACCOUNT,
        ReportRules.ACCOUNT,
        Arguments.path("accounting_entity_ref", accountReference),
        query);
  }

  /**
   * All transactions of the accounts that the caller owns. For freelancers. In the 2017 edition
   * only.
   *
   * <p>Filters besides the common ones: {@code provider_company__reference}, {@code
   * provider_company__id}, {@code provider__reference}, {@code provider__id}, {@code
   * buyer_team__reference}, {@code buyer_team__id}, {@code accounting_entity__reference}, {@code
   * po_number}.
   *
   * @param providerReference the reference of the freelancer who is signed in
   * @throws IllegalArgumentException if the query has or filters by what it cannot
   */
  public Report accountOwner(String providerReference, GdsQuery<FinancialData> query) {
    return report(
        ACCOUNT_OWNER,
        ReportRules.ACCOUNT_OWNER,
        Arguments.path("provider_ref", providerReference),
        query);
  }

  private Report report(
      Endpoint<ReportTable> endpoint,
      ReportRules<FinancialData> rules,
      Arguments path,
      GdsQuery<FinancialData> query) {
    rules.check(query);
    return new Report(
        client, endpoint, Arguments.builder().addAll(path).set("tq", query.text()).build());
  }
}
