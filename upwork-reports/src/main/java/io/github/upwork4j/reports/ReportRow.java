package io.github.upwork4j.reports;

import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.reports.query.Column;
import io.github.upwork4j.reports.query.DateField;
import io.github.upwork4j.reports.query.NumberField;
import io.github.upwork4j.reports.query.Sum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report. Upwork sends every cell as text, numbers and dates too; the accessors read it
 * as what it is. Cells that are null, empty or missing are empty. Immutable.
 */
public final class ReportRow {
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final int MAX_EXPONENT = 100;

  private final Columns columns;
  private final @Nullable String[] cells;
  private final long index;

  ReportRow(Columns columns, @Nullable String[] cells, long index) {
    this.columns = columns;
    this.cells = cells;
    this.index = index;
  }

  /** The columns of the report, in their order; unmodifiable. */
  public List<ReportColumn> columns() {
    return columns.list();
  }

  /** The index of the row in the report, counted from 0. */
  public long index() {
    return index;
  }

  /**
   * Returns a cell as it came.
   *
   * @param column the id or the label of the column, in any case; the column of {@code sum(hours)}
   *     is also found as {@code hours}
   * @throws IllegalArgumentException if the report has no such column
   */
  public Optional<String> text(String column) {
    return Optional.ofNullable(cells[columns.indexOf(column)]);
  }

  /**
   * Returns a cell as it came.
   *
   * @throws IllegalArgumentException if the report has no such column
   */
  public Optional<String> text(Column<?> column) {
    return Optional.ofNullable(cells[columns.indexOf(column)]);
  }

  /**
   * Returns a cell as a number. Amounts are in US dollars.
   *
   * @param column as for {@link #text}
   * @throws IllegalArgumentException if the report has no such column
   * @throws UpworkDecodingException if the cell holds something else
   */
  public Optional<BigDecimal> number(String column) {
    return number(columns.indexOf(column));
  }

  /**
   * Returns a cell as a number. Amounts are in US dollars.
   *
   * @throws IllegalArgumentException if the report has no such column
   * @throws UpworkDecodingException if the cell holds something else
   */
  public Optional<BigDecimal> number(NumberField<?> field) {
    return number(columns.indexOf(field));
  }

  /**
   * Returns the cell of a sum. Amounts are in US dollars.
   *
   * @throws IllegalArgumentException if the report has no such column
   * @throws UpworkDecodingException if the cell holds something else
   */
  public Optional<BigDecimal> number(Sum<?> sum) {
    return number(columns.indexOf(sum));
  }

  private Optional<BigDecimal> number(int at) {
    String cell = cells[at];
    if (cell == null) {
      return Optional.empty();
    }
    if (cell.length() <= MAX_NUMBER_LENGTH) {
      try {
        BigDecimal number = new BigDecimal(cell);
        if (Math.abs(number.scale()) <= MAX_EXPONENT) {
          return Optional.of(number);
        }
      } catch (NumberFormatException e) {
        // said below, without the value
      }
    }
    throw strange("number", at);
  }

  /**
   * Returns a cell as a day: {@code 20091001} or {@code 2009-10-01}.
   *
   * @param column as for {@link #text}
   * @throws IllegalArgumentException if the report has no such column
   * @throws UpworkDecodingException if the cell holds something else
   */
  public Optional<LocalDate> date(String column) {
    return date(columns.indexOf(column));
  }

  /**
   * Returns a cell as a day: {@code 20091001} or {@code 2009-10-01}.
   *
   * @throws IllegalArgumentException if the report has no such column
   * @throws UpworkDecodingException if the cell holds something else
   */
  public Optional<LocalDate> date(DateField<?> field) {
    return date(columns.indexOf(field));
  }

  private Optional<LocalDate> date(int at) {
    String cell = cells[at];
    if (cell == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(
              cell,
              cell.length() == 8
                  ? DateTimeFormatter.BASIC_ISO_DATE
                  : DateTimeFormatter.ISO_LOCAL_DATE));
    } catch (DateTimeException e) {
      throw strange("day", at);
    }
  }

  /** Returns all cells as they came, in the order of the columns; unmodifiable. */
  public List<Optional<String>> cells() {
    List<Optional<String>> all = new ArrayList<>(cells.length);
    for (String cell : cells) {
      all.add(Optional.ofNullable(cell));
    }
    return Collections.unmodifiableList(all);
  }

  private UpworkDecodingException strange(String expected, int column) {
    return new UpworkDecodingException(
        "Row "
            + index
            + " of the report holds no "
            + expected
            + " in column "
            + columns.nameOf(column)
            + ".",
        200,
        Headers.of(),
        "",
        null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportRow
        && ((ReportRow) other).columns().equals(columns())
        && Arrays.equals(((ReportRow) other).cells, cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  /** Prints where it stands: the cells are people's data. */
  @Override
  public String toString() {
    return "ReportRow{index=" + index + ", cells=" + cells.length + "}";
  }
}
