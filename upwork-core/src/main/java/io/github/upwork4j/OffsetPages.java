package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.endpoint.PagedEndpoint;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Pages that are asked for with the index of their first element. */
final class OffsetPages<T> implements PageScheme<T> {
  /** A total that is too high must not use up the calls of a day. */
  private static final int MAX_EMPTY = 5;

  private final PagedEndpoint<T> endpoint;

  OffsetPages(PagedEndpoint<T> endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Endpoint<Listing<T>> endpoint() {
    return endpoint.endpoint();
  }

  @Override
  public Arguments asking(Arguments arguments, PageRequest page) {
    if (page.cursor().isPresent()) {
      throw new IllegalArgumentException(
          "this list has offsets, no cursors: ask for PageRequest.of(offset, count)");
    }
    return endpoint.withPage(arguments, page.offset(), page.count());
  }

  @Override
  public Page<T> page(Listing<T> listing, Map<String, @Nullable Object> beside, PageRequest asked) {
    return new Page<>(
        listing.elements(),
        asked.offset(),
        asked.count(),
        listing.total(),
        listing.offset(),
        listing.count());
  }

  @Override
  public Iterator<Page<T>> walk(PageRequest first, Function<PageRequest, Page<T>> fetch) {
    return new Walk<>(offset -> fetch.apply(PageRequest.of(offset, first.count())), first.offset());
  }

  /** A walk from page to page. */
  static final class Walk<T> implements Iterator<Page<T>> {
    private final LongFunction<Page<T>> fetch;
    private long offset;
    private boolean ended;
    private int emptyInARow;
    private @Nullable Page<T> upcoming;
    private @Nullable Page<T> previous;

    Walk(LongFunction<Page<T>> fetch, long offset) {
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
