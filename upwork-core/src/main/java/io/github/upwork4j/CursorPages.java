package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages that are asked for with the cursor behind the page before. */
final class CursorPages<T> implements PageScheme<T> {
  private final CursorEndpoint<T> endpoint;

  CursorPages(CursorEndpoint<T> endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Endpoint<Listing<T>> endpoint() {
    return endpoint.endpoint();
  }

  @Override
  public Arguments asking(Arguments arguments, PageRequest page) {
    if (page.offset() > 0) {
      throw new IllegalArgumentException(
          "this list has cursors, no offsets: ask for PageRequest.first(count) or"
              + " PageRequest.after(cursor, count)");
    }
    return endpoint.withPage(arguments, page.cursor(), page.count());
  }

  /** An answer that repeats the cursor it was asked with may mean that one, or an echo of it. */
  @Override
  public Page<T> page(Listing<T> listing, Map<String, @Nullable Object> beside, PageRequest asked) {
    List<String> cursors = new ArrayList<>(2);
    listing.withCursor(beside).cursor().ifPresent(cursors::add);
    endpoint.cursorBehind(listing.elements()).ifPresent(cursors::add);
    asked.cursor().ifPresent(used -> cursors.removeIf(used::equals));
    return Page.behindCursor(listing.elements(), asked.count(), listing.total(), cursors);
  }

  @Override
  public Iterator<Page<T>> walk(PageRequest first, Function<PageRequest, Page<T>> fetch) {
    return new Walk<>(first, fetch, endpoint::idOf);
  }

  /** A walk from page to page. */
  static final class Walk<T> implements Iterator<Page<T>> {
    private final Function<PageRequest, Page<T>> fetch;
    private final Function<T, Optional<String>> idOf;
    private final Set<String> handedOut = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private List<T> previous = List.of();
    private @Nullable PageRequest next;
    private @Nullable Page<T> upcoming;
    private long count;

    Walk(
        PageRequest first,
        Function<PageRequest, Page<T>> fetch,
        Function<T, Optional<String>> idOf) {
      this.next = first;
      this.fetch = fetch;
      this.idOf = idOf;
      first.cursor().ifPresent(used::add);
    }

    @Override
    public boolean hasNext() {
      if (upcoming == null && next != null) {
        PageRequest asked = next;
        Page<T> page = fetch.apply(asked);
        List<T> news = news(page.items());
        next =
            news.isEmpty()
                ? null
                : page.cursors().stream()
                    .filter(used::add)
                    .findFirst()
                    .map(cursor -> PageRequest.after(cursor, asked.count()))
                    .orElse(null);
        upcoming = news.isEmpty() ? null : page.inWalk(news, count);
        count += news.size();
      }
      return upcoming != null;
    }

    /** Elements may move to another page while the walk goes on. */
    private List<T> news(List<T> items) {
      if (items.equals(previous)) {
        return List.of(); // tells pages of elements without ids
      }
      previous = items;
      List<T> news = new ArrayList<>(items);
      news.removeIf(item -> idOf.apply(item).filter(id -> !handedOut.add(id)).isPresent());
      return List.copyOf(news);
    }

    @Override
    public Page<T> next() {
      if (!hasNext() || upcoming == null) {
        throw new NoSuchElementException();
      }
      Page<T> page = upcoming;
      upcoming = null;
      return page;
    }
  }
}
