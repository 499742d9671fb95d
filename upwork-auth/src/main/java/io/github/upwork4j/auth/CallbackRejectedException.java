package io.github.upwork4j.auth;

/**
 * A callback that is not the answer to the sign-in it was given for: wrong or missing state, a
 * second time, or not as documented. Nothing was exchanged. The message says what is wrong, and
 * holds nothing of the callback, which anybody may have sent.
 */
public final class CallbackRejectedException extends AuthorizationException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public CallbackRejectedException(String message) {
    super(message, /* error= */ null, /* cause= */ null);
  }
}
