package io.github.upwork4j.wire;

import com.squareup.moshi.JsonReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times out of text. A day that never was is an error, not the next best day. */
final class Times {
  static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);
  static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT);
  static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("MM/uuuu", Locale.US);
  private static final DateTimeFormatter OFFSET_WITHOUT_COLON =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendOffset("+HHMM", "Z")
          .toFormatter(Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  static Instant epochSeconds(JsonReader json, String text) {
    try {
      return Instant.ofEpochSecond(Numbers.integer(json, text, Long.MIN_VALUE, Long.MAX_VALUE));
    } catch (DateTimeException e) {
      throw Wire.expectedBefore(json, "a time as seconds since 1970");
    }
  }

  static Instant iso(JsonReader json, String text) {
    try {
      Instant plain = plainIso(text);
      if (plain != null) {
        return plain;
      }
      boolean colon = text.endsWith("Z") || text.indexOf(':', text.length() - 3) >= 0;
      return OffsetDateTime.parse(
              text, colon ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : OFFSET_WITHOUT_COLON)
          .toInstant();
    } catch (DateTimeException e) {
      throw Wire.expectedBefore(json, "a time with an offset such as 2014-06-30T23:50:17+0000");
    }
  }

  /**
   * The form that nearly all answers use, to the second and in UTC, without the formatter, which
   * takes longer than the rest of a job; null for any other form.
   */
  private static @Nullable Instant plainIso(String text) {
    int length = text.length();
    boolean utc =
        (length == 20 && text.charAt(19) == 'Z') || (length == 24 && text.endsWith("+0000"));
    if (!utc
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
    int month = twoDigits(text, 5);
    int day = twoDigits(text, 8);
    int hour = twoDigits(text, 11);
    int minute = twoDigits(text, 14);
    int second = twoDigits(text, 17);
    if (year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0) {
      return null;
    }
    return LocalDateTime.of(year, month, day, hour, minute, second).toInstant(ZoneOffset.UTC);
  }

  /** Returns the number that two digits are, or a large negative one. */
  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -100_000;
  }

  static LocalDateTime local(JsonReader json, String text) {
    try {
      return LocalDateTime.parse(text, LOCAL);
    } catch (DateTimeException e) {
      throw Wire.expectedBefore(json, "a time such as 2014-07-17 10:54:30");
    }
  }

  static LocalDate date(JsonReader json, String text, DateTimeFormatter format, String example) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeException e) {
      throw Wire.expectedBefore(json, "a day such as " + example);
    }
  }

  static YearMonth month(JsonReader json, String text) {
    try {
      return YearMonth.parse(text, MONTHS);
    } catch (DateTimeException e) {
      throw Wire.expectedBefore(json, "a month such as 10/2013");
    }
  }
}
