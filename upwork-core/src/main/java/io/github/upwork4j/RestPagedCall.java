package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.internal.CallLabel;
import java.util.concurrent.CompletableFuture;

/** A {@link RestCall} for one page, and the walk over those behind it. */
final class RestPagedCall<T> implements PagedCall<T> {
  private final RequestFactory requests;
  private final CallRunner runner;
  private final PageScheme<T> scheme;
  private final Arguments arguments;
  private final RequestOptions options;
  private final PageRequest page;
  private final RestCall<Page<T>> call;

  RestPagedCall(
      RequestFactory requests,
      CallRunner runner,
      PageScheme<T> scheme,
      Arguments arguments,
      PageRequest page,
      RequestOptions options) {
    this.requests = requests;
    this.runner = runner;
    this.scheme = scheme;
    this.arguments = arguments;
    this.options = options;
    this.page = page;
    this.call = callFor(page);
  }

  private RestCall<Page<T>> callFor(PageRequest wanted) {
    Arguments withPage = scheme.asking(arguments, wanted);
    Endpoint<Listing<T>> listing = scheme.endpoint();
    CallLabel label = CallLabel.of(listing);
    return new RestCall<>(
        requests,
        runner,
        listing,
        withPage,
        options,
        (body, response) -> {
          ResponseReader.Decoded<Listing<T>> read =
              ResponseReader.read(listing, label, body, response.code(), response.headers());
          return read.map(
              (found, echo) ->
                  scheme.page(found.withEcho(echo), read.additionalProperties(), wanted));
        });
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
    return new RestPagedCall<>(requests, runner, scheme, arguments, page, options);
  }

  @Override
  public Pager<T> all() {
    return new Pager<>(() -> scheme.walk(page, wanted -> callFor(wanted).execute()));
  }
}
