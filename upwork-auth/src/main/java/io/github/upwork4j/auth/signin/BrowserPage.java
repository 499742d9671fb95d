package io.github.upwork4j.auth.signin;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.SignInDeniedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the browser shows. The pages need nothing from elsewhere, and tell nobody the address they
 * stand at: it holds the code.
 */
final class BrowserPage {
  private static final String STYLE =
      ":root{color-scheme:light dark}"
          + "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;"
          + "padding:0 1.5rem}"
          + "h1{font-size:1.6rem;line-height:1.2}"
          + ".why{opacity:.75;overflow-wrap:anywhere}";

  private final String status;
  private final String type;
  private final String body;

  private BrowserPage(String status, String type, String body) {
    this.status = status;
    this.type = type;
    this.body = body;
  }

  static BrowserPage signedIn() {
    return page(
        "200 OK",
        "You are signed in",
        "",
        "Upwork has let this program in. You can close this page and go back to it.");
  }

  static BrowserPage denied(SignInDeniedException e) {
    return page(
        "200 OK",
        "You said no",
        why(e),
        "This program was not let in, and nothing has changed. You can close this page.");
  }

  static BrowserPage rejected(CallbackRejectedException e) {
    return page(
        "400 Bad Request",
        "This did not sign you in",
        why(e),
        "The program still waits for the right one: answer Upwork’s page that it opened last, or"
            + " begin again.");
  }

  /** Only our own exceptions are known to hold nothing that is not fit to be shown. */
  static BrowserPage failed(RuntimeException e) {
    return page(
        "500 Internal Server Error",
        "Signing in did not work",
        e instanceof AuthorizationException ? why(e) : "",
        "Go back to the program and begin again. You can close this page.");
  }

  static BrowserPage plain(int status, String reason) {
    return new BrowserPage(status + " " + reason, "text/plain", reason + "\n");
  }

  private static String why(RuntimeException e) {
    return "<p class=\"why\">" + escaped(String.valueOf(e.getMessage())) + "</p>\n";
  }

  private static BrowserPage page(String status, String title, String why, String advice) {
    return new BrowserPage(
        status,
        "text/html",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width\">\n"
            + "<title>"
            + title
            + "</title>\n<style>"
            + STYLE
            + "</style>\n</head>\n<body>\n<h1>"
            + title
            + "</h1>\n"
            + why
            + "<p>"
            + advice
            + "</p>\n</body>\n</html>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Returns the whole answer, ready to be sent. */
  ByteBuffer toHttp(boolean withBody) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "; charset=utf-8\r\nContent-Length: "
            + bytes.length
            + (status.startsWith("405") ? "\r\nAllow: GET" : "")
            + "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            + "\r\nReferrer-Policy: no-referrer"
            + "\r\nX-Content-Type-Options: nosniff"
            + "\r\nCache-Control: no-store"
            + "\r\nConnection: close\r\n\r\n";
    byte[] headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer answer = ByteBuffer.allocate(headBytes.length + bytes.length).put(headBytes);
    if (withBody) {
      answer.put(bytes);
    }
    return answer.flip();
  }
}
