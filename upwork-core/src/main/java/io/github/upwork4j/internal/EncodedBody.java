package io.github.upwork4j.internal;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.PercentEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
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
    return new EncodedBody(JSON, Arguments.json(parameters).getBytes(StandardCharsets.UTF_8));
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
