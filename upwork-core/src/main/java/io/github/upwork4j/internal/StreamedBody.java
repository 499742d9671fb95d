package io.github.upwork4j.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** A body that is read while it comes: it says when the network failed, and minds the deadline. */
final class StreamedBody extends ResponseBody {
  private final ResponseBody body;
  private final AttemptTimer.@Nullable Attempt deadline;
  private final BufferedSource source;
  private boolean exhausted;

  StreamedBody(ResponseBody body, AttemptTimer.@Nullable Attempt deadline) {
    this.body = body;
    this.deadline = deadline;
    this.source = Okio.buffer(new Watched(body.source()));
  }

  boolean isExhausted() {
    return exhausted;
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public BufferedSource source() {
    return source;
  }

  private final class Watched extends ForwardingSource {
    Watched(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      try {
        long count = super.read(sink, byteCount);
        if (count == -1) {
          exhausted = true;
        }
        return count;
      } catch (IOException e) {
        boolean late = deadline != null && deadline.stop();
        throw new BrokenStream(late ? BufferingInterceptor.timedOut(e) : e);
      }
    }

    @Override
    public void close() throws IOException {
      if (deadline != null) {
        deadline.stop();
      }
      super.close();
    }
  }
}
