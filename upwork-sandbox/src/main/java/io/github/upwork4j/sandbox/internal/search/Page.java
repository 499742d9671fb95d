package io.github.upwork4j.sandbox.internal.search;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a list, written {@code offset;count}. Immutable. */
public final class Page {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9});([0-9]{1,9})");

  public final int offset;
  public final int count;

  private Page(int offset, int count) {
    this.offset = offset;
    this.count = count;
  }

  /**
   * Reads a page.
   *
   * @throws ApiError 400 when it is not {@code offset;count} or the count not between 1 and max
   */
  public static Page parse(String name, @Nullable String text, int defaultCount, int max) {
    if (text == null) {
      return new Page(0, defaultCount);
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw ApiError.badRequest("Invalid value of parameter " + name + ": offset;count expected");
    }
    int count = Integer.parseInt(matcher.group(2));
    if (count < 1 || count > max) {
      throw ApiError.badRequest(
          "Invalid value of parameter " + name + ": count has to be between 1 and " + max);
    }
    return new Page(Integer.parseInt(matcher.group(1)), count);
  }

  /** The part of the list; empty beyond its end. */
  public <T> List<T> of(List<T> all) {
    int from = Math.min(offset, all.size());
    return all.subList(from, (int) Math.min((long) from + count, all.size()));
  }
}
