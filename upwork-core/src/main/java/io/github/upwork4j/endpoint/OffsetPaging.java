package io.github.upwork4j.endpoint;

import io.github.upwork4j.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An endpoint with pages of which it is not yet said what they hold. */
public final class OffsetPaging {
  private final Endpoint.Declaration declaration;
  private final String offsetParameter;
  private final @Nullable String countParameter;
  private int maxCount = Integer.MAX_VALUE;

  OffsetPaging(
      Endpoint.Declaration declaration, String offsetParameter, @Nullable String countParameter) {
    this.declaration = declaration;
    this.offsetParameter = offsetParameter;
    this.countParameter = countParameter;
  }

  /** The largest page that the documentation allows. */
  public OffsetPaging atMost(int count) {
    this.maxCount = count;
    return this;
  }

  /**
   * The elements stand in a list under the field {@code root}, or below it in a field {@code
   * element} beside the paging echo.
   */
  public <T> PagedEndpoint<T> returning(String root, String element, WireType<T> type) {
    return returning(root, Listing.of(element, type));
  }

  /** The listing stands under the field {@code root} in a form of its own. */
  public <T> PagedEndpoint<T> returning(String root, WireType<Listing<T>> type) {
    return paged(new Endpoint<>(declaration, List.of(root), List.of(type)));
  }

  /** The listing stands under one of two fields, in a form of its own under each. */
  public <T> PagedEndpoint<T> returning(
      String root, WireType<Listing<T>> type, String otherRoot, WireType<Listing<T>> otherType) {
    return paged(new Endpoint<>(declaration, List.of(root, otherRoot), List.of(type, otherType)));
  }

  /** The whole answer is the listing, in a form of its own. */
  public <T> PagedEndpoint<T> returning(WireType<Listing<T>> type) {
    return paged(new Endpoint<>(declaration, List.of(), List.of(type)));
  }

  private <T> PagedEndpoint<T> paged(Endpoint<Listing<T>> endpoint) {
    return new PagedEndpoint<>(endpoint, offsetParameter, countParameter, maxCount);
  }
}
