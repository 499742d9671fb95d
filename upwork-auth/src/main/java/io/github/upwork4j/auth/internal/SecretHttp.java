package io.github.upwork4j.auth.internal;

import io.github.upwork4j.http.OneShotBody;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.internal.Durations;
import io.github.upwork4j.internal.UserAgent;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * HTTP for what is secret on both ways: no interceptor of anybody sees it, it follows no redirect,
 * and a request goes out once. Thread-safe.
 */
public final class SecretHttp {
  /** The longest answer that is accepted. */
  public static final long MAX_BYTES = 64 * 1024;

  private final OkHttpClient http;
  private final TimeSource time;

  private SecretHttp(OkHttpClient http, TimeSource time) {
    this.http = http;
    this.time = time;
  }

  /** Starts with OkHttp's defaults, 30 seconds and the clock of this machine. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the clock. */
  public TimeSource time() {
    return time;
  }

  /** Starts a POST of ours. */
  public static Request.Builder post(String url, RequestBody body) {
    return new Request.Builder()
        .url(url)
        .header("User-Agent", UserAgent.NAME)
        .post(new OneShotBody(body));
  }

  /** Sends a request once. OkHttp throws more than it declares on answers that make no sense. */
  public Response send(Request request) throws IOException {
    return http.newCall(request).execute();
  }

  /** Reads a body to its end, or one byte more than is accepted. */
  public static byte[] body(Response response) throws IOException {
    Buffer buffer = new Buffer();
    BufferedSource source = response.body().source();
    long left = MAX_BYTES + 1;
    while (left > 0) {
      long read = source.read(buffer, left);
      if (read == -1) {
        break;
      }
      left -= read;
    }
    return buffer.readByteArray();
  }

  /** What the clients of both generations of OAuth can be told. Not thread-safe. */
  public static final class Builder {
    private @Nullable OkHttpClient base;
    private Duration timeout = Duration.ofSeconds(30);
    private TimeSource time = TimeSource.system();

    private Builder() {}

    /** The client whose connections, proxy, DNS and TLS are used. */
    public void okHttpClient(OkHttpClient base) {
      this.base = base;
    }

    /**
     * How long one request may take in all.
     *
     * @throws IllegalArgumentException if that is no time at all
     */
    public void timeout(Duration timeout) {
      this.timeout = Durations.positive("timeout", timeout);
    }

    /** The clock. */
    public void timeSource(TimeSource time) {
      this.time = time;
    }

    /** Returns what was asked for. */
    public SecretHttp build() {
      OkHttpClient.Builder derived =
          (base == null ? new OkHttpClient() : base)
              .newBuilder()
              .retryOnConnectionFailure(false)
              .followRedirects(false)
              .followSslRedirects(false)
              .authenticator(Authenticator.NONE)
              .cookieJar(CookieJar.NO_COOKIES)
              .cache(null)
              .callTimeout(timeout);
      derived.interceptors().clear();
      derived.networkInterceptors().clear();
      return new SecretHttp(derived.build(), time);
    }
  }
}
