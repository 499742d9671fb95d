package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D28. */
@DisplayName("A kept token")
class TokenDocumentTest {
  private static final String TOKEN =
      """
      {
        "version": 1,
        "access_token": "canary-access-1",
        "refresh_token": "canary-refresh-1",
        "token_type": "Bearer",
        "issued_at": "2020-06-15T12:00:00Z",
        "expires_at": "2020-06-16T12:00:00Z"
      }
      """;

  @Test
  void isJsonWithAVersion() {
    assertThat(TokenDocument.of(Oauth.token(1)).write()).isEqualTo(TOKEN);
    assertThat(TokenDocument.read(TOKEN).token()).isEqualTo(Oauth.token(1));
  }

  @Test
  void keepsWhatSomebodyElsePutThere() {
    String others =
        ", \"note\": \"é \\u0001\", \"n\": 12345678901234567890.10, \"o\": {\"a\":[1, null]}}";
    String text = TOKEN.replace("\n}", others);

    String written = TokenDocument.read(text).with(Oauth.token(2)).write();

    assertThat(written)
        .contains("canary-access-2")
        .doesNotContain("canary-access-1")
        .contains("\"note\": \"é \\u0001\"")
        .contains("\"n\": 12345678901234567890.10")
        .contains("\"o\": {\"a\":[1, null]}");
    assertThat(TokenDocument.read(written).with(Oauth.token(2)).write()).isEqualTo(written);
  }

  @ParameterizedTest(name = "{1} for {0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1|\"version\": 2|it is of version 2, and this library reads version 1",
        "\"version\": 1|\"version\": \"1\"|it has no version",
        "\"version\": 1,||it has no version",
        "\"access_token\"|\"x\"|access_token is missing",
        "\"canary-access-1\"|7|access_token is no text",
        "\"canary-access-1\"|null|access_token is no text",
        "\"canary-access-1\"|\"\"|a secret must not be empty",
        "canary-access-1|canary access|an access token holds visible ASCII characters only, and no"
            + " spaces; this one holds others",
        "canary-refresh-1|canary\\n1|a secret must not hold control characters",
        "\"Bearer\"|\"mac\"|only tokens of the type Bearer can be used",
        "\"token_type\"|\"x\"|token_type is missing",
        "\"issued_at\"|\"x\"|issued_at is missing",
        "2020-06-15T12:00:00Z|yesterday|issued_at is no time such as 2020-06-15T12:00:00Z",
        "2020-06-16T12:00:00Z|2020-06-16|expires_at is no time such as 2020-06-15T12:00:00Z",
        "\"token_type\"|\"access_token\"|a field is in it twice",
        "}|} {}|it is not one whole JSON object",
        "}||it is not one whole JSON object",
        "{|[|it is not one whole JSON object",
        "\"canary-refresh-1\"|'canary-refresh-1'|it is not one whole JSON object",
      })
  void thatIsNotAsWeWriteItIsRefused(String part, String replacement, String why) {
    String text = TOKEN.replace(part, replacement == null ? "" : replacement);

    assertThatThrownBy(() -> TokenDocument.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why)
        .satisfies(Oauth::assertTellsNoSecret);
  }

  @Test
  void thatIsEmptyOrMarkedIsRefused() {
    assertThatThrownBy(() -> TokenDocument.read("")).hasMessage("it is empty");
    assertThatThrownBy(() -> TokenDocument.read(" \n")).hasMessage("it is empty");
    assertThatThrownBy(() -> TokenDocument.read("\uFEFF" + TOKEN))
        .hasMessage("it begins with a byte order mark, as some editors write");
  }

  @Test
  void thatIsCutIsRefused() {
    for (int length = 0; length < TOKEN.length() - 2; length++) {
      String cut = TOKEN.substring(0, length);
      assertThatThrownBy(() -> TokenDocument.read(cut))
          .as(cut)
          .isInstanceOf(IllegalArgumentException.class)
          .satisfies(Oauth::assertTellsNoSecret);
    }
  }

  /** One to three characters are others than they were. */
  @Test
  void thatIsDamagedIsRefusedOrRead() {
    Random random = new Random(20_261_121);
    String letters = "{}[]\",:\\ \n0a\uD800\u0000é";
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(TOKEN);
      for (int n = random.nextInt(3); n >= 0; n--) {
        text.setCharAt(
            random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      }
      Throwable thrown = catchThrowable(() -> TokenDocument.read(text.toString()));
      if (thrown != null) {
        refused++;
        assertThat(thrown).as(text.toString()).isInstanceOf(IllegalArgumentException.class);
        Oauth.assertTellsNoSecret(thrown);
      }
    }
    assertThat(refused).isGreaterThan(10_000);
  }
}
