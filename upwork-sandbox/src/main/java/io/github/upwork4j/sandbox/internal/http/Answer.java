package io.github.upwork4j.sandbox.internal.http;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes back: status, headers, body; and whose call it answers. Immutable. */
public final class Answer {
  private final int status;
  private final List<Parameter> headers;
  private final String body;
  private final String user;

  public Answer(int status, List<Parameter> headers, String body) {
    this(status, headers, body, "");
  }

  private Answer(int status, List<Parameter> headers, String body, String user) {
    this.status = status;
    this.headers = List.copyOf(headers);
    this.body = body;
    this.user = user;
  }

  public static Answer json(int status, @Nullable Object tree) {
    // Without a charset: official clients leave everything else unread.
    return of(status, "application/json", Json.write(tree));
  }

  public static Answer form(String body) {
    return of(200, "application/x-www-form-urlencoded; charset=utf-8", body);
  }

  public static Answer text(String body) {
    return of(200, "text/plain; charset=utf-8", body);
  }

  public static Answer html(int status, String body) {
    return of(status, "text/html; charset=utf-8", body);
  }

  /** A redirect that turns whatever came into a GET. */
  public static Answer seeOther(String location) {
    return of(303, "text/html; charset=utf-8", "").with("Location", location);
  }

  private static Answer of(int status, String contentType, String body) {
    return new Answer(status, List.of(new Parameter("Content-Type", contentType)), body);
  }

  /** The same answer with one more header. */
  public Answer with(String name, String value) {
    List<Parameter> more = new ArrayList<>(headers);
    more.add(new Parameter(name, value));
    return new Answer(status, more, body, user);
  }

  /** The same answer, to a call that was made for a user. */
  public Answer madeFor(String reference) {
    return new Answer(status, headers, body, reference);
  }

  /** The same answer with the first half of its body only. */
  public Answer halved() {
    return new Answer(status, headers, body.substring(0, body.length() / 2), user);
  }

  /** The same answer, of which nobody on the way keeps a copy. */
  public Answer unstored() {
    return with("Cache-Control", "no-store").with("Pragma", "no-cache");
  }

  public int status() {
    return status;
  }

  public List<Parameter> headers() {
    return headers;
  }

  public String body() {
    return body;
  }

  /** The reference of the user whom the call was made for; empty for none. */
  public String user() {
    return user;
  }
}
