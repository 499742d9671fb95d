package io.github.upwork4j.internal;

import io.github.upwork4j.http.OneShotBody;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

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
      request = request.newBuilder().method(request.method(), new OneShotBody(body)).build();
    }
    return RetryAfterHider.restore(chain.proceed(request));
  }
}
