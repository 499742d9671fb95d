package io.github.upwork4j.hr;

/** What the identifiers of this module have in common. */
final class Identifiers {
  private Identifiers() {}

  static String checked(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a " + what + " cannot be blank");
    }
    return value;
  }
}
