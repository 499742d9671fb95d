package io.github.upwork4j.error;

/** HTTP 404: there is no such thing, or the user may not see it. */
public final class NotFoundException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public NotFoundException(ApiFailure failure) {
    super(failure, "");
  }
}
