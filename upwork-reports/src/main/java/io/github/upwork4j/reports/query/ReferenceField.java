package io.github.upwork4j.reports.query;

import java.util.Collection;
import java.util.List;

/**
 * A field that holds a number which names something, by which rows can be filtered. References are
 * texts of digits, as in the rest of the library; the methods throw {@code
 * IllegalArgumentException} for anything else.
 *
 * @param <S> the data source
 */
public final class ReferenceField<S> extends NumberField<S> {
  ReferenceField(Source<S> source, String name) {
    super(source, name);
  }

  /** That very reference: {@code =}. */
  public Condition<S> is(String reference) {
    return compare(Operator.EQUAL, reference);
  }

  /** One of these references; at least one. */
  public Condition<S> in(String... references) {
    return in(List.of(references));
  }

  /** One of these references; at least one. */
  public Condition<S> in(Collection<String> references) {
    return Condition.oneOf(this, references);
  }

  @Override
  Condition<S> compare(Operator operator, String value) {
    return compareWithEqualsOnly(operator, Literals.digits(this, value));
  }
}
