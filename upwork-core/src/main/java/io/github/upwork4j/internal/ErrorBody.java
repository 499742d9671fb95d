package io.github.upwork4j.internal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Headers;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer says: code and message out of {@code {"error":{"code","message"}}}, failing
 * that out of {@code {"message"}}, failing that out of Upwork's headers. Any body at all is
 * possible, so nothing here throws.
 */
public final class ErrorBody {
  private static final JsonReader.Options TOP =
      JsonReader.Options.of("error", "message", "error_description");
  private static final JsonReader.Options FIELDS = JsonReader.Options.of("code", "message");

  private @Nullable String code;
  private @Nullable String message;

  private ErrorBody() {}

  /** Reads an answer that is no success. */
  public static ErrorBody of(Headers headers, String body) {
    ErrorBody error = new ErrorBody();
    try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(body))) {
      error.read(json);
    } catch (IOException | JsonDataException e) {
      // no JSON, or not as documented: the headers may know more
    }
    if (error.code == null) {
      error.code = headers.get("X-Upwork-Error-Code");
    }
    if (error.message == null) {
      error.message = headers.get("X-Upwork-Error-Message");
    }
    return error;
  }

  /** Returns Upwork's code, fit for a message. */
  public Optional<String> code() {
    return clean(code, 60);
  }

  Optional<String> message() {
    return clean(message, 300);
  }

  /** Returns the message as it came, not fit to be shown. */
  public Optional<String> rawMessage() {
    return Optional.ofNullable(message);
  }

  private static Optional<String> clean(@Nullable String text, int max) {
    return Optional.ofNullable(text)
        .map(words -> Texts.clean(words, max))
        .filter(words -> !words.isEmpty());
  }

  private void read(JsonReader json) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      switch (json.selectName(TOP)) {
        case 0:
          readError(json);
          break;
        case 1:
        case 2:
          String words = Wire.TEXT.read(json);
          message = message == null ? words : message;
          break;
        default:
          json.skipName();
          json.skipValue();
      }
    }
  }

  /** An object at Upwork's API; a word at the token endpoint, as OAuth 2.0 has it. */
  private void readError(JsonReader json) throws IOException {
    if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
      code = Wire.TEXT.read(json);
      return;
    }
    json.beginObject();
    while (json.hasNext()) {
      switch (json.selectName(FIELDS)) {
        case 0:
          code = Wire.TEXT.read(json);
          break;
        case 1:
          message = Wire.TEXT.read(json);
          break;
        default:
          json.skipName();
          json.skipValue();
      }
    }
    json.endObject();
  }
}
