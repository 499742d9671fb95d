package io.github.upwork4j.sandbox.internal.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are spelled on the wire. */
final class Texts {
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter OFFSET_WITHOUT_COLON =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+0000'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Texts() {}

  /** June 17, 2014. */
  static String englishDate(Instant instant) {
    return ENGLISH_DATE.format(instant);
  }

  /** 06/2014. */
  static String month(Instant instant) {
    return MONTH.format(instant);
  }

  /** 2014-06-30T23:50:17+0000. */
  static String offsetDateTime(Instant instant) {
    return OFFSET_WITHOUT_COLON.format(instant);
  }

  /** 2014-06-30T23:50:17Z. */
  static String utcSeconds(Instant instant) {
    return SECONDS.format(instant);
  }

  /** 2014-06-30 23:50:17. */
  static String dateTime(Instant instant) {
    return DATE_TIME.format(instant);
  }

  /** Milliseconds; an empty text when there is no instant. */
  static String millis(@Nullable Instant instant) {
    return instant == null ? "" : Long.toString(instant.toEpochMilli());
  }

  /** Without an exponent; an empty text when there is no number. */
  static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** A list as older calls write it: nothing as an empty text, one element without a list. */
  static Object oneOrMany(List<?> elements) {
    return elements.isEmpty() ? "" : elements.size() == 1 ? elements.get(0) : elements;
  }

  static String flag(boolean value) {
    return value ? "1" : "0";
  }
}
