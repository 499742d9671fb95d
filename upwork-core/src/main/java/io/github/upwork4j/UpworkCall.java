package io.github.upwork4j;

import java.util.concurrent.CompletableFuture;

/**
 * A call that is ready to be made: nothing has been sent yet. It can be made any number of times,
 * from any number of threads; each time is a request of its own.
 *
 * <p>All ways to make it fail with the same exceptions, those of {@code io.github.upwork4j.error}.
 *
 * @param <T> what comes back
 */
public interface UpworkCall<T> {
  /**
   * Makes the call and waits for the value.
   *
   * @throws io.github.upwork4j.error.UpworkException if it fails
   */
  T execute();

  /**
   * Makes the call and waits for the value with everything around it: status, headers, the user,
   * the server's time, the body as it came.
   *
   * @throws io.github.upwork4j.error.UpworkException if it fails
   */
  UpworkResponse<T> executeForResponse();

  /**
   * Makes the call on the client's executor. Cancelling the future cancels the call. The future
   * fails with the exception itself, not wrapped; {@code join()} and {@code get()} wrap it as they
   * always do.
   */
  CompletableFuture<T> executeAsync();

  /** Returns this call with other options; this call stays as it is. */
  UpworkCall<T> with(RequestOptions options);
}
