package io.github.upwork4j;

/** The version of this library, as it goes into the user agent. */
final class Version {
  static final String NAME = "0.1.0";

  private Version() {}
}
