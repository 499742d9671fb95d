package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRowsTest {
  private static final String COLUMNS =
      "{\"cols\":[{\"label\":\"a\"},{\"label\":\"b\"},{\"label\":\"c\"}],\"rows\":";

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",{'c':[{'v':'1'}]}|[1, null, null]",
        ",{'c':[{'v':'1'},{'v':'2'}]}|[1, 2, null]",
        ",{'c':[{'v':'1'},{'v':'2'},{'v':'Zoë ✓ 🎉'}]}|[1, 2, Zoë ✓ 🎉]",
        ",{'c':[{'v':null},{'v':''},{'v':'}]},{'}]}|[null, null, }]},{]",
      })
  void areTakenFromTheSource(String row, String cells) throws IOException {
    Buffer source = new Buffer().writeUtf8(json(row) + ",rest");

    assertThat(Arrays.toString(new PlainRows(source).next(3))).isEqualTo(cells);

    assertThat(source.readUtf8()).isEqualTo(",rest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "]}}",
        ",",
        ",{'c':[]}",
        "{'c':[{'v':'1'}]}",
        ", {'c':[{'v':'1'}]}",
        ",{'c' :[{'v':'1'}]}",
        ",{'c':[{'v':'1'} ]}",
        ",{'c':[{'v':'1'}],'p':{}}",
        ",{'c':[{'v':'1','f':'one'}]}",
        ",{'c':[{'f':'one','v':'1'}]}",
        ",{'c':[{'v':1}]}",
        ",{'c':[{'v':true}]}",
        ",{'c':['1']}",
        ",{'c':[null]}",
        ",{'c':[{'v':'\\u0031'}]}",
        ",{'c':[{'v':'a\\'b'}]}",
        ",{'c':[{'v':'1'},{'v':'2'},{'v':'3'},{'v':'4'}]}",
        ",{'c':[{'v':'1'},]}",
        ",{'c':[{'v':'1'}}",
        ",{'c':[{'v':'1']]}",
        ",{'c':[{'v':'1'}]]",
        ",null",
      })
  void otherRowsAreLeftWhereTheyAre(String row) throws IOException {
    Buffer source = new Buffer().writeUtf8(json(row));

    assertThat(new PlainRows(source).next(3)).isNull();

    assertThat(source.readUtf8()).isEqualTo(json(row));
  }

  @Test
  void aRowThatHasNotComeWhollyIsLeftWhereItIs() throws IOException {
    String row = json(",{'c':[{'v':'1'},{'v':null}]}");
    for (int length = 0; length < row.length(); length++) {
      Buffer source = new Buffer().writeUtf8(row.substring(0, length));

      assertThat(new PlainRows(source).next(3)).isNull();
      assertThat(source.size()).isEqualTo(length);
    }
  }

  /** What the whole class relies on. */
  @Test
  void theReaderLeavesInTheSourceWhatItHasNotRead() throws IOException {
    Buffer source = new Buffer().writeUtf8("[{\"c\":[]},{\"c\":[]}]");
    JsonReader json = JsonReader.of(source);
    json.beginArray();
    json.skipValue();

    assertThat(source.snapshot().utf8()).isEqualTo(",{\"c\":[]}]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 8192})
  void aReportReadsTheSameHoweverItComes(int piece) throws IOException {
    for (int seed = 0; seed < 500; seed++) {
      String table = randomTable(new Random(seed));
      List<List<Optional<String>>> expected = new ArrayList<>();
      for (ReportRow row : ReportTable.WIRE.read(JsonReader.of(new Buffer().writeUtf8(table)))) {
        expected.add(row.cells());
      }

      assertThat(streamed(table, piece)).as("seed %s: %s", seed, table).isEqualTo(expected);
    }
  }

  @Test
  void aReportThatIsCutIsNeverAShorterOne() {
    String table = randomTable(new Random(7));
    for (int length = 0; length < table.length(); length++) {
      String cut = table.substring(0, length);
      assertThatThrownBy(() -> streamed(cut, 8192)).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'x'|expected an object as row 3",
        "{'c':7}|expected a list of cells in row 3",
        "{'c':[{'v':[]}]}|expected text in row 3, column 'a'",
        "{'c':['1','2','3','4']}|expected at most 3 cells in row 3, as there are columns",
      })
  void whatIsWrongNamesTheRowBehindPlainOnes(String row, String message) {
    String plain = "{'c':[{'v':'1'}]},";
    String table = COLUMNS + json("[" + plain + plain + plain + row + "]}");

    assertThatThrownBy(() -> streamed(table, 8192))
        .isInstanceOf(JsonDataException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{'c':[{'v':'1'}]},]}", "[{'c':[{'v':'1'}]},{'c':[{'v':'1'}]} {}]}"})
  void whatIsNoJsonIsNoReport(String rows) {
    assertThatThrownBy(() -> streamed(COLUMNS + json(rows), 8192)).isInstanceOf(IOException.class);
  }

  private static List<List<Optional<String>>> streamed(String table, int piece) throws IOException {
    BufferedSource source = Okio.buffer(inPieces(table, piece));
    TableReader reader = TableReader.streaming(JsonReader.of(source), source);
    List<List<Optional<String>>> rows = new ArrayList<>();
    for (ReportRow row = reader.next(); row != null; row = reader.next()) {
      assertThat(row.index()).isEqualTo(rows.size());
      rows.add(row.cells());
    }
    assertThat(source.exhausted()).isTrue();
    return rows;
  }

  private static ForwardingSource inPieces(String text, int piece) {
    return new ForwardingSource(new Buffer().write(text.getBytes(StandardCharsets.UTF_8))) {
      @Override
      public long read(Buffer sink, long byteCount) throws IOException {
        return super.read(sink, Math.min(byteCount, piece));
      }
    };
  }

  private static String randomTable(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      rows.add(randomRow(random));
    }
    return COLUMNS + "[" + String.join(random.nextInt(9) == 0 ? " , " : ",", rows) + "]}";
  }

  private static String randomRow(Random random) {
    switch (random.nextInt(20)) {
      case 0:
        return json("{ 'c' : [ { 'v' : '1' } ] }");
      case 1:
        return json("{'p':{},'c':[{'v':'1'}]}");
      case 2:
        return json("{'c':[]}");
      case 3:
        return "{}";
      default:
        List<String> cells = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          cells.add(randomCell(random));
        }
        return "{\"c\":[" + String.join(",", cells) + "]}";
    }
  }

  private static String randomCell(Random random) {
    String[] cells = {
      "{'v':'20240101'}",
      "{'v':'7.5'}",
      "{'v':'Zoë ✓ 🎉'}",
      "{'v':'}]},{'}",
      "{'v':''}",
      "{'v':null}",
      "{'v':'\u0001\u007f'}",
      "{'v':'" + "long ".repeat(random.nextInt(10)) + "'}",
    };
    String[] odd = {
      "null",
      "'1'",
      "2.5",
      "{}",
      "{'v':true}",
      "{'v':'\\u00e9t\\u00e9\\n'}",
      "{'v':17}",
      "{'v':'a\\'b\\u00e9\\\\'}",
      "{'v':'1','f':'one'}"
    };
    String[] from = random.nextInt(8) == 0 ? odd : cells;
    return json(from[random.nextInt(from.length)]);
  }
}
