package io.github.upwork4j.hr;

/** What the identifiers of this module have in common. */
final class Identifiers {
  private Identifiers() {}

  /** Returns {@code value}; {@code what} is what it is, with its article. */
  static String checked(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " cannot be blank");
    }
    return value;
  }
}
