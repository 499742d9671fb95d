package io.github.upwork4j.wire;

import com.squareup.moshi.JsonReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days and times out of text. A day that never was is an error, not the next best day. */
final class Times {
  static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);
  static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT);
  static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
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
      boolean colon = text.endsWith("Z") || text.indexOf(':', text.length() - 3) >= 0;
      return OffsetDateTime.parse(
              text, colon ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : OFFSET_WITHOUT_COLON)
          .toInstant();
    } catch (DateTimeException e) {
      throw Wire.expectedBefore(json, "a time with an offset such as 2014-06-30T23:50:17+0000");
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
