package io.github.upwork4j.internal;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/**
 * Looks for numbers that nobody sends in good faith while JSON passes through: the parser takes
 * time that grows with the square of a number's length, wherever it stands.
 *
 * <p>Only every five-hundredth byte is looked at, and what is around it if it is a digit: a
 * thousand digits in a row hide from that nowhere. Such a row counts wherever it stands, in a text
 * too.
 */
public final class DigitGuard extends ForwardingSource {
  /** The most digits in a row. */
  private static final int MAX_DIGITS = 1_000;

  private static final int STRIDE = MAX_DIGITS / 2;

  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();

  /** How many digits stand at the end of what has passed. */
  private int run;

  /** Makes a guard of one document. */
  public DigitGuard(Source source) {
    super(source);
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long before = sink.size();
    long count = super.read(sink, byteCount);
    if (count > 0) {
      sink.readUnsafe(cursor);
      try {
        for (int n = cursor.seek(before); n >= 0; n = cursor.next()) {
          look(cursor.data, cursor.start, cursor.end);
        }
      } finally {
        cursor.close();
      }
    }
    return count;
  }

  /**
   * Fails at a number of more than a thousand digits.
   *
   * @throws JsonDataException if there is one
   */
  public static void check(byte[] document) {
    try {
      new DigitGuard(new Buffer()).look(document, 0, document.length);
    } catch (JsonDataException e) {
      checkOutsideTexts(document);
    }
  }

  private static void checkOutsideTexts(byte[] document) {
    boolean inText = false;
    int digits = 0;
    for (int i = 0; i < document.length; i++) {
      byte b = document[i];
      if (inText) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inText = false;
        }
      } else if (isDigit(b)) {
        if (++digits > MAX_DIGITS) {
          throw endless();
        }
      } else {
        digits = 0;
        inText = b == '"';
      }
    }
  }

  private static JsonDataException endless() {
    return new JsonDataException("expected numbers of at most 40 characters");
  }

  private void look(byte[] data, int start, int end) {
    int at = endOfRun(data, start, end);
    count(at - start);
    if (at == end) {
      return; // all of it continues the row of digits before
    }
    run = 0;
    while (at + STRIDE < end) {
      int sample = at + STRIDE;
      if (isDigit(data[sample])) {
        int runStart = startOfRun(data, at, sample);
        at = endOfRun(data, sample, end);
        count(at - runStart);
        if (at == end) {
          return;
        }
        run = 0;
      } else {
        at = sample;
      }
    }
    count(end - startOfRun(data, at, end));
  }

  private void count(int digits) {
    run += digits;
    if (run > MAX_DIGITS) {
      throw endless();
    }
  }

  /** Returns where the digits before {@code end} begin. */
  private static int startOfRun(byte[] data, int from, int end) {
    int at = end;
    while (at > from && isDigit(data[at - 1])) {
      at--;
    }
    return at;
  }

  /** Returns where the digits from {@code at} on end. */
  private static int endOfRun(byte[] data, int at, int end) {
    int next = at;
    while (next < end && isDigit(data[next])) {
      next++;
    }
    return next;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
