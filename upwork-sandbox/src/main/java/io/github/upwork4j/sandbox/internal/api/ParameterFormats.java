package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.catalogue.ParamSpec;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks dates, times and numbers against the documented formats, used by the call or not. */
final class ParameterFormats {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");

  private static final Map<String, DateFormat> DATES =
      Map.of(
          "MM-dd-yyyy", new DateFormat("MM-dd-uuuu", "a date like 06-15-2011 expected"),
          "yyyy-MM-dd'T'HH:mm:ss",
              new DateFormat("uuuu-MM-dd'T'HH:mm:ss", "2008-09-09T00:00:01 expected"),
          "yyyy-MM-dd HH:mm:ss",
              new DateFormat("uuuu-MM-dd HH:mm:ss", "2008-09-09 00:00:01 expected"));

  private static final class DateFormat {
    final DateTimeFormatter formatter;
    final String expectation;

    DateFormat(String pattern, String expectation) {
      this.formatter =
          DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      this.expectation = expectation;
    }
  }

  private ParameterFormats() {}

  /**
   * Checks a value.
   *
   * @throws ApiError 400 that says what is expected
   */
  static void check(Call call, ParamSpec param, String value) {
    if (param.isNumber() && !NUMBER.matcher(value).matches()) {
      throw ArgumentChecks.invalid(call, param.name(), "a number expected");
    }
    String format = param.format() == null ? "" : param.format();
    if (format.equals("epoch-seconds") && !SECONDS.matcher(value).matches()) {
      throw ArgumentChecks.invalid(call, param.name(), "seconds since 1970 expected");
    }
    if (format.equals("two letters") && !LETTERS.matcher(value).matches()) {
      throw ArgumentChecks.invalid(call, param.name(), "two letters expected");
    }
    DateFormat date = DATES.get(format);
    if (date != null) {
      try {
        date.formatter.parse(value);
      } catch (DateTimeException e) {
        throw ArgumentChecks.invalid(call, param.name(), date.expectation);
      }
    }
  }
}
