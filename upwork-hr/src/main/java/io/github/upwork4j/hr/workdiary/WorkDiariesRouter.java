package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Work diaries: what the time tracker saw on a day. All calls need the permission "View your
 * workdiary". When a day begins depends on a time zone; Upwork advises to try with several places.
 * Documentation: Companies and Teams, Get work diary and Get work diary by contract.
 */
public final class WorkDiariesRouter {
  private static final String VIEW = "View your workdiary";

  private static final Endpoint<WorkDiary> GET_BY_USER_V1 =
      Endpoint.get("/api/team/v1/workdiaries/{company_id}/{username}/{date}")
          .permission(VIEW)
          .returning("snapshots", WorkDiary.WIRE);
  private static final PagedEndpoint<TeamDiaryEntry> GET_BY_COMPANY =
      Endpoint.get("/api/team/v3/workdiaries/companies/{company_or_team_id}/{date}")
          .permission(VIEW)
          .paged("paging")
          .returning(TeamDiary.LISTING);
  private static final Endpoint<WorkDiary> GET_BY_CONTRACT_V2 =
      Endpoint.get("/api/team/v2/workdiaries/contracts/{contract_id}/{date}")
          .permission(VIEW)
          .returning("snapshots", WorkDiary.WIRE);
  private static final Endpoint<WorkDiary> GET_BY_CONTRACT =
      Endpoint.get("/api/team/v3/workdiaries/contracts/{contract_ids}/{date}")
          .permission(VIEW)
          .returning("data", WorkDiary.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public WorkDiariesRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Gets what everybody in a company or team did on a day.
   *
   * @param companyOrTeamId the id of the company or team, such as {@code abcde12345}
   */
  public PagedCall<TeamDiaryEntry> getByCompany(
      String companyOrTeamId, LocalDate day, TeamDiaryQuery query) {
    return client.call(GET_BY_COMPANY, query.arguments(companyOrTeamId, day), query.page());
  }

  /** Gets the work on a contract on a day. */
  public UpworkCall<WorkDiary> getByContract(ContractReference contract, LocalDate day) {
    return getByContracts(List.of(contract), day);
  }

  /**
   * Gets the work on some contracts on a day, in one diary.
   *
   * @throws IllegalArgumentException if there are no contracts
   */
  public UpworkCall<WorkDiary> getByContracts(List<ContractReference> contracts, LocalDate day) {
    return client.call(GET_BY_CONTRACT, ofContracts("contract_ids", contracts, day).build());
  }

  /**
   * Gets the work on some contracts on a day that begins elsewhere.
   *
   * @param timeZoneOffset the offset of the time zone; the documents do not say in which form
   * @throws IllegalArgumentException if there are no contracts, or the offset is blank
   */
  public UpworkCall<WorkDiary> getByContracts(
      List<ContractReference> contracts, LocalDate day, String timeZoneOffset) {
    return client.call(
        GET_BY_CONTRACT,
        ofContracts("contract_ids", contracts, day)
            .set("offset", Required.filled("timeZoneOffset", timeZoneOffset))
            .build());
  }

  /**
   * Gets what a user did for a company or team on a day, as in the 2017 edition. The 2020 edition
   * has {@link #getByCompany} in its place.
   *
   * @param companyOrTeamId the id of the company or team
   * @param username the user id, such as {@code john_johnson}
   */
  public UpworkCall<WorkDiary> getByUserV1(
      String companyOrTeamId, String username, LocalDate day, DiaryTimeZone timeZone) {
    return client.call(
        GET_BY_USER_V1,
        Arguments.builder()
            .path("company_id", companyOrTeamId)
            .path("username", username)
            .path("date", DateTimeFormatter.BASIC_ISO_DATE.format(day))
            .set("tz", timeZone.wireName())
            .build());
  }

  /**
   * Gets the work on some contracts on a day, as in the 2017 edition. The 2020 edition has {@link
   * #getByContracts} in its place.
   *
   * @throws IllegalArgumentException if there are no contracts
   */
  public UpworkCall<WorkDiary> getByContractsV2(
      List<ContractReference> contracts, LocalDate day, DiaryTimeZone timeZone) {
    return client.call(
        GET_BY_CONTRACT_V2,
        ofContracts("contract_id", contracts, day).set("tz", timeZone.wireName()).build());
  }

  private static Arguments.Builder ofContracts(
      String name, List<ContractReference> contracts, LocalDate day) {
    return Arguments.builder()
        .path(name, contracts.stream().map(ContractReference::value).collect(Collectors.toList()))
        .path("date", DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }
}
