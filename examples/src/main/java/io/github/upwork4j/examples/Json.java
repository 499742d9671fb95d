package io.github.upwork4j.examples;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes what the programs found as JSON. */
final class Json {
  private Json() {}

  /** Returns the elements as an array of objects. */
  static <T> String array(List<T> items, ListingOptions.JsonRow<T> row) {
    Buffer buffer = new Buffer();
    try (JsonWriter json = JsonWriter.of(buffer)) {
      json.setIndent("  ");
      json.setSerializeNulls(true);
      json.beginArray();
      for (T item : items) {
        json.beginObject();
        row.write(json, item);
        json.endObject();
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  static void field(JsonWriter json, String name, Optional<?> value) throws IOException {
    json.name(name);
    @Nullable Object plain = value.orElse(null);
    if (plain instanceof Number) {
      json.value((Number) plain);
    } else if (plain instanceof Boolean) {
      json.value((Boolean) plain);
    } else {
      json.value(plain == null ? null : plain.toString());
    }
  }

  static void texts(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
