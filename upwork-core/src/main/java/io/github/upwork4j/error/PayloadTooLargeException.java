package io.github.upwork4j.error;

/** HTTP 413: the call asks for too much at once. */
public final class PayloadTooLargeException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public PayloadTooLargeException(ApiFailure failure) {
    super(failure, "Ask for fewer keys or a smaller page.");
  }
}
