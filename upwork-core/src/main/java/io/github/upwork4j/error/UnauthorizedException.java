package io.github.upwork4j.error;

/** HTTP 401: the credentials were not accepted. */
public final class UnauthorizedException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public UnauthorizedException(ApiFailure failure) {
    super(
        failure,
        "Check the keys and the token; if the token was revoked or has expired, sign in again.");
  }
}
