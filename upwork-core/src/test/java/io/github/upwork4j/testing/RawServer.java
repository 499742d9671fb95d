package io.github.upwork4j.testing;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import okio.Buffer;

/**
 * A server on loopback that says exactly what the test says, for what MockWebServer cannot say:
 * wrong lengths, garbage, resets. The first connection plays the first script, and so on; when they
 * are through, the last one is played again. No read lasts longer than five seconds, and {@link
 * #close} ends everything.
 */
public final class RawServer implements AutoCloseable {
  /** What happens on one connection; it is closed when this returns. */
  @FunctionalInterface
  public interface Script {
    void play(Peer peer) throws IOException;
  }

  private final ServerSocket listener;
  private final List<Script> scripts;
  private final List<Closeable> sockets = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private int connections;
  private boolean closed;

  private RawServer(List<Script> scripts) throws IOException {
    this.scripts = scripts;
    this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    start("RawServer", this::accept);
  }

  /** Starts a server; the port is open when this returns. */
  public static RawServer playing(Script... scripts) {
    try {
      return new RawServer(List.of(scripts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one request and answers it with these very characters, then closes. */
  public static Script answering(String answer) {
    return peer -> {
      peer.readRequest();
      peer.send(answer);
    };
  }

  /** Answers every request on the connection with a JSON body, as it should be. */
  public static Script healthy(String json) {
    return peer -> {
      while (true) {
        peer.readRequest();
        peer.send(ok(json));
      }
    };
  }

  /** Returns a correct answer. */
  public static String ok(String json) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + json.length()
        + "\r\n\r\n"
        + json;
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** The requests that were read whole: request line and body. */
  public List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** How many connections were accepted. */
  public int connections() {
    synchronized (sockets) {
      return connections;
    }
  }

  /** One end of a connection. */
  public final class Peer {
    private final Socket socket;
    private final InputStream in;

    private Peer(Socket socket) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      socket.setSoTimeout(5_000);
      socket.setTcpNoDelay(true);
    }

    /** Reads a request to its end and writes it down. */
    public void readRequest() throws IOException {
      String head = readHead();
      int length = 0;
      for (String line : head.split("\r\n")) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(15).strip());
        }
      }
      byte[] body = in.readNBytes(length);
      if (body.length < length) {
        throw new EOFException("the request was cut");
      }
      synchronized (requests) {
        requests.add(
            head.lines().findFirst().orElse("")
                + (length == 0 ? "" : " " + new String(body, StandardCharsets.UTF_8)));
      }
    }

    /** Reads a request's headers only. */
    public String readHead() throws IOException {
      Buffer head = new Buffer();
      while (!endsWithEmptyLine(head)) {
        int next = in.read();
        if (next < 0) {
          throw new EOFException("the connection was closed");
        }
        head.writeByte(next);
      }
      return head.readUtf8();
    }

    public void send(String characters) throws IOException {
      socket.getOutputStream().write(characters.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void send(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
    }

    /** Sends one character after the other, with a pause before each. */
    public void trickle(String characters, Duration pause) throws IOException {
      for (int i = 0; i < characters.length(); i++) {
        LockSupport.parkNanos(pause.toNanos());
        send(characters.substring(i, i + 1));
      }
    }

    /** Says no more, and waits until the other end is tired of it. */
    public void awaitClose() throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
    }

    /** Ends the connection with RST. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  private static boolean endsWithEmptyLine(Buffer head) {
    long size = head.size();
    return size >= 4
        && head.getByte(size - 4) == '\r'
        && head.getByte(size - 3) == '\n'
        && head.getByte(size - 2) == '\r'
        && head.getByte(size - 1) == '\n';
  }

  private void accept() {
    while (true) {
      Socket socket;
      int index;
      try {
        socket = listener.accept();
      } catch (IOException e) {
        return; // closed
      }
      synchronized (sockets) {
        sockets.add(socket);
        index = Math.min(connections++, scripts.size() - 1);
        if (closed) {
          closeQuietly(socket);
          return;
        }
        start("RawServer " + index, () -> play(scripts.get(index), socket));
      }
    }
  }

  private void play(Script script, Socket socket) {
    try (socket) {
      script.play(new Peer(socket));
    } catch (IOException e) {
      // the other end has gone, or was silent for too long
    }
  }

  private void start(String name, Runnable run) {
    Thread thread = new Thread(run, name);
    thread.setDaemon(true);
    synchronized (sockets) {
      threads.add(thread);
    }
    thread.start();
  }

  /** Closes every connection and waits for the threads to end. */
  @Override
  public void close() {
    List<Thread> running;
    synchronized (sockets) {
      closed = true;
      closeQuietly(listener);
      sockets.forEach(RawServer::closeQuietly);
      running = List.copyOf(threads);
    }
    for (Thread thread : running) {
      try {
        thread.join(2_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // it is as closed as it can be
    }
  }
}
