package io.github.upwork4j.sandbox.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent encoding on octets (RFC 3986 and RFC 5849 section 3.6). */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /** Decodes a path segment: a plus sign stays one. */
  public static String decode(String text) {
    return new String(decodeOctets(text, false), StandardCharsets.UTF_8);
  }

  /** Decodes a name or value of a form: a plus sign is a space. */
  public static String decodeForm(String text) {
    return new String(decodeOctets(text, true), StandardCharsets.UTF_8);
  }

  /**
   * Decodes to octets, because a signature covers octets: text that is no UTF-8 has to survive. A
   * percent sign without two hexadecimal digits stands for itself.
   */
  public static byte[] decodeOctets(String text, boolean plusIsSpace) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length ? digit(in[i + 1]) : -1;
      int low = i + 2 < in.length ? digit(in[i + 2]) : -1;
      if (in[i] == '%' && high >= 0 && low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else if (in[i] == '+' && plusIsSpace) {
        out.write(' ');
      } else {
        out.write(in[i]);
      }
    }
    return out.toByteArray();
  }

  /** Encodes everything but unreserved characters, in upper case hexadecimal. */
  public static String encode(String text) {
    return encodeOctets(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Encodes octets. */
  public static String encodeOctets(byte[] octets) {
    StringBuilder out = new StringBuilder(octets.length + 16);
    for (byte octet : octets) {
      char c = (char) (octet & 0xFF);
      if (isUnreserved(c)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  private static int digit(byte c) {
    // Character.digit would also take digits of other scripts, but an octet cannot be one.
    return c < 0 ? -1 : Character.digit(c, 16);
  }
}
