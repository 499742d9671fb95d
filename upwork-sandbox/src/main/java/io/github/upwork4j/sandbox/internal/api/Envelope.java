package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.User;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every answer: the time of the server and the user of the request. The user is
 * guarded by the monitor of the world, which is held while a call is answered.
 */
public final class Envelope {
  /** The name of that zone is newer than many a Java runtime. */
  static final Map<String, String> OLD_ZONES = Map.of("Europe/Kyiv", "Europe/Kiev");

  private final Clock clock;
  private @Nullable User user;

  public Envelope(Clock clock) {
    this.clock = clock;
  }

  /** Names the user of the calls that follow; null when an application acts for itself. */
  public void actFor(@Nullable User next) {
    this.user = next;
  }

  /** The user of the call, or null when an application acts for itself. */
  @Nullable User user() {
    return user;
  }

  long serverTime() {
    return clock.instant().getEpochSecond();
  }

  /** An envelope with nothing in it yet. */
  JsonObject open() {
    JsonObject open = new JsonObject().put("server_time", serverTime());
    return user == null ? open : open.put("auth_user", authUser(user));
  }

  private JsonObject authUser(User of) {
    ZoneId zone = ZoneId.of(of.zone, OLD_ZONES);
    int offset = zone.getRules().getOffset(clock.instant()).getTotalSeconds();
    return new JsonObject()
        .put("first_name", of.firstName)
        .put("last_name", of.lastName)
        .put("timezone", of.zone)
        .put("timezone_offset", Integer.toString(offset));
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
