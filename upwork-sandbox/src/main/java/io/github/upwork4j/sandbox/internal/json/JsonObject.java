package io.github.upwork4j.sandbox.internal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that keeps the order of its members. Values are {@code null}, String, Boolean,
 * Number, List, Map or another JsonObject.
 */
public final class JsonObject {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Adds or replaces a member. */
  public JsonObject put(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  /** Adds every member of another object. */
  public JsonObject putAll(Map<?, ?> others) {
    others.forEach((name, value) -> members.put(String.valueOf(name), value));
    return this;
  }

  /** The members in order; a view. */
  public Map<String, @Nullable Object> members() {
    return Collections.unmodifiableMap(members);
  }
}
