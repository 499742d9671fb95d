package io.github.upwork4j;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private final List<String> cursors;

  Page(
      List<T> items,
      long offset,
      int count,
      OptionalLong total,
      OptionalLong servedOffset,
      OptionalLong servedCount) {
    this(items, offset, count, total, servedOffset, servedCount, List.of());
  }

  private Page(
      List<T> items,
      long offset,
      int count,
      OptionalLong total,
      OptionalLong servedOffset,
      OptionalLong servedCount,
      List<String> cursors) {
    this.items = items;
    this.offset = offset;
    this.count = count;
    this.total = total;
    this.servedOffset = servedOffset;
    this.servedCount = servedCount;
    this.cursors = cursors;
  }

  /** Returns a page that was asked for with a cursor, and the cursors that may lead on from it. */
  static <T> Page<T> behindCursor(
      List<T> items, int count, OptionalLong total, List<String> cursors) {
    return new Page<>(
        items, 0, count, total, OptionalLong.empty(), OptionalLong.empty(), List.copyOf(cursors));
  }

  /** Returns this page as a part of a walk. */
  Page<T> inWalk(List<T> items, long offset) {
    return new Page<>(items, offset, count, total, servedOffset, servedCount, cursors);
  }

  /** The elements, in the order of the answer; unmodifiable. */
  public List<T> items() {
    return items;
  }

  /**
   * The index of the first element in the whole list, as it was asked for. Where pages have
   * cursors, how many elements the walk handed out before this page.
   */
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

  /**
   * The cursor behind this page, to go on from with {@link PageRequest#after}; empty behind the
   * last page, and where pages have offsets. Behind what seems to be the last page there may be one
   * nevertheless: an empty page is then behind it.
   */
  public Optional<String> nextCursor() {
    return cursors.stream().findFirst();
  }

  /** Returns the cursors that may lead on from here, the likeliest first. */
  List<String> cursors() {
    return cursors;
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
