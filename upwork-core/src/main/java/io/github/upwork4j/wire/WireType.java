package io.github.upwork4j.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value from JSON. Implementations are stateless and safe to share between threads.
 *
 * @param <T> the Java type of the value
 */
@FunctionalInterface
public interface WireType<T> {
  /**
   * Reads the value that {@code reader} stands at, and leaves the reader behind it.
   *
   * @return the value, or null where the wire says "nothing": {@code null}, and for most types the
   *     empty string
   * @throws JsonDataException if the value has another form; the message names the JSON path and
   *     the expected form, never the value
   * @throws IOException if the text is no JSON or ends early
   */
  @Nullable T read(JsonReader reader) throws IOException;
}
