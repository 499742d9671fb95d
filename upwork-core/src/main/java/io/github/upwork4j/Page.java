package io.github.upwork4j;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a list. Immutable.
 *
 * @param <T> the elements
 */
public final class Page<T> implements Iterable<T> {
  private final List<T> items;
  private final long offset;
  private final int count;
  private final OptionalLong total;
  private final OptionalLong servedOffset;
  private final OptionalLong servedCount;

  Page(
      List<T> items,
      long offset,
      int count,
      OptionalLong total,
      OptionalLong servedOffset,
      OptionalLong servedCount) {
    this.items = items;
    this.offset = offset;
    this.count = count;
    this.total = total;
    this.servedOffset = servedOffset;
    this.servedCount = servedCount;
  }

  /** The elements, in the order of the answer; unmodifiable. */
  public List<T> items() {
    return items;
  }

  /** The index of the first element in the whole list, as it was asked for. */
  public long offset() {
    return offset;
  }

  /** How many elements were asked for; the server may have sent fewer. */
  public int count() {
    return count;
  }

  /** How many elements the whole list has; empty where the server does not say. */
  public OptionalLong total() {
    return total;
  }

  /** False if the server says that it served another offset than the one asked for. */
  boolean servedAsAsked() {
    return servedOffset.orElse(offset) == offset;
  }

  /** Returns whether the server says which offset it served. */
  boolean tellsOffset() {
    return servedOffset.isPresent();
  }

  /**
   * Returns the offset of the page behind this one: nearer than asked for where the server says
   * that it serves smaller pages, and the elements bear it out.
   */
  long nextOffset() {
    long served = servedCount.orElse(count);
    return offset + (served >= Math.max(1, items.size()) ? Math.min(served, count) : count);
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public String toString() {
    return "Page{offset=" + offset + ", items=" + items.size() + "}";
  }
}
