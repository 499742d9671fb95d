package io.github.upwork4j.reports.query;

/**
 * A field that holds a number which can be summed up.
 *
 * @param <S> the data source
 */
public final class SummableField<S> extends NumberField<S> {
  private final Sum<S> sum = new Sum<>(this);

  SummableField(Source<S> source, String name) {
    super(source, name);
  }

  /** The sum over all rows that agree in every other selected field. */
  public Sum<S> sum() {
    return sum;
  }
}
