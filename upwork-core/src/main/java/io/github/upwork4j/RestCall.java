package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.http.Replay;
import io.github.upwork4j.internal.CallLabel;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;

/** One endpoint with its arguments and options, encoded once and sent as often as asked. */
final class RestCall<T> implements UpworkCall<T> {
  private final RequestFactory requests;
  private final CallRunner runner;
  private final Endpoint<?> endpoint;
  private final Arguments arguments;
  private final RequestOptions options;
  private final CallRunner.Decoder<T> decoder;
  private final CallLabel label;
  private final Request request;

  RestCall(
      RequestFactory requests,
      CallRunner runner,
      Endpoint<?> endpoint,
      Arguments arguments,
      RequestOptions options,
      CallRunner.Decoder<T> decoder) {
    this.requests = requests;
    this.runner = runner;
    this.endpoint = endpoint;
    this.arguments = arguments;
    this.options = options;
    this.decoder = decoder;
    this.label = CallLabel.of(endpoint);
    this.request = requests.create(endpoint, arguments, options);
  }

  /** Returns the call whose answer is read as {@code endpoint} says. */
  static <T> RestCall<T> of(
      RequestFactory requests,
      CallRunner runner,
      Endpoint<T> endpoint,
      Arguments arguments,
      RequestOptions options) {
    CallLabel label = CallLabel.of(endpoint);
    return new RestCall<>(
        requests,
        runner,
        endpoint,
        arguments,
        options,
        (body, response) ->
            ResponseReader.read(endpoint, label, body, response.code(), response.headers()));
  }

  @Override
  public T execute() {
    return executeForResponse().value();
  }

  @Override
  public UpworkResponse<T> executeForResponse() {
    return runner.run(request, label, replay(), options, decoder);
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return runner.runAsync(request, label, replay(), options, decoder);
  }

  @Override
  public RestCall<T> with(RequestOptions options) {
    return new RestCall<>(requests, runner, endpoint, arguments, options, decoder);
  }

  private Replay replay() {
    Replay declared = endpoint.replay();
    if (declared == Replay.PAYMENT || options.idempotent().isEmpty()) {
      return declared;
    }
    boolean idempotent = options.idempotent().get();
    return idempotent ? (declared == Replay.SAFE ? declared : Replay.IDEMPOTENT) : Replay.UNSAFE;
  }
}
