package io.github.upwork4j.error;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The answer, decompressed, is larger than the client accepts. The rest of it was not read. */
public final class ResponseTooLargeException extends UpworkDecodingException {
  private static final long serialVersionUID = 1;

  private final long limit;

  /** Makes an exception. */
  public ResponseTooLargeException(
      String message, long limit, int status, Headers headers, @Nullable Throwable cause) {
    super(message, status, headers, "", cause);
    this.limit = limit;
  }

  /** The most bytes that the client accepts; see {@code UpworkClient.Builder.maxResponseBytes}. */
  public long limit() {
    return limit;
  }
}
