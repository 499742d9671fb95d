package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Required;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One field that applications are ordered by, and in which direction. The documents name one field,
 * {@code created_time}, as an example. Immutable.
 */
@AutoValue
public abstract class ApplicationSort {
  ApplicationSort() {}

  /**
   * Smallest, or oldest, first.
   *
   * @param field the wire name of the field: {@code created_time}
   * @throws IllegalArgumentException if it is blank or holds a semicolon
   */
  public static ApplicationSort ascending(String field) {
    return new AutoValue_ApplicationSort(checked(field), true);
  }

  /**
   * Largest, or newest, first.
   *
   * @param field the wire name of the field: {@code created_time}
   * @throws IllegalArgumentException if it is blank or holds a semicolon
   */
  public static ApplicationSort descending(String field) {
    return new AutoValue_ApplicationSort(checked(field), false);
  }

  private static String checked(String field) {
    if (field.indexOf(';') >= 0) {
      throw new IllegalArgumentException("field must not hold a semicolon");
    }
    return Required.filled("field", field);
  }

  /** The wire name of what is compared. */
  public abstract String field();

  /** Whether the smallest comes first. */
  public abstract boolean isAscending();

  /** The fields, and then the direction of each as one letter: {@code created_time;status;DA}. */
  static String wireText(List<ApplicationSort> order) {
    return order.stream()
        .map(sort -> sort.field() + ";")
        .collect(Collectors.joining())
        .concat(
            order.stream()
                .map(sort -> sort.isAscending() ? "A" : "D")
                .collect(Collectors.joining()));
  }
}
