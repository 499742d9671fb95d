package io.github.upwork4j.examples;

/** The environment does not say enough; the message says what to set. */
final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SettingsException(String message) {
    super(message);
  }
}
