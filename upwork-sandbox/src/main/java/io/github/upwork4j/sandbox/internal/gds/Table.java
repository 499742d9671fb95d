package io.github.upwork4j.sandbox.internal.gds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report answers: columns, and rows of texts. Immutable. */
public final class Table {
  private final List<Field> columns;
  private final List<List<@Nullable Object>> rows;

  private Table(List<Field> columns, List<List<@Nullable Object>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Runs a query over the records of a report.
   *
   * @throws InvalidQuery when the report refuses it
   */
  public static Table of(String query, ReportRules rules, Iterable<? extends Record> records) {
    Query read = QueryReader.read(query, rules);
    List<Field> columns = new ArrayList<>();
    read.select.forEach(column -> columns.add(column.field));
    List<List<@Nullable Object>> rows =
        columns.isEmpty() ? new ArrayList<>() : selected(read, records);
    rows.sort(comparator(read));
    return new Table(columns, rows);
  }

  /** Fields that are not summed are grouped by as soon as one is. */
  private static List<List<@Nullable Object>> selected(
      Query query, Iterable<? extends Record> records) {
    boolean grouped = query.select.stream().anyMatch(column -> column.sum);
    Map<List<@Nullable Object>, List<@Nullable Object>> groups = new LinkedHashMap<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Record record : records) {
      if (!query.where.test(record)) {
        continue;
      }
      List<@Nullable Object> row = new ArrayList<>();
      List<@Nullable Object> key = new ArrayList<>();
      for (Query.Column column : query.select) {
        row.add(record.get(column.field.name));
        key.add(column.sum ? null : record.get(column.field.name));
      }
      List<@Nullable Object> group = grouped ? groups.putIfAbsent(key, row) : null;
      if (group == null) {
        rows.add(row);
      } else {
        addSums(query, group, row);
      }
    }
    return rows;
  }

  private static void addSums(
      Query query, List<@Nullable Object> group, List<@Nullable Object> row) {
    for (int i = 0; i < row.size(); i++) {
      if (query.select.get(i).sum) {
        group.set(i, number(group.get(i)).add(number(row.get(i))));
      }
    }
  }

  private static BigDecimal number(@Nullable Object value) {
    return value == null ? BigDecimal.ZERO : (BigDecimal) value;
  }

  private static Comparator<List<@Nullable Object>> comparator(Query query) {
    return (left, right) -> {
      for (Query.Order order : query.order) {
        int compared = compare(left.get(order.column), right.get(order.column));
        if (compared != 0) {
          return order.descending ? -compared : compared;
        }
      }
      return 0;
    };
  }

  @SuppressWarnings("unchecked") // the values of a column are all of its type
  private static int compare(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return left == right ? 0 : left == null ? -1 : 1;
    }
    return ((Comparable<Object>) left).compareTo(right);
  }

  public List<Field> columns() {
    return columns;
  }

  /** The cells of each row as texts, in the order of the columns; null for nothing. */
  public List<List<@Nullable String>> rows() {
    List<List<@Nullable String>> texts = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      List<@Nullable String> cells = new ArrayList<>();
      row.forEach(value -> cells.add(text(value)));
      texts.add(cells);
    }
    return texts;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof LocalDate) {
      return DateTimeFormatter.BASIC_ISO_DATE.format((LocalDate) value);
    }
    if (value instanceof BigDecimal) {
      BigDecimal number = (BigDecimal) value;
      return (number.scale() > 2 ? number.stripTrailingZeros() : number).toPlainString();
    }
    return (String) value;
  }
}
