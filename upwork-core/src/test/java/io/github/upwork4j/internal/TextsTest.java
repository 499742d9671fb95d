package io.github.upwork4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text of a server in a message or a log")
class TextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\r\n\t b",
        "a\0b",
        "a\u001bb",
        "a\u0085b",
        "a\u009bb",
        "a\u2028b",
        "a\u2029b",
        "a\u202eb",
        "a\u2066b",
        "a\u200fb",
        "a\uFEFFb",
        "  a   b  "
      })
  void whatBreaksOrTurnsLinesIsOneSpace(String text) {
    assertThat(Texts.clean(text, 100)).isEqualTo("a b");
  }

  @Test
  void longTextIsCutWithAnEllipsis() {
    assertThat(Texts.clean("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Texts.clean("abcdefg", 6)).isEqualTo("abcde…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Texts.clean("abcd😀fgh", 6)).isEqualTo("abcd…");
    assertThat(Texts.clean("abc😀fgh", 6)).isEqualTo("abc😀…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oauth_token=k3y | oauth_token=***",
        "access_token=k3y&x=1 | access_token=***&x=1",
        "{\"refresh_token\": \"k3y\"} | {\"refresh_token\": \"***\"}",
        "client_secret: k3y; | client_secret: ***;",
        "password = k3y | password = ***",
        "Authorization: Bearer k3y | Authorization: *** ***",
        "sent BEARER k3y. | sent BEARER ***",
        "TOKEN=k3y | TOKEN=***",
        "X-Api-Key: k3y | X-Api-Key: ***"
      })
  void whatLooksLikeACredentialIsMasked(String text, String masked) {
    assertThat(Texts.clean(text, 200)).isEqualTo(masked).doesNotContain("k3y");
  }

  @Test
  void aCredentialThatIsCutIsMaskedToo() {
    assertThat(Texts.clean("x".repeat(40) + " token=" + "k3y".repeat(1_000), 50))
        .isEqualTo("x".repeat(40) + " token=***");
  }

  @Test
  void ordinaryWordsStay() {
    assertThat(Texts.clean("The token is not valid for this call", 100))
        .isEqualTo("The token is not valid for this call");
  }

  @Test
  void aMegabyteTakesNoTime() {
    String hostile = "token=".repeat(200_000) + "oauth ".repeat(200_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(Texts.clean(hostile, 300)).hasSizeLessThan(301));
  }
}
