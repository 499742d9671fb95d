package io.github.upwork4j.reports.query;

import java.time.LocalDate;

/**
 * How values stand in a query. The language has no escapes: a text that its quotes cannot hold is
 * refused. Nothing else puts values into queries.
 */
final class Literals {
  private Literals() {}

  static String date(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new IllegalArgumentException(
          "A query holds days with years of four digits, not the year " + day.getYear() + ".");
    }
    return "'" + day + "'";
  }

  static String text(Field<?> field, String text) {
    requireWholeCharacters(field, text);
    if (text.indexOf('\'') < 0) {
      return "'" + text + "'";
    }
    if (!field.source().takesDoubleQuotes()) {
      throw new IllegalArgumentException(
          "A query for "
              + field.source().name()
              + " cannot compare "
              + field
              + " with a text that holds a '.");
    }
    if (text.indexOf('"') < 0) {
      return '"' + text + '"';
    }
    throw new IllegalArgumentException(
        "A query cannot compare " + field + " with a text that holds both ' and \".");
  }

  static String digits(Field<?> field, String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(field + " is compared with digits, such as 1234.");
    }
    return digits;
  }

  private static void requireWholeCharacters(Field<?> field, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException(
            "The text for " + field + " holds half a surrogate pair, which no encoding can send.");
      }
    }
  }
}
