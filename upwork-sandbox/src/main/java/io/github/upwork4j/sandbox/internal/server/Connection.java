package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A connection that knows the head of the request it is reading before the body is read, and that
 * the thread which reads from it can ask for: the web server gives a dispatcher neither, and
 * without them no fault can come before the end of a request. Used by one thread at a time.
 */
final class Connection extends Socket {
  private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();
  private static final int LONGEST_HEAD = 1 << 16;
  private static final byte[] NO_HOST =
      ("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 31\r\n"
              + "Connection: close\r\n\r\nThe header Host is not a host.\n")
          .getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private int lineEnds;
  private long bodyRead;
  private long bodyToRead = Long.MAX_VALUE;
  private @Nullable IncomingRequest opening;
  private boolean decided;
  private @Nullable PlannedFault fault;

  Connection() throws SocketException {
    super((@Nullable SocketImpl) null);
  }

  /** The connection that this thread read from last, or null. */
  static @Nullable Connection current() {
    return CURRENT.get();
  }

  /** The request so far, without its body, or null when its head is not there, or is none. */
  @Nullable IncomingRequest opening() {
    if (lineEnds < 2 || isClosed()) {
      return null;
    }
    if (opening == null) {
      opening = parseHead();
    }
    return opening;
  }

  private @Nullable IncomingRequest parseHead() {
    String[] lines = head.toString(StandardCharsets.UTF_8).split("\r?\n", -1);
    String[] first = lines[0].split(" ", -1);
    if (first.length != 3 || !first[2].startsWith("HTTP/")) {
      return null;
    }
    List<Parameter> headers = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        headers.add(
            new Parameter(lines[i].substring(0, colon), lines[i].substring(colon + 1).trim()));
      }
    }
    return new IncomingRequest(first[0], first[1], headers, "");
  }

  /** Remembers what was decided for the request; null for no fault. */
  void decide(@Nullable PlannedFault choice) {
    decided = true;
    fault = choice;
  }

  /** Whether something was decided for the request that is being read. */
  boolean isDecided() {
    return decided;
  }

  /** Ends the request: gives what was decided for it, and begins to listen for the next one. */
  @Nullable PlannedFault endRequest() {
    PlannedFault choice = fault;
    decided = false;
    fault = null;
    head.reset();
    opening = null;
    lineEnds = 0;
    bodyRead = 0;
    bodyToRead = Long.MAX_VALUE;
    return choice;
  }

  /**
   * Closes the connection when half of the request's body was read.
   *
   * @return false when all of the body is here already
   */
  boolean closeWithin(long bodyLength) {
    if (bodyRead >= bodyLength) {
      return false;
    }
    bodyToRead = bodyLength / 2;
    return true;
  }

  /** Reads and forgets what is left of a body of that length, so that closing is no reset. */
  void skipBody(long bodyLength) throws IOException {
    InputStream rest = super.getInputStream();
    for (long left = bodyLength - bodyRead; left > 0; left--) {
      if (rest.read() < 0) {
        return;
      }
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        CURRENT.set(Connection.this);
        if (bodyRead >= bodyToRead) {
          Connection.this.close();
          throw new SocketException("closed in the middle of a body, as asked for");
        }
        int most = (int) Math.min(length, bodyToRead - bodyRead);
        int count = in.read(bytes, offset, most);
        for (int i = 0; i < count; i++) {
          if (lineEnds < 2 && head.size() < LONGEST_HEAD) {
            listen(bytes[offset + i]);
            refuseUnlessForAHost();
          } else {
            bodyRead += count - i;
            break;
          }
        }
        return count;
      }
    };
  }

  /** The web server would log the trace of an exception, and leave its client waiting. */
  private void refuseUnlessForAHost() throws IOException {
    IncomingRequest request = opening();
    String host = request == null ? "" : request.host();
    if (!host.isEmpty() && HttpUrl.parse("http://" + host + "/") == null) {
      getOutputStream().write(NO_HOST);
      close();
      throw new SocketException("a request for a Host that is none");
    }
  }

  private void listen(byte next) {
    head.write(next);
    if (next == '\n') {
      lineEnds++;
    } else if (next != '\r') {
      lineEnds = 0;
    }
  }
}
