package io.github.upwork4j.reports.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query can be about, and what its documentation says of such queries. */
final class Source<S> {
  private final String name;
  private final boolean takesDoubleQuotes;
  private final boolean takesMixedAlternatives;
  private final boolean hasDefaultColumns;
  private final Map<String, Field<S>> fields = new LinkedHashMap<>();

  private Source(
      String name,
      boolean takesDoubleQuotes,
      boolean takesMixedAlternatives,
      boolean hasDefaultColumns) {
    this.name = name;
    this.takesDoubleQuotes = takesDoubleQuotes;
    this.takesMixedAlternatives = takesMixedAlternatives;
    this.hasDefaultColumns = hasDefaultColumns;
  }

  /**
   * Time reports take double quotes, financial reports do not: the documents are silent, others
   * have tried. Conditions on different fields are joined by {@code or} in the grammar of financial
   * reports only.
   */
  static Source<TimeData> time() {
    return new Source<>("time reports", true, false, true);
  }

  static Source<FinancialData> financial() {
    return new Source<>("financial reports", false, true, false);
  }

  DateField<S> date(String name) {
    return add(new DateField<>(this, name));
  }

  FilterableDateField<S> filterableDate(String name) {
    return add(new FilterableDateField<>(this, name));
  }

  TextField<S> text(String name) {
    return add(new TextField<>(this, name));
  }

  FilterableTextField<S> filterableText(String name) {
    return add(new FilterableTextField<>(this, name));
  }

  NumberField<S> number(String name) {
    return add(new NumberField<>(this, name));
  }

  ReferenceField<S> reference(String name) {
    return add(new ReferenceField<>(this, name));
  }

  SummableField<S> summable(String name) {
    return add(new SummableField<>(this, name));
  }

  private <F extends Field<S>> F add(F field) {
    fields.put(field.name(), field);
    return field;
  }

  GdsQuery.Builder<S> select(Collection<? extends Column<S>> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("There is no column to select.");
    }
    return new GdsQuery.Builder<>(this, columns);
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  boolean takesDoubleQuotes() {
    return takesDoubleQuotes;
  }

  boolean takesMixedAlternatives() {
    return takesMixedAlternatives;
  }

  boolean hasDefaultColumns() {
    return hasDefaultColumns;
  }

  List<Field<S>> fields() {
    return List.copyOf(fields.values());
  }

  @Nullable Field<S> field(String name) {
    return fields.get(name);
  }
}
