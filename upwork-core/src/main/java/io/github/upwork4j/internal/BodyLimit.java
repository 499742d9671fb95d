package io.github.upwork4j.internal;

import io.github.upwork4j.http.NotWorthRetrying;
import java.io.IOException;
import okhttp3.Headers;

/** An answer larger than the client accepts. Passes through OkHttp as an IOException. */
public final class BodyLimit extends IOException implements NotWorthRetrying {
  private static final long serialVersionUID = 1;

  private final long limit;
  private final int status;
  private final transient Headers headers;

  BodyLimit(long limit, int status, Headers headers) {
    super("the answer is larger than " + limit + " bytes");
    this.limit = limit;
    this.status = status;
    this.headers = headers;
  }

  /** The most bytes that were accepted. */
  public long limit() {
    return limit;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The headers of the answer. */
  public Headers headers() {
    return headers;
  }
}
