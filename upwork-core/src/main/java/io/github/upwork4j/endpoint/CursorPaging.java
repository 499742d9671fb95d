package io.github.upwork4j.endpoint;

import io.github.upwork4j.wire.WireType;
import java.util.List;

/** An endpoint with pages behind cursors of which it is not yet said what they hold. */
public final class CursorPaging {
  private final Endpoint.Declaration declaration;
  private final String cursorParameter;
  private final String countParameter;
  private int maxCount = Integer.MAX_VALUE;

  CursorPaging(Endpoint.Declaration declaration, String cursorParameter, String countParameter) {
    this.declaration = declaration;
    this.cursorParameter = cursorParameter;
    this.countParameter = countParameter;
  }

  /** The largest page that the documentation allows. */
  public CursorPaging atMost(int count) {
    this.maxCount = count;
    return this;
  }

  /**
   * The elements stand in a list under the field {@code root}, or below it in a field {@code
   * element}; the cursor of the next page stands beside either.
   */
  public <T> CursorEndpoint<T> returning(String root, String element, WireType<T> type) {
    return new CursorEndpoint<>(
        new Endpoint<>(declaration, List.of(root), List.of(Listing.of(element, type))),
        cursorParameter,
        countParameter,
        maxCount);
  }
}
