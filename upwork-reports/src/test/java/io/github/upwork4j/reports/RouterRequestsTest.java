package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for each report, and what comes back. */
class RouterRequestsTest {
  private static final LocalDate FIRST = LocalDate.of(2009, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2009, 10, 31);

  @RegisterExtension final ApiServer server = new ApiServer();

  private ReportsApi api() {
    return ReportsApi.of(server.client());
  }

  @ParameterizedTest
  @CsvSource({
    "timereports-team-hours, companies/mycompany/teams/mycompany%3Aengineering/hours",
    "timereports-team, companies/mycompany/teams/mycompany%3Aengineering",
    "timereports-company, companies/mycompany",
    "timereports-agency, companies/mycompany/agencies/brightworks",
    "timereports-freelancer-hours, providers/12345/hours",
    "timereports-freelancer, providers/12345",
    "timereports-company-hours, companies/mycompany/hours",
    "timereports-agency-hours, companies/mycompany/agencies/brightworks/hours",
  })
  void everyTimeReportIsAskedForWhereItIsDocumented(String id, String path) {
    server.answer("time/team.json");
    GdsQuery<TimeData> query = TimeData.select(TimeData.WORKED_ON, TimeData.HOURS.sum()).build();

    AllReports.time(id).of(api(), query).table().execute();

    assertThat(server.sent())
        .isEqualTo(
            "GET /gds/timereports/v1/"
                + path
                + "\n"
                + """
                ?tq=SELECT%20worked_on%2C%20sum%28hours%29
                &tqx=out%3Ajson
                Accept: application/json
                User-Agent: upwork4j/V
                """);
  }

  @ParameterizedTest
  @CsvSource({
    "finreports-provider-billings, providers/12345/billings",
    "finreports-provider-team-billings, provider_teams/700101/billings",
    "finreports-provider-company-billings, provider_companies/700101/billings",
    "finreports-provider-earnings, providers/12345/earnings",
    "finreports-provider-team-earnings, provider_teams/700101/earnings",
    "finreports-provider-company-earnings, provider_companies/700101/earnings",
    "finreports-buyer-team-billings, buyer_teams/34567/billings",
    "finreports-buyer-company-billings, buyer_companies/1040945/billings",
    "finreports-buyer-team-earnings, buyer_teams/34567/earnings",
    "finreports-buyer-company-earnings, buyer_companies/1040945/earnings",
    "finreports-account, financial_accounts/34567890",
    "finreports-account-owner, financial_account_owner/12345",
  })
  void everyFinancialReportIsAskedForWhereItIsDocumented(String id, String path) {
    server.answer("financial/account.json");
    GdsQuery<FinancialData> query =
        FinancialData.select(FinancialData.AMOUNT).where(FinancialData.DATE.is(FIRST)).build();

    AllReports.financial(id).of(api(), query).table().execute();

    assertThat(server.sent())
        .isEqualTo(
            "GET /gds/finreports/v2/"
                + path
                + "\n"
                + """
                ?tq=SELECT%20amount%20WHERE%20date%20%3D%20%272009-10-01%27
                &tqx=out%3Ajson
                Accept: application/json
                User-Agent: upwork4j/V
                """);
  }

  @Test
  void transactionsAreReadByTheFieldsOfTheQuery() {
    server.answer("financial/account.json");

    var response =
        api()
            .financial()
            .account(
                "34567890",
                FinancialData.select(
                        FinancialData.REFERENCE,
                        FinancialData.DATE,
                        FinancialData.TYPE,
                        FinancialData.SUBTYPE,
                        FinancialData.DESCRIPTION,
                        FinancialData.AMOUNT)
                    .where(FinancialData.DATE.between(FIRST, LAST))
                    .build())
            .table()
            .executeForResponse();

    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
    assertThat(response.authUser()).isPresent();
    assertThat(response.value().rows()).hasSize(2);
    ReportRow bonus = response.value().rows().get(1);
    assertThat(bonus.number(FinancialData.REFERENCE)).contains(new BigDecimal("70727999"));
    assertThat(bonus.text(FinancialData.REFERENCE)).contains("70727999");
    assertThat(bonus.date(FinancialData.DATE)).contains(LocalDate.of(2009, 10, 12));
    assertThat(bonus.text(FinancialData.TYPE)).contains("ARAdjustment");
    assertThat(bonus.text(FinancialData.SUBTYPE)).contains("Bonus");
    assertThat(bonus.text(FinancialData.DESCRIPTION)).contains("Bonus for good job");
    assertThat(bonus.number(FinancialData.AMOUNT)).contains(new BigDecimal("110"));
  }

  @Test
  void aRefusalOfAnyReportIsAnException() {
    server.answerWith("{\"error\":{\"message\":\"Invalid query\"}}");
    Report report = api().time().company("mycompany", GdsQuery.raw("SELECT earnings"));

    assertThatThrownBy(() -> report.table().execute())
        .isInstanceOf(ReportQueryException.class)
        .hasMessageStartingWith("Upwork refused the report: Invalid query.");
  }

  /** C23. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT hours WHERE worked_on >= '2009-10-01' AND task = 'a, b'",
        "SELECT task\nWHERE task = \"it's\"\r\n",
        "WHERE task = '+ & = % # ? ; / \\ \t\u0000 Ирина 山田 😀'"
      })
  void theServerReadsTheTextOfTheQuery(String text) {
    server.answer("time/team.json").answer("time/team.json");

    api().time().company("x", GdsQuery.raw(text)).table().execute();
    assertThat(receivedQuery()).isEqualTo(text);

    GdsQuery<TimeData> parsed = TimeData.parse(text);
    api().time().company("x", parsed).table().execute();
    assertThat(receivedQuery())
        .isEqualTo(parsed.text())
        .isEqualToNormalizingWhitespace(text.strip());
  }

  private String receivedQuery() {
    return HttpUrl.get("http://localhost" + server.sentPath()).queryParameter("tq");
  }

  @Test
  void whatIsNoPathOrNoQueryIsRefusedBeforeAnythingIsSent() {
    GdsQuery<TimeData> query = TimeData.select(TimeData.HOURS).build();

    assertThatThrownBy(() -> api().time().team("mycompany", "..", query))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> api().time().company("mycompany", GdsQuery.raw("SELECT \ud83d")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.requestCount()).isZero();
  }
}
