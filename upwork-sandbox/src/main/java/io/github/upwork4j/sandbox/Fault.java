package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.server.PlannedFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with one request. See {@link Faults}.
 *
 * <p>There are two kinds. An answer in place of the real one ({@link #status}, {@link #answer},
 * {@link #rateLimited}, {@link #challenge}, {@link #page}, {@link #empty}, {@link #redirect},
 * {@link #gzipBomb}): the request is <b>not</b> carried out, unless {@link #afterTheCall()} says
 * so. And the real answer, spoilt on its way (the others): the request <b>is</b> carried out; of
 * the cuts only those that come later than it.
 *
 * <p>Immutable and thread-safe. Two faults are equal when the same goes wrong.
 */
public final class Fault {
  private static final int MAX_BOMB = 1024;

  final PlannedFault planned;

  Fault(PlannedFault planned) {
    this.planned = planned;
  }

  /**
   * An error in Upwork's format, or in that of the Jobs API for its paths.
   *
   * @param status from 200 to 599
   * @throws IllegalArgumentException when the status is out of that range
   */
  public static Fault status(int status) {
    return new Fault(PlannedFault.error(checkedStatus(status)));
  }

  /**
   * Exactly this answer.
   *
   * @param status from 200 to 599
   * @param headers header values by name; empty for none but {@code Date} and {@code
   *     Content-Length}
   * @param body the body, empty for none
   * @throws IllegalArgumentException when the status is out of that range
   */
  public static Fault answer(int status, Map<String, String> headers, String body) {
    List<Parameter> list = new ArrayList<>();
    headers.forEach((name, value) -> list.add(new Parameter(name, value)));
    return answer("the answer " + status, status, list, body);
  }

  /**
   * 429 as for too many requests, with {@code Retry-After}.
   *
   * @param retryAfter when to come back; sent in whole seconds
   * @throws IllegalArgumentException when it is negative
   */
  public static Fault rateLimited(Duration retryAfter) {
    checkedPause(retryAfter, "retryAfter");
    return answer(
        "429, Retry-After " + retryAfter.toSeconds(),
        429,
        List.of(
            new Parameter("Retry-After", Long.toString(retryAfter.toSeconds())),
            new Parameter("Content-Type", "application/json"),
            new Parameter("X-Upwork-Error-Code", "429"),
            new Parameter("X-Upwork-Error-Message", "Too Many Requests")),
        "{\"error\":{\"status\":\"429\",\"code\":\"429\",\"message\":\"Too Many Requests\"}}");
  }

  /**
   * A page of HTML in place of an answer, as a firewall before the API shows when it wants to see a
   * browser.
   *
   * @param status 403 and 503 are seen; from 200 to 599
   * @throws IllegalArgumentException when the status is out of that range
   */
  public static Fault challenge(int status) {
    return answer(
        "a challenge page, " + status,
        status,
        List.of(
            new Parameter("Content-Type", "text/html; charset=UTF-8"),
            new Parameter("Cache-Control", "no-store"),
            new Parameter("Server", "edge")),
        "<!DOCTYPE html><html><head><title>One moment</title></head><body>"
            + "<h1>Checking that you are human</h1>"
            + "<p>This site has to look at your connection first. Enable JavaScript and"
            + " cookies to go on.</p></body></html>");
  }

  /**
   * A page of HTML with any status: 200 for a page of maintenance, 411 as proxies refuse a request
   * without a length.
   *
   * @param status from 200 to 599
   * @throws IllegalArgumentException when the status is out of that range
   */
  public static Fault page(int status) {
    return answer(
        "a page of HTML, " + status,
        status,
        List.of(new Parameter("Content-Type", "text/html; charset=UTF-8")),
        "<html><head><title>"
            + status
            + "</title></head><body><h1>"
            + status
            + "</h1><hr>proxy</body></html>");
  }

  /**
   * An answer without a body.
   *
   * @param status 204 or 200, as a rule; from 200 to 599
   * @throws IllegalArgumentException when the status is out of that range
   */
  public static Fault empty(int status) {
    return answer("an empty answer, " + status, status, List.of(), "");
  }

  /**
   * A redirect (302).
   *
   * @param location where to, as it stands in the header
   */
  public static Fault redirect(String location) {
    Objects.requireNonNull(location, "location");
    return answer("a redirect", 302, List.of(new Parameter("Location", location)), "");
  }

  /**
   * A body that is small on the wire, about a thousandth, and huge when it is unpacked: a JSON
   * object of spaces.
   *
   * @param mebibytes how huge, from 1 to 1024
   * @throws IllegalArgumentException when it is out of that range
   */
  public static Fault gzipBomb(int mebibytes) {
    if (mebibytes < 1 || mebibytes > MAX_BOMB) {
      throw new IllegalArgumentException(
          "a gzip bomb has between 1 and " + MAX_BOMB + " MiB: " + mebibytes);
    }
    return new Fault(PlannedFault.bomb(mebibytes));
  }

  /**
   * A connection that breaks.
   *
   * @param point where it breaks
   */
  public static Fault cut(CutPoint point) {
    return new Fault(PlannedFault.cut(Objects.requireNonNull(point, "point")));
  }

  /**
   * A {@code Content-Length} that is wrong, before the whole body; the connection is closed after
   * it.
   *
   * @param by how many bytes it says too many, or too few when negative
   * @throws IllegalArgumentException when it is 0
   */
  public static Fault wrongLength(int by) {
    if (by == 0) {
      throw new IllegalArgumentException("a length that is off by 0 is not wrong");
    }
    return new Fault(PlannedFault.wrongLength(by));
  }

  /** A chunked body after whose last bytes the connection is closed, without the closing chunk. */
  public static Fault endlessChunks() {
    return new Fault(PlannedFault.endlessChunks());
  }

  /** The first half of the body with a correct length: JSON that ends in the middle. */
  public static Fault truncatedBody() {
    return new Fault(PlannedFault.truncated());
  }

  /**
   * Headers that come in drops, then the body at once. The connection is closed after it.
   *
   * @param bytes how many bytes at a time, at least one
   * @param pause how long to wait after each
   * @throws IllegalArgumentException when a number is out of its range
   */
  public static Fault slowHeaders(int bytes, Duration pause) {
    return new Fault(PlannedFault.slowHeaders(checkedBytes(bytes), checkedPause(pause, "pause")));
  }

  /**
   * Headers at once, then a body that comes in drops. The connection is closed after it.
   *
   * @param bytes how many bytes at a time, at least one
   * @param pause how long to wait after each
   * @throws IllegalArgumentException when a number is out of its range
   */
  public static Fault slowBody(int bytes, Duration pause) {
    return new Fault(PlannedFault.slowBody(checkedBytes(bytes), checkedPause(pause, "pause")));
  }

  /**
   * The same fault, but the request is carried out before it: the 502 behind which the payment did
   * happen. A fault that spoils the real answer is returned as it is.
   *
   * @throws IllegalStateException for a cut before the request is read
   */
  public Fault afterTheCall() {
    if (planned.isBeforeTheCall()) {
      throw new IllegalStateException(
          "A request that is not read cannot be carried out: use the cut AFTER_REQUEST.");
    }
    return new Fault(planned.afterTheCall());
  }

  /** Whether the request is handed to the sandbox's world, whatever the client is told. */
  public boolean isAfterTheCall() {
    return planned.isCarriedOut();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fault && planned.equals(((Fault) other).planned);
  }

  @Override
  public int hashCode() {
    return planned.hashCode();
  }

  /** What goes wrong, in words; no body and no address. */
  @Override
  public String toString() {
    return planned.toString();
  }

  private static Fault answer(
      String description, int status, List<Parameter> headers, String body) {
    Objects.requireNonNull(body, "body");
    return new Fault(PlannedFault.answer(description, checkedStatus(status), headers, body));
  }

  private static int checkedStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("status must be between 200 and 599: " + status);
    }
    return status;
  }

  private static int checkedBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes must be at least 1: " + bytes);
    }
    return bytes;
  }

  private static Duration checkedPause(Duration pause, String name) {
    if (pause.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative: " + pause);
    }
    return pause;
  }
}
