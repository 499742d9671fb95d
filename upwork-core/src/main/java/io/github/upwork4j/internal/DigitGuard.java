package io.github.upwork4j.internal;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/**
 * Looks for numbers that nobody sends in good faith while JSON passes through: the parser takes
 * time that grows with the square of a number's length, wherever it stands.
 */
public final class DigitGuard extends ForwardingSource {
  /** The most digits in a row outside of texts. */
  private static final int MAX_DIGITS = 1_000;

  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
  private boolean inText;
  private boolean escaped;
  private int digits;

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
    new DigitGuard(new Buffer()).look(document, 0, document.length);
  }

  private void look(byte[] data, int start, int end) {
    for (int i = start; i < end; i++) {
      byte b = data[i];
      if (inText) {
        if (escaped) {
          escaped = false;
        } else if (b == '\\') {
          escaped = true;
        } else if (b == '"') {
          inText = false;
        }
      } else if (b >= '0' && b <= '9') {
        if (++digits > MAX_DIGITS) {
          throw new JsonDataException("expected numbers of at most 40 characters");
        }
      } else {
        digits = 0;
        inText = b == '"';
      }
    }
  }
}
