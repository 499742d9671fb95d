package io.github.upwork4j.reports.query;

/**
 * A field that holds a day.
 *
 * @param <S> the data source
 */
public class DateField<S> extends Field<S> {
  DateField(Source<S> source, String name) {
    super(source, name);
  }
}
