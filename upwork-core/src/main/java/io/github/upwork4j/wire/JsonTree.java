package io.github.upwork4j.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
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
        return number(json.nextString());
      case BOOLEAN:
        return json.nextBoolean();
      default:
        return json.nextNull();
    }
  }

  /** Returns a number, or its text where it is so long or so large that it would do harm. */
  private static Object number(String text) {
    if (text.length() > Numbers.MAX_LENGTH) {
      return text;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) <= Numbers.MAX_EXPONENT ? number : text;
    } catch (NumberFormatException e) { // an exponent beyond all bounds
      return text;
    }
  }
}
