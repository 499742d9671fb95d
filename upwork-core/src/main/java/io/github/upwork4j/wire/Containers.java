package io.github.upwork4j.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects, lists and maps, and what Upwork sends in their place when there is nothing in them. */
final class Containers {
  private Containers() {}

  /** Enters an object; false, with the value passed over, where something empty stands instead. */
  static boolean beginObject(JsonReader json, String name) throws IOException {
    switch (json.peek()) {
      case BEGIN_OBJECT:
        json.beginObject();
        return true;
      case NULL:
        json.nextNull();
        return false;
      case STRING:
        if (json.nextString().isEmpty()) {
          return false;
        }
        throw Wire.expectedBefore(json, "a JSON object (" + name + ")");
      case BEGIN_ARRAY:
        json.beginArray();
        if (json.hasNext()) {
          throw Wire.expected(json, "a JSON object (" + name + ")");
        }
        json.endArray();
        return false;
      default:
        throw Wire.expected(json, "a JSON object (" + name + ")");
    }
  }

  static <T> List<T> list(JsonReader json, WireType<T> element) throws IOException {
    if (json.peek() != JsonReader.Token.BEGIN_ARRAY) {
      T single =
          json.peek() == JsonReader.Token.BEGIN_OBJECT
              ? readIfFilled(json, element)
              : element.read(json);
      return single == null ? List.of() : List.of(single);
    }
    List<T> elements = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      T value = element.read(json);
      if (value != null) {
        elements.add(value);
      }
    }
    json.endArray();
    return List.copyOf(elements); // a model's builder copies it once more, which is then free
  }

  static <T> Map<String, T> map(JsonReader json, WireType<T> value) throws IOException {
    Map<String, T> values = new LinkedHashMap<>();
    if (json.peek() == JsonReader.Token.BEGIN_ARRAY) {
      List<T> list = list(json, value);
      for (int i = 0; i < list.size(); i++) {
        values.put(String.valueOf(i), list.get(i));
      }
    } else if (beginObject(json, "values by their ids")) {
      while (json.hasNext()) {
        String id = json.nextName();
        T read = value.read(json);
        if (read != null) {
          values.put(id, read);
        }
      }
      json.endObject();
    }
    return Collections.unmodifiableMap(values);
  }

  /** An empty object stands for an empty list; anything else is one element. */
  private static <T> @Nullable T readIfFilled(JsonReader json, WireType<T> element)
      throws IOException {
    try (JsonReader ahead = json.peekJson()) {
      ahead.beginObject();
      if (ahead.hasNext()) {
        return element.read(json);
      }
    }
    json.skipValue();
    return null;
  }
}
