package io.github.upwork4j.reports.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** G13: text from outside stays one text, or is refused. */
class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a\\",
        "\\\\",
        "\\u0027",
        "%27 OR 1=1",
        "&#39;",
        "a OR task = b) OR (1 = 1",
        "--",
        "/*",
        "; drop table",
        ">=<,()*",
        "two\nlines\r\n",
        "\t\u0000\u001b\u007f",
        "\u2019 OR 1=1",
        "\uff07 OR 1=1",
        "\u202e",
        "Ирина 山田 😀",
        "ORDER BY"
      })
  void isOneTextBetweenQuotes(String text) {
    Condition<TimeData> task = TimeData.TASK.is(text);
    Condition<FinancialData> team = FinancialData.BUYER_TEAM_ID.is(text);

    assertThat(task).hasToString("task = '" + text + "'");
    assertThat(TimeData.parse("SELECT hours WHERE " + task).condition()).contains(task);
    assertThat(team).hasToString("buyer_team__id = '" + text + "'");
    assertThat(FinancialData.parse("SELECT amount WHERE " + team).condition()).contains(team);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "' OR 1=1", "x' OR task = 'y", "it's", "\\'", "''"})
  void withAQuoteStandsBetweenDoubleQuotesWhereTheseAreTaken(String text) {
    Condition<TimeData> task = TimeData.TASK.is(text);

    assertThat(task).hasToString("task = \"" + text + "\"");
    assertThat(TimeData.parse("SELECT hours WHERE " + task).condition()).contains(task);
    assertThatThrownBy(() -> FinancialData.BUYER_TEAM_ID.is(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A query for financial reports cannot compare buyer_team__id with a text that holds a"
                + " '.");
  }

  @Test
  void withADoubleQuoteStandsBetweenSingleOnes() {
    assertThat(TimeData.TASK.is("\" OR 1=1")).hasToString("task = '\" OR 1=1'");
    assertThat(FinancialData.TYPE.is("\" OR 1=1")).hasToString("type = '\" OR 1=1'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'\"", "\" OR task = 'x"})
  void withBothQuotesIsRefused(String text) {
    assertThatThrownBy(() -> TimeData.TASK.in("harmless", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A query cannot compare task with a text that holds both ' and \".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00\ud83d", "a\ude00"})
  void withHalfASurrogatePairIsRefused(String text) {
    assertThatThrownBy(() -> TimeData.TASK.is(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The text for task holds half a surrogate pair, which no encoding can send.");
  }
}
