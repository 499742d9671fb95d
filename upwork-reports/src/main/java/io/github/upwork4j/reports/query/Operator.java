package io.github.upwork4j.reports.query;

/** The operators that compare a field with a value. */
enum Operator {
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  EQUAL("="),
  LESS_OR_EQUAL("<="),
  LESS("<");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }
}
