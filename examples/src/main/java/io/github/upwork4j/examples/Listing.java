package io.github.upwork4j.examples;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.Page;
import io.github.upwork4j.PagedCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What the listing programs share: walking pages with a progress line, and writing JSON. */
final class Listing {
  private Listing() {}

  /** Collects up to {@code limit} elements; from the second page on a line on stderr moves. */
  static <T> List<T> collect(PagedCall<T> call, int limit, String what, PrintWriter progress) {
    List<T> all = new ArrayList<>();
    int pages = 0;
    for (Page<T> page : call.all().pages()) {
      for (T item : page) {
        if (all.size() < limit) {
          all.add(item);
        }
      }
      pages++;
      if (pages > 1) {
        progress.print("\r" + all.size() + " " + what + " from " + pages + " pages");
        progress.flush();
      }
      if (all.size() >= limit) {
        break;
      }
    }
    if (pages > 1) {
      progress.println();
    }
    return all;
  }

  /** Writes one element. */
  @FunctionalInterface
  interface JsonRow<T> {
    void write(JsonWriter json, T item) throws IOException;
  }

  static <T> String json(List<T> items, JsonRow<T> row) {
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

  static String dollars(Optional<BigDecimal> amount) {
    return amount.filter(a -> a.signum() > 0).map(a -> "$" + a.toPlainString()).orElse("");
  }
}
