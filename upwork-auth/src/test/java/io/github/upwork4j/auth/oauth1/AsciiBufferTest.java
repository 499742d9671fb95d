package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayName("A buffer of any size has room for")
class AsciiBufferTest {
  private static final int SIZES = 24;
  private static final byte[] TEXT = "xx a+\u00e9%41xx".getBytes(StandardCharsets.UTF_8);

  private static AsciiBuffer buffer(RepetitionInfo repetition) {
    return new AsciiBuffer(repetition.getCurrentRepetition() - 1).put("ab");
  }

  @RepeatedTest(SIZES)
  void characters(RepetitionInfo repetition) {
    assertThat(buffer(repetition).put('c').put('d').put("").put("efgh")).hasToString("abcdefgh");
  }

  @RepeatedTest(SIZES)
  void whatGetsLongerAsItIsEncoded(RepetitionInfo repetition) {
    assertThat(buffer(repetition).putEncoded(TEXT, 2, TEXT.length - 2))
        .hasToString("ab%20a%2B%C3%A9%2541");
  }

  @RepeatedTest(SIZES)
  void whatGetsLongerAsItIsEncodedAgain(RepetitionInfo repetition) {
    AsciiBuffer encoded = new AsciiBuffer(16).put("xx%20%41xx");

    assertThat(buffer(repetition).putEncodedAgain(encoded, 2, 8)).hasToString("ab%2520%2541");
  }

  @RepeatedTest(SIZES)
  void whatGetsLongerAsItIsDecodedAndEncoded(RepetitionInfo repetition) {
    assertThat(buffer(repetition).putFormEncoded(TEXT, 2, TEXT.length - 2))
        .hasToString("ab%20a%20%C3%A9A");
  }
}
