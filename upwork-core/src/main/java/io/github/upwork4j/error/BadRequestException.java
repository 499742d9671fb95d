package io.github.upwork4j.error;

/** HTTP 400: a parameter is missing or wrong; the same call will fail again. */
public final class BadRequestException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public BadRequestException(ApiFailure failure) {
    super(failure, "");
  }
}
