package io.github.upwork4j.reports.query;

/**
 * The sum of a field over all rows that agree in every other selected field. Made by {@link
 * SummableField#sum}.
 *
 * @param <S> the data source
 */
public final class Sum<S> extends Column<S> {
  private final SummableField<S> field;

  Sum(SummableField<S> field) {
    this.field = field;
  }

  @Override
  public SummableField<S> field() {
    return field;
  }

  /** What stands in the query: {@code sum(hours)}. */
  @Override
  public String name() {
    return "sum(" + field.name() + ")";
  }
}
