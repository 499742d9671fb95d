package io.github.upwork4j.reports.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the text of a query, each character once:
 *
 * <pre>
 * query      = [ SELECT column { "," column } ] [ WHERE all ] [ ORDER BY order { "," order } ]
 * column     = field | sum "(" field ")"
 * all        = condition { AND condition }
 * condition  = comparison | "(" ( all | any ) ")"
 * any        = condition { OR condition }
 * comparison = field ( "=" | "&gt;" | "&gt;=" | "&lt;" | "&lt;=" ) value
 * order      = column [ ASC | DESC ]
 * </pre>
 */
final class GdsParser<S> {
  /** Named as filters by the documents, which do not say what they are compared with. */
  private static final Set<String> UNTYPED_FILTERS = Set.of("week", "month", "year");

  private final Source<S> source;
  private final Tokens tokens;

  private GdsParser(Source<S> source, String text) {
    this.source = source;
    this.tokens = new Tokens(text, source.takesDoubleQuotes());
  }

  static <S> GdsQuery<S> parse(Source<S> source, String text) {
    return new GdsParser<>(source, text).query();
  }

  private GdsQuery<S> query() {
    boolean selects = tokens.takeWord("SELECT");
    if (!selects && !source.hasDefaultColumns()) {
      throw expected("SELECT, since " + source.name() + " have no rows without it");
    }
    GdsQuery.Builder<S> query = new GdsQuery.Builder<>(source, selects ? columns() : List.of());
    boolean filters = tokens.takeWord("WHERE");
    if (filters) {
      query.where(all());
    }
    boolean orders = tokens.takeWord("ORDER");
    if (orders) {
      orders(query);
    }
    if (tokens.peek().kind != Token.Kind.END) {
      throw expected(orders ? "the end" : filters ? "AND, ORDER BY or the end" : clause(selects));
    }
    return query.build();
  }

  private static String clause(boolean selects) {
    return selects ? "a comma, WHERE, ORDER BY or the end" : "SELECT, WHERE or ORDER BY";
  }

  private List<Column<S>> columns() {
    List<Column<S>> columns = new ArrayList<>();
    do {
      columns.add(column());
    } while (tokens.takeSymbol(","));
    return columns;
  }

  private Column<S> column() {
    if (tokens.peek().isSymbol("*")) {
      throw Tokens.error(tokens.peek().start, "select * is not supported, name the fields");
    }
    if (!tokens.takeWord("sum")) {
      return field();
    }
    require("(");
    Token token = tokens.peek();
    Field<S> field = field();
    if (!(field instanceof SummableField)) {
      throw Tokens.error(token.start, field + " cannot be summed up");
    }
    require(")");
    return ((SummableField<S>) field).sum();
  }

  private Field<S> field() {
    Token token = tokens.peek();
    if (token.kind != Token.Kind.WORD) {
      throw expected("a field");
    }
    Field<S> field = source.field(token.text);
    if (field == null) {
      throw unknown(token);
    }
    tokens.take();
    return field;
  }

  private IllegalArgumentException unknown(Token token) {
    return Tokens.error(
        token.start,
        UNTYPED_FILTERS.contains(token.text) && !source.hasDefaultColumns()
            ? "what " + token.text + " is compared with is not documented, GdsQuery.raw(…) sends it"
            : source.name() + " have no field " + token.shown());
  }

  private void orders(GdsQuery.Builder<S> query) {
    if (!tokens.takeWord("BY")) {
      throw expected("BY");
    }
    do {
      Column<S> column = column();
      if (tokens.takeWord("DESC")) {
        query.orderByDescending(column);
      } else {
        tokens.takeWord("ASC");
        query.orderBy(column);
      }
    } while (tokens.takeSymbol(","));
  }

  private Condition<S> all() {
    Condition<S> first = condition(1);
    Condition<S> all = joined("AND", first, 1);
    if (tokens.peek().isWord("OR")) {
      throw needsParentheses();
    }
    return all;
  }

  private Condition<S> condition(int depth) {
    Token open = tokens.peek();
    if (!tokens.takeSymbol("(")) {
      return comparison();
    }
    if (depth > Junction.MAX_DEPTH) {
      throw Tokens.error(
          open.start, "the conditions are nested more than " + Junction.MAX_DEPTH + " deep");
    }
    Condition<S> first = condition(depth + 1);
    String word = tokens.peek().isWord("OR") ? "OR" : "AND";
    Condition<S> condition = joined(word, first, depth + 1);
    if (tokens.peek().isWord("OR") || tokens.peek().isWord("AND")) {
      throw needsParentheses();
    }
    if (!tokens.takeSymbol(")")) {
      throw expected("AND, OR or )");
    }
    return condition;
  }

  private Condition<S> joined(String word, Condition<S> first, int depth) {
    List<Condition<S>> conditions = new ArrayList<>();
    conditions.add(first);
    while (tokens.takeWord(word)) {
      conditions.add(condition(depth));
    }
    return Junction.of(word, conditions);
  }

  private Condition<S> comparison() {
    Token start = tokens.peek();
    Field<S> field = field();
    Operator operator = operator();
    String value = value(/* bare= */ !(field instanceof TextField));
    try {
      return field.compare(operator, value);
    } catch (IllegalArgumentException e) {
      throw Tokens.error(start.start, e);
    }
  }

  private Operator operator() {
    for (Operator operator : Operator.values()) {
      if (tokens.takeSymbol(operator.symbol())) {
        return operator;
      }
    }
    throw expected("=, >, >=, < or <=");
  }

  private String value(boolean bare) {
    Token value = tokens.peek();
    if (value.kind != Token.Kind.TEXT && !(bare && value.kind == Token.Kind.NUMBER)) {
      throw expected("a value between quotes");
    }
    return tokens.take().text;
  }

  private void require(String symbol) {
    if (!tokens.takeSymbol(symbol)) {
      throw expected(symbol);
    }
  }

  private IllegalArgumentException needsParentheses() {
    return Tokens.error(
        tokens.peek().start, "conditions that OR joins stand in parentheses of their own");
  }

  private IllegalArgumentException expected(String what) {
    Token found = tokens.peek();
    return Tokens.error(found.start, "expected " + what + ", found " + found.shown());
  }
}
