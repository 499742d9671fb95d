package io.github.upwork4j.sandbox.internal.gds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads a query and checks it against the report it is for. */
final class QueryReader {
  private static final int MAX_DEPTH = 50;

  /** What a time report shows when nothing is selected. */
  private static final List<String> DEFAULT_FIELDS =
      List.of("worked_on", "team_id", "team_name", "task", "memo", "hours");

  private final Tokens tokens;
  private final ReportRules rules;
  private int depth;

  private QueryReader(Tokens tokens, ReportRules rules) {
    this.tokens = tokens;
    this.rules = rules;
  }

  /**
   * Reads a query.
   *
   * @throws InvalidQuery when the report refuses it
   */
  static Query read(String text, ReportRules rules) {
    QueryReader reader = new QueryReader(new Tokens(text, !rules.isFinance()), rules);
    List<Query.Column> select = reader.select();
    Predicate<Record> where = record -> true;
    if (reader.tokens.take("where")) {
      where = reader.alternatives();
    }
    List<Query.Order> order = reader.order(select);
    if (!reader.tokens.atEnd()) {
      throw new InvalidQuery("nothing expected " + reader.tokens.where());
    }
    return new Query(select, where, order);
  }

  /** Nothing selected is the default in a time report, and no data in a financial one. */
  private List<Query.Column> select() {
    List<Query.Column> columns = new ArrayList<>();
    if (tokens.take("select")) {
      if (tokens.take("*")) {
        if (rules.isFinance()) {
          return columns;
        }
        throw new InvalidQuery("select * is not supported");
      }
      do {
        columns.add(column());
      } while (tokens.take(","));
    } else if (!rules.isFinance()) {
      for (String name : DEFAULT_FIELDS) {
        if (rules.allows(name)) {
          columns.add(new Query.Column(rules.field(name), false));
        }
      }
    }
    return columns;
  }

  private Query.Column column() {
    if (!tokens.isFollowedBy("(")) {
      return new Query.Column(rules.field(tokens.name()), false);
    }
    tokens.require("sum");
    tokens.require("(");
    Field field = rules.field(tokens.name());
    tokens.require(")");
    if (!field.summable) {
      throw new InvalidQuery("the field " + field + " cannot be summed");
    }
    return new Query.Column(field, true);
  }

  private Predicate<Record> alternatives() {
    Predicate<Record> any = factors();
    while (tokens.take("or")) {
      any = any.or(factors());
    }
    return any;
  }

  private Predicate<Record> factors() {
    Predicate<Record> all = factor();
    while (tokens.take("and")) {
      all = all.and(factor());
    }
    return all;
  }

  private Predicate<Record> factor() {
    if (!tokens.take("(")) {
      return comparison();
    }
    if (++depth > MAX_DEPTH) {
      throw new InvalidQuery("more than " + MAX_DEPTH + " parentheses within each other");
    }
    Predicate<Record> inner = alternatives();
    tokens.require(")");
    depth--;
    return inner;
  }

  private Predicate<Record> comparison() {
    String name = tokens.name();
    String operator = tokens.operator();
    Field field = rules.filter(name, operator);
    Comparable<Object> operand = operand(field, tokens.value());
    return record -> {
      Object value = record.get(field.name);
      return value != null && holds(-operand.compareTo(value), operator);
    };
  }

  @SuppressWarnings("unchecked") // values of a field are all of its type
  private static Comparable<Object> operand(Field field, String text) {
    try {
      Object operand =
          field.type == Field.Type.DATE
              ? LocalDate.parse(text)
              : field.type == Field.Type.NUMBER ? new BigDecimal(text) : text;
      return (Comparable<Object>) operand;
    } catch (DateTimeException | NumberFormatException e) {
      throw new InvalidQuery(
          "the field "
              + field
              + " is compared with a "
              + (field.type == Field.Type.DATE ? "date as yyyy-mm-dd" : "number"));
    }
  }

  private static boolean holds(int comparison, String operator) {
    switch (operator) {
      case ">":
        return comparison > 0;
      case ">=":
        return comparison >= 0;
      case "<":
        return comparison < 0;
      case "<=":
        return comparison <= 0;
      default:
        return comparison == 0;
    }
  }

  private List<Query.Order> order(List<Query.Column> select) {
    List<Query.Order> order = new ArrayList<>();
    if (!tokens.take("order")) {
      return order;
    }
    tokens.require("by");
    do {
      int selected = indexOf(column(), select);
      boolean ascending = tokens.take("asc") || !tokens.take("desc");
      order.add(new Query.Order(selected, !ascending));
    } while (tokens.take(","));
    return order;
  }

  private static int indexOf(Query.Column column, List<Query.Column> select) {
    for (int i = 0; i < select.size(); i++) {
      if (select.get(i).isSame(column)) {
        return i;
      }
    }
    throw new InvalidQuery("order by takes selected fields only, not " + column.field);
  }
}
