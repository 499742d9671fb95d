package io.github.upwork4j.reports.query;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field compared with a value that {@link Literals} wrote. */
final class Comparison<S> extends Condition<S> {
  private final Field<S> field;
  private final Operator operator;
  private final String literal;

  Comparison(Field<S> field, Operator operator, String literal) {
    this.field = field;
    this.operator = operator;
    this.literal = literal;
  }

  @Override
  void addFieldsTo(Set<Field<S>> fields) {
    fields.add(field);
  }

  @Override
  void printTo(StringBuilder text) {
    text.append(field).append(' ').append(operator.symbol()).append(' ').append(literal);
  }

  @Override
  int depth() {
    return 0;
  }

  @Override
  @Nullable Condition<S> mixedAlternatives() {
    return null;
  }
}
