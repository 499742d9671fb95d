package io.github.upwork4j.internal;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A network interceptor that refuses a negative {@code Content-Length}: OkHttp can neither read nor
 * close such a body, so that its connection would never come back to the pool.
 */
final class LengthCheck implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.body().contentLength() < -1) {
      throw new ProtocolException("the answer has a negative length");
    }
    return response;
  }
}
