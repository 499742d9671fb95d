package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Numbers on the wire")
class WireNumbersTest {
  private static final String INT_RANGE = "a whole number from -2147483648 to 2147483647 at $.x";
  private static final String LONG_RANGE =
      "a whole number from -9223372036854775808 to 9223372036854775807 at $.x";

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "7, 7",
        "\"7\", 7",
        "-7, -7",
        "\"-7\", -7",
        "0, 0",
        "-0, 0",
        "\"007\", 7",
        "\"+7\", 7",
        "1e2, 100",
        "\"1E2\", 100",
        "7.0, 7",
        "2147483647, 2147483647",
        "-2147483648, -2147483648"
      })
  void anIntIsReadFromANumberOrAString(String json, int expected) throws IOException {
    assertThat(Json.read(Wire.INTEGER, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} reads as nothing")
  @ValueSource(strings = {"null", "\"\""})
  void nullAndTheEmptyStringAreNoNumber(String json) throws IOException {
    assertThat(Json.read(Wire.INTEGER, json)).isNull();
    assertThat(Json.read(Wire.LONG, json)).isNull();
    assertThat(Json.read(Wire.DECIMAL, json)).isNull();
    assertThat(Json.read(Wire.MONEY, json)).isNull();
  }

  @ParameterizedTest(name = "{0} is never wrapped into an int")
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "1.5",
        "\"1.5\"",
        "9223372036854775808",
        "1e10",
        "1e-1"
      })
  void anIntOutOfRangeIsAnErrorThatNamesThePath(String json) {
    assertThatThrownBy(() -> Json.field(Wire.INTEGER, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected " + INT_RANGE);
  }

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "999999999999999999, 999999999999999999",
        "-999999999999999999, -999999999999999999",
        "1000000000000000000, 1000000000000000000",
        "9223372036854775807, 9223372036854775807",
        "\"9223372036854775807\", 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9007199254740993, 9007199254740993",
        "1e18, 1000000000000000000"
      })
  void aLongKeepsEveryDigit(String json, long expected) throws IOException {
    assertThat(Json.read(Wire.LONG, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is never wrapped into a long")
  @ValueSource(
      strings = {"9223372036854775808", "-9223372036854775809", "\"99999999999999999999\"", "1e19"})
  void aLongOutOfRangeIsAnErrorThatNamesThePath(String json) {
    assertThatThrownBy(() -> Json.field(Wire.LONG, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected " + LONG_RANGE);
  }

  @ParameterizedTest(name = "{0} is no number")
  @ValueSource(
      strings = {"\"abc\"", "true", "\" 7\"", "\"7 \"", "\"0x10\"", "\"NaN\"", "\"1,000\""})
  void textIsNoNumberAndIsNotRepeatedInTheMessage(String json) {
    assertThatThrownBy(() -> Json.field(Wire.INTEGER, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a decimal number at $.x");
    assertThatThrownBy(() -> Json.field(Wire.DECIMAL, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a decimal number at $.x");
  }

  @ParameterizedTest(name = "{0} is no number")
  @ValueSource(strings = {"{}", "[]", "[7]", "{\"value\":7}"})
  void aListOrAnObjectIsNoNumber(String json) {
    assertThatThrownBy(() -> Json.field(Wire.LONG, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected text at $.x");
  }

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {"1.50, 1.50", "\"1.50\", 1.50", "1e2, 1E+2", "-0.1, -0.1", "1e100, 1E+100"})
  void aDecimalKeepsItsScale(String json, BigDecimal expected) throws IOException {
    assertThat(Json.read(Wire.DECIMAL, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} has an absurd exponent")
  @ValueSource(strings = {"1e101", "1e-101", "1e100000000", "\"1e-2147483647\""})
  void anExponentThatWouldFillTheMemoryIsAnError(String json) {
    assertThatThrownBy(() -> Json.field(Wire.DECIMAL, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a number with an exponent of at most 100 at $.x");
  }

  @Test
  void anExponentBeyondWhatJavaCanHoldIsAnErrorToo() {
    assertThatThrownBy(() -> Json.field(Wire.DECIMAL, "1e99999999999"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a decimal number at $.x");
  }

  @Test
  void fortyCharactersAreANumberAndFortyOneAreNot() throws IOException {
    String forty = "1".repeat(40);

    assertThat(Json.read(Wire.DECIMAL, forty)).isEqualTo(new BigDecimal(forty));
    assertThatThrownBy(() -> Json.field(Wire.DECIMAL, forty + "1"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a number of at most 40 characters at $.x");
  }

  @ParameterizedTest(name = "{0} dollars are {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"5\" | 5",
        "5.25 | 5.25",
        "\"$5.00\" | 5.00",
        "\"$1,200.50\" | 1200.50",
        "\"$1,234,567\" | 1234567",
        "\"-3.10\" | -3.10"
      })
  void moneyMayHaveADollarSignAndCommas(String json, BigDecimal expected) throws IOException {
    assertThat(Json.read(Wire.MONEY, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is no money")
  @ValueSource(strings = {"\"€5\"", "\"five\"", "\"$\"", "\"5 USD\"", "\"1,200\"", "true"})
  void otherCurrenciesAndCommasWithoutADollarSignAreNoMoney(String json) {
    assertThatThrownBy(() -> Json.field(Wire.MONEY, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected an amount of money at $.x");
  }

  @Test
  void anEndlessAmountIsNotParsed() {
    assertThatThrownBy(() -> Json.field(Wire.MONEY, "\"$" + "9".repeat(2_000_000) + "\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected an amount of at most 40 characters at $.x");
  }
}
