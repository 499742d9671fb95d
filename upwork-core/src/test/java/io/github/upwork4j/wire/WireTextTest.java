package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text and flags on the wire")
class WireTextTest {
  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {"\"a\", a", "7, 7", "1.50, 1.50", "1e2, 1e2", "true, true", "false, false"})
  void numbersAndFlagsInPlaceOfTextAreReadAsTheyAreWritten(String json, String expected)
      throws IOException {
    assertThat(Json.read(Wire.TEXT, json)).isEqualTo(expected);
  }

  @Test
  void spaceIsTextAndTheEmptyStringIsNot() throws IOException {
    assertThat(Json.read(Wire.TEXT, "\" \"")).isEqualTo(" ");
    assertThat(Json.read(Wire.TEXT, "\"\"")).isNull();
    assertThat(Json.read(Wire.TEXT, "null")).isNull();
  }

  @ParameterizedTest(name = "{0} is no text")
  @ValueSource(strings = {"{}", "[]", "[\"a\"]", "{\"a\":\"b\"}"})
  void aListOrAnObjectIsNoText(String json) {
    assertThatThrownBy(() -> Json.field(Wire.TEXT, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected text at $.x");
  }

  @ParameterizedTest(name = "{0} is yes")
  @ValueSource(
      strings = {
        "true",
        "\"true\"",
        "\"TRUE\"",
        "1",
        "\"1\"",
        "\"t\"",
        "\"T\"",
        "\"yes\"",
        "\"Yes\"",
        "\"y\""
      })
  void everyDocumentedFormOfYes(String json) throws IOException {
    assertThat(Json.read(Wire.FLAG, json)).isTrue();
  }

  @ParameterizedTest(name = "{0} is no")
  @ValueSource(
      strings = {"false", "\"false\"", "0", "\"0\"", "\"f\"", "\"F\"", "\"no\"", "\"No\"", "\"N\""})
  void everyDocumentedFormOfNo(String json) throws IOException {
    assertThat(Json.read(Wire.FLAG, json)).isFalse();
  }

  @Test
  void aFlagIsReadTheSameInATurkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Json.read(Wire.FLAG, "\"YES\"")).isTrue();
      assertThat(Json.read(Wire.FLAG, "\"T\"")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest(name = "{0} says neither")
  @ValueSource(strings = {"null", "\"\""})
  void nothingIsNeitherYesNorNo(String json) throws IOException {
    assertThat(Json.read(Wire.FLAG, json)).isNull();
  }

  @ParameterizedTest(name = "{0} is no flag")
  @ValueSource(strings = {"2", "-1", "1.0", "\"maybe\"", "\" 1\"", "\"on\""})
  void anythingElseIsAnErrorThatNamesTheForms(String json) {
    assertThatThrownBy(() -> Json.field(Wire.FLAG, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a yes or no ('1', '0', 't', 'f', 'yes', 'no', true, false) at $.x");
  }
}
