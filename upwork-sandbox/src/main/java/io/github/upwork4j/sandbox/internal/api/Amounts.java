package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts and days among the arguments of a call. */
final class Amounts {
  private static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private Amounts() {}

  /** An amount that has to be there and above zero. */
  static BigDecimal required(Call call, String name) {
    return positive(name, call.require(name));
  }

  /** An amount above zero, or null where there is none. */
  static @Nullable BigDecimal optional(Call call, String name) {
    String text = call.param(name);
    return text == null ? null : positive(name, text);
  }

  static BigDecimal positive(String name, String text) {
    if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") || new BigDecimal(text).signum() == 0) {
      throw ApiError.badRequest(
          "Invalid value of parameter " + name + ": an amount above zero expected");
    }
    return new BigDecimal(text).setScale(2);
  }

  /** A day as MM-dd-yyyy, or null where there is none. */
  static @Nullable LocalDate day(Call call, String name) {
    String text = call.param(name);
    try {
      return text == null ? null : LocalDate.parse(text, MONTH_FIRST);
    } catch (DateTimeException e) {
      throw ApiError.badRequest(
          "Invalid value of parameter " + name + ": a date like 06-15-2011 expected");
    }
  }
}
