package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.internal.CallLabel;
import java.util.concurrent.CompletableFuture;

/** A {@link RestCall} for one page, and the walk over those behind it. */
final class RestPagedCall<T> implements PagedCall<T> {
  private final RequestFactory requests;
  private final CallRunner runner;
  private final PagedEndpoint<T> endpoint;
  private final Arguments arguments;
  private final RequestOptions options;
  private final PageRequest page;
  private final RestCall<Page<T>> call;

  RestPagedCall(
      RequestFactory requests,
      CallRunner runner,
      PagedEndpoint<T> endpoint,
      Arguments arguments,
      PageRequest page,
      RequestOptions options) {
    this.requests = requests;
    this.runner = runner;
    this.endpoint = endpoint;
    this.arguments = arguments;
    this.options = options;
    this.page = page;
    this.call = callFor(page);
  }

  private RestCall<Page<T>> callFor(PageRequest wanted) {
    Arguments withPage = endpoint.withPage(arguments, wanted.offset(), wanted.count());
    Endpoint<Listing<T>> listing = endpoint.endpoint();
    CallLabel label = CallLabel.of(listing);
    return new RestCall<>(
        requests,
        runner,
        listing,
        withPage,
        options,
        (body, response) ->
            ResponseReader.read(listing, label, body, response.code(), response.headers())
                .map((found, echo) -> page(found.withEcho(echo), wanted)));
  }

  private static <T> Page<T> page(Listing<T> listing, PageRequest wanted) {
    return new Page<>(
        listing.elements(),
        wanted.offset(),
        wanted.count(),
        listing.total(),
        listing.offset(),
        listing.count());
  }

  @Override
  public Page<T> execute() {
    return call.execute();
  }

  @Override
  public UpworkResponse<Page<T>> executeForResponse() {
    return call.executeForResponse();
  }

  @Override
  public CompletableFuture<Page<T>> executeAsync() {
    return call.executeAsync();
  }

  @Override
  public PagedCall<T> with(RequestOptions options) {
    return new RestPagedCall<>(requests, runner, endpoint, arguments, page, options);
  }

  @Override
  public Pager<T> all() {
    return new Pager<>(
        offset -> callFor(PageRequest.of(offset, page.count())).execute(), page.offset());
  }
}
