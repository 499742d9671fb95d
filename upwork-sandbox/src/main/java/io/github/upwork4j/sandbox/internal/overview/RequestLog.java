package io.github.upwork4j.sandbox.internal.overview;

import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.internal.http.Percent;
import io.github.upwork4j.sandbox.internal.pages.Template;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The last requests as rows of a table, newest first: no values, which may be secrets. */
final class RequestLog {
  private static final int MOST = 50;
  private static final int LONGEST = 300;
  private static final Template TABLE = Template.named("requests.html");
  private static final Template ROW = Template.named("request.html");
  private static final Template NONE = Template.named("norequests.html");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

  private RequestLog() {}

  /**
   * Makes the rows.
   *
   * @param received oldest first
   */
  static String of(List<ReceivedRequest> received) {
    if (received.isEmpty()) {
      return NONE.fill().html();
    }
    int oldest = Math.max(0, received.size() - MOST);
    StringBuilder rows = new StringBuilder();
    for (int i = received.size() - 1; i >= oldest; i--) {
      rows.append(row(received.get(i)));
    }
    return TABLE.fill().markup("rows", rows.toString()).html();
  }

  private static String row(ReceivedRequest request) {
    int status = request.status();
    return ROW.fill()
        .text("instant", request.time().toString())
        .text("time", TIME.format(request.time()))
        .text("verb", shortened(request.method()))
        .text("target", shortened(target(request)))
        .text("kind", status == 0 || status >= 500 ? "bad" : status >= 400 ? "refused" : "good")
        .text("status", status == 0 ? "cut" : Integer.toString(status))
        .text("user", request.user().orElse("\u2013"))
        .html();
  }

  /** The path and the names in the query. */
  private static String target(ReceivedRequest request) {
    StringBuilder target = new StringBuilder(request.path());
    char separator = '?';
    for (Map.Entry<String, String> parameter : request.queryParameters()) {
      target.append(separator).append(Percent.encode(parameter.getKey()));
      separator = '&';
    }
    return target.toString();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
  }
}
