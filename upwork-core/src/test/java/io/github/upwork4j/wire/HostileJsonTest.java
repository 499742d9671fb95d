package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON that is meant to hurt")
class HostileJsonTest {
  private static final String MILLIONS_OF_DIGITS = "7".repeat(2_000_000);

  static Stream<Arguments> numberForms() {
    return Stream.of(
        Arguments.of("INTEGER", Wire.INTEGER),
        Arguments.of("LONG", Wire.LONG),
        Arguments.of("DECIMAL", Wire.DECIMAL),
        Arguments.of("MONEY", Wire.MONEY),
        Arguments.of("EPOCH_SECONDS", Wire.EPOCH_SECONDS),
        Arguments.of("EPOCH_MILLIS", Wire.EPOCH_MILLIS),
        Arguments.of("SECONDS", Wire.SECONDS));
  }

  /**
   * F5. Parsed as a number this takes a minute; the parser's own search for the end of the number
   * takes a fraction of a second, which ResponseReader spares us by looking before.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("numberForms")
  void twoMillionDigitsAreRefusedAtOnceWithAShortMessage(String name, WireType<?> form) {
    for (String json : List.of(MILLIONS_OF_DIGITS, MILLIONS_OF_DIGITS + ".5")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () ->
              assertThatThrownBy(() -> Json.field(form, json))
                  .isInstanceOf(JsonDataException.class)
                  .hasMessageEndingWith(" of at most 40 characters at $.x")
                  .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e101", "1e100000000", "-1e-101", "1e99999999999"})
  void aNumberThatWouldDoHarmIsKeptAsTextWhereItIsNotKnown(String number) throws IOException {
    assertThat(Json.read(Wire.ANY, number)).isEqualTo(number);
    assertThat(Json.read(Wire.ANY, MILLIONS_OF_DIGITS)).isEqualTo(MILLIONS_OF_DIGITS);
  }

  @Test
  void aLongPathIsCutInTheMessage() {
    String name = "n".repeat(1_000_000);

    WireType<String> refusing =
        json -> {
          json.beginObject();
          assertThat(json.nextName()).isEqualTo(name);
          throw Wire.expected(json, "something else");
        };

    assertThatThrownBy(() -> Json.read(refusing, "{\"" + name + "\":1}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("expected something else at $.nnn")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(200));
  }

  @Test
  void aDepthOf255IsRead() throws IOException {
    Object value = Json.read(Wire.ANY, "[".repeat(255) + "]".repeat(255));

    int depth = 0;
    for (Object at = value; at instanceof List<?> list; at = list.isEmpty() ? null : list.get(0)) {
      depth++;
    }
    assertThat(depth).isEqualTo(255);
  }

  @ParameterizedTest(name = "{0} levels of {1}")
  @MethodSource("tooDeep")
  void aGreaterDepthIsATypedErrorAndNoStackOverflow(int levels, String open, String close) {
    String json = open.repeat(levels) + close.repeat(levels);

    assertThatThrownBy(() -> Json.read(Wire.ANY, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Nesting too deep at $");
    assertThatThrownBy(() -> Json.read(Wire.list(Wire.TEXT), json))
        .isInstanceOf(JsonDataException.class);
  }

  static Stream<Arguments> tooDeep() {
    return Stream.of(
        Arguments.of(256, "[", "]"),
        Arguments.of(100_000, "[", "]"),
        Arguments.of(256, "{\"a\":", "}"),
        Arguments.of(100_000, "{\"a\":", "}"));
  }

  @Test
  void depthInAFieldThatIsPassedOverDoesNotOverflowTheStack() {
    String json = "{\"unknown\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThatThrownBy(() -> Json.read(Wire.list("skill", Wire.TEXT), json))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Nesting too deep at $");
  }

  @Test
  void ofADuplicateKeyTheLastOneCounts() throws IOException {
    assertThat(Json.read(Wire.ANY, "{\"a\":1,\"b\":2,\"a\":3}"))
        .isEqualTo(Map.of("a", new BigDecimal(3), "b", new BigDecimal(2)));
  }

  @Test
  void sixtyThousandCollidingKeysTakeNoQuadraticTime() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      // "Aa" and "BB" have the same hash code, and so have all their combinations.
      for (int bit = 0; bit < 16; bit++) {
        json.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":1,");
    }
    json.setCharAt(json.length() - 1, '}');

    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThat((Map<?, ?>) Json.read(Wire.ANY, json.toString())).hasSize(1 << 16));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalidUtf8")
  void invalidUtf8IsReadAsReplacementCharacters(String name, ByteString bytes, String expected)
      throws IOException {
    Buffer json = new Buffer().writeUtf8("\"").write(bytes).writeUtf8("\"");

    assertThat(Json.read(Wire.TEXT, json)).isEqualTo(expected);
  }

  static Stream<Arguments> invalidUtf8() {
    return Stream.of(
        Arguments.of("a lone continuation byte", ByteString.decodeHex("80"), "\uFFFD"),
        Arguments.of("a cut sequence", ByteString.decodeHex("61c3"), "a\uFFFD"),
        Arguments.of("a byte that never occurs", ByteString.decodeHex("ff"), "\uFFFD"),
        Arguments.of("an overlong slash", ByteString.decodeHex("c0af"), "\uFFFD\uFFFD"),
        Arguments.of("an overlong NUL", ByteString.decodeHex("c080"), "\uFFFD\uFFFD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00x\"", "\"a\\u0000b\"", "\"\\ud83d\\ude00\""})
  void escapesAreReadAsTheyStand(String json) throws IOException {
    assertThat(Json.read(Wire.TEXT, json)).isNotEmpty();
  }

  @Test
  void aNulAndALoneSurrogateSurvive() throws IOException {
    assertThat(Json.read(Wire.TEXT, "\"a\\u0000b\"")).isEqualTo("a\0b");
    assertThat(Json.read(Wire.TEXT, "\"\\ud800\"")).isEqualTo("\ud800");
    assertThat(Json.read(Wire.TEXT, "\"\\ud83d\\ude00\"")).isEqualTo("\uD83D\uDE00");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"\"\\u12\"", "\"\\uZZZZ\"", "\"\\q\"", "nul", "tru", "01", "{a:1}", "'a'"})
  void brokenJsonIsAnIoException(String json) {
    assertThatThrownBy(() -> Json.read(Wire.ANY, json)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", " ", "[", "[1", "[1,", "{", "{\"a\"", "{\"a\":", "{\"a\":1"})
  void cutJsonIsAnEofException(String json) {
    assertThatThrownBy(() -> Json.read(Wire.ANY, json)).isInstanceOf(EOFException.class);
  }
}
