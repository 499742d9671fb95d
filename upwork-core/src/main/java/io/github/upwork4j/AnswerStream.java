package io.github.upwork4j;

import com.squareup.moshi.JsonDataException;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.http.CallProfile;
import io.github.upwork4j.internal.BrokenStream;
import io.github.upwork4j.internal.CallLabel;
import io.github.upwork4j.internal.DigitGuard;
import io.github.upwork4j.internal.ErrorMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;

/**
 * A successful answer that is read while it comes, so that its length does not matter. It holds a
 * connection until it is closed; closing it early ends the call. Belongs to one thread.
 *
 * <p>Whoever reads it turns what goes wrong into the exception of the call with {@link #failure}.
 */
public final class AnswerStream implements Closeable {
  private static final int HEAD_BYTES = 4096;
  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

  private final Endpoint<?> endpoint;
  private final Call call;
  private final Response response;
  private final CallLabel label;
  private final CallProfile profile;
  private final CallRunner runner;
  private final BufferedSource source;
  private String head = "";

  AnswerStream(
      Endpoint<?> endpoint,
      Call call,
      Response response,
      CallLabel label,
      CallProfile profile,
      CallRunner runner) {
    this.endpoint = endpoint;
    this.call = call;
    this.response = response;
    this.label = label;
    this.profile = profile;
    this.runner = runner;
    this.source = response.body().source();
  }

  /** The HTTP status, 200 to 299. */
  public int status() {
    return response.code();
  }

  /** The headers of the answer, without cookies. */
  public Headers headers() {
    return ErrorMapper.publicHeaders(response.headers());
  }

  /** How many times the request was sent. */
  public int attempts() {
    return profile.attempts();
  }

  /** The body as it comes. */
  public BufferedSource source() {
    return source;
  }

  /**
   * Returns the body for a JSON reader. Reading fails with a {@code JsonDataException} at numbers
   * that would take the parser minutes.
   *
   * @throws IOException if nothing can be read
   */
  public BufferedSource json() throws IOException {
    readHead();
    return Okio.buffer(new DigitGuard(source));
  }

  /**
   * Throws the error that the endpoint says it hides in answers of status 200, if there is one in
   * the first 4 KB.
   */
  public void throwHiddenError() {
    try {
      readHead();
    } catch (IOException e) {
      throw failure(e);
    }
    Optional<UpworkException> hidden = endpoint.hiddenError(head, status(), headers());
    if (hidden.isPresent()) {
      throw hidden.get();
    }
  }

  private void readHead() throws IOException {
    if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
      source.skip(BYTE_ORDER_MARK.size());
    }
    source.request(1);
    head = source.peek().readUtf8(Math.min(HEAD_BYTES, source.getBuffer().size()));
  }

  /**
   * Returns what to throw when reading failed.
   *
   * @return an {@code UpworkIoException} where the network failed or time ran out, an {@code
   *     UpworkDecodingException} where the answer is not what is documented; its body is the first
   *     4 KB; or the error that the endpoint says it hides in such an answer
   */
  public UpworkException failure(Exception e) {
    if (e instanceof UpworkException) {
      return (UpworkException) e;
    }
    if (e instanceof BrokenStream) {
      return runner.failed(label, profile, ((BrokenStream) e).failure(), call);
    }
    if (e instanceof IOException || e instanceof JsonDataException) {
      return ResponseReader.failure(endpoint, label, head, status(), response.headers(), e);
    }
    throw new IllegalArgumentException("no failure of reading", e);
  }

  /** Ends the call and gives its connection back. Closing twice does nothing. */
  @Override
  public void close() {
    if (!BrokenStream.isExhausted(response.body())) {
      call.cancel(); // or OkHttp would go on reading for a while, to keep the connection
    }
    response.close();
  }

  /** Prints the status only: the rest is people's data. */
  @Override
  public String toString() {
    return "AnswerStream{status=" + status() + "}";
  }
}
