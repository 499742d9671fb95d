package io.github.upwork4j.reports.query;

/**
 * What a query selects and orders by: a field or the sum of one. There is one object for each, so
 * they are equal if they are the same.
 *
 * @param <S> the data source: {@link TimeData} or {@link FinancialData}
 */
public abstract class Column<S> {
  Column() {}

  /** The field that it shows or sums up. */
  public abstract Field<S> field();

  /** What stands in the query: {@code hours}, {@code sum(hours)}. */
  public abstract String name();

  /** Prints the name. */
  @Override
  public final String toString() {
    return name();
  }
}
