package io.github.upwork4j.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;

/** Reads JSON text in a wire form, as the tests of this package need it. */
final class Json {
  private Json() {}

  static <T> T read(WireType<T> type, String json) throws IOException {
    return read(type, new Buffer().writeUtf8(json));
  }

  static <T> T read(WireType<T> type, Buffer json) throws IOException {
    JsonReader reader = JsonReader.of(json);
    T value = type.read(reader);
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new AssertionError("the form left the reader in the middle of the value");
    }
    return value;
  }

  /** Reads the value as the field {@code x} of an object, so that messages have a path. */
  static <T> T field(WireType<T> type, String json) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8("{\"x\":" + json + "}"));
    reader.beginObject();
    var unused = reader.nextName();
    T value = type.read(reader);
    reader.endObject();
    return value;
  }
}
