package io.github.upwork4j.internal;

import java.io.IOException;
import okhttp3.ResponseBody;

/** The network failed under a streamed answer: not to be taken for JSON that makes no sense. */
public final class BrokenStream extends IOException {
  private static final long serialVersionUID = 1;

  private final IOException failure;

  BrokenStream(IOException failure) {
    super(failure);
    this.failure = failure;
  }

  /** What happened. */
  public IOException failure() {
    return failure;
  }

  /** Returns whether the end of a streamed answer has been read. */
  public static boolean isExhausted(ResponseBody body) {
    return body instanceof StreamedBody && ((StreamedBody) body).isExhausted();
  }
}
