package io.github.upwork4j.error;

import io.github.upwork4j.http.NotWorthRetrying;
import java.io.IOException;

/**
 * Carries an {@link UpworkException} through OkHttp, which lets an {@code IOException} through
 * only. What a {@link io.github.upwork4j.http.RequestAuthorizer} or an interceptor throws this way
 * comes out of the call as the exception that is carried; the request is not sent again. Where the
 * call may have been carried out by then, it is the cause of an {@link OutcomeUnknownException}
 * instead.
 */
public final class CarriedException extends IOException implements NotWorthRetrying {
  private static final long serialVersionUID = 1;

  private final UpworkException carried;

  /** Makes an exception that carries {@code carried}. */
  public CarriedException(UpworkException carried) {
    super(carried.getMessage(), carried);
    this.carried = carried;
  }

  /** Returns what the call fails with. */
  public UpworkException carried() {
    return carried;
  }
}
