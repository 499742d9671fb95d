package io.github.upwork4j.error;

import org.jspecify.annotations.Nullable;

/**
 * Whatever a call can fail with. Earlier attempts of the same call are its suppressed exceptions.
 */
public class UpworkException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public UpworkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
