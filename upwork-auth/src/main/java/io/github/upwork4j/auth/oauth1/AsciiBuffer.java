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

  int capacity() {
    return bytes.length;
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
    byte[] out = bytes;
    int at = length;
    for (int i = 0; i < added; i++) {
      out[at + i] = (byte) ascii.charAt(i);
    }
    length = at + added;
    return this;
  }

  /** Encodes the bytes of {@code source} from {@code from} to before {@code to}. */
  AsciiBuffer putEncoded(byte[] source, int from, int to) {
    reserve(3 * (to - from));
    byte[] out = bytes; // in locals, since these loops are where signing spends its time
    int at = length;
    for (int i = from; i < to; i++) {
      int octet = source[i] & 0xFF;
      if (UNRESERVED[octet]) {
        out[at++] = (byte) octet;
      } else {
        at = escape(octet, out, at);
      }
    }
    length = at;
    return this;
  }

  /**
   * Encodes what {@code source} holds from {@code from} to before {@code to}, which is encoded once
   * already, so that there is nothing in it to encode but percent signs. Branches on text cost more
   * than writing in vain.
   */
  AsciiBuffer putEncodedAgain(AsciiBuffer source, int from, int to) {
    reserve(3 * (to - from));
    byte[] in = source.bytes;
    byte[] out = bytes;
    int at = length;
    for (int i = from; i < to; i++) {
      byte b = in[i];
      out[at] = b;
      out[at + 1] = '2';
      out[at + 2] = '5';
      at += b == '%' ? 3 : 1;
    }
    length = at;
    return this;
  }

  /**
   * Decodes a name or value of a form and encodes it as OAuth does, which comes to the same bytes
   * if it was encoded that way already. A percent sign without two hex digits is taken as itself,
   * as servers do.
   */
  AsciiBuffer putFormEncoded(byte[] form, int from, int to) {
    reserve(3 * (to - from));
    byte[] out = bytes;
    int at = length;
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
      if (UNRESERVED[octet]) {
        out[at++] = (byte) octet;
      } else {
        at = escape(octet, out, at);
      }
    }
    length = at;
    return this;
  }

  private static int escape(int octet, byte[] out, int at) {
    out[at] = '%';
    out[at + 1] = HEX[octet >> 4];
    out[at + 2] = HEX[octet & 0xF];
    return at + 3;
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
    if (from < to && otherFrom < otherTo && bytes[from] != bytes[otherFrom]) {
      return bytes[from] - bytes[otherFrom]; // mostly, and much faster
    }
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
