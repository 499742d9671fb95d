package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A token of OAuth 2.0")
class OAuth2TokenTest {
  private static OAuth2Token read(String json) {
    return TokenAnswer.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .token(Oauth.NOON, Optional.of(Secret.of("canary-old")));
  }

  /** D11. The time runs from before the request was sent. */
  @ParameterizedTest(name = "expires_in {0} means {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "86399, 2020-06-16T11:59:59Z",
        "\"86399\", 2020-06-16T11:59:59Z",
        "\" 86399 \", 2020-06-16T11:59:59Z",
        "1.5, 2020-06-15T12:00:01Z",
        "8.64e4, 2020-06-16T12:00:00Z",
        "null, 2020-06-15T13:00:00Z",
        "\"\", 2020-06-15T13:00:00Z",
        "\"soon\", 2020-06-15T13:00:00Z",
        "{}, 2020-06-15T13:00:00Z",
        "0, 2020-06-15T13:00:00Z",
        "0.9, 2020-06-15T13:00:00Z",
        "-1, 2020-06-15T13:00:00Z",
        "1e18, 2021-06-15T12:00:00Z",
        "1e999999999, 2021-06-15T12:00:00Z",
        "99999999999999999999999999999999999999999, 2020-06-15T13:00:00Z"
      })
  void lifetimeIsBelievedWhereItMakesSenseAndOtherwiseShort(String expiresIn, Instant end) {
    assertThat(read("{\"access_token\":\"a\",\"expires_in\":" + expiresIn + "}").expiresAt())
        .isEqualTo(end);
  }

  @Test
  void withoutExpiresInItIsTakenToLastAnHour() {
    OAuth2Token token = read("{\"access_token\":\"a\"}");

    assertThat(token.expiresAt()).isEqualTo(Oauth.NOON.plusSeconds(3_600));
    assertThat(token.issuedAt()).isEqualTo(Oauth.NOON);
  }

  /** D11. */
  @ParameterizedTest
  @ValueSource(strings = {"\"bearer\"", "\"Bearer\"", "\"BEARER\"", "null", "\"\""})
  void isOfTheTypeBearer(String type) {
    assertThat(read("{\"access_token\":\"a\",\"token_type\":" + type + "}").tokenType())
        .isEqualToIgnoringCase("Bearer");
  }

  /** D11. */
  @ParameterizedTest
  @ValueSource(strings = {"mac", "canary", "Bearer x"})
  void ofAnotherTypeIsRefused(String type) {
    assertThatThrownBy(() -> read("{\"access_token\":\"a\",\"token_type\":\"" + type + "\"}"))
        .hasMessage("only tokens of the type Bearer can be used");
  }

  /** D12. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"null, canary-old", "\"\", canary-old", "[], canary-old", "\"new\", new"})
  void keepsTheOldRefreshTokenWhereNoneComes(String refreshToken, String kept) {
    OAuth2Token token = read("{\"access_token\":\"a\",\"refresh_token\":" + refreshToken + "}");

    assertThat(token.refreshToken()).contains(Secret.of(kept));
  }

  /** D30. */
  @Test
  void isTrimmed() {
    assertThat(read("{\"access_token\":\" abc\\n\"}").accessToken()).isEqualTo(Secret.of("abc"));
  }

  /** D30. */
  @ParameterizedTest
  @ValueSource(strings = {"canary x", "canary\\u0000", "canary\\nx", "canaryé", "canary\\u2028x"})
  void thatNoHeaderMayHoldIsRefusedWithoutShowingIt(String token) {
    assertThatThrownBy(() -> read("{\"access_token\":\"" + token + "\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(Oauth::assertTellsNoSecret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "7", "<html>", "{\"access_token\":\"a\"", "{}{}", "{'a':1}"})
  void isNotReadOutOfAnythingButAWholeJsonObject(String body) {
    assertThat(TokenAnswer.read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))).isNull();
  }

  /** G2, G15. */
  @Test
  void printsWithoutSecretsAndCannotBeSerialized() throws Exception {
    assertThat(Oauth.token(1))
        .hasToString(
            "OAuth2Token{accessToken=***, refreshToken=Optional[***],"
                + " issuedAt=2020-06-15T12:00:00Z, expiresAt=2020-06-16T12:00:00Z,"
                + " tokenType=Bearer, scope=Optional.empty}");
    assertThat(Oauth.KEY).hasToString("OAuth2Credentials{clientId=***, clientSecret=***}");
    for (Object secret : List.of(Oauth.token(1), Oauth.KEY)) {
      try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
        assertThatThrownBy(() -> out.writeObject(secret))
            .isInstanceOf(NotSerializableException.class);
      }
    }
  }
}
