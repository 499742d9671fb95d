package io.github.upwork4j.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Takes a permit of a {@link RateLimiter} for every attempt, and tells the limiter when the server
 * answers 429. Add it behind {@link RetryInterceptor}, so that retries are paced too:
 *
 * <pre>{@code
 * new OkHttpClient.Builder()
 *     .addInterceptor(new RetryInterceptor(RetryPolicy.standard()))
 *     .addInterceptor(new RateLimitInterceptor(RateLimiter.sharedFor("www.upwork.com")))
 *     .build();
 * }</pre>
 *
 * <p>Stateless and thread-safe. In a client with a {@code callTimeout} the waiting counts against
 * it.
 */
public final class RateLimitInterceptor implements Interceptor {
  static final Duration DEFAULT_PAUSE = Duration.ofSeconds(60);

  private final RateLimiter limiter;
  private final Duration maxWait;
  private final TimeSource time;

  /** Makes an interceptor that waits five minutes at the most. */
  public RateLimitInterceptor(RateLimiter limiter) {
    this(limiter, Duration.ofMinutes(5), TimeSource.system());
  }

  /**
   * Makes an interceptor.
   *
   * @param maxWait the longest a call waits for its permit; a call with an earlier deadline waits
   *     only until then
   */
  public RateLimitInterceptor(RateLimiter limiter, Duration maxWait, TimeSource time) {
    this.limiter = limiter;
    this.maxWait = maxWait;
    this.time = time;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallProfile profile = CallProfile.from(chain.request());
    long remaining = profile.remaining(time.nanoTime());
    Duration wait = maxWait;
    if (remaining != Long.MAX_VALUE && maxWait.compareTo(Duration.ofNanos(remaining)) > 0) {
      wait = Duration.ofNanos(Math.max(remaining, 0));
    }
    limiter.acquire(wait, new CallCancellation(chain.call()));
    Response response = chain.proceed(chain.request());
    if (response.code() == 429) {
      Duration asked = RetryAfter.from(response.headers(), time.now()).orElse(DEFAULT_PAUSE);
      // The block lasts a minute from the last call it refused, whatever the header says.
      limiter.refused(asked.compareTo(DEFAULT_PAUSE) > 0 ? asked : DEFAULT_PAUSE);
    }
    return response;
  }
}
