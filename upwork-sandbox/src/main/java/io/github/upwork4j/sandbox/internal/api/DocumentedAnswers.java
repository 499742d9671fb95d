package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    switch (call.param("tqx") == null ? "" : String.valueOf(call.param("tqx"))) {
      case "out:csv":
        return csv(members);
      case "out:xml":
        throw ApiError.badRequest(
            "Invalid value of parameter tqx: this sandbox has no reports in XML yet");
      default:
        return Answer.json(call.endpoint().successStatus(), dated(call, members));
    }
  }

  private Object dated(Call call, Map<?, ?> members) {
    JsonObject body = call.endpoint().base().equals("api") ? envelope.open() : new JsonObject();
    body.putAll(members);
    Object time = members.get("server_time");
    if (time != null) {
      // The documentation has it as a number here and as a text there.
      long now = envelope.serverTime();
      body.put("server_time", time instanceof String ? Long.toString(now) : (Object) now);
    }
    return body;
  }

  private static Answer csv(Map<?, ?> members) {
    StringBuilder csv = new StringBuilder();
    Map<?, ?> table = (Map<?, ?>) members.get("table");
    csv.append(line(cells(table == null ? null : table.get("cols"), "label")));
    for (Object row : list(table == null ? null : table.get("rows"))) {
      csv.append(line(cells(((Map<?, ?>) row).get("c"), "v")));
    }
    return new Answer(
        200, List.of(new Parameter("Content-Type", "text/csv; charset=utf-8")), csv.toString());
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List ? (List<?>) value : List.of();
  }

  private static List<String> cells(@Nullable Object from, String name) {
    List<String> cells = new ArrayList<>();
    for (Object cell : list(from)) {
      cells.add(String.valueOf(((Map<?, ?>) cell).get(name)));
    }
    return cells;
  }

  private static String line(List<String> cells) {
    List<String> quoted = new ArrayList<>();
    cells.forEach(cell -> quoted.add('"' + cell.replace("\"", "\"\"") + '"'));
    return String.join(",", quoted) + "\r\n";
  }
}
