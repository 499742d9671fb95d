package io.github.upwork4j.endpoint;

/**
 * An endpoint that answers page by page, asked for with one parameter {@code offset;count}.
 * Immutable.
 *
 * @param <T> the elements
 */
public final class PagedEndpoint<T> {
  private final Endpoint<Listing<T>> endpoint;
  private final String parameter;
  private final int maxCount;

  PagedEndpoint(Endpoint<Listing<T>> endpoint, String parameter, int maxCount) {
    this.endpoint = endpoint;
    this.parameter = parameter;
    this.maxCount = maxCount;
  }

  /** The endpoint that answers one page. */
  public Endpoint<Listing<T>> endpoint() {
    return endpoint;
  }

  /** The wire name of the paging parameter. */
  public String parameter() {
    return parameter;
  }

  /** The largest page that the documentation allows. */
  public int maxCount() {
    return maxCount;
  }
}
