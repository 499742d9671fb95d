package io.github.upwork4j.reports.query;

/**
 * A field that holds text.
 *
 * @param <S> the data source
 */
public class TextField<S> extends Field<S> {
  TextField(Source<S> source, String name) {
    super(source, name);
  }
}
