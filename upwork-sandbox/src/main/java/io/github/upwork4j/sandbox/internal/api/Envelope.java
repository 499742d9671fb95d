package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What stands around every answer: the time of the server and the user of the request. */
public final class Envelope {
  private final Clock clock;

  public Envelope(Clock clock) {
    this.clock = clock;
  }

  long serverTime() {
    return clock.instant().getEpochSecond();
  }

  /** An envelope with nothing in it yet. */
  JsonObject open() {
    return new JsonObject()
        .put("server_time", serverTime())
        .put(
            "auth_user",
            new JsonObject()
                .put("first_name", "John")
                .put("last_name", "Johnson")
                .put("timezone", "Asia/Omsk")
                .put("timezone_offset", "25200"));
  }

  /** An answer with one payload. */
  Answer of(String root, @Nullable Object payload) {
    return Answer.json(200, open().put(root, payload));
  }

  /** An error, in the body and in the headers. */
  public Answer error(ApiError error) {
    JsonObject body =
        new JsonObject()
            .put("server_time", serverTime())
            .put(
                "error",
                new JsonObject()
                    .put("status", Integer.toString(error.status()))
                    .put("code", error.code())
                    .put("message", error.text()));
    return Answer.json(error.status(), body)
        .with("X-Upwork-Error-Code", error.code())
        .with("X-Upwork-Error-Message", error.text());
  }
}
