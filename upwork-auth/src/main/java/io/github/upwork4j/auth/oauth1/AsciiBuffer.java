package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.endpoint.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * ASCII text under construction, percent-encoded byte by byte: what was encoded on its way in needs
 * no way through characters. Not thread-safe.
 */
final class AsciiBuffer {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] UNRESERVED = new boolean[256];

  static {
    for (char c = 0; c < 128; c++) { // asked there, so that it is said once what stays as it is
      UNRESERVED[c] = PercentEncoding.encode(String.valueOf(c)).length() == 1;
    }
  }

  private byte[] bytes;
  private int length;

  AsciiBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  int length() {
    return length;
  }

  /** Cuts off what was written behind {@code length}. */
  void truncate(int length) {
    this.length = length;
  }

  AsciiBuffer put(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
    return this;
  }

  AsciiBuffer put(String ascii) {
    int added = ascii.length();
    reserve(added);
    for (int i = 0; i < added; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** Encodes the bytes of {@code source} from {@code from} to before {@code to}. */
  AsciiBuffer putEncoded(byte[] source, int from, int to) {
    reserve(3 * (to - from));
    for (int i = from; i < to; i++) {
      encode(source[i] & 0xFF);
    }
    return this;
  }

  /** Encodes what {@code source} holds from {@code from} to before {@code to}. */
  AsciiBuffer putEncoded(AsciiBuffer source, int from, int to) {
    return putEncoded(source.bytes, from, to);
  }

  /**
   * Decodes a name or value of a form and encodes it as OAuth does, which comes to the same bytes
   * if it was encoded that way already. A percent sign without two hex digits is taken as itself,
   * as servers do.
   */
  AsciiBuffer putFormEncoded(byte[] form, int from, int to) {
    reserve(3 * (to - from));
    for (int i = from; i < to; i++) {
      int octet = form[i] & 0xFF;
      if (octet == '+') {
        octet = ' ';
      } else if (octet == '%' && i + 2 < to) {
        int decoded = 16 * digit(form[i + 1]) + digit(form[i + 2]);
        if (decoded >= 0) {
          octet = decoded;
          i += 2;
        }
      }
      encode(octet);
    }
    return this;
  }

  private void encode(int octet) {
    if (UNRESERVED[octet]) {
      bytes[length++] = (byte) octet;
    } else {
      bytes[length++] = '%';
      bytes[length++] = HEX[octet >> 4];
      bytes[length++] = HEX[octet & 0xF];
    }
  }

  /** Returns the value of a hex digit, or a number so negative that the sum is as well. */
  private static int digit(byte c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1000;
  }

  /** Compares two stretches of this text by their bytes. */
  int compare(int from, int to, int otherFrom, int otherTo) {
    return Arrays.compare(bytes, from, to, bytes, otherFrom, otherTo);
  }

  boolean holds(byte[] text, int from, int to) {
    return Arrays.equals(bytes, from, to, text, 0, text.length);
  }

  void updateInto(Mac mac) {
    mac.update(bytes, 0, length);
  }

  private void reserve(int added) {
    if (bytes.length - length < added) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + added));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
