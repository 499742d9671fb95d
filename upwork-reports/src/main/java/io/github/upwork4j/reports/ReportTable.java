package io.github.upwork4j.reports;

import io.github.upwork4j.wire.WireType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A whole report. Immutable. */
public final class ReportTable implements Iterable<ReportRow> {
  static final WireType<ReportTable> WIRE =
      json -> {
        TableReader table = TableReader.inMemory(json);
        List<ReportRow> rows = new ArrayList<>();
        for (ReportRow row = table.next(); row != null; row = table.next()) {
          rows.add(row);
        }
        return new ReportTable(table.columns(), rows);
      };

  private final Columns columns;
  private final List<ReportRow> rows;

  private ReportTable(Columns columns, List<ReportRow> rows) {
    this.columns = columns;
    this.rows = List.copyOf(rows);
  }

  /** The columns, in the order of the query; unmodifiable. */
  public List<ReportColumn> columns() {
    return columns.list();
  }

  /** The rows, in the order of the answer; unmodifiable. */
  public List<ReportRow> rows() {
    return rows;
  }

  @Override
  public Iterator<ReportRow> iterator() {
    return rows.iterator();
  }

  /** Prints its size: the cells are people's data. */
  @Override
  public String toString() {
    return "ReportTable{columns=" + columns.size() + ", rows=" + rows.size() + "}";
  }
}
