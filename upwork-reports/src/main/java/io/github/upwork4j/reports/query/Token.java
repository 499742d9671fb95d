package io.github.upwork4j.reports.query;

/** A word, a number, a text between quotes, a symbol, or the end of a query. */
final class Token {
  private static final int MAX_SHOWN = 40;

  enum Kind {
    WORD,
    NUMBER,
    TEXT,
    SYMBOL,
    END
  }

  final Kind kind;

  /** As it stands in the query; a text without its quotes. */
  final String text;

  /** Where it begins, counted from 0. */
  final int start;

  Token(Kind kind, String text, int start) {
    this.kind = kind;
    this.text = text;
    this.start = start;
  }

  boolean isWord(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Says what it is, without the text of a value. */
  String shown() {
    switch (kind) {
      case END:
        return "the end";
      case TEXT:
        return "a text";
      default:
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
  }
}
