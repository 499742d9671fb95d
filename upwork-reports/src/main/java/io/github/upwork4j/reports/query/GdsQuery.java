package io.github.upwork4j.reports.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to report: which columns, of which rows, in which order. Begin with {@link TimeData#select}
 * or {@link FinancialData#select}. Immutable; two are equal if they are about the same data source
 * and send the same text.
 *
 * <p>Documentation: Reports, the data source fields, language clauses and grammar.
 *
 * @param <S> the data source
 */
public final class GdsQuery<S> {
  private final @Nullable Source<S> source;
  private final List<Column<S>> columns;
  private final @Nullable Condition<S> condition;
  private final Map<Column<S>, Boolean> order;
  private final String text;

  private GdsQuery(Builder<S> builder) {
    this.source = builder.source;
    this.columns = List.copyOf(builder.columns);
    this.condition = builder.condition;
    this.order = new LinkedHashMap<>(builder.order);
    this.text = print();
  }

  private GdsQuery(String text) {
    this.source = null;
    this.columns = List.of();
    this.condition = null;
    this.order = Map.of();
    this.text = text;
  }

  /**
   * Returns a query that is sent as it is written, unchecked, for what this library does not know:
   * fields and clauses that are not documented. Never put values from outside into such a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static <S> GdsQuery<S> raw(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The text of a query must not be blank.");
    }
    return new GdsQuery<>(text);
  }

  /** Whether it was made by {@link #raw}, so that nothing is known of it but its text. */
  public boolean isRaw() {
    return source == null;
  }

  /**
   * The selected columns; unmodifiable. Empty where it is left to the report which columns it has,
   * and for a raw query.
   */
  public List<Column<S>> columns() {
    return columns;
  }

  /** Which rows; empty for all, and for a raw query. */
  public Optional<Condition<S>> condition() {
    return Optional.ofNullable(condition);
  }

  /** What is sent. {@link TimeData#parse} and {@link FinancialData#parse} read it again. */
  public String text() {
    return text;
  }

  /**
   * Returns a builder with these columns, conditions and order.
   *
   * @throws IllegalStateException for a raw query, whose parts are not known
   */
  public Builder<S> toBuilder() {
    if (source == null) {
      throw new IllegalStateException(
          "A raw query has no parts to change. TimeData.parse(…) and FinancialData.parse(…) find"
              + " them.");
    }
    Builder<S> builder = new Builder<>(source, columns);
    builder.condition = condition;
    builder.order.putAll(order);
    return builder;
  }

  private String print() {
    List<String> clauses = new ArrayList<>();
    if (!columns.isEmpty()) {
      clauses.add("SELECT " + names(columns));
    }
    if (condition != null) {
      clauses.add("WHERE " + condition);
    }
    if (!order.isEmpty()) {
      clauses.add(
          order.entrySet().stream()
              .map(entry -> entry.getKey() + (entry.getValue() ? " DESC" : ""))
              .collect(Collectors.joining(", ", "ORDER BY ", "")));
    }
    return String.join(" ", clauses);
  }

  private static String names(Collection<? extends Column<?>> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GdsQuery
        && ((GdsQuery<?>) other).source == source
        && ((GdsQuery<?>) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Prints the text. */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Makes queries.
   *
   * @param <S> the data source
   */
  public static final class Builder<S> {
    private final Source<S> source;
    private final List<Column<S>> columns;
    private @Nullable Condition<S> condition;
    private final Map<Column<S>, Boolean> order = new LinkedHashMap<>();

    Builder(Source<S> source, Collection<? extends Column<S>> columns) {
      this.source = source;
      this.columns = List.copyOf(columns);
    }

    /**
     * Leaves only rows that meet the condition. A second condition is joined to the first by {@code
     * and}.
     */
    public Builder<S> where(Condition<S> condition) {
      this.condition = this.condition == null ? condition : this.condition.and(condition);
      return this;
    }

    /** Orders the rows by a selected column, the least first; behind the columns named before. */
    public Builder<S> orderBy(Column<S> column) {
      return orderBy(column, /* descending= */ false);
    }

    /**
     * Orders the rows by a selected column, the greatest first; behind the columns named before.
     */
    public Builder<S> orderByDescending(Column<S> column) {
      return orderBy(column, /* descending= */ true);
    }

    private Builder<S> orderBy(Column<S> column, boolean descending) {
      if (order.put(column, descending) != null) {
        throw new IllegalArgumentException("The rows are ordered by " + column + " twice.");
      }
      return this;
    }

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if the rows are ordered by a column that is not selected, a
     *     column is selected twice, there is neither a column nor a condition, or the data source
     *     does not join such conditions by {@code or}; the message names it
     */
    public GdsQuery<S> build() {
      checkColumns();
      for (Column<S> column : order.keySet()) {
        if (!columns.contains(column)) {
          throw new IllegalArgumentException(
              "The rows are ordered by " + column + ", so it has to be selected too.");
        }
      }
      Condition<S> mixed =
          condition == null || source.takesMixedAlternatives()
              ? null
              : condition.mixedAlternatives();
      if (mixed != null) {
        throw new IllegalArgumentException(
            "A query for "
                + source.name()
                + " takes alternatives on one field only, not on "
                + names(mixed.fields())
                + ": ask for several reports.");
      }
      return new GdsQuery<>(this);
    }

    private void checkColumns() {
      if (columns.isEmpty() && condition == null) {
        throw new IllegalArgumentException(
            "The query says nothing: select columns, or name a condition.");
      }
      Set<Column<S>> seen = new LinkedHashSet<>();
      for (Column<S> column : columns) {
        if (!seen.add(column)) {
          throw new IllegalArgumentException(column + " is selected twice.");
        }
      }
    }
  }
}
