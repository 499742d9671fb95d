package io.github.upwork4j.internal;

import io.github.upwork4j.http.CallProfile;
import io.github.upwork4j.http.NotWorthRetrying;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads each answer whole, so that one that is cut counts as a failed attempt and is never decoded;
 * stops at a number of decompressed bytes; and gives each attempt a time of its own, which the
 * waits before it do not use up. A successful answer to a request with the tag {@link Streaming} is
 * handed on before it is read: then its attempt ends where its body begins, and only the deadline
 * of the call goes on.
 */
final class BufferingInterceptor implements Interceptor {
  static final long MAX_ERROR_BYTES = 64 * 1024;

  private final long maxBytes;
  private final Duration attemptTimeout;
  private final TimeSource time;
  private final AttemptTimer timer = new AttemptTimer();

  BufferingInterceptor(long maxBytes, Duration attemptTimeout, TimeSource time) {
    this.maxBytes = maxBytes;
    this.attemptTimeout = attemptTimeout;
    this.time = time;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallProfile profile = chain.request().tag(CallProfile.class);
    long nanos = Durations.nanos(attemptTimeout);
    if (profile != null) {
      nanos = Math.min(nanos, profile.remaining(time.nanoTime()));
    }
    if (nanos <= 0) {
      throw new DeadlinePassed();
    }
    AttemptTimer.Attempt attempt = timer.start(chain.call(), nanos);
    IOException failure;
    try {
      Response response = chain.proceed(chain.request());
      if (response.isSuccessful() && chain.request().tag(Streaming.class) != null) {
        checkEncoding(response);
        if (!attempt.stop()) {
          return streamed(response, chain.call(), profile);
        }
        response.close();
        throw timedOut(new IOException("the body had not begun"));
      }
      response = read(response, profile);
      attempt.stop();
      return response;
    } catch (IOException e) {
      failure = e;
    } catch (IllegalArgumentException | IllegalStateException e) { // OkHttp, on a status of -20
      failure = new ProtocolException("the answer makes no sense");
      failure.initCause(e);
    } catch (Throwable e) {
      attempt.stop();
      throw e;
    }
    throw attempt.stop() ? timedOut(failure) : failure;
  }

  private Response streamed(Response response, Call call, @Nullable CallProfile profile) {
    AttemptTimer.Attempt deadline = null;
    if (profile != null) {
      profile.answered(response.code());
      long left = profile.remaining(time.nanoTime());
      deadline = left == Long.MAX_VALUE ? null : timer.start(call, left);
    }
    return response.newBuilder().body(new StreamedBody(response.body(), deadline)).build();
  }

  private static void checkEncoding(Response response) throws UnreadableEncoding {
    String encoding = response.header("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      response.close();
      throw new UnreadableEncoding(encoding);
    }
  }

  private Response read(Response response, @Nullable CallProfile profile) throws IOException {
    if (profile != null) {
      profile.answered(response.code());
    }
    boolean success = response.isSuccessful();
    long limit = success ? maxBytes : MAX_ERROR_BYTES;
    Buffer buffer = new Buffer();
    try (ResponseBody body = response.body()) {
      String encoding = response.header("Content-Encoding");
      if (encoding == null || encoding.equalsIgnoreCase("identity")) {
        BufferedSource source = body.source();
        while (buffer.size() <= limit && source.read(buffer, limit + 1 - buffer.size()) != -1) {
          // until the end, or one byte over the limit
        }
      } else if (success) {
        throw new UnreadableEncoding(encoding);
      }
      if (buffer.size() > limit) {
        if (success) {
          throw new BodyLimit(limit, response.code(), response.headers());
        }
        Buffer head = new Buffer();
        head.write(buffer, limit);
        buffer = head;
      }
      if (profile != null) {
        profile.answeredWhole();
      }
      return response
          .newBuilder()
          .body(ResponseBody.create(buffer, body.contentType(), buffer.size()))
          .build();
    }
  }

  static IOException timedOut(IOException e) {
    InterruptedIOException timeout = new SocketTimeoutException("the attempt took too long");
    timeout.initCause(e);
    return timeout;
  }

  /** An answer in an encoding that neither OkHttp nor we take off. */
  static final class UnreadableEncoding extends IOException implements NotWorthRetrying {
    private static final long serialVersionUID = 1;

    UnreadableEncoding(String encoding) {
      super(
          "the answer came in the content encoding '"
              + Texts.clean(encoding, 40)
              + "', which was not asked for");
    }
  }

  /** The deadline of the call came before an attempt could begin. */
  static final class DeadlinePassed extends SocketTimeoutException implements NotWorthRetrying {
    private static final long serialVersionUID = 1;

    DeadlinePassed() {
      super("the deadline of the call passed before it could be sent");
    }
  }
}
