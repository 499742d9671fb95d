package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Percent-encoding as RFC 3986 and OAuth want it")
class PercentEncodingTest {
  @Test
  void onlyTheUnreservedCharactersStayAsTheyAre() {
    String unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    for (char c = 0; c < 128; c++) {
      String text = String.valueOf(c);
      assertThat(PercentEncoding.encode(text))
          .isEqualTo(unreserved.indexOf(c) >= 0 ? text : "%%%02X".formatted((int) c));
    }
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a b, a%20b",
        "a+b, a%2Bb",
        "*, %2A",
        "é, %C3%A9",
        "€, %E2%82%AC",
        "😀, %F0%9F%98%80",
        "☃%, %E2%98%83%25"
      })
  void textIsEncodedAsUtf8InUpperCaseHex(String text, String encoded) {
    assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
  }

  @Test
  void textWithNothingToEncodeIsReturnedItself() {
    String text = "plain-text";

    assertThat(PercentEncoding.encode(text)).isSameAs(text);
    assertThat(PercentEncoding.encode("")).isEmpty();
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() {
    assertThat(PercentEncoding.encode("a\ud83d")).isEqualTo("a%3F");
    assertThat(PercentEncoding.encode("\ude00a")).isEqualTo("%3Fa");
    assertThat(PercentEncoding.encode("\ud83d\ud83d\ude00")).isEqualTo("%3F%F0%9F%98%80");
  }

  @Test
  void anyTextComesBackFromTwoDecodersThatAreNotOurs() {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        int point = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
        if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
          text.appendCodePoint(point);
        }
      }
      String encoded = PercentEncoding.encode(text.toString());

      assertThat(encoded).as("seed %s", seed).matches("[A-Za-z0-9._~%-]*");
      assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
          .as("seed %s", seed)
          .isEqualTo(text.toString());
      assertThat(HttpUrl.get("https://h/?q=" + encoded).queryParameter("q"))
          .as("seed %s", seed)
          .isEqualTo(text.toString());
    }
  }
}
