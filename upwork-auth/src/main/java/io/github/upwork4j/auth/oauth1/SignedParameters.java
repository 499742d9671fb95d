package io.github.upwork4j.auth.oauth1;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The parameters of one request as they are signed (RFC 5849, section 3.4.1.3): encoded, sorted by
 * name and then by value, those that occur twice kept twice. Not thread-safe.
 */
final class SignedParameters {
  private static final byte[] SIGNATURE = "oauth_signature".getBytes(StandardCharsets.US_ASCII);

  /** Name and value of every parameter, one behind the other. */
  private final AsciiBuffer text = new AsciiBuffer(1024);

  /** Where in the text a parameter begins, where its value begins and where it ends: three each. */
  private int[] spans = new int[3 * 24];

  /** The parameters, as places in {@link #spans}, sorted. */
  private int[] order = new int[24];

  private int count;

  /** Forgets what was added, and keeps the room for it. */
  void clear() {
    text.truncate(0);
    count = 0;
  }

  /** Returns how many bytes there is room for. */
  int capacity() {
    return text.capacity() + Integer.BYTES * (spans.length + order.length);
  }

  /** Adds a parameter that is encoded already. */
  void add(String name, String value) {
    int start = text.length();
    int middle = text.put(name).length();
    insert(start, middle, text.put(value).length());
  }

  /**
   * Adds the parameters of a query or of a form, which it takes as a form too: {@code +} is a
   * space. Without {@code =} a name has an empty value; nothing between two {@code &} is nothing.
   */
  void addForm(byte[] form, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      int nameEnd = -1;
      while (end < to && form[end] != '&') {
        if (nameEnd < 0 && form[end] == '=') {
          nameEnd = end;
        }
        end++;
      }
      if (end > at) {
        int start = text.length();
        int middle = text.putFormEncoded(form, at, nameEnd < 0 ? end : nameEnd).length();
        if (text.holds(SIGNATURE, start, middle)) {
          text.truncate(start); // a signature does not sign itself
        } else {
          text.putFormEncoded(form, nameEnd < 0 ? end : nameEnd + 1, end);
          insert(start, middle, text.length());
        }
      }
      at = end + 1;
    }
  }

  private void insert(int start, int middle, int end) {
    if (count == order.length) {
      order = Arrays.copyOf(order, 2 * count);
      spans = Arrays.copyOf(spans, 2 * spans.length);
    }
    int span = 3 * count;
    spans[span] = start;
    spans[span + 1] = middle;
    spans[span + 2] = end;
    int low = 0;
    int high = count;
    while (low < high) {
      int half = (low + high) >>> 1;
      if (compare(order[half], span) <= 0) {
        low = half + 1;
      } else {
        high = half;
      }
    }
    System.arraycopy(order, low, order, low + 1, count - low);
    order[low] = span;
    count++;
  }

  private int compare(int a, int b) {
    int byName = text.compare(spans[a], spans[a + 1], spans[b], spans[b + 1]);
    return byName != 0
        ? byName
        : text.compare(spans[a + 1], spans[a + 2], spans[b + 1], spans[b + 2]);
  }

  /** Appends all of it to a base string, for which it is encoded once more. */
  void appendTo(AsciiBuffer base) {
    for (int i = 0; i < count; i++) {
      int span = order[i];
      if (i > 0) {
        base.put("%26");
      }
      base.putEncodedAgain(text, spans[span], spans[span + 1]).put("%3D");
      base.putEncodedAgain(text, spans[span + 1], spans[span + 2]);
    }
  }
}
