package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a list is cut into pages: how one is asked for, read, and followed by the next. */
interface PageScheme<T> {
  /** The endpoint that answers one page. */
  Endpoint<Listing<T>> endpoint();

  /**
   * Returns {@code arguments} with those that ask for {@code page}.
   *
   * @throws IllegalArgumentException if the list has no such page
   */
  Arguments asking(Arguments arguments, PageRequest page);

  /**
   * Returns the page that an answer holds.
   *
   * @param beside the fields beside the listing that have no name of their own
   */
  Page<T> page(Listing<T> listing, Map<String, @Nullable Object> beside, PageRequest asked);

  /** Returns a walk from {@code first} on. */
  Iterator<Page<T>> walk(PageRequest first, Function<PageRequest, Page<T>> fetch);
}
