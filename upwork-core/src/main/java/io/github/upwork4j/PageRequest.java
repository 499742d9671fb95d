package io.github.upwork4j;

import com.google.auto.value.AutoValue;

/** Which page of a list is wanted. Immutable. */
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
    if (count < 1) {
      throw new IllegalArgumentException("a page holds at least 1 element, was " + count);
    }
    return new AutoValue_PageRequest(offset, count);
  }

  /** The index of the first element, counted from 0. */
  public abstract long offset();

  /** How many elements. */
  public abstract int count();
}
