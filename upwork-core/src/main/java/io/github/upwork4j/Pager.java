package io.github.upwork4j;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A lazy walk over a list that comes in pages. A page is asked for when its first element is, with
 * the options of the call it came from, at the pace of the rate limit. Each {@link #iterator} walks
 * anew; this object may be shared, an iterator or stream may not.
 *
 * <p>Where the server says how many elements there are, the walk goes on to the last of them, over
 * empty pages in the middle too, up to five in a row; where it does not, the first empty page ends
 * the walk. It also ends when the server serves the same page again. Lists that change meanwhile
 * may repeat or skip an element: Upwork's pages are offsets, not cursors.
 *
 * @param <T> the elements
 */
public final class Pager<T> implements Iterable<T> {
  /** A total that is too high must not use up the calls of a day. */
  private static final int MAX_EMPTY = 5;

  private final LongFunction<Page<T>> fetch;
  private final long firstOffset;

  Pager(LongFunction<Page<T>> fetch, long firstOffset) {
    this.fetch = fetch;
    this.firstOffset = firstOffset;
  }

  /** Returns a walk over the elements. Its methods throw what {@link UpworkCall#execute} throws. */
  @Override
  public Iterator<T> iterator() {
    Iterator<Page<T>> pages = pages().iterator();
    return new Iterator<>() {
      private Iterator<T> items = java.util.Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
          items = pages.next().iterator();
        }
        return items.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return items.next();
      }
    };
  }

  /** Returns the elements as a sequential, lazy stream; it holds nothing open. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  /** Returns a walk over the pages, for showing progress; empty pages are left out. */
  public Iterable<Page<T>> pages() {
    return () -> new PageIterator<>(fetch, firstOffset);
  }

  private static final class PageIterator<T> implements Iterator<Page<T>> {
    private final LongFunction<Page<T>> fetch;
    private long offset;
    private boolean ended;
    private int emptyInARow;
    private @Nullable Page<T> upcoming;
    private @Nullable Page<T> previous;

    PageIterator(LongFunction<Page<T>> fetch, long offset) {
      this.fetch = fetch;
      this.offset = offset;
    }

    @Override
    public boolean hasNext() {
      while (upcoming == null && !ended) {
        Page<T> page = fetch.apply(offset);
        if (!page.servedAsAsked() || repeats(page)) {
          ended = true;
          break;
        }
        offset = page.nextOffset();
        emptyInARow = page.items().isEmpty() ? emptyInARow + 1 : 0;
        ended =
            page.total().isPresent()
                ? offset >= page.total().getAsLong() || emptyInARow == MAX_EMPTY
                : emptyInARow > 0;
        if (emptyInARow == 0) {
          upcoming = page;
        }
      }
      return upcoming != null;
    }

    /** Where the server says what it served, neighbouring pages may hold equal elements. */
    private boolean repeats(Page<T> page) {
      boolean believed = page.tellsOffset() && page.total().isPresent();
      return !believed
          && previous != null
          && !page.items().isEmpty()
          && page.items().equals(previous.items());
    }

    @Override
    public Page<T> next() {
      if (!hasNext() || upcoming == null) {
        throw new NoSuchElementException();
      }
      Page<T> page = upcoming;
      previous = page;
      upcoming = null;
      return page;
    }
  }
}
