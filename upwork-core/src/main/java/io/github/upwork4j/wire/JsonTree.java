package io.github.upwork4j.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON into plain values, without losing digits as a {@code double} would. */
final class JsonTree {
  private JsonTree() {}

  /** Returns a Map, a List, a String, a BigDecimal, a Boolean or null; all of it unmodifiable. */
  static @Nullable Object read(JsonReader json) throws IOException {
    switch (json.peek()) {
      case BEGIN_OBJECT:
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
          object.put(json.nextName(), read(json));
        }
        json.endObject();
        return Collections.unmodifiableMap(object);
      case BEGIN_ARRAY:
        List<@Nullable Object> array = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
          array.add(read(json));
        }
        json.endArray();
        return Collections.unmodifiableList(array);
      case STRING:
        return json.nextString();
      case NUMBER:
        return Numbers.decimal(json, json.nextString());
      case BOOLEAN:
        return json.nextBoolean();
      default:
        return json.nextNull();
    }
  }
}
