package io.github.upwork4j.endpoint;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.endpoint.Arguments.Parameter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import okio.Buffer;

/** A list of arguments that go out as JSON objects. Prints as its JSON. */
final class JsonObjects {
  private final List<Arguments> objects;

  JsonObjects(List<Arguments> objects) {
    this.objects = List.copyOf(objects);
  }

  /** Returns parameters as the text of one JSON object. */
  static String text(List<Parameter> parameters) {
    Buffer buffer = new Buffer();
    try {
      write(parameters, JsonWriter.of(buffer));
    } catch (IOException e) {
      throw new AssertionError("a buffer in memory does not fail", e);
    }
    return buffer.readUtf8();
  }

  private static void write(List<Parameter> parameters, JsonWriter json) throws IOException {
    json.beginObject();
    for (Parameter parameter : parameters) {
      write(parameter, json.name(parameter.name()));
    }
    json.endObject();
  }

  private static void write(Parameter parameter, JsonWriter json) throws IOException {
    Object value = parameter.value();
    if (value instanceof Long) {
      json.value((long) (Long) value);
    } else if (value instanceof BigDecimal) {
      json.value(new BigDecimal(parameter.text()));
    } else if (value instanceof Boolean) {
      json.value((boolean) (Boolean) value);
    } else if (value instanceof JsonObjects) {
      json.beginArray();
      for (Arguments object : ((JsonObjects) value).objects) {
        write(object.parameters(), json);
      }
      json.endArray();
    } else {
      json.value(parameter.text());
    }
  }

  @Override
  public String toString() {
    return objects.stream()
        .map(object -> text(object.parameters()))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
