package io.github.upwork4j.error;

/**
 * HTTP 500 and above: Upwork has trouble. A read may succeed later; something that changes data may
 * have been carried out all the same, and the message says where to look.
 */
public final class ServerException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /**
   * Makes an exception.
   *
   * @param advice what the caller can do, as a sentence
   */
  public ServerException(ApiFailure failure, String advice) {
    super(failure, advice);
  }
}
