package io.github.upwork4j;

/**
 * A call whose answer is one page of a list. {@link #execute} gets the page that the request names;
 * {@link #all} walks on from there.
 *
 * @param <T> the elements
 */
public interface PagedCall<T> extends UpworkCall<Page<T>> {
  /** Returns a lazy walk over all elements from this page on: a page is asked for when needed. */
  Pager<T> all();

  @Override
  PagedCall<T> with(RequestOptions options);
}
