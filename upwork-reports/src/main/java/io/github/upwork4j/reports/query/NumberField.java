package io.github.upwork4j.reports.query;

/**
 * A field that holds a number.
 *
 * @param <S> the data source
 */
public class NumberField<S> extends Field<S> {
  NumberField(Source<S> source, String name) {
    super(source, name);
  }
}
