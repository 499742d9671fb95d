package io.github.upwork4j.sandbox.internal.search;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documented ways to ask for numbers: {@code 5}, {@code 2,3}, {@code [2 TO 4]}, {@code [0.8 TO
 * *]}, {@code 1-5}, {@code 1-}, {@code -5}, and {@code None} where it means something. Immutable.
 */
public final class NumberFilter {
  private static final String NUMBER = "[0-9]{1,12}(?:\\.[0-9]{1,9})?";
  private static final Pattern BRACKETS =
      Pattern.compile("\\[\\s*(\\*|" + NUMBER + ")\\s+TO\\s+(\\*|" + NUMBER + ")\\s*]");
  private static final Pattern DASH = Pattern.compile("(" + NUMBER + ")?-(" + NUMBER + ")?");
  private static final Pattern EXACT = Pattern.compile(NUMBER);

  private final List<Range> ranges = new ArrayList<>();
  private boolean none;

  private static final class Range {
    final @Nullable BigDecimal low;
    final @Nullable BigDecimal high;

    Range(@Nullable String low, @Nullable String high) {
      this.low = low == null || low.equals("*") ? null : new BigDecimal(low);
      this.high = high == null || high.equals("*") ? null : new BigDecimal(high);
    }

    boolean contains(BigDecimal value) {
      return (low == null || value.compareTo(low) >= 0)
          && (high == null || value.compareTo(high) <= 0);
    }
  }

  private NumberFilter() {}

  /**
   * Reads a filter.
   *
   * @param name the parameter, for the refusal
   * @param text its value, or null for a filter that lets everything pass
   * @param noneAllowed whether {@code None} asks for those without a value
   * @throws ApiError 400 when the text is none of the documented forms
   */
  public static NumberFilter parse(String name, @Nullable String text, boolean noneAllowed) {
    NumberFilter filter = new NumberFilter();
    if (text == null) {
      filter.none = true;
      filter.ranges.add(new Range(null, null));
      return filter;
    }
    for (String part : text.split(",", -1)) {
      filter.add(name, part.trim(), noneAllowed);
    }
    return filter;
  }

  private void add(String name, String part, boolean noneAllowed) {
    Matcher brackets = BRACKETS.matcher(part);
    Matcher dash = DASH.matcher(part);
    if (noneAllowed && part.equalsIgnoreCase("None")) {
      none = true;
    } else if (EXACT.matcher(part).matches()) {
      ranges.add(new Range(part, part));
    } else if (brackets.matches()) {
      ranges.add(new Range(brackets.group(1), brackets.group(2)));
    } else if (part.length() > 1 && dash.matches()) {
      ranges.add(new Range(dash.group(1), dash.group(2)));
    } else {
      throw ApiError.badRequest(
          "Invalid value of parameter " + name + ": a number, a list or a range is expected");
    }
  }

  /** Whether the value passes; null stands for no value. */
  public boolean accepts(@Nullable BigDecimal value) {
    return value == null ? none : ranges.stream().anyMatch(range -> range.contains(value));
  }

  /** Whether the number passes. */
  public boolean accepts(long value) {
    return accepts(BigDecimal.valueOf(value));
  }
}
