package io.github.upwork4j.auth.signin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A connection of a browser: good for one request and one answer. Never blocks. */
final class BrowserConnection {
  private final SocketChannel channel;
  private final ByteBuffer head = ByteBuffer.allocate(BrowserRequest.MAX_HEAD);
  private boolean answered;

  BrowserConnection(SocketChannel channel) {
    this.channel = channel;
  }

  /** Reads what there is; returns the request once its head is there. */
  @Nullable BrowserRequest read() {
    if (answered) {
      head.clear(); // with something unread, closing would take back the answer
    }
    try {
      if (channel.read(head) < 0) {
        close();
        return null;
      }
    } catch (IOException e) {
      close();
      return null;
    }
    return answered ? null : BrowserRequest.of(head.array(), head.position());
  }

  /** Answers; what still comes is read and forgotten. */
  void answer(BrowserPage page, boolean withBody) {
    answered = true;
    try {
      // An answer is smaller than any system's buffer, so that it is taken whole.
      channel.write(page.toHttp(withBody));
      channel.shutdownOutput();
    } catch (IOException e) {
      close();
    }
  }

  boolean isClosed() {
    return !channel.isOpen();
  }

  void close() {
    LoopbackAddress.close(channel);
  }
}
