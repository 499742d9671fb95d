package io.github.upwork4j.sandbox.internal.http;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters in the order of the wire; a name may occur more than once. Immutable. */
public final class Parameters {
  public static final Parameters NONE = new Parameters(List.of());

  private final List<Parameter> all;

  public Parameters(List<Parameter> all) {
    this.all = List.copyOf(all);
  }

  /** Reads a query or a form body. A part without an equals sign has an empty value. */
  public static Parameters ofForm(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return NONE;
    }
    List<Parameter> all = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('&', start);
      end = end < 0 ? text.length() : end;
      String part = text.substring(start, end);
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        all.add(new Parameter(Percent.decodeForm(name), Percent.decodeForm(value)));
      }
      start = end + 1;
    }
    return new Parameters(all);
  }

  /** The members of a JSON object: scalars as text, null as an empty text, the rest as JSON. */
  public static Parameters ofJson(@Nullable Object tree) {
    if (!(tree instanceof Map)) {
      return NONE;
    }
    List<Parameter> all = new ArrayList<>();
    ((Map<?, ?>) tree)
        .forEach((name, value) -> all.add(new Parameter(String.valueOf(name), text(value))));
    return new Parameters(all);
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    boolean nested = value instanceof Map || value instanceof List;
    return nested ? Json.write(value) : String.valueOf(value);
  }

  /** These and then the others. */
  public Parameters and(Parameters others) {
    List<Parameter> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Parameters(both);
  }

  public List<Parameter> all() {
    return all;
  }

  /** The first value under the name, or null; an empty value counts as none. */
  public @Nullable String first(String name) {
    for (Parameter parameter : all) {
      if (parameter.name().equals(name) && !parameter.value().isEmpty()) {
        return parameter.value();
      }
    }
    return null;
  }

  /** The first value under the name, or the given one. */
  public String firstOr(String name, String absent) {
    String value = first(name);
    return value == null ? absent : value;
  }

  /** Whether the name occurs, be its value empty or not. */
  public boolean has(String name) {
    return all.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /** How often the name occurs. */
  public int count(String name) {
    return (int) all.stream().filter(parameter -> parameter.name().equals(name)).count();
  }
}
