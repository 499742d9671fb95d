package io.github.upwork4j.internal;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A network interceptor that hides {@code Retry-After} from OkHttp, which would re-send on 0 and
 * throws an unchecked NumberFormatException on a number that is no int. {@link SendOnceInterceptor}
 * puts it back on the other side of OkHttp.
 */
final class RetryAfterHider implements Interceptor {
  private static final String HIDDEN = "X-Upwork4j-Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    return renamed(chain.proceed(chain.request()), "Retry-After", HIDDEN);
  }

  static Response restore(Response response) {
    return renamed(response, HIDDEN, "Retry-After");
  }

  private static Response renamed(Response response, String from, String to) {
    if (response.header(from) == null) {
      return response;
    }
    Response.Builder renamed = response.newBuilder().removeHeader(from);
    for (String value : response.headers(from)) {
      renamed.addHeader(to, value);
    }
    return renamed.build();
  }
}
