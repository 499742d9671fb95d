package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Work days: on which days somebody worked. All calls need the permission "View your workdiary".
 * When a day begins depends on a time zone; Upwork advises to try with several places.
 * Documentation: Companies and Teams, Get workdays by company and Get workdays by contract.
 */
public final class WorkDaysRouter {
  private static final String VIEW = "View your workdiary";

  private static final Endpoint<WorkDays> GET_BY_COMPANY_V2 =
      Endpoint.get("/api/team/v2/workdays/companies/{company_id}/{from_date},{till_date}")
          .permission(VIEW)
          .returning("workdays", WorkDays.WIRE);
  private static final Endpoint<WorkDays> GET_BY_COMPANY =
      Endpoint.get("/api/team/v3/workdays/companies/{company_id}/{from_date},{till_date}")
          .permission(VIEW)
          .returning("workdays", WorkDays.WIRE);
  private static final Endpoint<WorkDays> GET_BY_CONTRACT_V2 =
      Endpoint.get("/api/team/v2/workdays/contracts/{contract_id}/{from_date},{till_date}")
          .permission(VIEW)
          .returning("workdays", WorkDays.WIRE);
  private static final Endpoint<WorkDays> GET_BY_CONTRACT =
      Endpoint.get("/api/team/v3/workdays/contracts/{contract_id}/{from_date},{till_date}")
          .permission(VIEW)
          .returning("workdays", WorkDays.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public WorkDaysRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Gets the days on which the user whose call it is worked for a company.
   *
   * @param companyId the id of the company, such as {@code testcompany}
   */
  public UpworkCall<WorkDays> getByCompany(String companyId, DayRange days) {
    return client.call(GET_BY_COMPANY, ofCompany(companyId, days).build());
  }

  /**
   * The same for days that begin elsewhere.
   *
   * @param timeZoneOffset the offset of the time zone; the documents do not say in which form
   * @throws IllegalArgumentException if the offset is blank
   */
  public UpworkCall<WorkDays> getByCompany(String companyId, DayRange days, String timeZoneOffset) {
    return client.call(
        GET_BY_COMPANY,
        ofCompany(companyId, days)
            .set("offset", Required.filled("timeZoneOffset", timeZoneOffset))
            .build());
  }

  /** Gets the days of work on a contract. */
  public UpworkCall<WorkDays> getByContract(ContractReference contract, DayRange days) {
    return client.call(GET_BY_CONTRACT, ofContracts(List.of(contract), days).build());
  }

  /**
   * The same for days that begin elsewhere.
   *
   * @param timeZoneOffset the offset of the time zone; the documents do not say in which form
   * @throws IllegalArgumentException if the offset is blank
   */
  public UpworkCall<WorkDays> getByContract(
      ContractReference contract, DayRange days, String timeZoneOffset) {
    return client.call(
        GET_BY_CONTRACT,
        ofContracts(List.of(contract), days)
            .set("offset", Required.filled("timeZoneOffset", timeZoneOffset))
            .build());
  }

  /**
   * Gets the days on which the user whose call it is worked for a company, as in the 2017 edition.
   * The 2020 edition has {@link #getByCompany(String, DayRange)} in its place.
   */
  public UpworkCall<WorkDays> getByCompanyV2(
      String companyId, DayRange days, DiaryTimeZone timeZone) {
    return client.call(
        GET_BY_COMPANY_V2, ofCompany(companyId, days).set("tz", timeZone.wireName()).build());
  }

  /**
   * Gets the days of work on some contracts, as in the 2017 edition. The 2020 edition has {@link
   * #getByContract(ContractReference, DayRange)} in its place.
   *
   * @throws IllegalArgumentException if there are no contracts
   */
  public UpworkCall<WorkDays> getByContractsV2(
      List<ContractReference> contracts, DayRange days, DiaryTimeZone timeZone) {
    return client.call(
        GET_BY_CONTRACT_V2, ofContracts(contracts, days).set("tz", timeZone.wireName()).build());
  }

  private static Arguments.Builder ofCompany(String companyId, DayRange days) {
    return days.in(Arguments.builder().path("company_id", companyId));
  }

  private static Arguments.Builder ofContracts(List<ContractReference> contracts, DayRange days) {
    return days.in(
        Arguments.builder()
            .path(
                "contract_id",
                contracts.stream().map(ContractReference::value).collect(Collectors.toList())));
  }
}
