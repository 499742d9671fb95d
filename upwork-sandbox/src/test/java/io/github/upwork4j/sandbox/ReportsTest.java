package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A report")
class ReportsTest extends ReportsTestBase {
  private static BigDecimal sum(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> new BigDecimal(row.get(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static LocalDate day(String cell) {
    return LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Test
  void ofTimeShowsWhoWorkedWhenAndForHowMuch() {
    List<Map<String, String>> rows =
        rows(
            COMPANY,
            "SELECT worked_on, week_worked_on, month_worked_on, year_worked_on, provider_id,"
                + " provider_name, assignment_ref, task, memo, hours, charges"
                + " WHERE worked_on >= '2020-05-01' AND worked_on <= '2020-05-31'"
                + " ORDER BY worked_on");

    assertThat(rows).hasSizeGreaterThan(50);
    for (Map<String, String> row : rows) {
      LocalDate day = day(row.get("worked_on"));
      assertThat(day).isBetween(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));
      assertThat(day(row.get("week_worked_on")))
          .isEqualTo(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      assertThat(row.get("month_worked_on")).isEqualTo("20200501");
      assertThat(row.get("year_worked_on")).isEqualTo("20200101");
      assertThat(row.get("memo")).contains(row.get("task"));
      assertThat(new BigDecimal(row.get("hours"))).isBetween(new BigDecimal("0.1"), BigDecimal.TEN);
      assertThat(new BigDecimal(row.get("charges"))).isPositive();
    }
    assertThat(rows).extracting(row -> row.get("worked_on")).isSorted();
  }

  @Test
  void ofMoneyBillsTheHoursOfTheLog() {
    Map<String, BigDecimal> charged = new LinkedHashMap<>();
    for (Map<String, String> row :
        rows(
            COMPANY,
            "SELECT week_worked_on, assignment_ref, sum(charges) WHERE worked_on < '2020-06-15'")) {
      charged.put(
          row.get("assignment_ref") + " " + day(row.get("week_worked_on")).plusWeeks(1),
          new BigDecimal(row.get("charges")));
    }
    Map<String, BigDecimal> billed = new LinkedHashMap<>();
    for (Map<String, String> row :
        rows(
            BILLINGS,
            "SELECT date, assignment__reference, sum(amount)"
                + " WHERE type = 'ARInvoice' AND subtype = 'Hourly'")) {
      billed.put(
          row.get("assignment__reference") + " " + day(row.get("date")),
          new BigDecimal(row.get("amount")));
    }

    assertThat(charged).hasSizeGreaterThan(100);
    assertThat(billed).isEqualTo(charged);
  }

  @Test
  void ofMoneyPaysTheFreelancerWhatTheClientIsBilledLessTheFee() {
    List<Map<String, String>> invoices =
        rows(BILLINGS, "SELECT reference, amount WHERE type = 'ARInvoice'");
    List<Map<String, String>> payments =
        rows(BILLINGS, "SELECT reference, amount WHERE type = 'ARPayment'");
    List<Map<String, String>> earned =
        rows(EARNINGS, "SELECT reference, amount WHERE type = 'APInvoice'");
    List<Map<String, String>> fees =
        rows(EARNINGS, "SELECT reference, amount WHERE subtype = 'Service Fee'");

    assertThat(sum(payments, "amount")).isEqualByComparingTo(sum(invoices, "amount").negate());
    assertThat(sum(earned, "amount")).isEqualByComparingTo(sum(invoices, "amount"));
    assertThat(fees).hasSameSizeAs(earned);
    assertThat(
            Stream.of(invoices, payments, earned, fees)
                .flatMap(List::stream)
                .map(row -> row.get("reference")))
        .doesNotHaveDuplicates();
  }

  @Test
  void isTheSameForTheSameSeed() {
    String report = COMPANY + "?tq=" + enc("SELECT worked_on, provider_id, hours");
    try (UpworkSandbox other = UpworkSandbox.start();
        UpworkSandbox seven = UpworkSandbox.builder().seed(7).start()) {
      assertThat(new TestClient(other).get(report).list("table.rows"))
          .isEqualTo(client.get(report).list("table.rows"))
          .isNotEqualTo(new TestClient(seven).get(report).list("table.rows"));
    }
  }

  @Test
  void belongsToATeamAnAgencyAFreelancerOrAnAccount() {
    assertThat(rows(COMPANY + "/teams/mycompany:engineering", "SELECT assignment_team_id, hours"))
        .isNotEmpty()
        .allMatch(row -> row.get("assignment_team_id").equals("mycompany:engineering"));
    assertThat(rows(TIME + "providers/12345", "SELECT assignment_ref, sum(hours)")).hasSize(1);
    for (String agency : List.of("brightworks", "nordlicht", "tresmarias")) {
      assertThat(rows(COMPANY + "/agencies/" + agency, "SELECT agency_company_id, hours"))
          .allMatch(row -> row.get("agency_company_id").equals(agency));
    }
    assertThat(rows(MONEY + "financial_accounts/34567890", "SELECT type, sum(amount)"))
        .extracting(row -> row.get("type"))
        .containsExactlyInAnyOrder("ARInvoice", "ARPayment");
    assertThat(rows(MONEY + "financial_account_owner/12345", "SELECT accounting_entity__reference"))
        .isNotEmpty()
        .allMatch(row -> row.get("accounting_entity__reference").equals("912345"));
  }

  static Stream<String> foreignReports() {
    return Stream.of(
        TIME + "companies/other",
        COMPANY + "/teams/other",
        COMPANY + "/agencies/other",
        TIME + "providers/nobody",
        MONEY + "providers/1/billings",
        MONEY + "buyer_teams/1/earnings",
        MONEY + "buyer_companies/1/billings",
        MONEY + "provider_teams/1/earnings",
        MONEY + "provider_companies/1/billings",
        MONEY + "financial_accounts/1",
        MONEY + "financial_account_owner/1");
  }

  @Test
  void ofOthersIsDeniedToWhoOnlyWorks() {
    SandboxUser self = sandbox.users().get(2);
    SandboxUser other = sandbox.users().get(3);
    TestClient freelancer = TestClient.as(sandbox, self.reference());
    String providers = MONEY + "providers/";
    for (String path :
        List.of(
            BILLINGS,
            EARNINGS,
            MONEY + "buyer_teams/34567/billings",
            providers + other.reference() + "/earnings",
            MONEY + "financial_accounts/34567890",
            MONEY + "financial_account_owner/" + other.reference())) {
      assertThat(freelancer.get(path + "?tq=" + enc("SELECT amount")).message())
          .as(path)
          .isEqualTo("User has not enough permissions");
    }
    assertThat(freelancer.get(COMPANY + "?tq=" + enc("SELECT hours")).message())
        .isEqualTo("Access denied (user has not enough team/company permissions)");
    for (String path :
        List.of(
            providers + self.reference() + "/earnings",
            MONEY + "financial_accounts/9" + self.reference(),
            MONEY + "financial_account_owner/" + self.reference())) {
      assertThat(freelancer.get(path + "?tq=" + enc("SELECT amount")).list("table.rows"))
          .as(path)
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("foreignReports")
  void ofSomebodyElseIsDenied(String path) {
    assertThat(refusal(path, path.startsWith(TIME) ? "SELECT hours" : "SELECT amount"))
        .isIn(
            "Access denied (user has not enough team/company permissions)",
            "User has not enough permissions");
  }

  @Test
  void comesAsJsonCsvOrXml() {
    String query = "?tq=" + enc("SELECT provider_name, sum(hours) WHERE worked_on > '2020-06-01'");
    int rows = client.get(COMPANY + query).list("table.rows").size();

    TestClient.Reply csv = client.get(COMPANY + query + "&tqx=out:csv");
    assertThat(csv.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(csv.body()).startsWith("\"provider_name\",\"hours\"\r\n");
    assertThat(csv.body().split("\r\n")).hasSize(1 + rows);
    TestClient.Reply xml = client.get(COMPANY + query + "&tqx=out:xml");
    assertThat(xml.header("content-type")).isEqualTo("application/xml; charset=utf-8");
    assertThat(xml.body())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<table>\n<cols>\n<col id=")
        .containsPattern("<row><c><v>[^<]+</v></c><c><v>[0-9.]+</v></c></row>\n")
        .endsWith("</rows>\n</table>\n");
    assertThat(client.get(COMPANY + query + "&tx=xml").body()).isEqualTo(xml.body());
    assertThat(client.get(COMPANY + "?tqx=out:csv&tq=SELECT%20x").body())
        .isEqualTo("Invalid query: there is no field x");
    assertThat(client.get(COMPANY + query + "&tqx=out:pdf").message()).contains("tqx");
  }
}
