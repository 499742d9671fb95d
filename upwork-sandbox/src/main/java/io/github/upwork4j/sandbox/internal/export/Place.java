package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an object of the file stands, what is in it, and which members were asked for. */
final class Place {
  private static final int MAX_SHOWN = 40;

  private final String path;
  private final Map<?, ?> members;
  private final Set<String> known = new LinkedHashSet<>();

  private Place(String path, Map<?, ?> members) {
    this.path = path;
    this.members = members;
  }

  static Place ofTheFile(Map<?, ?> members) {
    return new Place("", members);
  }

  /** The place of an object that is a member of this one. */
  Place below(String name, Map<?, ?> object) {
    return new Place(of(name), object);
  }

  private String of(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Asks for a member. */
  @Nullable Object take(String name) {
    known.add(name);
    return members.get(name);
  }

  IllegalArgumentException wrong(String name, String sentence) {
    return new IllegalArgumentException(of(name) + ": " + sentence);
  }

  IllegalArgumentException unexpected(String name, String expected, Object value) {
    return wrong(name, expected + " is expected, not " + shown(value));
  }

  static String shown(@Nullable Object value) {
    String json =
        value instanceof Map ? "an object" : value instanceof List ? "a list" : Json.write(value);
    return json.length() <= MAX_SHOWN ? json : json.substring(0, MAX_SHOWN) + "...";
  }

  /** Refuses what was not asked for. */
  void end() {
    for (Object name : members.keySet()) {
      if (!known.contains(name)) {
        throw wrong(
            String.valueOf(name),
            "there is no such member here; there are " + String.join(", ", known));
      }
    }
  }
}
