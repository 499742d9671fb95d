package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Path arguments stay inside their segment")
class PathArgumentsTest {
  private static final Endpoint<String> JOB =
      Endpoint.get("/api/hr/v2/jobs/{key}/notes").returning(Wire.TEXT);

  private static String path(String key) {
    return JOB.path(Arguments.path("key", key));
  }

  @ParameterizedTest(name = "{0} is sent as {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "~01ab | ~01ab",
        "%2e%2e | %252e%252e",
        "a/b | a%2Fb",
        "a%2Fb | a%252Fb",
        "../x | ..%2Fx",
        "... | ...",
        "a?b=c | a%3Fb%3Dc",
        "a#b | a%23b",
        "a\\b | a%5Cb",
        "a;b | a%3Bb",
        "a b | a%20b",
        "a+b | a%2Bb",
        "a&b | a%26b",
        "a@b:c | a%40b%3Ac",
        "é | %C3%A9",
        "😀 | %F0%9F%98%80",
        "⁄ | %E2%81%84",
        "。。 | %E3%80%82%E3%80%82"
      })
  void whateverMeansSomethingToAUrlIsEncoded(String argument, String segment) {
    String path = path(argument);

    assertThat(path).isEqualTo("/api/hr/v2/jobs/" + segment + "/notes.json");
    HttpUrl url = HttpUrl.get("https://www.upwork.com" + path);
    assertThat(url.pathSegments())
        .containsExactly("api", "hr", "v2", "jobs", argument, "notes.json");
    assertThat(url.query()).isNull();
    assertThat(url.fragment()).isNull();
  }

  @ParameterizedTest(name = "''{0}'' is refused")
  @ValueSource(strings = {".", ".."})
  void dotSegmentsAreRefused(String argument) {
    assertThatThrownBy(() -> path(argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key must not be '.' or '..'");
  }

  @Test
  void theEmptyArgumentIsRefused() {
    assertThatThrownBy(() -> path(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key must not be empty");
  }

  static Stream<String> controlCharacters() {
    return IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7f, 0xa0))
        .mapToObj(c -> "se" + (char) c + "cret");
  }

  @ParameterizedTest
  @MethodSource("controlCharacters")
  void controlCharactersAreRefusedWithoutRepeatingTheArgument(String argument) {
    assertThatThrownBy(() -> path(argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key holds a control character at index 2");
  }

  @ParameterizedTest
  @MethodSource("halfPairs")
  void halfASurrogatePairIsRefusedWithoutRepeatingTheArgument(String argument, int index) {
    assertThatThrownBy(() -> path(argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "key holds half of a surrogate pair at index " + index + ", which cannot be sent");
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> halfPairs() {
    return Stream.of(
        org.junit.jupiter.params.provider.Arguments.of("\ud83d", 0),
        org.junit.jupiter.params.provider.Arguments.of("ab\ude00", 2),
        org.junit.jupiter.params.provider.Arguments.of("\ude00\ud83d", 0),
        org.junit.jupiter.params.provider.Arguments.of("\ud83d\ude00\ud83d", 2));
  }

  @Test
  void aMissingArgumentIsNamedTogetherWithTheEndpoint() {
    assertThatThrownBy(() -> JOB.path(Arguments.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/api/hr/v2/jobs/{key}/notes needs the argument key");
  }

  @Test
  void aListIsSeparatedBySemicolonsAndItsElementsCannotHoldOne() {
    String path =
        JOB.path(Arguments.builder().path("key", List.of("~01", "a;b", "c/d"), 20).build());

    assertThat(path).isEqualTo("/api/hr/v2/jobs/~01;a%3Bb;c%2Fd/notes.json");
    assertThat(HttpUrl.get("https://www.upwork.com" + path).pathSize()).isEqualTo(6);
  }

  @Test
  void aListKeepsToTheDocumentedSize() {
    Arguments.Builder arguments = Arguments.builder();
    List<String> three = List.of("a", "b", "c");

    assertThatThrownBy(() -> arguments.path("key", three, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key takes 1 to 2 values in one call, got 3");
    assertThatThrownBy(() -> arguments.path("key", List.of(), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key takes 1 to 2 values in one call, got 0");
    assertThatThrownBy(() -> arguments.path("key", List.of("a", ".."), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key must not be '.' or '..'");
  }

  @Test
  void aListWithoutADocumentedSizeHoldsAtLeastOne() {
    assertThat(JOB.path(Arguments.builder().path("key", List.of("a b", "c;d", "e")).build()))
        .isEqualTo("/api/hr/v2/jobs/a%20b;c%3Bd;e/notes.json");
    assertThatThrownBy(() -> Arguments.builder().path("key", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key takes at least one value");
    assertThatThrownBy(() -> Arguments.builder().path("key", List.of("a", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key must not be blank");
  }

  @Test
  void aRangeIsSeparatedByACommaAndItsEndsCannotHoldOne() {
    assertThat(JOB.path(Arguments.builder().pathRange("key", "1,2", "3/4").build()))
        .isEqualTo("/api/hr/v2/jobs/1%2C2,3%2F4/notes.json");
    assertThatThrownBy(() -> Arguments.builder().pathRange("key", "1", ".."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key must not be '.' or '..'");
  }

  /** G9 as a property: whatever is accepted, the path keeps its prefix, its end and its length. */
  @Test
  void anyAcceptedArgumentLeavesPrefixSuffixAndSegmentCountAlone() {
    String alphabet =
        "ab./\\%25?#;&=+ @:~-_\u0000\t\n\u007f\u0085é\u2028\ud83d\ude00。*'\"<>[]{}|^`";
    int accepted = 0;
    for (int seed = 0; seed < 50_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> keys = new ArrayList<>();
      for (int k = random.nextInt(3); k >= 0; k--) {
        StringBuilder key = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
          key.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        keys.add(key.toString());
      }
      HttpUrl url;
      try {
        url =
            HttpUrl.get(
                "https://www.upwork.com"
                    + JOB.path(Arguments.builder().path("key", keys, 3).build()));
      } catch (IllegalArgumentException e) {
        continue;
      }
      accepted++;
      assertThat(url.host()).as("seed %s", seed).isEqualTo("www.upwork.com");
      assertThat(url.pathSegments().subList(0, 4))
          .as("seed %s", seed)
          .containsExactly("api", "hr", "v2", "jobs");
      assertThat(url.pathSize()).as("seed %s", seed).isEqualTo(6);
      assertThat(url.pathSegments().get(5)).as("seed %s", seed).isEqualTo("notes.json");
      assertThat(url.pathSegments().get(4)).as("seed %s", seed).isEqualTo(String.join(";", keys));
      assertThat(url.encodedQuery()).as("seed %s", seed).isNull();
      assertThat(url.encodedFragment()).as("seed %s", seed).isNull();
    }
    assertThat(accepted).as("the generator makes acceptable arguments too").isGreaterThan(5_000);
  }
}
