package io.github.upwork4j.auth;

/**
 * A variable of the environment is missing or cannot be used. The message names it and says where
 * to get what it holds; it holds no value. Who runs this program has to do something.
 */
public final class EnvironmentException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public EnvironmentException(String message) {
    super(message, /* error= */ null, /* cause= */ null);
  }
}
