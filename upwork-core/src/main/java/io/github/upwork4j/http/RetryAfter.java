package io.github.upwork4j.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;

/** Reads the header {@code Retry-After}: seconds or a date in one of HTTP's three forms. */
public final class RetryAfter {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US),
          // RFC 850: two digits of the year, taken as 1970 to 2069.
          new DateTimeFormatterBuilder()
              .appendPattern("EEEE, dd-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
              .appendPattern(" HH:mm:ss 'GMT'")
              .toFormatter(Locale.US),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.US)); // asctime

  private RetryAfter() {}

  /**
   * Returns the wait that an answer asks for; the longest if the header stands there twice, zero
   * for a date that is past, and empty if there is none or it makes no sense.
   */
  public static Optional<Duration> from(Headers headers, Instant now) {
    Optional<Duration> longest = Optional.empty();
    for (String value : headers.values("Retry-After")) {
      Optional<Duration> wait = parse(value.strip(), now);
      if (wait.isPresent() && (longest.isEmpty() || wait.get().compareTo(longest.get()) > 0)) {
        longest = wait;
      }
    }
    return longest;
  }

  private static Optional<Duration> parse(String value, Instant now) {
    if (!value.isEmpty()
        && value.length() <= 18
        && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    if (value.length() > 40) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : DATES) {
      try {
        Instant until = LocalDateTime.parse(value, format).toInstant(ZoneOffset.UTC);
        Duration wait = Duration.between(now, until);
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
      } catch (DateTimeException e) {
        // the next form
      }
    }
    return Optional.empty();
  }
}
