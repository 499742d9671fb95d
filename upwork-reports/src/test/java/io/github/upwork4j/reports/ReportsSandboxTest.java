package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.reports.query.Condition;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of a server that runs the query language over a time log and a ledger. */
class ReportsSandboxTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 4, 30);

  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "timereports-team-hours|SELECT worked_on, provider_id, provider_name, sum(hours) WHERE"
            + " worked_on >= '2009-10-01' AND worked_on <= '2009-10-31'",
        "timereports-team|SELECT worked_on, provider_id, provider_name, sum(hours) WHERE worked_on"
            + " >= '2009-10-01' AND worked_on <= '2009-10-31'",
        "timereports-company|SELECT week_worked_on, assignment_team_id, sum(hours), sum(charges)"
            + " WHERE worked_on > '2009-10-01' AND worked_on <= '2009-10-31'",
        "timereports-agency|SELECT week_worked_on, assignment_team_id, provider_id,"
            + " assignment_name, sum(hours) WHERE worked_on > '2009-10-01' AND worked_on <="
            + " '2009-10-31'",
        "timereports-freelancer-hours|SELECT worked_on, assignment_team_id, hours, task, memo WHERE"
            + " worked_on > '2009-10-01' AND worked_on <= '2009-10-31'",
        "timereports-freelancer|SELECT worked_on, assignment_team_id, hours, task, memo WHERE"
            + " worked_on > '2009-10-01' AND worked_on <= '2009-10-31'",
      })
  void theDocumentedTimeQueriesRun(String id, String sample) {
    GdsQuery<TimeData> query = TimeData.parse(sample.replace("2009-10-31", "2020-12-31"));

    ReportTable table = AllReports.time(id).of(SANDBOX.api(), query).table().execute();

    assertThat(table.columns()).hasSameSizeAs(query.columns());
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.rows()).allMatch(row -> row.number(TimeData.HOURS).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "finreports-provider-billings|``",
        "finreports-provider-team-billings| AND buyer_team__reference=VALUE",
        "finreports-provider-company-billings| AND buyer_company__reference=VALUE",
        "finreports-provider-earnings|``",
        "finreports-provider-team-earnings| AND buyer_team__reference=VALUE",
        "finreports-provider-company-earnings| AND buyer_company__reference=VALUE",
        "finreports-buyer-team-billings| AND provider__reference = 'VALUE'",
        "finreports-buyer-company-billings|``",
        "finreports-buyer-team-earnings| AND provider__id = 'VALUE'",
        "finreports-buyer-company-earnings| AND provider__id = 'VALUE'",
        "finreports-account|``",
        "finreports-account-owner| and (accounting_entity__reference = '912345' OR"
            + " accounting_entity__reference = '2222')",
      })
  void theDocumentedFinancialQueriesRun(String id, String more) {
    GdsQuery<FinancialData> query =
        FinancialData.parse(
            "SELECT amount, notes WHERE date >= '2019-10-01' AND date <= '2020-05-31' "
                + more.replace("VALUE", valueFor(id, more)));

    ReportTable table = AllReports.financial(id).of(SANDBOX.api(), query).table().execute();

    assertThat(table.columns()).hasSize(2);
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.rows()).allMatch(row -> row.number(FinancialData.AMOUNT).isPresent());
  }

  /** Returns what the field that is compared holds in some row of the report. */
  private static String valueFor(String id, String more) {
    return FinancialData.fields().stream()
        .filter(field -> more.startsWith("AND " + field))
        .flatMap(
            field -> {
              GdsQuery<FinancialData> query = FinancialData.select(field).build();
              ReportTable table =
                  AllReports.financial(id).of(SANDBOX.api(), query).table().execute();
              return table.rows().stream().limit(1).map(row -> row.text(field).orElseThrow());
            })
        .findFirst()
        .orElse("");
  }

  @Test
  void aSumIsThatOfTheRowsItStandsFor() {
    Condition<TimeData> april = TimeData.WORKED_ON.between(FIRST, LAST);
    List<ReportRow> single =
        company(TimeData.select(TimeData.PROVIDER_ID, TimeData.HOURS).where(april));
    List<ReportRow> summed =
        company(
            TimeData.select(TimeData.PROVIDER_ID, TimeData.HOURS.sum())
                .where(april)
                .orderByDescending(TimeData.HOURS.sum()));

    assertThat(summed).hasSizeGreaterThan(3).hasSizeLessThan(single.size());
    assertThat(summed.stream().map(row -> row.number(TimeData.HOURS.sum()).orElseThrow()))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    for (ReportRow row : summed) {
      BigDecimal expected =
          single.stream()
              .filter(one -> one.text(TimeData.PROVIDER_ID).equals(row.text(TimeData.PROVIDER_ID)))
              .map(one -> one.number(TimeData.HOURS).orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(row.number(TimeData.HOURS.sum()).orElseThrow()).isEqualByComparingTo(expected);
    }
  }

  static Stream<Condition<TimeData>> dayConditions() {
    return Stream.of(
        TimeData.WORKED_ON.is(FIRST),
        TimeData.WORKED_ON.isBefore(FIRST),
        TimeData.WORKED_ON.isOnOrBefore(FIRST),
        TimeData.WORKED_ON.isAfter(FIRST),
        TimeData.WORKED_ON.isOnOrAfter(FIRST),
        TimeData.WORKED_ON.between(FIRST, LAST));
  }

  @ParameterizedTest
  @MethodSource("dayConditions")
  void everyOperatorLeavesTheRowsItSays(Condition<TimeData> condition) {
    List<ReportRow> all =
        company(TimeData.select(TimeData.WORKED_ON, TimeData.PROVIDER_ID, TimeData.HOURS));
    List<ReportRow> left =
        company(
            TimeData.select(TimeData.WORKED_ON, TimeData.PROVIDER_ID, TimeData.HOURS)
                .where(condition));

    assertThat(left).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(left)
        .containsExactlyElementsOf(
            all.stream()
                .filter(
                    row -> holds(condition.toString(), row.date(TimeData.WORKED_ON).orElseThrow()))
                .toList());
  }

  private static boolean holds(String condition, LocalDate day) {
    return switch (condition) {
      case "worked_on = '2020-04-01'" -> day.equals(FIRST);
      case "worked_on < '2020-04-01'" -> day.isBefore(FIRST);
      case "worked_on <= '2020-04-01'" -> !day.isAfter(FIRST);
      case "worked_on > '2020-04-01'" -> day.isAfter(FIRST);
      case "worked_on >= '2020-04-01'" -> !day.isBefore(FIRST);
      default -> !day.isBefore(FIRST) && !day.isAfter(LAST);
    };
  }

  @Test
  void hostileTextFindsNothingAndChangesNothing() {
    for (String text :
        List.of("x' OR task = 'review", "\" OR 1=1", "\\", "two\nlines", "山田", "SELECT *")) {
      assertThat(company(TimeData.select(TimeData.TASK).where(TimeData.TASK.is(text)))).isEmpty();
    }
    assertThat(company(TimeData.select(TimeData.TASK).where(TimeData.TASK.is("review"))))
        .isNotEmpty();
  }

  @Test
  void aLongPeriodIsTheSumOfItsSlices() {
    GdsQuery.Builder<TimeData> columns =
        TimeData.select(TimeData.WORKED_ON, TimeData.PROVIDER_ID, TimeData.TASK, TimeData.HOURS)
            .orderBy(TimeData.WORKED_ON);
    GdsQuery<TimeData> all = columns.build();
    List<ReportRow> whole =
        company(all.toBuilder().where(TimeData.WORKED_ON.between(FIRST.minusMonths(2), LAST)));

    try (SlicedRows rows =
        ReportSlices.of(FIRST.minusMonths(2), LAST)
            .rows(
                slice ->
                    SANDBOX
                        .api()
                        .time()
                        .company(
                            "mycompany",
                            all.toBuilder()
                                .where(TimeData.WORKED_ON.between(slice.from(), slice.to()))
                                .build()))) {
      assertThat(rows).containsExactlyElementsOf(whole);
    }
    assertThat(whole).isNotEmpty();
  }

  private static List<ReportRow> company(GdsQuery.Builder<TimeData> query) {
    return SANDBOX.api().time().company("mycompany", query.build()).table().execute().rows();
  }
}
