package io.github.upwork4j.internal;

import io.github.upwork4j.http.CallProfile;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each attempt at DEBUG: the verb, the path with its arguments as names, the status
 * and the time. Never a query, a header or a body, at any level.
 */
final class LoggingInterceptor implements Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.upwork4j.http");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!LOG.isDebugEnabled()) {
      return chain.proceed(request);
    }
    CallLabel label = request.tag(CallLabel.class);
    CallProfile profile = request.tag(CallProfile.class);
    String what = label == null ? request.method() : label.toString();
    int attempt = profile == null ? 1 : profile.attempts();
    long start = System.nanoTime();
    try {
      Response response = chain.proceed(request);
      LOG.debug("{} -> {} in {} ms (attempt {})", what, response.code(), since(start), attempt);
      return response;
    } catch (IOException e) {
      LOG.debug(
          "{} -> {} after {} ms (attempt {})",
          what,
          e.getClass().getSimpleName(),
          since(start),
          attempt);
      throw e;
    }
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
