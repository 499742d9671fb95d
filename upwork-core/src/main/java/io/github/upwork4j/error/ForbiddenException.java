package io.github.upwork4j.error;

/** HTTP 403: the key lacks a permission, or the user may not do this. */
public final class ForbiddenException extends UpworkApiException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public ForbiddenException(ApiFailure failure) {
    super(failure, advice(failure));
  }

  private static String advice(ApiFailure failure) {
    return failure
        .keyPermission()
        .map(
            permission ->
                "The API key needs the permission \""
                    + permission
                    + "\", and the user a role that allows it.")
        .orElse("");
  }
}
