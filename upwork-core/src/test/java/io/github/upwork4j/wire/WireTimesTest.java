package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Days and times on the wire")
class WireTimesTest {
  @ParameterizedTest(name = "{0} seconds are {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "0, 1970-01-01T00:00:00Z",
        "1404517504, 2014-07-04T23:45:04Z",
        "\"1404517504\", 2014-07-04T23:45:04Z",
        "-1, 1969-12-31T23:59:59Z",
        "1.4e9, 2014-05-13T16:53:20Z"
      })
  void secondsSince1970(String json, Instant expected) throws IOException {
    assertThat(Json.read(Wire.EPOCH_SECONDS, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} milliseconds are {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "0, 1970-01-01T00:00:00Z",
        "1404517504123, 2014-07-04T23:45:04.123Z",
        "\"1404517504000\", 2014-07-04T23:45:04Z",
        "9223372036854775807, +292278994-08-17T07:12:55.807Z"
      })
  void millisecondsSince1970(String json, Instant expected) throws IOException {
    assertThat(Json.read(Wire.EPOCH_MILLIS, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} seconds are {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {"0, PT0S", "\"25200\", PT7H", "-12600, PT-3H-30M", "\"-1\", PT-1S"})
  void aLengthOfTimeIsInSeconds(String json, Duration expected) throws IOException {
    assertThat(Json.read(Wire.SECONDS, json)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is beyond time")
  @ValueSource(strings = {"9223372036854775807", "-9223372036854775808", "31556889864403200"})
  void secondsBeyondWhatAnInstantHoldsAreAnError(String json) {
    assertThatThrownBy(() -> Json.field(Wire.EPOCH_SECONDS, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a time as seconds since 1970 at $.x");
  }

  @ParameterizedTest(name = "{0} reads as nothing")
  @ValueSource(strings = {"null", "\"\""})
  void nothingIsNoTime(String json) throws IOException {
    for (WireType<?> form :
        List.of(
            Wire.EPOCH_SECONDS,
            Wire.EPOCH_MILLIS,
            Wire.SECONDS,
            Wire.ISO_INSTANT,
            Wire.ENGLISH_DATE,
            Wire.MONTH_FIRST_DATE,
            Wire.BASIC_DATE,
            Wire.MONTH)) {
      assertThat((Object) Json.read(form, json)).isNull();
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2014-06-30T23:50:17+0000, 2014-06-30T23:50:17Z",
    "2014-06-30T23:50:17-0730, 2014-07-01T07:20:17Z",
    "2024-09-27T10:30:00Z, 2024-09-27T10:30:00Z",
    "2024-09-27T10:30:00.123456789Z, 2024-09-27T10:30:00.123456789Z",
    "2024-09-27T10:30:00+05:45, 2024-09-27T04:45:00Z",
    "+999999999-12-31T23:59:59Z, +999999999-12-31T23:59:59Z"
  })
  void timesWithAnOffset(String text, Instant expected) throws IOException {
    assertThat(Json.read(Wire.ISO_INSTANT, "\"" + text + "\"")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is no time")
  @ValueSource(
      strings = {
        "2014-06-30T23:50:17",
        "2014-06-30",
        "2014-02-30T00:00:00+0000",
        "2014-02-30T00:00:00+00:00",
        "2014-06-30T24:00:00+0000",
        "2014-06-30T23:50:17 +0000",
        ":",
        "x",
        "2014-06-30T23:50:17+99:00"
      })
  void aTimeWithoutAnOffsetOrThatNeverWasIsAnError(String text) {
    assertThatThrownBy(() -> Json.field(Wire.ISO_INSTANT, "\"" + text + "\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a time with an offset such as 2014-06-30T23:50:17+0000 at $.x");
  }

  @Test
  void daysInTheThreeFormsOfTheDocuments() throws IOException {
    assertThat(Json.read(Wire.ENGLISH_DATE, "\"June 17, 2014\""))
        .isEqualTo(LocalDate.of(2014, 6, 17));
    assertThat(Json.read(Wire.ENGLISH_DATE, "\"June 7, 2014\"")).isEqualTo("2014-06-07");
    assertThat(Json.read(Wire.MONTH_FIRST_DATE, "\"06-15-2011\"")).isEqualTo("2011-06-15");
    assertThat(Json.read(Wire.BASIC_DATE, "\"20110615\"")).isEqualTo("2011-06-15");
    assertThat(Json.read(Wire.BASIC_DATE, "20110615")).isEqualTo("2011-06-15");
  }

  @ParameterizedTest(name = "{0} is no day")
  @ValueSource(
      strings = {"02-30-2014", "02-29-2015", "13-01-2014", "00-10-2014", "2014-06-15", "x"})
  void aDayThatNeverWasIsAnErrorAndNotTheNextBestDay(String text) {
    assertThatThrownBy(() -> Json.field(Wire.MONTH_FIRST_DATE, "\"" + text + "\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a day such as 06-15-2011 at $.x");
  }

  @Test
  void theOtherFormsRefuseADayThatNeverWasToo() {
    assertThatThrownBy(() -> Json.field(Wire.ENGLISH_DATE, "\"February 30, 2014\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a day such as June 17, 2014 at $.x");
    assertThatThrownBy(() -> Json.field(Wire.BASIC_DATE, "\"20140230\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a day such as 20110615 at $.x");
  }

  @Test
  void timesWithoutAZone() throws IOException {
    assertThat(Json.read(Wire.LOCAL_DATE_TIME, "\"2014-07-17 10:54:30\""))
        .isEqualTo(LocalDateTime.of(2014, 7, 17, 10, 54, 30));
    assertThat(Json.read(Wire.LOCAL_DATE_TIME, "\"\"")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-02-29 10:00:00", "2014-07-17", "2014-07-17T10:54:30", "2014-07-17 24:00:00"})
  void aTimeWithoutAZoneThatNeverWasOrIsWrittenOtherwiseIsAnError(String text) {
    assertThatThrownBy(() -> Json.field(Wire.LOCAL_DATE_TIME, '"' + text + '"'))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a time such as 2014-07-17 10:54:30 at $.x");
  }

  @Test
  void aMonthAndThePresent() throws IOException {
    assertThat(Json.read(Wire.MONTH, "\"10/2013\"")).isEqualTo(YearMonth.of(2013, 10));
    assertThat(Json.read(Wire.MONTH, "\"Present\"")).isNull();
    assertThatThrownBy(() -> Json.field(Wire.MONTH, "\"13/2013\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a month such as 10/2013 at $.x");
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
  void theLocaleOfTheMachineChangesNothing(String locale) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      daysInTheThreeFormsOfTheDocuments();
      aMonthAndThePresent();
    } finally {
      Locale.setDefault(before);
    }
  }
}
