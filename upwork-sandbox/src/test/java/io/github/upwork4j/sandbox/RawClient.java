package io.github.upwork4j.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One connection, byte by byte. No read lasts longer than five seconds. */
final class RawClient implements AutoCloseable {
  private final UpworkSandbox sandbox;
  private final Socket socket;

  RawClient(UpworkSandbox sandbox) {
    this.sandbox = sandbox;
    try {
      socket =
          new Socket(InetAddress.getLoopbackAddress(), URI.create(sandbox.baseUrl()).getPort());
      socket.setSoTimeout(5_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came back until the server closed, and how long that took. */
  record Received(byte[] bytes, Duration time) {
    String text() {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String head() {
      return text().substring(0, text().indexOf("\r\n\r\n") + 4);
    }

    String body() {
      return text().substring(head().length());
    }

    String header(String name) {
      for (String line : head().split("\r\n", -1)) {
        if (line.startsWith(name + ": ")) {
          return line.substring(name.length() + 2);
        }
      }
      return "";
    }
  }

  /** The head of a request with the token of the sandbox. */
  String head(String verb, String path, String... headers) {
    return verb
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + sandbox.credentials().bearerToken()
        + "\r\n"
        + String.join("", headers)
        + "\r\n";
  }

  RawClient send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads until the server closes; a reset is a close too. */
  Received readToTheEnd() {
    long start = System.nanoTime();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      InputStream in = socket.getInputStream();
      byte[] some = new byte[8192];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        all.write(some, 0, count);
      }
    } catch (SocketException e) {
      // Closed with bytes of the request unread.
    } catch (IOException e) {
      throw new UncheckedIOException("the server did not close", e);
    }
    return new Received(all.toByteArray(), Duration.ofNanos(System.nanoTime() - start));
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
