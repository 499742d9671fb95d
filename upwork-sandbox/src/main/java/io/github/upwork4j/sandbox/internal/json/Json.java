package io.github.upwork4j.sandbox.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON trees: null, String, Boolean, Long, BigDecimal, List and Map. Whole numbers
 * stay whole, so that an answer goes out the way it was documented.
 */
public final class Json {
  /** Longer numbers are no data of this API, and turning them into a value costs time. */
  private static final int MAX_NUMBER_LENGTH = 40;

  private Json() {}

  /** Text that is not JSON. */
  public static final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedJsonException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Reads one value and nothing after it. */
  public static @Nullable Object read(String text) throws MalformedJsonException {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
      Object value = readValue(reader, /* once= */ false);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IOException("more than one value");
      }
      return value;
    } catch (IOException | JsonDataException e) {
      throw new MalformedJsonException("not a JSON document", e);
    }
  }

  /**
   * Reads one value that a person wrote, and nothing after it; no object may have a member twice.
   * The exception says in which line something is wrong.
   */
  public static @Nullable Object readDocument(String text) throws MalformedJsonException {
    Buffer buffer = new Buffer().writeUtf8(text);
    long size = buffer.size();
    try (JsonReader reader = JsonReader.of(buffer)) {
      return readWhole(reader, () -> line(text, size - buffer.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object readWhole(JsonReader reader, LongSupplier line)
      throws MalformedJsonException {
    try {
      Object value = readValue(reader, /* once= */ true);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IOException("more than one value");
      }
      return value;
    } catch (DuplicateMemberException e) {
      throw new MalformedJsonException(e.getMessage() + ", line " + line.getAsLong(), e);
    } catch (IOException | JsonDataException e) {
      throw new MalformedJsonException("it is not JSON from line " + line.getAsLong() + " on", e);
    }
  }

  /** The line that so many bytes of a text reach. */
  private static long line(String text, long read) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long line = 1;
    for (int i = 0; i < read; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static final class DuplicateMemberException extends IOException {
    private static final long serialVersionUID = 1L;

    final String name;

    DuplicateMemberException(String name) {
      super("the member " + name + " stands twice in an object");
      this.name = name;
    }
  }

  /** Reads a resource that lies beside the sandbox classes, or null when there is none. */
  public static @Nullable Object readResource(String path) {
    InputStream stream = Json.class.getResourceAsStream("/io/github/upwork4j/sandbox/" + path);
    if (stream == null) {
      return null;
    }
    try (BufferedSource source = Okio.buffer(Okio.source(stream));
        JsonReader reader = JsonReader.of(source)) {
      return readValue(reader, /* once= */ false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + path, e);
    }
  }

  /** The first name that an object in the document has twice, or null; null for no document. */
  public static @Nullable String repeatedName(String text) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
      readValue(reader, /* once= */ true);
      return null;
    } catch (DuplicateMemberException e) {
      return e.name;
    } catch (IOException | JsonDataException e) {
      return null;
    }
  }

  private static @Nullable Object readValue(JsonReader reader, boolean once) throws IOException {
    switch (reader.peek()) {
      case BEGIN_ARRAY:
        List<@Nullable Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
          list.add(readValue(reader, once));
        }
        reader.endArray();
        return list;
      case BEGIN_OBJECT:
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          String name = reader.nextName();
          if (once && map.containsKey(name)) {
            throw new DuplicateMemberException(name);
          }
          map.put(name, readValue(reader, once));
        }
        reader.endObject();
        return map;
      case STRING:
        return reader.nextString();
      case NUMBER:
        return number(reader.nextString());
      case BOOLEAN:
        return reader.nextBoolean();
      case NULL:
        return reader.nextNull();
      default:
        throw new IOException("no value at " + reader.getPath());
    }
  }

  private static Number number(String text) throws IOException {
    if (text.length() > MAX_NUMBER_LENGTH) {
      throw new IOException("a number of " + text.length() + " characters");
    }
    if (text.matches("-?[0-9]{1,18}")) {
      return Long.valueOf(text);
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IOException("a number beyond all bounds", e);
    }
  }

  /** Writes a tree; members that are null are written. */
  public static String write(@Nullable Object value) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.setSerializeNulls(true);
      writeValue(writer, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  private static void writeValue(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof String) {
      writer.value((String) value);
    } else if (value instanceof Boolean) {
      writer.value((Boolean) value);
    } else if (value instanceof Number) {
      writer.value((Number) value);
    } else if (value instanceof JsonObject) {
      writeMembers(writer, ((JsonObject) value).members());
    } else if (value instanceof Map) {
      writeMembers(writer, (Map<?, ?>) value);
    } else if (value instanceof List) {
      writer.beginArray();
      for (Object element : (List<?>) value) {
        writeValue(writer, element);
      }
      writer.endArray();
    } else {
      throw new IllegalArgumentException("no JSON type for " + value.getClass());
    }
  }

  private static void writeMembers(JsonWriter writer, Map<?, ?> members) throws IOException {
    writer.beginObject();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      writer.name(String.valueOf(member.getKey()));
      writeValue(writer, member.getValue());
    }
    writer.endObject();
  }
}
