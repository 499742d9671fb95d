package io.github.upwork4j.internal;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Keeps OkHttp from re-sending a body on its own account, which it does on 408, on 503 with {@code
 * Retry-After: 0} and on redirects, even with its retries off: a one-shot body goes out once.
 * Stands last, behind whoever reads the body to sign it.
 */
final class SendOnceInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    if (body != null && !body.isOneShot()) { // one that an authorizer has put in
      request = request.newBuilder().method(request.method(), new OneShot(body)).build();
    }
    return RetryAfterHider.restore(chain.proceed(request));
  }

  private static final class OneShot extends RequestBody {
    private final RequestBody body;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}
