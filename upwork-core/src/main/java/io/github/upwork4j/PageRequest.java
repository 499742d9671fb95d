package io.github.upwork4j;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/**
 * Which page of a list is wanted: by an offset, or where the list says so, by a cursor. Immutable.
 */
@AutoValue
public abstract class PageRequest {
  PageRequest() {}

  /** Returns the first {@code count} elements. */
  public static PageRequest first(int count) {
    return of(0, count);
  }

  /**
   * Returns {@code count} elements from the one with index {@code offset}, counted from 0.
   *
   * @throws IllegalArgumentException if the offset is negative or the count not positive
   */
  public static PageRequest of(long offset, int count) {
    if (offset < 0) {
      throw new IllegalArgumentException("the offset of a page starts at 0, was " + offset);
    }
    return checked(new AutoValue_PageRequest(offset, Optional.empty(), count));
  }

  /**
   * Returns {@code count} elements behind {@code cursor}: see {@link Page#nextCursor}.
   *
   * @throws IllegalArgumentException if the cursor is empty or the count not positive
   */
  public static PageRequest after(String cursor, int count) {
    if (cursor.isEmpty()) {
      throw new IllegalArgumentException("the cursor of a page must not be empty");
    }
    return checked(new AutoValue_PageRequest(0, Optional.of(cursor), count));
  }

  private static PageRequest checked(PageRequest page) {
    if (page.count() < 1) {
      throw new IllegalArgumentException("a page holds at least 1 element, was " + page.count());
    }
    return page;
  }

  /** The index of the first element, counted from 0; 0 where there is a cursor. */
  public abstract long offset();

  /** The cursor in front of the first element; empty for the first page, and for offsets. */
  public abstract Optional<String> cursor();

  /** How many elements. */
  public abstract int count();
}
