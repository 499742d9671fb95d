package io.github.upwork4j.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request again when that is safe and likely to help. Whether it is safe is decided by the
 * request's {@link Replay} and by how far the failed attempt came, never by the type or text of an
 * exception:
 *
 * <table>
 * <caption>When a request is sent again</caption>
 * <tr><th>Replay</th><th>never left</th><th>left, no answer</th><th>429</th><th>408, 500, 502, 503, 504</th></tr>
 * <tr><td>SAFE, IDEMPOTENT</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>UNSAFE</td><td>yes</td><td>no</td><td>yes</td><td>no</td></tr>
 * <tr><td>PAYMENT</td><td>yes</td><td>no</td><td>no</td><td>no</td></tr>
 * </table>
 *
 * <p>Thread-safe; the only state it keeps between calls is a budget that stops retries from piling
 * up during an outage: ten in a row, and one more for every two calls that succeed.
 *
 * <p>In an OkHttp client of your own, add it first, and set {@code followRedirects(false)}: OkHttp
 * makes a GET of a POST on 300 to 303. OkHttp's own retries are turned off by this interceptor, and
 * bodies are made one-shot, so that OkHttp never sends one twice. A body that is one-shot already
 * is sent once. With a {@code callTimeout} the waits between attempts count against it.
 *
 * <p>Needs OkHttp 5.4 or later; the constructors throw {@link IllegalStateException} where an older
 * one comes first on the class path.
 */
public final class RetryInterceptor implements Interceptor {
  private final RetryPolicy policy;
  private final TimeSource time;
  private final RetryBudget budget = new RetryBudget();

  /** Makes an interceptor for requests that are not tagged with a policy of their own. */
  public RetryInterceptor(RetryPolicy policy) {
    this(policy, TimeSource.system());
  }

  /** Makes an interceptor with another clock, for tests. */
  public RetryInterceptor(RetryPolicy policy, TimeSource time) {
    requireRecentOkHttp();
    this.policy = policy;
    this.time = time;
  }

  /** Said here, as otherwise the first call fails with a NoSuchMethodError that helps nobody. */
  private static void requireRecentOkHttp() {
    try {
      Interceptor.Chain.class.getMethod("withRetryOnConnectionFailure", boolean.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(
          "OkHttp 5.4 or later is needed, and the class path has an older one first. Another library"
              + " brings com.squareup.okhttp3:okhttp; ask for version 5.5.1 of it in your build.",
          e);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallProfile profile = CallProfile.from(chain.request());
    Request request = sentOnce(chain.request());
    boolean readsOnce = chain.request().body() != null && chain.request().body().isOneShot();
    RetryPolicy policy = profile.policy() == null ? this.policy : profile.policy();
    chain.call().addEventListener(new PhaseListener(profile));
    Chain once = chain.withRetryOnConnectionFailure(false);
    boolean mayRenew = true;

    while (true) {
      profile.attemptBegins();
      Response response = null;
      IOException failure = null;
      try {
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("interrupted before the request was sent");
        }
        response = once.proceed(request);
      } catch (IOException e) {
        failure = e;
      }
      if (response != null && response.isSuccessful()) {
        budget.success();
        return response;
      }
      if (failure != null && profile.isUnanswered()) {
        profile.attemptWasUnclear();
      }
      boolean bodyIsSpent = readsOnce && profile.wasSent();
      boolean renewed =
          profile.takeRenewedCredentials() && mayRenew && profile.replay() != Replay.PAYMENT;
      long wait = renewed ? 0 : waitBeforeNext(profile, policy, response, failure, chain.call());
      if (wait < 0 || bodyIsSpent) {
        return end(profile, response, failure);
      }
      mayRenew &= !renewed;
      profile.failedBefore(failure != null ? failure : new IOException(statusOf(response)));
      if (response != null) {
        response.close(); // before sleeping, so that the connection is free meanwhile
      }
      sleep(wait, chain.call(), profile);
    }
  }

  /**
   * Returns the request with a one-shot body; a call of {@code UpworkClient} as it is, since its
   * body is read once more to be signed, and made one-shot behind that.
   */
  private static Request sentOnce(Request request) {
    RequestBody body = request.body();
    if (body == null || body.isOneShot() || request.tag(CallProfile.class) != null) {
      return request;
    }
    return request.newBuilder().method(request.method(), new OneShotBody(body)).build();
  }

  /** Returns the nanoseconds to wait before the next attempt, or -1 if this was the last one. */
  private long waitBeforeNext(
      CallProfile profile,
      RetryPolicy policy,
      @Nullable Response response,
      @Nullable IOException failure,
      Call call) {
    boolean allowed =
        response != null
            ? RetryRules.afterStatus(profile.replay(), response.code())
            : failure != null
                && RetryRules.afterFailure(profile.replay(), profile.wasSent(), failure);
    if (!allowed || profile.attempts() >= policy.maxAttempts() || call.isCanceled()) {
      return -1;
    }
    long wait = policy.backoffNanos(profile.attempts());
    if (response != null) {
      Optional<Duration> asked = RetryAfter.from(response.headers(), time.now());
      if (asked.isEmpty() && response.code() == 429) {
        asked = Optional.of(RateLimitInterceptor.DEFAULT_PAUSE);
      }
      if (asked.isPresent()) {
        if (asked.get().compareTo(policy.maxRetryAfter()) > 0) {
          return -1;
        }
        wait = Math.max(wait, asked.get().toNanos());
      }
    }
    if (wait >= profile.remaining(time.nanoTime()) || !budget.take()) {
      return -1;
    }
    return wait;
  }

  private static Response end(
      CallProfile profile, @Nullable Response response, @Nullable IOException failure)
      throws IOException {
    if (response != null) {
      return response;
    }
    if (failure == null) {
      throw new AssertionError("an attempt ends in a response or in a failure");
    }
    for (IOException earlier : profile.earlierFailures()) {
      if (earlier != failure) {
        failure.addSuppressed(earlier);
      }
    }
    throw failure;
  }

  private void sleep(long nanos, Call call, CallProfile profile) throws IOException {
    long until = time.nanoTime() + nanos;
    Thread self = Thread.currentThread();
    if (nanos > 0) {
      new CallCancellation(call).onCancel(() -> time.unpark(self));
    }
    long left = nanos;
    while (left > 0) {
      if (call.isCanceled()) {
        throw ended(new InterruptedIOException("cancelled while waiting to retry"), profile);
      }
      if (self.isInterrupted()) {
        throw ended(new InterruptedIOException("interrupted while waiting to retry"), profile);
      }
      time.park(this, left);
      left = until - time.nanoTime();
    }
  }

  private static IOException ended(IOException failure, CallProfile profile) {
    profile.earlierFailures().forEach(failure::addSuppressed);
    return failure;
  }

  /** The status without the server's words for it, which may be anything. */
  private static String statusOf(@Nullable Response response) {
    return response == null ? "" : "HTTP " + response.code();
  }
}
