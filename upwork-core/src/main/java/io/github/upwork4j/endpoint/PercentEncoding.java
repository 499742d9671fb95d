package io.github.upwork4j.endpoint;

/**
 * Percent-encoding as RFC 3986 and OAuth 1.0a want it: UTF-8, everything but {@code A-Z a-z 0-9 - .
 * _ ~} as upper-case hex. What is sent and what is signed come from this one place.
 */
public final class PercentEncoding {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();
  private static final boolean[] UNRESERVED = new boolean[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      UNRESERVED[c] = true;
      UNRESERVED[c - 'a' + 'A'] = true;
    }
    for (char c = '0'; c <= '9'; c++) {
      UNRESERVED[c] = true;
    }
    UNRESERVED['-'] = true;
    UNRESERVED['.'] = true;
    UNRESERVED['_'] = true;
    UNRESERVED['~'] = true;
  }

  private PercentEncoding() {}

  /** Returns {@code text} encoded. */
  public static String encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreserved(text.charAt(i))) {
        StringBuilder to = new StringBuilder(text.length() + 32);
        encode(text, to);
        return to.toString();
      }
    }
    return text;
  }

  /** Appends {@code text} encoded. Half a surrogate pair is encoded as a question mark. */
  public static void encode(String text, StringBuilder to) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isUnreserved(c)) {
        to.append(c);
      } else if (c < 0x80) {
        append(c, to);
      } else if (c < 0x800) {
        append(0xC0 | (c >> 6), to);
        append(0x80 | (c & 0x3F), to);
      } else if (!Character.isSurrogate(c)) {
        append(0xE0 | (c >> 12), to);
        append(0x80 | ((c >> 6) & 0x3F), to);
        append(0x80 | (c & 0x3F), to);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        append(0xF0 | (point >> 18), to);
        append(0x80 | ((point >> 12) & 0x3F), to);
        append(0x80 | ((point >> 6) & 0x3F), to);
        append(0x80 | (point & 0x3F), to);
      } else {
        append('?', to);
      }
    }
  }

  /** Throws if {@code text} holds half a surrogate pair; the message does not hold the text. */
  static void checkText(String name, String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException(
            name + " holds half of a surrogate pair at index " + i + ", which cannot be sent");
      }
      i += Character.charCount(point);
    }
  }

  private static boolean isUnreserved(char c) {
    return c < 128 && UNRESERVED[c];
  }

  private static void append(int octet, StringBuilder to) {
    to.append('%').append(HEX[(octet >> 4) & 0xF]).append(HEX[octet & 0xF]);
  }
}
