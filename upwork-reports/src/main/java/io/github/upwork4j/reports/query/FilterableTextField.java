package io.github.upwork4j.reports.query;

import java.util.Collection;
import java.util.List;

/**
 * A field that holds text, by which rows can be filtered.
 *
 * <p>Any text can be compared with that the query language can hold between quotes: in financial
 * reports a text without {@code '}, in time reports one that does not have both {@code '} and
 * {@code "}. The methods throw {@code IllegalArgumentException} for others: the language has no
 * escapes, so nothing within a text can end it.
 *
 * @param <S> the data source
 */
public final class FilterableTextField<S> extends TextField<S> {
  FilterableTextField(Source<S> source, String name) {
    super(source, name);
  }

  /** That very text: {@code =}. */
  public Condition<S> is(String text) {
    return compare(Operator.EQUAL, text);
  }

  /**
   * One of these texts; at least one. The query language has no such operator: it is a chain of
   * {@code or}.
   */
  public Condition<S> in(String... texts) {
    return in(List.of(texts));
  }

  /** One of these texts; at least one. */
  public Condition<S> in(Collection<String> texts) {
    return Condition.oneOf(this, texts);
  }

  @Override
  Condition<S> compare(Operator operator, String value) {
    return compareWithEqualsOnly(operator, Literals.text(this, value));
  }
}
