package io.github.upwork4j.reports.query;

import java.util.function.IntPredicate;

/** The text of a query as tokens, one after the other. */
final class Tokens {
  private static final String SYMBOLS = "<>=(),*";

  private final String text;
  private final boolean takesDoubleQuotes;
  private int at;
  private Token next;

  Tokens(String text, boolean takesDoubleQuotes) {
    this.text = text;
    this.takesDoubleQuotes = takesDoubleQuotes;
    this.next = read();
  }

  /** Returns the next token, which stays the next. */
  Token peek() {
    return next;
  }

  Token take() {
    Token token = next;
    next = read();
    return token;
  }

  boolean takeWord(String keyword) {
    boolean is = next.isWord(keyword);
    if (is) {
      take();
    }
    return is;
  }

  boolean takeSymbol(String symbol) {
    boolean is = next.isSymbol(symbol);
    if (is) {
      take();
    }
    return is;
  }

  private Token read() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Token.Kind.END, "", at);
    }
    char c = text.charAt(at);
    if (isDigit(c)) {
      return run(Token.Kind.NUMBER, other -> isDigit(other) || other == '-');
    }
    if (isLetter(c)) {
      return run(Token.Kind.WORD, other -> isLetter(other) || isDigit(other));
    }
    if (c == '\'' || (c == '"' && takesDoubleQuotes)) {
      return quoted(c);
    }
    if (SYMBOLS.indexOf(c) >= 0) {
      return symbol(c);
    }
    throw error(at, c == '"' ? "only ' can stand around a text" : unexpected(text.codePointAt(at)));
  }

  private Token run(Token.Kind kind, IntPredicate belongs) {
    int start = at;
    while (at < text.length() && belongs.test(text.charAt(at))) {
      at++;
    }
    return new Token(kind, text.substring(start, at), start);
  }

  private Token quoted(char quote) {
    int start = at;
    int end = text.indexOf(quote, start + 1);
    if (end < 0) {
      throw error(start, "the quote is not closed");
    }
    at = end + 1;
    return new Token(Token.Kind.TEXT, text.substring(start + 1, end), start);
  }

  private Token symbol(char c) {
    int start = at++;
    if ((c == '<' || c == '>') && at < text.length() && text.charAt(at) == '=') {
      at++;
    }
    return new Token(Token.Kind.SYMBOL, text.substring(start, at), start);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static String unexpected(int codePoint) {
    boolean printable =
        (codePoint > ' ' && codePoint < 127) || Character.isLetterOrDigit(codePoint);
    return "a query has no "
        + (printable ? Character.toString(codePoint) : "character " + codePoint)
        + " outside quotes";
  }

  /** Positions are counted from 1 in what people read. */
  static IllegalArgumentException error(int at, String problem) {
    return new IllegalArgumentException(
        "The query is wrong at character " + (at + 1) + ": " + problem + ".");
  }

  static IllegalArgumentException error(int at, IllegalArgumentException problem) {
    return new IllegalArgumentException(
        "The query is wrong at character " + (at + 1) + ": " + problem.getMessage(), problem);
  }
}
