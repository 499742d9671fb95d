package io.github.upwork4j.sandbox.internal.signin;

import java.security.SecureRandom;

/** Strings that nobody can guess. */
final class Fresh {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Fresh() {}

  /** So many hexadecimal digits. */
  static String hex(int digits) {
    byte[] bytes = new byte[(digits + 1) / 2];
    RANDOM.nextBytes(bytes);
    StringBuilder hex = new StringBuilder(digits + 1);
    for (byte b : bytes) {
      hex.append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
    }
    return hex.substring(0, digits);
  }
}
