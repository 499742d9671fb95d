package io.github.upwork4j.reports;

import io.github.upwork4j.reports.query.Column;
import io.github.upwork4j.reports.query.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of one report, found by their names. Immutable. */
final class Columns {
  private final List<ReportColumn> list;
  private final Map<String, Integer> byName = new HashMap<>();

  Columns(List<ReportColumn> list) {
    this.list = List.copyOf(list);
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      ReportColumn column = list.get(i);
      column.id().ifPresent(id -> byName.putIfAbsent(folded(id), index));
      column.label().ifPresent(label -> byName.putIfAbsent(folded(label), index));
    }
    for (int i = 0; i < list.size(); i++) { // a field's own column goes before that of its sum
      byName.putIfAbsent(withoutSum(folded(list.get(i).name())), i);
    }
    byName.remove(""); // columns without a name are reached by cells()
  }

  List<ReportColumn> list() {
    return list;
  }

  int size() {
    return list.size();
  }

  String nameOf(int index) {
    String name = list.get(index).name();
    return name.isEmpty() ? "number " + (index + 1) : "'" + name + "'";
  }

  /** How the column of {@code sum(hours)} is called is not documented: see {@link #withoutSum}. */
  int indexOf(Column<?> column) {
    if (column instanceof Sum) {
      String field = column.field().name();
      for (String name : List.of(column.name(), "sum " + field, "sum-" + field)) {
        Integer index = byName.get(name);
        if (index != null) {
          return index;
        }
      }
    }
    return indexOf(column.field().name());
  }

  int indexOf(String name) {
    Integer index = byName.get(name); // mostly it is written as it came
    if (index == null) {
      index = byName.get(folded(name));
    }
    if (index == null) {
      throw new IllegalArgumentException(
          "The report has no column '"
              + name
              + "'. It has "
              + list.stream().map(ReportColumn::name).collect(Collectors.joining(", "))
              + ".");
    }
    return index;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** How the column of {@code sum(hours)} is called is not documented. */
  private static String withoutSum(String name) {
    if (name.startsWith("sum(") && name.endsWith(")")) {
      return name.substring(4, name.length() - 1).strip();
    }
    return name.startsWith("sum ") || name.startsWith("sum-") ? name.substring(4).strip() : name;
  }
}
