package io.github.upwork4j.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of the form that nearly all have, {@code ,{"c":[{"v":"text"},{"v":null}]}} without
 * spaces and escapes, straight from the buffer that a JSON reader reads from; every other row is
 * left to that reader. Of a long report, the reader alone took half as long again.
 *
 * <p>It relies on the reader taking no more from the buffer than it has given out, and looks where
 * the reader expects a comma or the end of the rows.
 */
final class PlainRows {
  private static final byte[] ROW = ascii(",{\"c\":[");
  private static final byte[] CELL = ascii("{\"v\":");
  private static final byte[] NOTHING = ascii("null}");

  private final BufferedSource source;
  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();

  PlainRows(BufferedSource source) {
    this.source = source;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Takes the next row.
   *
   * @return its cells, as many as there are columns; null where the reader has to read it, and then
   *     nothing has been taken
   */
  @Nullable String @Nullable [] next(int columns) throws IOException {
    Buffer buffer = source.getBuffer();
    @Nullable String[] cells = new @Nullable String[columns];
    int length = 0;
    buffer.readUnsafe(cursor);
    try {
      if (cursor.next() > 0 && cursor.data != null) {
        length = read(cursor.data, cursor.start, cursor.end, cells);
      }
    } finally {
      cursor.close();
    }
    if (length == 0) {
      return null;
    }
    buffer.skip(length);
    return cells;
  }

  /** Returns the length of the row; 0 where it is not plain, or not wholly there. */
  private static int read(byte[] data, int start, int end, @Nullable String[] cells) {
    if (!holds(data, start, end, ROW)) {
      return 0;
    }
    int at = start + ROW.length;
    for (int column = 0; column < cells.length; column++) {
      if (!holds(data, at, end, CELL)) {
        return 0;
      }
      at += CELL.length;
      if (holds(data, at, end, NOTHING)) {
        at += NOTHING.length;
      } else {
        int close = closingQuote(data, at, end);
        if (close < 0) {
          return 0;
        }
        if (close > at + 1) {
          cells[column] = new String(data, at + 1, close - at - 1, StandardCharsets.UTF_8);
        }
        at = close + 2;
      }
      if (at + 1 >= end) {
        return 0;
      }
      if (data[at] == ']') {
        return data[at + 1] == '}' ? at + 2 - start : 0;
      }
      if (data[at++] != ',') {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Returns where the text that begins here ends its cell; -1 where it does not, or has escapes.
   */
  private static int closingQuote(byte[] data, int quote, int end) {
    if (quote >= end || data[quote] != '"') {
      return -1;
    }
    for (int at = quote + 1; at < end - 1; at++) {
      byte b = data[at];
      if (b == '"') {
        return data[at + 1] == '}' ? at : -1;
      }
      if (b == '\\') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean holds(byte[] data, int at, int end, byte[] text) {
    if (end - at < text.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (data[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
