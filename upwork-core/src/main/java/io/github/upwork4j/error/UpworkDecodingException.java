package io.github.upwork4j.error;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Upwork answered with success, but not with what is documented: no JSON, a cut document, a field
 * of another form. The message names the JSON path and what was expected there, never the value.
 * The call was carried out; it is not sent again.
 *
 * <p>Written to a stream and read again, it has lost the headers and the body, which may be
 * people's data; all else is kept.
 */
public class UpworkDecodingException extends UpworkException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient @Nullable Headers headers;
  private final transient @Nullable String body;

  /** Makes an exception. */
  public UpworkDecodingException(
      String message, int status, Headers headers, String body, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The headers of the answer, without cookies. */
  public Headers headers() {
    return headers == null ? Headers.EMPTY : headers;
  }

  /** The body as text, the whole of it as far as it was read. */
  public String body() {
    return body == null ? "" : body;
  }
}
