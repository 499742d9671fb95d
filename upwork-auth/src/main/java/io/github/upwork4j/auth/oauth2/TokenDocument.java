package io.github.upwork4j.auth.oauth2;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A token as stores keep it: a JSON object with a version. Fields that somebody else put there stay
 * as they are, to the byte; anything else that is not as we write it is refused, since a guess may
 * cost the user's grant.
 */
final class TokenDocument {
  /** No token is that long, and no file that is longer is read. */
  static final int MAX_LENGTH = 64 * 1024;

  private static final String VERSION = "1";

  private final OAuth2Token token;

  /** Their values in JSON. */
  private final Map<String, String> others;

  private TokenDocument(OAuth2Token token, Map<String, String> others) {
    this.token = token;
    this.others = others;
  }

  static TokenDocument of(OAuth2Token token) {
    return new TokenDocument(token, Map.of());
  }

  OAuth2Token token() {
    return token;
  }

  /** Returns another token with what else is in this document. */
  TokenDocument with(OAuth2Token next) {
    return new TokenDocument(next, others);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it cannot be used; the message says why, without anything
   *     of the token
   */
  static TokenDocument read(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("it is empty");
    }
    if (text.charAt(0) == '\uFEFF') {
      throw new IllegalArgumentException("it begins with a byte order mark, as some editors write");
    }
    Map<String, String> fields = fields(text);
    String version = fields.remove("version");
    if (!VERSION.equals(version)) {
      throw new IllegalArgumentException(
          version != null && version.matches("[0-9]{1,9}")
              ? "it is of version " + version + ", and this library reads version " + VERSION
              : "it has no version");
    }
    OAuth2Token.Builder token =
        OAuth2Token.builder()
            .accessToken(Secret.of(required(fields, "access_token")))
            .refreshToken(text(fields, "refresh_token").map(Secret::of))
            .tokenType(required(fields, "token_type"))
            .issuedAt(time(fields, "issued_at"))
            .expiresAt(time(fields, "expires_at"));
    text(fields, "scope").ifPresent(token::scope);
    return new TokenDocument(token.build(), fields);
  }

  /**
   * Takes the object apart. Exceptions of the reader are dropped: they quote what they stopped at.
   */
  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    boolean twice = false;
    boolean whole;
    try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        try (BufferedSource value = json.nextSource()) {
          twice |= fields.put(name, value.readUtf8()) != null;
        }
      }
      json.endObject();
      whole = json.peek() == JsonReader.Token.END_DOCUMENT;
    } catch (IOException | JsonDataException e) {
      whole = false;
    }
    if (!whole) {
      throw new IllegalArgumentException("it is not one whole JSON object");
    }
    if (twice) {
      throw new IllegalArgumentException("a field is in it twice");
    }
    return fields;
  }

  private static Optional<String> text(Map<String, String> fields, String name) {
    @Nullable String value = fields.remove(name);
    if (value == null) {
      return Optional.empty();
    }
    try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(value))) {
      if (json.peek() == JsonReader.Token.STRING) {
        return Optional.of(json.nextString());
      }
    } catch (IOException e) {
      // said below
    }
    throw new IllegalArgumentException(name + " is no text");
  }

  private static String required(Map<String, String> fields, String name) {
    return text(fields, name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  private static Instant time(Map<String, String> fields, String name) {
    try {
      return Instant.parse(required(fields, name));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " is no time such as 2020-06-15T12:00:00Z");
    }
  }

  /** Returns the document as text. */
  String write() {
    Buffer buffer = new Buffer();
    try (JsonWriter json = JsonWriter.of(buffer)) {
      json.setIndent("  ");
      json.beginObject();
      json.name("version").jsonValue(Integer.valueOf(VERSION));
      json.name("access_token").value(token.accessToken().reveal());
      if (token.refreshToken().isPresent()) {
        json.name("refresh_token").value(token.refreshToken().get().reveal());
      }
      json.name("token_type").value(token.tokenType());
      json.name("issued_at").value(token.issuedAt().toString());
      json.name("expires_at").value(token.expiresAt().toString());
      if (token.scope().isPresent()) {
        json.name("scope").value(token.scope().get());
      }
      for (Map.Entry<String, String> other : others.entrySet()) {
        json.name(other.getKey());
        try (BufferedSink value = json.valueSink()) {
          value.writeUtf8(other.getValue());
        }
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory failed", e);
    }
    return buffer.writeByte('\n').readUtf8();
  }
}
