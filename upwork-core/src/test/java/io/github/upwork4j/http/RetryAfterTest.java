package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A25: every form of Retry-After that HTTP knows, and those that it does not. */
class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2020-06-15T12:00:00Z"); // a Monday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "5 | 5",
        "00 | 0",
        "007 | 7",
        "' 5 ' | 5",
        "99999999999 | 99999999999",
        "999999999999999999 | 999999999999999999",
        "Mon, 15 Jun 2020 12:00:10 GMT | 10",
        "Monday, 15-Jun-20 12:00:10 GMT | 10",
        "Mon Jun 15 12:00:10 2020 | 10",
        "Wed Jul  1 12:00:00 2020 | 1382400",
        "Mon, 15 Jun 2020 11:59:50 GMT | 0",
        "Sun, 06 Nov 1994 08:49:37 GMT | 0",
        "Sunday, 06-Nov-94 08:49:37 GMT | 0",
        "Sun Nov  6 08:49:37 1994 | 0",
      })
  void isRead(String value, long seconds) {
    assertThat(read(value)).hasValue(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "+5",
        "1.5",
        "1e3",
        "abc",
        "5 s",
        "5, 7",
        "0x10",
        "٥",
        "9999999999999999999",
        "Mon, 15 Jun 2020 12:00:10",
        "Mon, 15 Jun 2020 12:00:10 PST",
        "Tue, 15 Jun 2020 12:00:10 GMT",
        "Mon, 32 Jun 2020 12:00:10 GMT",
        "2020-06-15T12:00:10Z",
      })
  void isIgnored(String value) {
    Headers headers = new Headers.Builder().addUnsafeNonAscii("Retry-After", value).build();

    assertThat(RetryAfter.from(headers, NOW)).isEmpty();
  }

  @Test
  void isNotThere() {
    assertThat(RetryAfter.from(Headers.EMPTY, NOW)).isEmpty();
  }

  @Test
  void isTheLongestOfSeveral() {
    Headers headers =
        Headers.of(
            "Retry-After", "5", "retry-after", "70", "RETRY-AFTER", "abc", "Retry-After", "6");

    assertThat(RetryAfter.from(headers, NOW)).hasValue(Duration.ofSeconds(70));
  }

  @Test
  void neverThrows() {
    Random random = new Random(20200615);
    String alphabet = "0123456789 ,:-+.GMTonJun\t\u00e9";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder value = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        value.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Headers headers =
          new Headers.Builder().addUnsafeNonAscii("Retry-After", value.toString()).build();
      RetryAfter.from(headers, NOW)
          .ifPresent(wait -> assertThat(wait.isNegative()).as(value.toString()).isFalse());
    }
  }

  private static java.util.Optional<Duration> read(String value) {
    return RetryAfter.from(Headers.of("Retry-After", value), NOW);
  }
}
