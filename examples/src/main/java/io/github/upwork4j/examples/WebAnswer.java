package io.github.upwork4j.examples;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser gets from {@link WebBackend}. */
final class WebAnswer {
  static final String SIGN_IN = "<p><a id=\"login\" href=\"/login\">Sign in with Upwork</a></p>";
  static final String SIGN_OUT =
      "<form method=\"post\" action=\"/logout\"><button id=\"logout\">Sign out</button></form>";

  private final int status;
  private final String body;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private WebAnswer(int status, String body) {
    this.status = status;
    this.body = body;
    headers.put("Cache-Control", "no-store");
    headers.put("Referrer-Policy", "no-referrer"); // the callback's address holds the code
  }

  /** Returns a page; {@code next} is HTML, the others are text. */
  static WebAnswer page(int status, String title, @Nullable String text, String next) {
    WebAnswer answer =
        new WebAnswer(
            status,
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + escaped(title)
                + "</title></head>\n<body><h1>"
                + escaped(title)
                + "</h1>\n<p>"
                + escaped(text == null ? "" : text)
                + "</p>\n"
                + next
                + "</body></html>\n");
    answer.headers.put("Content-Type", "text/html; charset=utf-8");
    answer.headers.put("Content-Security-Policy", "default-src 'none'; form-action 'self'");
    return answer;
  }

  static WebAnswer redirect(String to) {
    WebAnswer answer = new WebAnswer(303, "");
    answer.headers.put("Location", to);
    return answer;
  }

  WebAnswer withCookie(String cookie) {
    headers.put("Set-Cookie", cookie);
    return this;
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
