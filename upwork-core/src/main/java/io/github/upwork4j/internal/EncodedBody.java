package io.github.upwork4j.internal;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.PercentEncoding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;

/** A body that is encoded once and sent as often as the call is made. */
public final class EncodedBody extends RequestBody {
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");
  private static final MediaType JSON = MediaType.get("application/json");

  private final MediaType type;
  private final byte[] bytes;

  private EncodedBody(MediaType type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /** Encodes parameters as a form. */
  public static EncodedBody form(List<Arguments.Parameter> parameters) {
    return new EncodedBody(FORM, pairs(parameters).getBytes(StandardCharsets.US_ASCII));
  }

  /** Encodes parameters as a JSON object. */
  public static EncodedBody json(List<Arguments.Parameter> parameters) {
    Buffer buffer = new Buffer();
    try (JsonWriter json = JsonWriter.of(buffer)) {
      json.beginObject();
      for (Arguments.Parameter parameter : parameters) {
        json.name(parameter.name());
        Object value = parameter.value();
        if (value instanceof Long) {
          json.value((long) (Long) value);
        } else if (value instanceof BigDecimal) {
          json.value(new BigDecimal(parameter.text()));
        } else if (value instanceof Boolean) {
          json.value((boolean) (Boolean) value);
        } else {
          json.value(parameter.text());
        }
      }
      json.endObject();
    } catch (IOException e) {
      throw new AssertionError("a buffer in memory does not fail", e);
    }
    return new EncodedBody(JSON, buffer.readByteArray());
  }

  /** Encodes parameters as {@code name=value&name=value}. */
  public static String pairs(List<Arguments.Parameter> parameters) {
    StringBuilder text = new StringBuilder(64 * parameters.size());
    for (Arguments.Parameter parameter : parameters) {
      if (text.length() > 0) {
        text.append('&');
      }
      PercentEncoding.encode(parameter.name(), text);
      text.append('=');
      PercentEncoding.encode(parameter.text(), text);
    }
    return text.toString();
  }

  @Override
  public MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(bytes);
  }
}
