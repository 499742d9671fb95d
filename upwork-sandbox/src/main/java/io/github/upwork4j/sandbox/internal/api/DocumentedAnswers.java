package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers a call with its documented example: for every call that has no state yet. */
final class DocumentedAnswers implements Handler {
  private final Envelope envelope;
  private final Map<String, Optional<Object>> examples = new ConcurrentHashMap<>();

  DocumentedAnswers(Envelope envelope) {
    this.envelope = envelope;
  }

  @Override
  public Answer handle(Call call) {
    Object example =
        examples
            .computeIfAbsent(
                call.endpoint().id(),
                id -> Optional.ofNullable(Json.readResource("answers/" + id + ".json")))
            .orElse(Map.of("message", "OK"));
    Map<?, ?> members = (Map<?, ?>) example;
    return Answer.json(call.endpoint().successStatus(), dated(call, members));
  }

  private Object dated(Call call, Map<?, ?> members) {
    JsonObject body = call.endpoint().base().equals("api") ? envelope.open() : new JsonObject();
    members.forEach(
        (name, value) -> {
          // Whoever asked is told who they are, not who asked when the example was written.
          if (!name.equals("auth_user")) {
            body.put(String.valueOf(name), value);
          }
        });
    Object time = members.get("server_time");
    if (time != null) {
      // The documentation has it as a number here and as a text there.
      long now = envelope.serverTime();
      body.put("server_time", time instanceof String ? Long.toString(now) : (Object) now);
    }
    return body;
  }
}
