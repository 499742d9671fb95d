package io.github.upwork4j.error;

/** HTTP 401: the credentials were not accepted, or there were none. */
public final class UnauthorizedException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /**
   * Makes an exception.
   *
   * @param advice what the caller can do, as a sentence
   */
  public UnauthorizedException(ApiFailure failure, String advice) {
    super(failure, advice);
  }
}
