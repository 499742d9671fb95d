package io.github.upwork4j.auth.internal;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * HTTP for what is secret on both ways: no interceptor of anybody sees it, it follows no redirect,
 * and a request goes out once.
 */
public final class SecretHttp {
  /** The longest answer that is accepted. */
  public static final long MAX_BYTES = 64 * 1024;

  private SecretHttp() {}

  /** Returns a client with the connections, proxy, DNS and TLS of another. */
  public static OkHttpClient derivedFrom(OkHttpClient base, Duration timeout) {
    OkHttpClient.Builder derived =
        base.newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .callTimeout(timeout);
    derived.interceptors().clear();
    derived.networkInterceptors().clear();
    return derived.build();
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
}
