package io.github.upwork4j.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what a request lacks, as a sentence. For the builders of request types. */
public final class Required {
  private static final String MISSING = "Missing required properties:";

  private Required() {}

  /**
   * Returns what {@code build} builds.
   *
   * @param what what the request is, with its article: {@code a job draft}
   * @throws IllegalArgumentException if a required property is not set
   */
  public static <T> T build(String what, Supplier<T> build) {
    try {
      return build.get();
    } catch (IllegalStateException e) {
      String message = String.valueOf(e.getMessage());
      if (!message.startsWith(MISSING)) {
        throw e;
      }
      String names = String.join(", ", message.substring(MISSING.length()).strip().split("\\s+"));
      throw new IllegalArgumentException(what + " needs " + names + ": set before build()", e);
    }
  }

  /**
   * Returns {@code value}.
   *
   * @throws IllegalArgumentException if it holds nothing but white space
   */
  public static String filled(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return value;
  }

  /**
   * Checks a value that may be left out, but not be blank.
   *
   * @throws IllegalArgumentException if it holds nothing but white space
   */
  public static void filledIfSet(String name, Optional<String> value) {
    value.ifPresent(text -> filled(name, text));
  }

  /**
   * Checks the elements of a list.
   *
   * @throws IllegalArgumentException if one holds nothing but white space
   */
  public static void allFilled(String name, List<String> values) {
    if (values.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(name + " must not hold a blank element");
    }
  }
}
