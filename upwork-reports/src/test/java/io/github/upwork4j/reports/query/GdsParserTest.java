package io.github.upwork4j.reports.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GdsParserTest {
  /** The sample queries of the documentation, all of them, for time reports. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT worked_on, provider_id, provider_name, sum(hours) WHERE worked_on >= '2009-10-01'"
            + " AND worked_on <= '2009-10-31'",
        "SELECT week_worked_on, assignment_team_id, sum(hours), sum(charges) WHERE worked_on >"
            + " '2009-10-01' AND worked_on <= '2009-10-31'",
        "SELECT week_worked_on, assignment_team_id, provider_id, assignment_name, sum(hours) WHERE"
            + " worked_on > '2009-10-01' AND worked_on <= '2009-10-31'",
        "SELECT worked_on, assignment_team_id, hours, task, memo WHERE worked_on > '2009-10-01' AND"
            + " worked_on <= '2009-10-31'"
      })
  void readsAndPrintsTheDocumentedTimeQueries(String sample) {
    assertThat(TimeData.parse(sample).text()).isEqualTo(sample);
  }

  /** The sample queries of the documentation, all of them, for financial reports. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT amount WHERE date >= '2009-10-01' AND date <= '2009-10-31'|",
        "SELECT amount WHERE date >= '2009-10-01' AND date <= '2009-10-31' AND"
            + " buyer_team__reference=1234| buyer_team__reference = 1234",
        "SELECT amount WHERE date >= '2009-10-01' AND date <= '2009-10-31' AND"
            + " buyer_company__reference=89089| buyer_company__reference = 89089",
        "SELECT amount WHERE date >= '2009-10-01' AND date <= '2009-10-31' AND provider__reference"
            + " = '23423'| provider__reference = 23423",
        "SELECT amount WHERE date >= '2009-10-01' AND date <= '2009-10-31' AND provider__id ="
            + " 'jsmith'| provider__id = 'jsmith'",
      })
  void readsAndPrintsTheDocumentedFinancialQueries(String sample, String last) {
    assertThat(FinancialData.parse(sample).text())
        .isEqualTo(
            "SELECT amount WHERE date >= '2009-10-01' AND date <= '2009-10-31'"
                + (last == null ? "" : " AND " + last));
  }

  @Test
  void readsTheDocumentedAlternatives() {
    assertThat(
            FinancialData.parse(
                "SELECT amount, notes WHERE date >= '2009-10-01' AND date <= '2009-10-31' and"
                    + " (accounting_entity__reference = '1111' OR accounting_entity__reference ="
                    + " '2222')"))
        .isEqualTo(
            FinancialData.select(FinancialData.AMOUNT, FinancialData.NOTES)
                .where(
                    FinancialData.DATE.between(
                        LocalDate.of(2009, 10, 1), LocalDate.of(2009, 10, 31)))
                .where(FinancialData.ACCOUNTING_ENTITY_REFERENCE.in("1111", "2222"))
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "select hours|SELECT hours",
        "where worked_on>2009-10-01|WHERE worked_on > '2009-10-01'",
        "where worked_on<'2009-10-01'and task='x'|WHERE worked_on < '2009-10-01' AND task = 'x'",
        "where ((task='x'))|WHERE task = 'x'",
        "where (task='x' and (task='y' and task='z'))"
            + "|WHERE task = 'x' AND task = 'y' AND task = 'z'",
        "where (task='x' or (task='y' or (task='z')))"
            + "|WHERE (task = 'x' OR task = 'y' OR task = 'z')",
        "where (task='x' or (task='y' and task='z')) and task='v'"
            + "|WHERE (task = 'x' OR (task = 'y' AND task = 'z')) AND task = 'v'",
        "where task=\"x\"|WHERE task = 'x'",
      })
  void readsWhatIsWrittenDifferently(String text, String printed) {
    assertThat(TimeData.parse(text).text()).isEqualTo(printed);
    assertThat(TimeData.parse(printed)).isEqualTo(TimeData.parse(text));
  }

  @Test
  void readsKeywordsInAnyCaseAndAnySpaceBetweenWords() {
    assertThat(
            TimeData.parse(
                " \n\tsElEcT\n\thours ,SUM( charges )oRdEr  By hours aSc,sum(charges)desc\r\n"))
        .hasToString("SELECT hours, sum(charges) ORDER BY hours, sum(charges) DESC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT *|8: select * is not supported, name the fields.",
        "SELECT|7: expected a field, found the end.",
        "SELECT 'hours'|8: expected a field, found a text.",
        "SELECT earnings|8: time reports have no field earnings.",
        "SELECT Hours|8: time reports have no field Hours.",
        "SELECT hours task|14: expected a comma, WHERE, ORDER BY or the end, found task.",
        "SELECT hours,|14: expected a field, found the end.",
        "SELECT sum hours|12: expected (, found hours.",
        "SELECT sum(task)|12: task cannot be summed up.",
        "SELECT sum(hours|17: expected ), found the end.",
        "hours|1: expected SELECT, WHERE or ORDER BY, found hours.",
        "WHERE hours > 3|7: The rows of time reports cannot be filtered by hours.",
        "WHERE week_worked_on = '2009-10-05'"
            + "|7: The rows of time reports cannot be filtered by week_worked_on.",
        "WHERE task|11: expected =, >, >=, < or <=, found the end.",
        "WHERE task != 'x'|12: a query has no ! outside quotes.",
        "WHERE task <> 'x'|13: expected a value between quotes, found >.",
        "WHERE task > 'x'|7: task can be compared with = only.",
        "WHERE task = x|14: expected a value between quotes, found x.",
        "WHERE task = 12|14: expected a value between quotes, found 12.",
        "WHERE task = 'x|14: the quote is not closed.",
        "WHERE task = 'it's'|18: expected AND, ORDER BY or the end, found s.",
        "WHERE task = 'x' AND|21: expected a field, found the end.",
        "WHERE task = 'x' OR task = 'y'"
            + "|18: conditions that OR joins stand in parentheses of their own.",
        "WHERE (task = 'x' AND task = 'y' OR task = 'z')"
            + "|34: conditions that OR joins stand in parentheses of their own.",
        "WHERE (task = 'x' OR task = 'y' AND task = 'z')"
            + "|33: conditions that OR joins stand in parentheses of their own.",
        "WHERE (task = 'x'|18: expected AND, OR or ), found the end.",
        "WHERE ()|8: expected a field, found ).",
        "WHERE worked_on = 'today'" + "|7: worked_on is compared with a day such as '2009-10-31'.",
        "WHERE worked_on = 2009-02-30"
            + "|7: worked_on is compared with a day such as '2009-10-31'.",
        "WHERE worked_on = 20091001" + "|7: worked_on is compared with a day such as '2009-10-31'.",
        "WHERE worked_on = '-2009-10-01'"
            + "|7: A query holds days with years of four digits, not the year -2009.",
        "SELECT hours ORDER hours|20: expected BY, found hours.",
        "SELECT hours ORDER BY hours DESC 1|34: expected the end, found 1.",
        "SELECT hours LIMIT 10|14: expected a comma, WHERE, ORDER BY or the end, found LIMIT.",
        "SELECT hours; x|13: a query has no ; outside quotes.",
        "SELECT hours\u0000x|13: a query has no character 0 outside quotes.",
        "SELECT \u202ehours|8: a query has no character 8238 outside quotes.",
        "SELECT é|8: a query has no é outside quotes.",
      })
  void saysWhereATimeQueryIsWrong(String text, String problem) {
    assertThatThrownBy(() -> TimeData.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The query is wrong at character " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "WHERE date = '2009-10-01'"
            + "|1: expected SELECT, since financial reports have no rows without it, found WHERE.",
        "``|1: expected SELECT, since financial reports have no rows without it, found the end.",
        "SELECT amount WHERE type = \"x\"|28: only ' can stand around a text.",
        "SELECT amount WHERE provider__reference = 12-3"
            + "|21: provider__reference is compared with digits, such as 1234.",
        "SELECT amount WHERE provider__reference > 12"
            + "|21: provider__reference can be compared with = only.",
        "SELECT amount WHERE worked_on = '2009-10-01'"
            + "|21: financial reports have no field worked_on.",
        "SELECT amount WHERE month = 10|21: what month is compared with is not documented,"
            + " GdsQuery.raw(…) sends it.",
      })
  void saysWhereAFinancialQueryIsWrong(String text, String problem) {
    assertThatThrownBy(() -> FinancialData.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The query is wrong at character " + problem);
  }

  @Test
  void holdsAQueryToTheRulesOfTheBuilder() {
    assertThatThrownBy(() -> TimeData.parse("SELECT hours ORDER BY task"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rows are ordered by task, so it has to be selected too.");
  }

  @Test
  void neverNestsWithoutAnEnd() {
    String open = "(".repeat(1_000_000);

    assertThatThrownBy(() -> TimeData.parse("WHERE " + open))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The query is wrong at character 57: the conditions are nested more than 50 deep.");
  }

  @Test
  void namesWhatItFoundInAFewCharacters() {
    assertThatThrownBy(() -> TimeData.parse("SELECT " + "x".repeat(1_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The query is wrong at character 8: time reports have no field "
                + "x".repeat(40)
                + "….");
  }
}
