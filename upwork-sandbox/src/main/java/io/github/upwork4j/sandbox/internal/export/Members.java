package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts an object of the file together. What a reader assumes anyway is left out. */
final class Members {
  private final JsonObject object = new JsonObject();

  /** Writes a member in any case. */
  Members put(String name, Object value) {
    object.put(name, plain(value));
    return this;
  }

  /** Writes a member unless it is null. */
  Members some(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
  }

  /** Writes a member unless it is what a reader assumes. */
  Members unless(@Nullable Object assumed, String name, @Nullable Object value) {
    return Objects.equals(assumed, value) ? this : some(name, value);
  }

  /** Writes a list unless it is empty. */
  <T> Members list(String name, Collection<T> values, Function<? super T, ?> writer) {
    return values.isEmpty() ? this : all(name, values, writer);
  }

  /** Writes a list, be it empty or not. */
  <T> Members all(String name, Collection<T> values, Function<? super T, ?> writer) {
    List<Object> list = new ArrayList<>();
    values.forEach(value -> list.add(plain(writer.apply(value))));
    return put(name, list);
  }

  JsonObject object() {
    return object;
  }

  /** The word of the file for a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Object plain(Object value) {
    if (value instanceof Members) {
      return ((Members) value).object;
    }
    if (value instanceof Enum) {
      return word((Enum<?>) value);
    }
    return value instanceof Instant || value instanceof LocalDate ? value.toString() : value;
  }
}
