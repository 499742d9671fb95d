package io.github.upwork4j.testing;

import java.io.IOException;
import java.util.logging.Logger;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/**
 * What users put into their OkHttp client to see what goes on: logs requests and answers whole,
 * headers and bodies too.
 */
public final class TellTale implements Interceptor {
  private static final Logger LOG = Logger.getLogger("TellTale");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Buffer body = new Buffer();
    if (request.body() != null && !request.body().isOneShot()) {
      request.body().writeTo(body);
    }
    LOG.info(request.method() + " " + request.url() + "\n" + shown(request) + body.readUtf8());
    Response answer = chain.proceed(request);
    LOG.info(answer.code() + " " + answer.headers() + answer.peekBody(1_000).string());
    return answer;
  }

  /** Headers as they are: their own toString hides some. */
  private static String shown(Request request) {
    StringBuilder shown = new StringBuilder();
    request.headers().forEach(header -> shown.append(header).append('\n'));
    return shown.toString();
  }
}
