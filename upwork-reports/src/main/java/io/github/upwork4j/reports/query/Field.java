package io.github.upwork4j.reports.query;

/**
 * A field of a data source. Every field can be selected; what else can be done with it is a matter
 * of its type. The fields are the constants of {@link TimeData} and {@link FinancialData}.
 *
 * @param <S> the data source
 */
public abstract class Field<S> extends Column<S> {
  private final Source<S> source;
  private final String name;

  Field(Source<S> source, String name) {
    this.source = source;
    this.name = name;
  }

  @Override
  public final Field<S> field() {
    return this;
  }

  /** The name in the documentation: {@code worked_on}. */
  @Override
  public final String name() {
    return name;
  }

  final Source<S> source() {
    return source;
  }

  /**
   * Compares this field with a value that is not yet known to be one of its type.
   *
   * @throws IllegalArgumentException if the field cannot be compared like that
   */
  Condition<S> compare(Operator operator, String value) {
    throw new IllegalArgumentException(
        "The rows of " + source.name() + " cannot be filtered by " + name + ".");
  }

  final Condition<S> compareWithEqualsOnly(Operator operator, String literal) {
    if (operator != Operator.EQUAL) {
      throw new IllegalArgumentException(name + " can be compared with = only.");
    }
    return new Comparison<>(this, operator, literal);
  }
}
