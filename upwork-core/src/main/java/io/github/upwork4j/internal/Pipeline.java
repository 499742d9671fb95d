package io.github.upwork4j.internal;

import io.github.upwork4j.http.RateLimitInterceptor;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.RetryInterceptor;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.http.TimeSource;
import java.time.Duration;
import java.util.List;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The one place that says in which order a call passes through what. */
public final class Pipeline {
  private Pipeline() {}

  /** Puts our interceptors into an OkHttp client, behind those that its owner has put there. */
  public static void install(
      OkHttpClient.Builder http,
      HttpUrl origin,
      RequestAuthorizer authorizer,
      RetryPolicy retryPolicy,
      RateLimiter rateLimiter,
      Duration maxWait,
      Duration attemptTimeout,
      long maxResponseBytes,
      TimeSource time) {
    http.retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .authenticator(Authenticator.NONE)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .callTimeout(Duration.ZERO);
    http.interceptors()
        .addAll(
            List.of(
                new RetryInterceptor(retryPolicy, time),
                new RateLimitInterceptor(rateLimiter, maxWait, time),
                new AuthorizationInterceptor(authorizer, origin),
                new BufferingInterceptor(maxResponseBytes, attemptTimeout, time),
                new LoggingInterceptor(),
                new SendOnceInterceptor()));
    http.networkInterceptors().addAll(0, List.of(new LengthCheck(), new RetryAfterHider()));
  }
}
