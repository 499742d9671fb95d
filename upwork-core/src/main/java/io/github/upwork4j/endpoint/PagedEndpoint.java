package io.github.upwork4j.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * An endpoint that answers page by page. A page is asked for with one parameter {@code
 * offset;count}, or with one parameter each. Immutable.
 *
 * @param <T> the elements
 */
public final class PagedEndpoint<T> {
  private final Endpoint<Listing<T>> endpoint;
  private final String offsetParameter;
  private final @Nullable String countParameter;
  private final int maxCount;

  PagedEndpoint(
      Endpoint<Listing<T>> endpoint,
      String offsetParameter,
      @Nullable String countParameter,
      int maxCount) {
    this.endpoint = endpoint;
    this.offsetParameter = offsetParameter;
    this.countParameter = countParameter;
    this.maxCount = maxCount;
  }

  /** The endpoint that answers one page. */
  public Endpoint<Listing<T>> endpoint() {
    return endpoint;
  }

  /**
   * Returns {@code arguments} with those that ask for a page.
   *
   * @throws IllegalArgumentException if the page is larger than the documentation allows
   */
  public Arguments withPage(Arguments arguments, long offset, int count) {
    checkCount(count, maxCount);
    Arguments.Builder all = Arguments.builder().addAll(arguments);
    if (countParameter == null) {
      all.set(offsetParameter, offset + ";" + count);
    } else {
      all.set(countParameter, count).set(offsetParameter, offset);
    }
    return all.build();
  }

  static void checkCount(int count, int maxCount) {
    if (count > maxCount) {
      throw new IllegalArgumentException(
          "a page of this call holds at most " + maxCount + " elements, asked for " + count);
    }
  }
}
