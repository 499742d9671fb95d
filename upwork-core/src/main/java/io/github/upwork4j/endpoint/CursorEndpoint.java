package io.github.upwork4j.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An endpoint that answers page by page, each page asked for with the cursor behind the one before.
 * Immutable.
 *
 * @param <T> the elements
 */
public final class CursorEndpoint<T> {
  private final Endpoint<Listing<T>> endpoint;
  private final String cursorParameter;
  private final String countParameter;
  private final int maxCount;
  private final Function<? super T, Optional<String>> id;
  private final Function<? super List<T>, Optional<String>> cursorBehind;

  CursorEndpoint(
      Endpoint<Listing<T>> endpoint, String cursorParameter, String countParameter, int maxCount) {
    this(
        endpoint,
        cursorParameter,
        countParameter,
        maxCount,
        element -> Optional.empty(),
        elements -> Optional.empty());
  }

  private CursorEndpoint(
      Endpoint<Listing<T>> endpoint,
      String cursorParameter,
      String countParameter,
      int maxCount,
      Function<? super T, Optional<String>> id,
      Function<? super List<T>, Optional<String>> cursorBehind) {
    this.endpoint = endpoint;
    this.cursorParameter = cursorParameter;
    this.countParameter = countParameter;
    this.maxCount = maxCount;
    this.id = id;
    this.cursorBehind = cursorBehind;
  }

  /** Returns the same whose elements have ids, so that a walk hands out each of them once. */
  public CursorEndpoint<T> identifiedBy(Function<? super T, Optional<String>> id) {
    return new CursorEndpoint<>(
        endpoint, cursorParameter, countParameter, maxCount, id, cursorBehind);
  }

  /** Returns the same with a cursor to go on with where an answer names none. */
  public CursorEndpoint<T> goingOnBehind(Function<? super List<T>, Optional<String>> cursorBehind) {
    return new CursorEndpoint<>(
        endpoint, cursorParameter, countParameter, maxCount, id, cursorBehind);
  }

  /** The endpoint that answers one page. */
  public Endpoint<Listing<T>> endpoint() {
    return endpoint;
  }

  /** Returns the id of an element; empty if it has none. */
  public Optional<String> idOf(T element) {
    return id.apply(element);
  }

  /** Returns the cursor behind the elements of a page whose answer names none; empty if none is. */
  public Optional<String> cursorBehind(List<T> elements) {
    return cursorBehind.apply(elements);
  }

  /**
   * Returns {@code arguments} with those that ask for a page.
   *
   * @param cursor where the page begins; empty for the first page
   * @throws IllegalArgumentException if the page is larger than the documentation allows
   */
  public Arguments withPage(Arguments arguments, Optional<String> cursor, int count) {
    PagedEndpoint.checkCount(count, maxCount);
    return Arguments.builder()
        .addAll(arguments)
        .set(countParameter, count)
        .set(cursorParameter, cursor)
        .build();
  }
}
