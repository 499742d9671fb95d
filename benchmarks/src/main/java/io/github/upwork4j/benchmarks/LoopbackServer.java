package io.github.upwork4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Answers every GET with bytes made beforehand, as cheaply as it can, so that a benchmark measures
 * the client: paths with {@code search} get the page, all others the small answer.
 */
public final class LoopbackServer implements AutoCloseable {
  private final ServerSocket listening;
  private final byte[] small;
  private final byte[] page;

  /** Starts a server. */
  public LoopbackServer(String small, String page) {
    this.small = response(small);
    this.page = response(page);
    try {
      this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread acceptor = new Thread(this::accept, "loopback-server");
    acceptor.setDaemon(true);
    acceptor.start();
  }

  /** Where it listens. */
  public String url() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  private static byte[] response(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        Thread serving = new Thread(() -> serve(socket), "loopback-connection");
        serving.setDaemon(true);
        serving.start();
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      byte[] buffer = new byte[16 * 1024];
      int length = 0;
      while (true) {
        int read = in.read(buffer, length, buffer.length - length);
        if (read < 0) {
          return;
        }
        length += read;
        if (endsHeaders(buffer, length)) {
          out.write(contains(buffer, length, "search") ? page : small);
          length = 0;
        }
      }
    } catch (IOException e) {
      // the client has gone
    }
  }

  private static boolean endsHeaders(byte[] buffer, int length) {
    return length >= 4
        && buffer[length - 4] == '\r'
        && buffer[length - 3] == '\n'
        && buffer[length - 2] == '\r'
        && buffer[length - 1] == '\n';
  }

  private static boolean contains(byte[] buffer, int length, String word) {
    int end = Math.min(length, 60) - word.length();
    for (int i = 0; i < end; i++) {
      int k = 0;
      while (k < word.length() && buffer[i + k] == word.charAt(k)) {
        k++;
      }
      if (k == word.length()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
