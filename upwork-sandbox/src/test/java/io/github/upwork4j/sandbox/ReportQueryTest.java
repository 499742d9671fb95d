package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The query of a report")
class ReportQueryTest extends ReportsTestBase {
  @Test
  void groupsByWhatIsNotSummed() {
    String period = " WHERE worked_on >= '2020-04-01' AND worked_on < '2020-05-01'";
    List<Map<String, String>> single = rows(COMPANY, "SELECT provider_id, hours" + period);
    List<Map<String, String>> grouped =
        rows(
            COMPANY,
            "select provider_id, SUM(hours)" + period + " order by sum(hours) desc, provider_id");

    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    single.forEach(
        row ->
            expected.merge(
                row.get("provider_id"), new BigDecimal(row.get("hours")), BigDecimal::add));
    assertThat(grouped).hasSize(expected.size()).hasSizeGreaterThan(3);
    for (Map<String, String> row : grouped) {
      assertThat(new BigDecimal(row.get("hours")))
          .isEqualByComparingTo(expected.get(row.get("provider_id")));
    }
    assertThat(grouped).extracting(row -> new BigDecimal(row.get("hours")).negate()).isSorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT *|select * is not supported",
        "SELECT salary|there is no field salary",
        "SELECT company_id|the field company_id is not allowed in this report",
        "SELECT hours WHERE company_id = 'x'|the field company_id is not allowed in this report",
        "SELECT sum(task)|the field task cannot be summed",
        "SELECT avg(hours)|expected sum before avg",
        "SELECT hours WHERE memo = 'x'|this report cannot be filtered by memo",
        "SELECT hours WHERE task > 'x'|the field task does not support >",
        "SELECT hours WHERE worked_on = 'x'|the field worked_on is compared with a date as"
            + " yyyy-mm-dd",
        "SELECT hours WHERE worked_on|expected an operator at the end",
        "SELECT hours WHERE (task = 'x'|expected ) at the end",
        "SELECT hours ORDER BY task|order by takes selected fields only, not task",
        "SELECT hours GROUP BY task|nothing expected before GROUP",
        "SELECT hours WHERE task = 'it''s'|nothing expected before s",
        "SELECT hours; DROP|it cannot be read from character 13 on",
        "SELECT hours,|expected a field at the end",
      })
  void refusesWhatIsNoQuery(String query, String reason) {
    assertThat(refusal(COMPANY, query)).isEqualTo("Invalid query: " + reason);
  }

  @Test
  void refusesParenthesesWithoutEnd() {
    String deep = "SELECT hours WHERE " + "(".repeat(51) + "task = 'x'" + ")".repeat(51);

    assertThat(refusal(COMPANY, deep))
        .isEqualTo("Invalid query: more than 50 parentheses within each other");
  }

  @Test
  void selectsByDefaultInTimeReportsAndNothingInFinancialOnes() {
    assertThat(rows(COMPANY, "WHERE worked_on > '2020-06-01'").get(0))
        .containsOnlyKeys("worked_on", "team_id", "team_name", "task", "memo", "hours");
    assertThat(rows(COMPANY + "/teams/mycompany:engineering", "ORDER BY task").get(0))
        .containsOnlyKeys("worked_on", "task", "memo", "hours");
    assertThat(rows(BILLINGS, "WHERE type = 'ARInvoice'")).isEmpty();
    assertThat(rows(BILLINGS, "SELECT *")).isEmpty();
  }

  @Test
  void combinesConditions() {
    List<Map<String, String>> rows =
        rows(
            BILLINGS,
            "SELECT type, subtype, amount WHERE date >= 2020-01-01 AND"
                + " (type = 'ARPayment' OR (type = 'ARInvoice' AND subtype = 'Fixed Price'))");

    assertThat(rows).extracting(row -> row.get("type")).contains("ARPayment", "ARInvoice");
    assertThat(rows)
        .allMatch(
            row -> row.get("type").equals("ARPayment") || row.get("subtype").equals("Fixed Price"));
    assertThat(rows(BILLINGS, "SELECT provider__reference WHERE provider__reference = '12345'"))
        .isEqualTo(rows(BILLINGS, "SELECT provider__reference WHERE provider__reference=12345"))
        .isNotEmpty();
  }

  @Test
  void takesDoubleQuotesWhereUpworkDoes() {
    assertThat(rows(COMPANY, "SELECT task WHERE task = \"review\"")).isNotEmpty();
    assertThat(refusal(BILLINGS, "SELECT amount WHERE type = \"ARInvoice\""))
        .isEqualTo("Invalid query: financial reports take texts in single quotes");
  }
}
