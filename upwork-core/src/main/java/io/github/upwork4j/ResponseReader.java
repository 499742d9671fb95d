package io.github.upwork4j;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.internal.CallLabel;
import io.github.upwork4j.internal.DigitGuard;
import io.github.upwork4j.internal.ErrorMapper;
import io.github.upwork4j.internal.Texts;
import io.github.upwork4j.wire.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import okhttp3.Headers;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value out of a successful answer: the envelope with {@code auth_user} and {@code
 * server_time}, and the value under the endpoint's root. Demands the end of the document, so that
 * an answer that was cut is never taken for a whole one.
 */
final class ResponseReader {
  private static final JsonReader.Options ENVELOPE =
      JsonReader.Options.of(
          "auth_user",
          "server_time",
          Listing.ECHO_NAMES.get(0),
          Listing.ECHO_NAMES.get(1),
          Listing.ECHO_NAMES.get(2));

  private ResponseReader() {}

  /** What an answer holds. */
  static final class Decoded<T> {
    private @Nullable T value;
    private @Nullable AuthUser authUser;
    private @Nullable Instant serverTime;
    private Listing.@Nullable Echo echo;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    Decoded() {}

    /** An answer that is nothing but its value. */
    Decoded(T value) {
      this.value = value;
    }

    /** Returns this answer with another value. */
    <R> Decoded<R> map(BiFunction<T, Listing.@Nullable Echo, R> change) {
      Decoded<R> changed = new Decoded<>(change.apply(value(), echo));
      changed.authUser = authUser;
      changed.serverTime = serverTime;
      changed.additionalProperties = additionalProperties;
      return changed;
    }

    T value() {
      if (value == null) {
        throw new IllegalStateException("the value is checked when it is read");
      }
      return value;
    }

    @Nullable AuthUser authUser() {
      return authUser;
    }

    @Nullable Instant serverTime() {
      return serverTime;
    }

    Map<String, @Nullable Object> additionalProperties() {
      return additionalProperties;
    }
  }

  /**
   * Reads an answer.
   *
   * @throws UpworkDecodingException if it is not what the endpoint is documented to answer
   */
  static <T> Decoded<T> read(
      Endpoint<T> endpoint, CallLabel label, byte[] body, int status, Headers headers) {
    try (JsonReader json = JsonReader.of(buffer(body))) {
      DigitGuard.check(body);
      Decoded<T> decoded =
          endpoint.roots() == null
              ? whole(endpoint, json, body)
              : enveloped(endpoint, endpoint.roots(), json);
      if (json.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException("expected the end of the document");
      }
      return decoded;
    } catch (IOException | JsonDataException e) {
      String text = new String(body, StandardCharsets.UTF_8);
      T otherwise = endpoint.otherwise();
      if (otherwise != null && !unmarked(text).startsWith("<")) {
        return new Decoded<>(otherwise);
      }
      throw failure(endpoint, label, text, status, headers, e);
    }
  }

  private static <T> Decoded<T> enveloped(
      Endpoint<T> endpoint, JsonReader.Options roots, JsonReader json) throws IOException {
    Decoded<T> decoded = new Decoded<>();
    Map<String, @Nullable Object> unnamed = new LinkedHashMap<>(0);
    json.beginObject();
    while (json.hasNext()) {
      int root = json.selectName(roots);
      if (root >= 0) {
        decoded.value = endpoint.type(root).read(json);
      } else if (!readEnvelope(decoded, json)) {
        unnamed.put(json.nextName(), Wire.ANY.read(json));
      }
    }
    json.endObject();
    if (decoded.value == null) {
      throw new JsonDataException("expected the field '" + rootNames(roots) + "' with a value");
    }
    decoded.additionalProperties =
        unnamed.isEmpty() ? Map.of() : Collections.unmodifiableMap(unnamed);
    return decoded;
  }

  private static <T> boolean readEnvelope(Decoded<T> decoded, JsonReader json) throws IOException {
    int name = json.selectName(ENVELOPE);
    switch (name) {
      case 0:
        decoded.authUser = authUser(json);
        return true;
      case 1:
        decoded.serverTime = serverTime(json);
        return true;
      case -1:
        return false;
      default:
        decoded.echo = Listing.Echo.read(json);
        return true;
    }
  }

  // What stands around the value is no reason to lose the value: of another form, it is left out.

  private static @Nullable AuthUser authUser(JsonReader json) throws IOException {
    if (json.peek() == JsonReader.Token.BEGIN_OBJECT) {
      return AuthUser.WIRE.read(json);
    }
    json.skipValue();
    return null;
  }

  private static @Nullable Instant serverTime(JsonReader json) throws IOException {
    JsonReader.Token token = json.peek();
    if (token == JsonReader.Token.NUMBER || token == JsonReader.Token.STRING) {
      try {
        return Wire.EPOCH_SECONDS.read(json);
      } catch (JsonDataException e) {
        return null; // the text is read, and is no time
      }
    }
    json.skipValue();
    return null;
  }

  /** The whole answer is the value; the envelope's fields stand among its own. */
  private static <T> Decoded<T> whole(Endpoint<T> endpoint, JsonReader json, byte[] body)
      throws IOException {
    Decoded<T> decoded = new Decoded<>();
    decoded.value = endpoint.type(0).read(json);
    if (decoded.value == null) {
      throw new JsonDataException("expected a value");
    }
    try (JsonReader again = JsonReader.of(buffer(body))) {
      if (again.peek() == JsonReader.Token.BEGIN_OBJECT) {
        again.beginObject();
        while (again.hasNext()) {
          if (!readEnvelope(decoded, again)) {
            again.skipName();
            again.skipValue();
          }
        }
      }
    }
    return decoded;
  }

  /** Returns the exception for an answer that begins with {@code text} and cannot be read. */
  static UpworkException failure(
      Endpoint<?> endpoint,
      CallLabel label,
      String text,
      int status,
      Headers headers,
      Exception e) {
    return endpoint
        .hiddenError(text, status, ErrorMapper.publicHeaders(headers))
        .orElseGet(() -> unreadable(label, text, status, headers, e));
  }

  private static UpworkException unreadable(
      CallLabel label, String text, int status, Headers headers, Exception e) {
    String type = headers.get("Content-Type");
    String json = unmarked(text);
    String problem;
    if (json.isEmpty()) {
      problem = "has no body where JSON is documented";
    } else if (json.charAt(0) != '{' && json.charAt(0) != '[') {
      problem =
          "is no JSON: content type "
              + (type == null ? "not given" : Texts.clean(type, 60))
              + ", it begins with '"
              + Texts.clean(text, 60)
              + "'";
    } else if (e instanceof EOFException) {
      problem = "ends in the middle of its JSON";
    } else if (e instanceof JsonDataException) {
      problem = "is not what is documented: " + Texts.clean(String.valueOf(e.getMessage()), 160);
    } else {
      problem = "is no valid JSON";
    }
    return new UpworkDecodingException(
        "The answer to " + label + " (HTTP " + status + ") " + problem + ".",
        status,
        ErrorMapper.publicHeaders(headers),
        text,
        isShort(e) ? e : null);
  }

  private static String unmarked(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  /** The parser's own messages hold a path of the server's names, however long. */
  private static boolean isShort(Exception e) {
    return e.getMessage() == null || e.getMessage().length() <= 300;
  }

  /** Wraps bytes, without the byte order mark that some servers put in front. */
  private static Buffer buffer(byte[] body) {
    boolean mark =
        body.length >= 3
            && body[0] == (byte) 0xEF
            && body[1] == (byte) 0xBB
            && body[2] == (byte) 0xBF;
    int from = mark ? 3 : 0;
    return new Buffer().write(body, from, body.length - from);
  }

  private static String rootNames(JsonReader.Options roots) {
    return String.join("' or '", roots.strings());
  }
}
