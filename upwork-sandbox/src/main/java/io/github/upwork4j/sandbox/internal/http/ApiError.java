package io.github.upwork4j.sandbox.internal.http;

/** A refusal that becomes an error answer. The message goes to the client: no secrets in it. */
public final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private ApiError(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** An error whose internal code is not documented: the status stands in for it. */
  public static ApiError of(int status, String message) {
    return new ApiError(status, Integer.toString(status), message);
  }

  public static ApiError badRequest(String message) {
    return of(400, message);
  }

  /** The one refusal whose code the documentation prints. */
  public static ApiError forbidden(String message) {
    return new ApiError(403, "174", message);
  }

  public static ApiError notFound(String message) {
    return of(404, message);
  }

  /** A required parameter that is not there. */
  public static ApiError missing(String name) {
    return badRequest("Missing required parameter: " + name);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String text() {
    return String.valueOf(getMessage());
  }
}
