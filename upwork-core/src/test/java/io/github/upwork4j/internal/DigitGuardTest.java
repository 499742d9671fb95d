package io.github.upwork4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitGuardTest {
  private static final Pattern ENDLESS = Pattern.compile("[0-9]{1001}");

  private static boolean passes(byte[] document) {
    try {
      DigitGuard.check(document);
      return true;
    } catch (JsonDataException e) {
      return false;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 499, 500, 501, 999, 1000, 1001, 5000})
  void aThousandDigitsPassAndOneMoreDoesNotWhereverTheyStand(int before) {
    String text = "x".repeat(before);

    assertThat(passes(bytes(text + "7".repeat(1000) + text))).isTrue();
    assertThat(passes(bytes(text + "7".repeat(1001) + text))).isFalse();
    assertThat(passes(bytes(text + "7".repeat(1000) + "." + "7".repeat(1000)))).isTrue();
  }

  @Test
  void inATextThatIsThereAsAWholeTheyAreNoNumber() {
    String text = "[\"" + "7".repeat(2000) + "\\\"" + "7".repeat(2000) + "\",";

    assertThat(passes(bytes(text + "7]"))).isTrue();
    assertThat(passes(bytes(text + "7".repeat(1001)))).isFalse();
  }

  @Test
  void sayWhatWasExpectedAndNotWhatCame() {
    assertThatThrownBy(() -> DigitGuard.check(bytes("7".repeat(2000))))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected numbers of at most 40 characters");
  }

  @Test
  void whatPassesIsWhatHasNoSuchRow() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 4_000) {
        text.append("9".repeat(random.nextInt(random.nextInt(1_400) + 1)));
        text.append("x".repeat(random.nextInt(700)));
      }
      boolean endless = ENDLESS.matcher(text).find();

      assertThat(passes(bytes(text.toString()))).isNotEqualTo(endless);
      assertThat(passesInPieces(text.toString(), random)).isNotEqualTo(endless);
    }
  }

  /** Reads the text as it might come from a network. */
  private static boolean passesInPieces(String text, Random random) {
    Buffer left = new Buffer().writeUtf8(text);
    Source pieces =
        new Source() {
          @Override
          public long read(Buffer sink, long byteCount) {
            return left.read(sink, Math.min(byteCount, 1 + random.nextInt(900)));
          }

          @Override
          public Timeout timeout() {
            return Timeout.NONE;
          }

          @Override
          public void close() {}
        };
    Buffer sink = new Buffer();
    try (DigitGuard guard = new DigitGuard(pieces)) {
      while (guard.read(sink, 8192) != -1) {
        // on to the end
      }
    } catch (JsonDataException e) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(sink.readUtf8()).isEqualTo(text);
    return true;
  }
}
