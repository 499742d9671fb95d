package io.github.upwork4j.auth.signin;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTTP request, of which the first line is all that counts. The JDK's own server
 * would be a module that small runtimes leave out, with threads that outlive the answer.
 */
final class BrowserRequest {
  /** Cookies of all programs at localhost come along. */
  static final int MAX_HEAD = 32 * 1024;

  private static final int MAX_LINE = 8 * 1024;

  private final String method;
  private final String target;
  private final @Nullable BrowserPage refusal;

  private BrowserRequest(String method, String target, @Nullable BrowserPage refusal) {
    this.method = method;
    this.target = target;
    this.refusal = refusal;
  }

  /** Returns the request, or one to refuse; null while its end is not there. */
  static @Nullable BrowserRequest of(byte[] bytes, int length) {
    if (length > 0 && (bytes[0] < 'A' || bytes[0] > 'Z')) {
      return refused(BrowserPage.plain(400, "Bad Request")); // TLS, for one
    }
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int lineEnd = head.indexOf('\n');
    if (lineEnd > MAX_LINE || (lineEnd < 0 && length > MAX_LINE)) {
      return refused(BrowserPage.plain(414, "URI Too Long"));
    }
    if (!head.contains("\r\n\r\n") && !head.contains("\n\n")) {
      return length < MAX_HEAD
          ? null
          : refused(BrowserPage.plain(431, "Request Header Fields Too Large"));
    }
    String[] words = head.substring(0, lineEnd).strip().split(" ", -1);
    boolean wellFormed =
        words.length == 3
            && words[2].startsWith("HTTP/1.")
            && words[1].startsWith("/")
            && words[1].chars().allMatch(c -> c > ' ' && c < 127);
    return wellFormed
        ? new BrowserRequest(words[0], words[1], /* refusal= */ null)
        : refused(BrowserPage.plain(400, "Bad Request"));
  }

  private static BrowserRequest refused(BrowserPage page) {
    return new BrowserRequest("", "", page);
  }

  /** Returns the path and the query, as they were sent. */
  String target() {
    return target;
  }

  boolean wantsBody() {
    return !method.equals("HEAD");
  }

  /** Returns how to refuse it; null if it is a callback. */
  @Nullable BrowserPage refusal(String callbackPath) {
    if (refusal != null) {
      return refusal;
    }
    int query = target.indexOf('?');
    if (!(query < 0 ? target : target.substring(0, query)).equals(callbackPath)) {
      return BrowserPage.plain(404, "Not Found");
    }
    return method.equals("GET") ? null : BrowserPage.plain(405, "Method Not Allowed");
  }
}
