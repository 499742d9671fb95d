package io.github.upwork4j.auth.signin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;

/**
 * One connection of a browser, down to the byte. It sends before anybody accepts it, so that a test
 * needs no thread: what was sent first is served first.
 */
final class Browser implements AutoCloseable {
  private final Socket socket;

  private Browser(Socket socket) {
    this.socket = socket;
  }

  static Browser connect(LoopbackReceiver receiver) {
    try {
      Socket socket =
          new Socket(
              InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
              HttpUrl.get(receiver.callbackUrl()).port());
      socket.setSoTimeout(10_000);
      return new Browser(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for a target as a browser does. */
  static Browser get(LoopbackReceiver receiver, String target) {
    return request(receiver, "GET", target);
  }

  static Browser request(LoopbackReceiver receiver, String method, String target) {
    return connect(receiver)
        .send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nCookie: a=b\r\n\r\n");
  }

  Browser send(String bytes) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all that came, up to the end of the connection. */
  String answer() {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close();
    }
  }

  String status() {
    return answer().lines().findFirst().orElse("nothing");
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
