package io.github.upwork4j.reports.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a query is about: a comparison, or several joined by {@code and} or {@code or}. The
 * methods of the fields that rows can be filtered by make them. Two are equal if they print the
 * same. Immutable.
 *
 * @param <S> the data source
 */
public abstract class Condition<S> {
  Condition() {}

  /**
   * This and the other.
   *
   * @throws IllegalArgumentException if that nests {@code and} and {@code or} more than 50 deep
   */
  public final Condition<S> and(Condition<S> other) {
    return Junction.of(Junction.AND, Arrays.asList(this, other));
  }

  /**
   * This or the other, or both. Time reports take alternatives on one field only: {@link
   * GdsQuery.Builder#build} refuses others.
   *
   * @throws IllegalArgumentException if that nests {@code and} and {@code or} more than 50 deep
   */
  public final Condition<S> or(Condition<S> other) {
    return Junction.of(Junction.OR, Arrays.asList(this, other));
  }

  /**
   * All of these.
   *
   * @throws IllegalArgumentException if there is none, or that nests {@code and} and {@code or}
   *     more than 50 deep
   */
  public static <S> Condition<S> allOf(Collection<Condition<S>> conditions) {
    return Junction.of(Junction.AND, conditions);
  }

  /**
   * At least one of these.
   *
   * @throws IllegalArgumentException if there is none, or that nests {@code and} and {@code or}
   *     more than 50 deep
   */
  public static <S> Condition<S> anyOf(Collection<Condition<S>> conditions) {
    return Junction.of(Junction.OR, conditions);
  }

  static <S> Condition<S> oneOf(Field<S> field, Collection<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          field + " is to be one of no values: in(…) needs at least one.");
    }
    List<Condition<S>> comparisons = new ArrayList<>(values.size());
    for (String value : values) {
      comparisons.add(field.compare(Operator.EQUAL, value));
    }
    return anyOf(comparisons);
  }

  /** The fields that are compared, in the order they occur; unmodifiable. */
  public final Set<Field<S>> fields() {
    Set<Field<S>> fields = new LinkedHashSet<>();
    addFieldsTo(fields);
    return java.util.Collections.unmodifiableSet(fields);
  }

  abstract void addFieldsTo(Set<Field<S>> fields);

  abstract void printTo(StringBuilder text);

  /** How deep {@code and} and {@code or} are nested; 0 for a comparison. */
  abstract int depth();

  /** Finds alternatives on more than one field. */
  abstract @Nullable Condition<S> mixedAlternatives();

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Condition && other.toString().equals(toString());
  }

  @Override
  public final int hashCode() {
    return toString().hashCode();
  }

  /** Prints what stands in the query: {@code worked_on >= '2009-10-01' AND task = '1234'}. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    printTo(text);
    return text.toString();
  }
}
