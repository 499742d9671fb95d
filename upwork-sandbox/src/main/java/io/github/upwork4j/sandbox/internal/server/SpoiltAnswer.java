package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** An answer that is wrong on the wire, byte by byte, which no web server would send. */
final class SpoiltAnswer {
  private static final long LONGEST_SLEEP_NANOS = 20_000_000;

  private final Connection connection;
  private final OutputStream out;

  SpoiltAnswer(Connection connection) throws IOException {
    this.connection = connection;
    this.out = connection.getOutputStream();
  }

  /** Whether only this class can send what the fault asks for. */
  static boolean isNeededFor(PlannedFault fault) {
    switch (fault.kind) {
      case BOMB:
      case WRONG_LENGTH:
      case ENDLESS_CHUNKS:
      case SLOW_HEADERS:
      case SLOW_BODY:
        return true;
      case CUT:
        return fault.cut == CutPoint.DURING_HEADERS || fault.cut == CutPoint.DURING_RESPONSE;
      default:
        return false;
    }
  }

  /** Sends the answer; the connection is of no use any more after it. */
  void send(Answer answer, PlannedFault fault) throws IOException, InterruptedException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    switch (fault.kind) {
      case BOMB:
        byte[] bomb = bomb(fault.amount);
        out.write(head(answer, "Content-Encoding: gzip\r\nContent-Length: " + bomb.length));
        out.write(bomb);
        break;
      case WRONG_LENGTH:
        int length = Math.max(0, body.length + fault.amount);
        out.write(head(answer, "Content-Length: " + length));
        out.write(body);
        break;
      case ENDLESS_CHUNKS:
        out.write(head(answer, "Transfer-Encoding: chunked"));
        out.write(ascii(Integer.toHexString(body.length) + "\r\n"));
        out.write(body);
        out.write(ascii("\r\n"));
        break;
      case SLOW_HEADERS:
        slowly(whole(answer, body), fault);
        out.write(body);
        break;
      case SLOW_BODY:
        out.write(whole(answer, body));
        slowly(body, fault);
        break;
      default:
        cut(whole(answer, body), body, fault);
    }
    out.flush();
  }

  private void cut(byte[] head, byte[] body, PlannedFault fault) throws IOException {
    if (fault.cut == CutPoint.DURING_HEADERS) {
      out.write(head, 0, head.length / 2);
    } else if (body.length == 0) {
      out.write(head, 0, head.length - 1); // There is no body to break in.
    } else {
      out.write(head);
      out.write(body, 0, body.length / 2);
    }
  }

  private void slowly(byte[] bytes, PlannedFault fault) throws IOException, InterruptedException {
    for (int from = 0; from < bytes.length; from += fault.amount) {
      out.write(bytes, from, Math.min(fault.amount, bytes.length - from));
      out.flush();
      pause(connection, fault.pause);
    }
  }

  /** Waits, but not longer than the connection lives. */
  static void pause(Connection connection, Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    for (long left = duration.toNanos();
        left > 0 && !connection.isClosed();
        left = end - System.nanoTime()) {
      long sleep = Math.min(left, LONGEST_SLEEP_NANOS);
      Thread.sleep(sleep / 1_000_000, (int) (sleep % 1_000_000));
    }
  }

  private static byte[] whole(Answer answer, byte[] body) {
    return head(answer, "Content-Length: " + body.length);
  }

  private static byte[] head(Answer answer, String framing) {
    StringBuilder head = new StringBuilder();
    head.append("HTTP/1.1 ").append(answer.status());
    head.append(answer.status() < 400 ? " OK\r\n" : " Error\r\n");
    for (Parameter header : answer.headers()) {
      head.append(header.name()).append(": ").append(header.value()).append("\r\n");
    }
    return ascii(head.append(framing).append("\r\nConnection: close\r\n\r\n").toString());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A JSON object of this size, packed; a thousandth of it on the wire. */
  private static byte[] bomb(int mebibytes) throws IOException {
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write('{');
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(spaces);
      }
      gzip.write('}');
    }
    return packed.toByteArray();
  }
}
