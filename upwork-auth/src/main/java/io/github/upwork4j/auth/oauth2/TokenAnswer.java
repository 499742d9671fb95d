package io.github.upwork4j.auth.oauth2;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a token endpoint (RFC 6749, 5.1 and 5.2), or the same fields out of a callback. It
 * is read leniently where a mistake does no harm: a token that is thrown away for a strange {@code
 * expires_in} may be the only one there is.
 */
final class TokenAnswer {
  /** Of a token whose {@code expires_in} is missing or makes no sense; a 401 ends it sooner. */
  static final Duration ASSUMED_LIFETIME = Duration.ofHours(1);

  /** The longest that is believed. */
  static final Duration MAX_LIFETIME = Duration.ofDays(365);

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "access_token",
          "refresh_token",
          "token_type",
          "expires_in",
          "scope",
          "error",
          "error_description");

  @Nullable String accessToken;
  @Nullable String refreshToken;
  @Nullable String tokenType;
  @Nullable String expiresIn;
  @Nullable String scope;
  @Nullable String error;
  @Nullable String description;

  /** Reads JSON; returns null if it is none, is no object, is cut, or does not end there. */
  static @Nullable TokenAnswer read(byte[] body) {
    TokenAnswer answer = new TokenAnswer();
    try (JsonReader json = JsonReader.of(new Buffer().write(body))) {
      json.beginObject();
      while (json.hasNext()) {
        int name = json.selectName(NAMES);
        if (name < 0) {
          json.skipName();
          json.skipValue();
        } else {
          answer.set(name, text(json));
        }
      }
      json.endObject();
      return json.peek() == JsonReader.Token.END_DOCUMENT ? answer : null;
    } catch (IOException | JsonDataException e) {
      return null; // without its message, which quotes what may be a token
    }
  }

  private static @Nullable String text(JsonReader json) throws IOException {
    switch (json.peek()) {
      case STRING:
      case NUMBER:
        String text = json.nextString();
        return text.isBlank() ? null : text;
      default:
        json.skipValue();
        return null;
    }
  }

  private void set(int name, @Nullable String text) {
    switch (name) {
      case 0:
        accessToken = text;
        break;
      case 1:
        refreshToken = text;
        break;
      case 2:
        tokenType = text;
        break;
      case 3:
        expiresIn = text;
        break;
      case 4:
        scope = text;
        break;
      case 5:
        error = text;
        break;
      default:
        description = text;
    }
  }

  /**
   * Returns the token.
   *
   * @param requested when it was asked for: its time runs from there
   * @param previous the refresh token to keep if no other came
   * @throws IllegalArgumentException if it cannot be used; the message says why, without the token
   */
  OAuth2Token token(Instant requested, Optional<Secret> previous) {
    if (accessToken == null) {
      throw new IllegalArgumentException("there is no access_token in it");
    }
    OAuth2Token.Builder token =
        OAuth2Token.builder()
            .accessToken(Secret.of(accessToken))
            .refreshToken(refreshToken == null ? previous : Optional.of(Secret.of(refreshToken)))
            .issuedAt(requested)
            .expiresAt(requested.plus(lifetime(expiresIn)));
    if (tokenType != null) {
      token.tokenType(tokenType);
    }
    if (scope != null) {
      token.scope(scope);
    }
    return token.build();
  }

  private static Duration lifetime(@Nullable String expiresIn) {
    if (expiresIn == null || expiresIn.length() > 40) {
      return ASSUMED_LIFETIME;
    }
    BigDecimal seconds;
    try {
      seconds = new BigDecimal(expiresIn.strip());
    } catch (NumberFormatException e) {
      return ASSUMED_LIFETIME;
    }
    if (seconds.compareTo(BigDecimal.ONE) < 0) {
      return ASSUMED_LIFETIME;
    }
    if (seconds.compareTo(BigDecimal.valueOf(MAX_LIFETIME.toSeconds())) >= 0) {
      return MAX_LIFETIME;
    }
    return Duration.ofSeconds(seconds.setScale(0, RoundingMode.DOWN).longValueExact());
  }
}
