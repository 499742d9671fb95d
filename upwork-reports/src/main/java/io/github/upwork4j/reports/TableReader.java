package io.github.upwork4j.reports;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.util.List;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of a report, row after row: {@code {"cols": [{"id": ...}], "rows": [{"c": [{"v":
 * ...}]}]}}.
 */
final class TableReader {
  private static final JsonReader.Options TABLE = JsonReader.Options.of("cols", "rows");
  private static final JsonReader.Options ROW = JsonReader.Options.of("c");
  private static final JsonReader.Options CELL = JsonReader.Options.of("v");

  private final JsonReader json;
  private final Columns columns;

  /** Null for a reader whose buffer is its own. */
  private final @Nullable PlainRows plainRows;

  private long index;
  private boolean inRows;
  private boolean afterRow;
  private boolean ended;

  private TableReader(JsonReader json, Columns columns, @Nullable PlainRows plainRows) {
    this.json = json;
    this.columns = columns;
    this.plainRows = plainRows;
  }

  /** Begins a table whose columns may stand behind its rows. */
  static TableReader inMemory(JsonReader json) throws IOException {
    try (JsonReader ahead = json.peekJson()) {
      Columns columns = columns(ahead, /* mayPassRows= */ true);
      json.beginObject();
      return new TableReader(json, columns, /* plainRows= */ null);
    }
  }

  /**
   * Begins a table that may be of any length, so that its columns have to come first.
   *
   * @param source what {@code json} reads from
   */
  static TableReader streaming(JsonReader json, BufferedSource source) throws IOException {
    return new TableReader(json, columns(json, /* mayPassRows= */ false), new PlainRows(source));
  }

  Columns columns() {
    return columns;
  }

  /** Reads up to the end of the columns. */
  private static Columns columns(JsonReader json, boolean mayPassRows) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      switch (json.selectName(TABLE)) {
        case 0:
          List<ReportColumn> columns = Wire.list(ReportColumn.WIRE).read(json);
          return new Columns(columns == null ? List.of() : columns);
        case 1:
          if (!mayPassRows) {
            throw Wire.expected(json, "the columns of the report before its rows");
          }
          json.skipValue();
          break;
        default:
          json.skipName();
          json.skipValue();
      }
    }
    throw new JsonDataException("expected the columns of the report at " + json.getPath());
  }

  /** Reads the next row; null behind the last, and then the end of the table has been read. */
  @Nullable ReportRow next() throws IOException {
    if (afterRow && plainRows != null) {
      @Nullable String[] cells = plainRows.next(columns.size());
      if (cells != null) {
        return new ReportRow(columns, cells, index++);
      }
    }
    while (!ended) {
      if (!inRows) {
        findRows();
      } else if (!json.hasNext()) {
        json.endArray();
        inRows = false;
        afterRow = false;
      } else if (!isNothing()) {
        return row();
      }
    }
    return null;
  }

  private void findRows() throws IOException {
    if (!json.hasNext()) {
      json.endObject();
      ended = true;
      return;
    }
    int name = json.selectName(TABLE);
    if (name != 1) {
      if (name < 0) {
        json.skipName();
      }
      json.skipValue();
    } else if (!isNothing()) {
      json.beginArray();
      inRows = true;
    }
  }

  /** Passes over what stands for no rows: null, an empty text. */
  private boolean isNothing() throws IOException {
    if (json.peek() == JsonReader.Token.NULL) {
      json.nextNull();
      return true;
    }
    if (json.peek() == JsonReader.Token.STRING) {
      if (!json.nextString().isEmpty()) {
        throw inRows
            ? new JsonDataException("expected an object as row " + index)
            : Wire.expectedBefore(json, "the rows of the report");
      }
      return true;
    }
    return false;
  }

  private ReportRow row() throws IOException {
    @Nullable String[] cells = new @Nullable String[columns.size()];
    expect(JsonReader.Token.BEGIN_OBJECT, "an object as");
    json.beginObject();
    while (json.hasNext()) {
      if (json.selectName(ROW) == 0) {
        readCells(cells);
      } else {
        json.skipName();
        json.skipValue();
      }
    }
    json.endObject();
    afterRow = true;
    return new ReportRow(columns, cells, index++);
  }

  /** Says in which row, which the reader does not know: it has not seen all. */
  private void expect(JsonReader.Token token, String expected) throws IOException {
    if (json.peek() != token) {
      throw new JsonDataException("expected " + expected + " row " + index);
    }
  }

  private void readCells(@Nullable String[] cells) throws IOException {
    int column = 0;
    expect(JsonReader.Token.BEGIN_ARRAY, "a list of cells in");
    json.beginArray();
    while (json.hasNext()) {
      if (column == cells.length) {
        throw new JsonDataException(
            "expected at most "
                + cells.length
                + " cells in row "
                + index
                + ", as there are columns");
      }
      String cell = cell(column);
      cells[column++] = cell == null || cell.isEmpty() ? null : cell;
    }
    json.endArray();
  }

  private @Nullable String cell(int column) throws IOException {
    if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
      return scalar(column);
    }
    String value = null;
    json.beginObject();
    while (json.hasNext()) {
      if (json.selectName(CELL) == 0) {
        value = scalar(column);
      } else {
        json.skipName();
        json.skipValue();
      }
    }
    json.endObject();
    return value;
  }

  private @Nullable String scalar(int column) throws IOException {
    switch (json.peek()) {
      case STRING:
      case NUMBER:
        return json.nextString();
      case BOOLEAN:
        return String.valueOf(json.nextBoolean());
      case NULL:
        return json.nextNull();
      default:
        throw new JsonDataException(
            "expected text in row " + index + ", column " + columns.nameOf(column));
    }
  }
}
