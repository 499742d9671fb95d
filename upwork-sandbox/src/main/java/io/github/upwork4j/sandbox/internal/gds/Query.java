package io.github.upwork4j.sandbox.internal.gds;

import java.util.List;
import java.util.function.Predicate;

/** A query that has been checked against its report. Immutable. */
final class Query {
  final List<Column> select;
  final Predicate<Record> where;
  final List<Order> order;

  Query(List<Column> select, Predicate<Record> where, List<Order> order) {
    this.select = List.copyOf(select);
    this.where = where;
    this.order = List.copyOf(order);
  }

  /** A field, or the sum of one. */
  static final class Column {
    final Field field;
    final boolean sum;

    Column(Field field, boolean sum) {
      this.field = field;
      this.sum = sum;
    }

    boolean isSame(Column other) {
      return field == other.field && sum == other.sum;
    }
  }

  /** A selected column to sort by. */
  static final class Order {
    final int column;
    final boolean descending;

    Order(int column, boolean descending) {
      this.column = column;
      this.descending = descending;
    }
  }
}
