package io.github.upwork4j.error;

/** HTTP 500 and above: Upwork has trouble; the call may succeed later. */
public final class ServerException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public ServerException(ApiFailure failure) {
    super(failure, "Try again later.");
  }
}
