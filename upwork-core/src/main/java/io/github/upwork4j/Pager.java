package io.github.upwork4j;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A lazy walk over a list that comes in pages. A page is asked for when its first element is, with
 * the options of the call it came from, at the pace of the rate limit. Each {@link #iterator} walks
 * anew; this object may be shared, an iterator or stream may not.
 *
 * <p>Where the server says how many elements there are, the walk goes on to the last of them, over
 * empty pages in the middle too, up to five in a row; where it does not, the first empty page ends
 * the walk. It also ends when the server serves the same page again. Lists that change meanwhile
 * may repeat or skip an element: most of Upwork's pages are offsets, not cursors.
 *
 * <p>Where pages have cursors ({@link Page#nextCursor}), the walk goes on with the cursor of each
 * answer. It ends where there is none, or one that was used before, and at a page that is empty or
 * holds nothing new. An element with an id is handed out once, whatever happens to the list
 * meanwhile; the walk remembers the ids.
 *
 * @param <T> the elements
 */
public final class Pager<T> implements Iterable<T> {
  private final Supplier<Iterator<Page<T>>> walks;

  Pager(Supplier<Iterator<Page<T>>> walks) {
    this.walks = walks;
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
    return walks::get;
  }
}
