package io.github.upwork4j.hr.workdiary;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkDaysRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final DayRange WEEK =
      DayRange.of(LocalDate.of(2015, 7, 4), LocalDate.of(2015, 7, 10));
  private static final ContractReference CONTRACT = ContractReference.of("12345");

  private static final WorkDays DOCUMENTED =
      WorkDays.builder().days(List.of(LocalDate.of(2018, 4, 16), LocalDate.of(2018, 5, 4))).build();

  private static final WorkDays DOCUMENTED_2017 =
      WorkDays.builder()
          .user(
              DiaryUser.builder()
                  .id("john_johnson")
                  .firstName("John")
                  .lastName("Johnson")
                  .mail("john_johnson@example.com")
                  .status("enabled")
                  .timeZone("Asia/Bangkok")
                  .timeZoneOffset(Duration.ofHours(7))
                  .createdAt(Instant.ofEpochSecond(1376941475))
                  .archivingTime(Instant.ofEpochSecond(1404691200))
                  .build())
          .from(Instant.ofEpochSecond(1281052800))
          .to(Instant.ofEpochSecond(1288915200))
          .days(List.of(LocalDate.of(2010, 8, 16), LocalDate.of(2010, 9, 4)))
          .diaryApiPath("/api/team/v2/workdiaries/companies/testcompany.json")
          .build();

  private WorkDaysRouter workDays() {
    return HrApi.of(server.client()).workDays();
  }

  @Test
  void theDaysOfWorkForACompanyAreGot() {
    server.answer("work-days/get-by-company.json");

    UpworkResponse<WorkDays> response =
        workDays().getByCompany("testcompany", WEEK).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v3/workdays/companies/testcompany/20150704,20150710.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theDaysOfWorkOnAContractAreGot() {
    server.answer("work-days/get-by-contract.json");

    assertThat(workDays().getByContract(CONTRACT, WEEK).execute()).isEqualTo(DOCUMENTED);

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v3/workdays/contracts/12345/20150704,20150710.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void theOffsetIsSentAsItIs() {
    server.answer("work-days/get-by-company.json").answer("work-days/get-by-contract.json");

    workDays().getByCompany("testcompany", WEEK, "+7").execute();
    workDays().getByContract(CONTRACT, WEEK, "-0330").execute();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/team/v3/workdays/companies/testcompany/20150704,20150710.json
            ?offset=%2B7
            """);
    assertThat(server.sentLine())
        .isEqualTo(
            "GET /api/team/v3/workdays/contracts/12345/20150704,20150710.json\n?offset=-0330\n");
  }

  /** The documents print a set of texts; lists, objects and lists with indexes stand for one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"20180416\",\"20180504\"]",
        "[20180416,20180504]",
        "[{\"date\":\"20180416\"},{\"date\":\"20180504\"}]",
        "{\"date\":[\"20180416\",\"20180504\"]}",
        "{\"0\":\"20180416\",\"3\":\"20180504\"}",
        "{\"workday\":[\"20180416\",\"20180504\"]}",
        "{\"workday\":[{\"date\":\"20180416\"},{\"date\":[\"20180504\"]}]}"
      })
  void daysAreReadInEveryForm(String form) {
    server.answerWith("{\"workdays\":" + form + "}");

    assertThat(workDays().getByContract(CONTRACT, WEEK).execute()).isEqualTo(DOCUMENTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"20180416\"",
        "{\"date\":\"20180416\"}",
        "{\"workday\":{\"date\":\"20180416\"}}",
        "{\"workday\":\"20180416\"}"
      })
  void oneDayMayComeWithoutItsList(String form) {
    server.answerWith("{\"workdays\":" + form + "}");

    assertThat(workDays().getByContract(CONTRACT, WEEK).execute().days())
        .containsExactly(LocalDate.of(2018, 4, 16));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "null",
        "[]",
        "{}",
        "{\"workday\":\"\"}",
        "{\"workday\":{\"date\":\"\"}}",
        "{\"user\":\"\",\"range\":\"\",\"workday\":[]}"
      })
  void noWorkIsNoDays(String form) {
    server.answerWith("{\"workdays\":" + form + "}");

    assertThat(workDays().getByContract(CONTRACT, WEEK).execute())
        .isEqualTo(WorkDays.builder().build());
  }

  @ParameterizedTest
  @CsvSource({"MINE, mine", "USER, user", "GMT, gmt"})
  void theDaysOfWorkForACompanyAreGotAsIn2017(DiaryTimeZone timeZone, String text) {
    server.answer("work-days/get-by-company-v2.json");

    WorkDays days = workDays().getByCompanyV2("testcompany", WEEK, timeZone).execute();

    assertThat(server.sentLine())
        .isEqualTo(
            "GET /api/team/v2/workdays/companies/testcompany/20150704,20150710.json\n?tz="
                + text
                + "\n");
    assertThat(days).isEqualTo(DOCUMENTED_2017);
    assertWhole(days, "DiaryUser.messengerId", "DiaryUser.messengerType");
  }

  @Test
  void theDaysOfWorkOnContractsAreGotAsIn2017() {
    server.answer("work-days/get-by-contract-v2.json");

    WorkDays days =
        workDays()
            .getByContractsV2(
                List.of(CONTRACT, ContractReference.of("78912")), WEEK, DiaryTimeZone.GMT)
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v2/workdays/contracts/12345;78912/20150704,20150710.json
            ?tz=gmt
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(days)
        .isEqualTo(
            DOCUMENTED_2017.toBuilder()
                .diaryApiPath("/api/team/v2/workdiaries/contracts/12345.json")
                .build());
  }
}
