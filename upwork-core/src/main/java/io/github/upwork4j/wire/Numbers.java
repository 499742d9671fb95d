package io.github.upwork4j.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.math.BigDecimal;

/**
 * Numbers out of text that a server chose. Parsing takes time that grows with the square of the
 * length, so the length is bounded before anything is parsed.
 */
final class Numbers {
  static final int MAX_LENGTH = 40;
  static final int MAX_EXPONENT = 100;

  private Numbers() {}

  static BigDecimal decimal(JsonReader json, String text) {
    if (text.length() > MAX_LENGTH) {
      throw Wire.expectedBefore(json, "a number of at most " + MAX_LENGTH + " characters");
    }
    long whole = plain(text);
    if (whole != Long.MIN_VALUE) {
      return BigDecimal.valueOf(whole);
    }
    BigDecimal value;
    try {
      value = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw Wire.expectedBefore(json, "a decimal number");
    }
    if (Math.abs((long) value.scale()) > MAX_EXPONENT) {
      throw Wire.expectedBefore(json, "a number with an exponent of at most " + MAX_EXPONENT);
    }
    return value;
  }

  static long integer(JsonReader json, String text, long min, long max) {
    long value;
    try {
      value = plain(text);
      if (value == Long.MIN_VALUE) {
        value = decimal(json, text).longValueExact();
      }
    } catch (ArithmeticException e) {
      throw Wire.expectedBefore(json, "a whole number from " + min + " to " + max);
    }
    if (value < min || value > max) {
      throw Wire.expectedBefore(json, "a whole number from " + min + " to " + max);
    }
    return value;
  }

  /** The common case without a BigDecimal; MIN_VALUE for anything but up to 18 digits. */
  private static long plain(String text) {
    int length = text.length();
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    if (length == start || length - start > 18) {
      return Long.MIN_VALUE;
    }
    long value = 0;
    for (int i = start; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Long.MIN_VALUE;
      }
      value = value * 10 + digit;
    }
    return start == 1 ? -value : value;
  }

  /** Drops a leading currency sign and the commas between thousands. */
  static BigDecimal money(JsonReader json, String text) {
    if (text.length() > MAX_LENGTH) {
      throw Wire.expectedBefore(json, "an amount of at most " + MAX_LENGTH + " characters");
    }
    try {
      return decimal(json, text.startsWith("$") ? text.substring(1).replace(",", "") : text);
    } catch (JsonDataException e) {
      throw Wire.expectedBefore(json, "an amount of money");
    }
  }
}
