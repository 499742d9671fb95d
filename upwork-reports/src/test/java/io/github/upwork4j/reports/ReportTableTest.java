package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.reports.query.TimeData;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTableTest {
  private static ReportTable table(String json) throws IOException {
    return ReportTable.WIRE.read(JsonReader.of(new Buffer().writeUtf8(json)));
  }

  /** Returns the one row of a table with these columns. */
  private static ReportRow row(String cells, String... columns) throws IOException {
    StringBuilder cols = new StringBuilder();
    for (String column : columns) {
      cols.append(cols.length() == 0 ? "" : ",").append("{'label':'").append(column).append("'}");
    }
    return table(json("{'cols':[" + cols + "],'rows':[{'c':[" + cells + "]}]}")).rows().get(0);
  }

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"');
  }

  @Test
  void aColumnHasAnIdALabelAndAType() throws IOException {
    ReportTable table =
        table(
            json(
                "{'cols':[{'id':'hours','label':'sum(hours)','type':'number','pattern':'0'},"
                    + "{'label':'task'},{}],'rows':[]}"));

    assertThat(table.columns())
        .containsExactly(
            ReportColumn.of("hours", "sum(hours)", "number"),
            ReportColumn.of("", "task", ""),
            ReportColumn.of("", "", ""));
    assertThat(table.columns()).extracting(ReportColumn::name).containsExactly("hours", "task", "");
    assertThat(table).isEmpty();
    assertThat(table).hasToString("ReportTable{columns=3, rows=0}");
  }

  @ParameterizedTest
  @CsvSource({
    "hours, hours, 7.5",
    "HOURS, hours, 7.5",
    "hours, sum(hours), 7.5",
    "hours, Sum( hours ), 7.5",
    "hours, sum hours, 7.5",
    "hours, sum-hours, 7.5",
    "sum(hours), sum(hours), 7.5",
  })
  void aColumnIsFoundByItsNameAndASumByItsFieldToo(String asked, String sent, BigDecimal found)
      throws IOException {
    assertThat(row("{'v':'7.5'}", sent).number(asked)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum(hours)", "SUM(hours)", "sum hours", "sum-hours"})
  void aColumnIsFoundByWhatTheQuerySelected(String sumLabel) throws IOException {
    ReportRow row =
        row(
            "{'v':'20091001'},{'v':'7.5'},{'v':'8.5'},{'v':'x'}",
            "worked_on",
            "hours",
            sumLabel,
            "task");

    assertThat(row.date(TimeData.WORKED_ON)).contains(LocalDate.of(2009, 10, 1));
    assertThat(row.number(TimeData.HOURS)).contains(new BigDecimal("7.5"));
    assertThat(row.number(TimeData.HOURS.sum())).contains(new BigDecimal("8.5"));
    assertThat(row.text(TimeData.HOURS.sum())).contains("8.5");
    assertThat(row.text(TimeData.TASK)).contains("x");
    assertThat(row("{'v':'7.5'}", "hours").number(TimeData.HOURS.sum()))
        .contains(new BigDecimal("7.5"));
    assertThatThrownBy(() -> row.number(TimeData.CHARGES.sum()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The report has no column 'charges'.");
  }

  @Test
  void aFieldsOwnColumnGoesBeforeThatOfItsSum() throws IOException {
    ReportRow row = row("{'v':'1'},{'v':'2'}", "sum(hours)", "hours");

    assertThat(row.text("hours")).contains("2");
    assertThat(row.text("sum(hours)")).contains("1");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    ReportRow row = row("{'v':'1'},{'v':'2'}", "hours", "charges");

    assertThatThrownBy(() -> row.text("memo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The report has no column 'memo'. It has hours, charges.");
  }

  @Test
  void numbersTextsAndFlagsAreCells() throws IOException {
    ReportRow row =
        row(
            "{'v':7.5},{'v':'Jörg \\\"J\\\"'.},{'v':true},'bare',3".replace("'.", "'"),
            "a",
            "b",
            "c",
            "d",
            "e");

    assertThat(row.number("a")).contains(new BigDecimal("7.5"));
    assertThat(row.text("c")).contains("true");
    assertThat(row.text("d")).contains("bare");
    assertThat(row.number("e")).contains(new BigDecimal("3"));
    assertThat(row.cells()).hasSize(5);
    assertThat(row.columns()).hasSize(5);
  }

  @Test
  void nullEmptyAndMissingCellsAreEmpty() throws IOException {
    ReportRow row = row("null,{},{'v':null},{'v':''}", "a", "b", "c", "d", "e");

    assertThat(row.cells()).hasSize(5).allMatch(cell -> cell.isEmpty());
    assertThat(row.number("a")).isEmpty();
    assertThat(row.date("e")).isEmpty();
    assertThat(row.text("d")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20091001", "2009-10-01"})
  void aDayIsReadInBothForms(String sent) throws IOException {
    assertThat(row("{'v':'" + sent + "'}", "worked_on").date("worked_on"))
        .contains(LocalDate.of(2009, 10, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20091301", "2009-10", "yesterday", "1254355200", "2009-02-30"})
  void whatIsNoDayNamesRowAndColumnAndNotTheValue(String sent) throws IOException {
    ReportRow row = row("{'v':'" + sent + "'}", "worked_on");

    assertThatThrownBy(() -> row.date("worked_on"))
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessage("Row 0 of the report holds no day in column 'worked_on'.");
    assertThat(row.text("worked_on")).contains(sent);
  }

  @Test
  void whatIsNoNumberNamesRowAndColumnAndNotTheValue() throws IOException {
    for (String sent : new String[] {"seven", "1,5", "1e999999999", "7".repeat(41), "NaN"}) {
      ReportRow named = row("{'v':'" + sent + "'}", "hours");
      assertThatThrownBy(() -> named.number("hours"))
          .isInstanceOf(UpworkDecodingException.class)
          .hasMessage("Row 0 of the report holds no number in column 'hours'.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "['']", "[]", "null"})
  void noRowsComeInFourForms(String rows) throws IOException {
    assertThat(table(json("{'cols':[{'label':'a'}],'rows':" + rows + "}")).rows()).isEmpty();
    assertThat(table(json("{'cols':[{'label':'a'}]}")).rows()).isEmpty();
  }

  @Test
  void whatIsUnknownIsPassedOverAndTheColumnsMayComeLast() throws IOException {
    ReportTable table =
        table(
            json(
                "{'p':{'x':1},'rows':[{'c':[{'v':'1','f':'one'}],'p':{}},{'c':['2']}],"
                    + "'cols':[{'label':'a'}],'q':[]}"));

    assertThat(table.rows()).extracting(row -> row.text("a").orElse("")).containsExactly("1", "2");
    assertThat(table.rows()).extracting(ReportRow::index).containsExactly(0L, 1L);
  }

  @Test
  void aRowLongerThanTheColumnsIsRefused() {
    assertThatThrownBy(
            () -> table(json("{'cols':[{'label':'a'}],'rows':[{'c':['1']},{'c':['1','2']}]}")))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected at most 1 cells in row 1, as there are columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'v':[1]}", "{'v':{'x':1}}", "[1]"})
  void aCellOfAStrangeTypeNamesRowAndColumn(String cell) {
    assertThatThrownBy(() -> row("{'v':'1'}," + cell, "a", "b"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected text in row 0, column 'b'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'rows':[]}", "{'cols':7,'rows':[]}", "[]", "{'cols':[],'rows':'x'}"})
  void whatIsNoTableIsRefused(String json) {
    assertThatThrownBy(() -> table(json(json))).isInstanceOf(JsonDataException.class);
  }

  @Test
  void aTableThatIsCutIsNeverAShorterOne() throws IOException {
    String whole = json("{'cols':[{'label':'a'}],'rows':[{'c':[{'v':'1'}]},{'c':[{'v':'2'}]}]}");
    for (int length = 0; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      assertThatThrownBy(() -> table(cut)).isInstanceOf(IOException.class);
    }
    assertThat(table(whole).rows()).hasSize(2);
  }

  @Test
  void rowsAreEqualWhenTheirColumnsAndCellsAre() throws IOException {
    ReportRow row = row("{'v':'1'}", "a");

    assertThat(row).isEqualTo(row("{'v':1}", "a")).hasSameHashCodeAs(row("{'v':1}", "a"));
    assertThat(row).isNotEqualTo(row("{'v':'1'}", "b")).isNotEqualTo(row("{'v':'2'}", "a"));
    assertThat(row).hasToString("ReportRow{index=0, cells=1}");
  }
}
