package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads activities written as CSV: every value between quotes, a quote within them written twice,
 * blanks allowed behind a comma, and records parted by the literal text {@code <br>}.
 */
final class ActivityRecords {
  private static final String SEPARATOR = "<br>";
  private static final int VALUES = 6;

  private final String text;
  private int at;

  private ActivityRecords(String text) {
    this.text = text;
  }

  /** One record. */
  static final class Row {
    final String companyId;
    final String teamId;
    final String userId;
    final String code;
    final String description;
    final String url;

    private Row(List<String> values) {
      this.companyId = values.get(0);
      this.teamId = values.get(1);
      this.userId = values.get(2);
      this.code = values.get(3);
      this.description = values.get(4);
      this.url = values.get(5);
    }
  }

  /**
   * Reads the records.
   *
   * @throws ApiError 400 that numbers the record that cannot be read
   */
  static List<Row> read(String text) {
    ActivityRecords records = new ActivityRecords(text);
    List<Row> rows = new ArrayList<>();
    while (records.at < text.length()) {
      List<String> values = records.values(rows.size() + 1);
      if (values.size() != VALUES || values.get(3).isEmpty()) {
        throw malformed(rows.size() + 1);
      }
      rows.add(new Row(values));
    }
    return rows;
  }

  private List<String> values(int number) {
    List<String> values = new ArrayList<>();
    while (true) {
      values.add(value(number));
      skipBlanks();
      if (at == text.length()) {
        return values;
      }
      if (text.startsWith(SEPARATOR, at)) {
        at += SEPARATOR.length();
        skipBlanks();
        return values;
      }
      if (text.charAt(at) != ',') {
        throw malformed(number);
      }
      at++;
    }
  }

  private String value(int number) {
    skipBlanks();
    if (at == text.length() || text.charAt(at) != '"') {
      throw malformed(number);
    }
    at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        value.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        value.append('"');
        at++;
      } else {
        return value.toString();
      }
    }
    throw malformed(number);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static ApiError malformed(int number) {
    return ApiError.badRequest(
        "Invalid value of parameter data: record "
            + number
            + " needs six values in quotes, company_id, team_id, user_id, code, description and"
            + " url, and a code");
  }
}
