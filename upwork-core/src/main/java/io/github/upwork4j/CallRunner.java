package io.github.upwork4j;

import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.http.CallProfile;
import io.github.upwork4j.http.Replay;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.internal.CallLabel;
import io.github.upwork4j.internal.Durations;
import io.github.upwork4j.internal.ErrorMapper;
import io.github.upwork4j.internal.Streaming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Makes calls: sends a prepared request through OkHttp and turns what comes back into a value. */
final class CallRunner {
  private final OkHttpClient http;
  private final Executor executor;
  private final TimeSource time;
  private final AtomicBoolean closed;

  CallRunner(OkHttpClient http, Executor executor, TimeSource time, AtomicBoolean closed) {
    this.http = http;
    this.executor = executor;
    this.time = time;
    this.closed = closed;
  }

  /** Turns a successful answer into a value. */
  @FunctionalInterface
  interface Decoder<T> {
    ResponseReader.Decoded<T> decode(byte[] body, Response response);
  }

  <T> UpworkResponse<T> run(
      Request request, CallLabel label, Replay replay, RequestOptions options, Decoder<T> decoder) {
    return run(newCall(request, label, replay, options), label, decoder);
  }

  <T> CompletableFuture<T> runAsync(
      Request request, CallLabel label, Replay replay, RequestOptions options, Decoder<T> decoder) {
    Call call;
    try {
      call = newCall(request, label, replay, options);
    } catch (IllegalStateException closed) {
      return CompletableFuture.failedFuture(closed);
    }
    CallFuture<T> future = new CallFuture<>(call);
    try {
      executor.execute(
          () -> {
            try {
              future.complete(run(call, label, decoder).value());
            } catch (Throwable t) { // a future that never completes is worse than any error in it
              future.completeExceptionally(t);
            }
          });
    } catch (RuntimeException rejected) {
      future.completeExceptionally(rejected);
    }
    return future;
  }

  /** A future that ends its call when it is cancelled. */
  private static final class CallFuture<T> extends CompletableFuture<T> {
    private final Call call;

    CallFuture(Call call) {
      this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled) {
        call.cancel();
      }
      return cancelled;
    }
  }

  private Call newCall(Request request, CallLabel label, Replay replay, RequestOptions options) {
    if (closed.get()) {
      throw new IllegalStateException("this UpworkClient is closed");
    }
    @Nullable RetryPolicy policy = options.retryPolicy().orElse(null);
    CallProfile profile =
        options
            .deadline()
            .map(left -> CallProfile.until(time.nanoTime() + Durations.nanos(left), replay, policy))
            .orElseGet(() -> CallProfile.of(replay, policy));
    return http.newCall(
        request
            .newBuilder()
            .tag(CallProfile.class, profile)
            .tag(CallLabel.class, label)
            .tag(CallRunner.class, this)
            .build());
  }

  private <T> UpworkResponse<T> run(Call call, CallLabel label, Decoder<T> decoder) {
    CallProfile profile = profileOf(call);
    try (Response response = call.execute()) {
      byte[] bytes = response.body().bytes();
      if (!response.isSuccessful()) {
        throw refusal(response, bytes, label, profile);
      }
      return new UpworkResponse<>(
          decoder.decode(bytes, response),
          response.code(),
          ErrorMapper.publicHeaders(response.headers()),
          profile.attempts(),
          ByteString.of(bytes));
    } catch (Throwable t) {
      throw thrown(t, label, profile, call);
    }
  }

  /** Makes a call whose answer is read while it comes. */
  AnswerStream open(Endpoint<?> endpoint, Request request, RequestOptions options) {
    CallLabel label = CallLabel.of(endpoint);
    Call call =
        newCall(
            request.newBuilder().tag(Streaming.class, Streaming.YES).build(),
            label,
            endpoint.replay(),
            options);
    CallProfile profile = profileOf(call);
    try {
      Response response = call.execute();
      if (response.isSuccessful()) {
        return new AnswerStream(endpoint, call, response, label, profile, this);
      }
      try (response) {
        throw refusal(response, response.body().bytes(), label, profile);
      }
    } catch (Throwable t) {
      throw thrown(t, label, profile, call);
    }
  }

  private static CallProfile profileOf(Call call) {
    CallProfile profile = call.request().tag(CallProfile.class);
    if (profile == null) {
      throw new IllegalStateException("newCall tags every request");
    }
    return profile;
  }

  private UpworkException refusal(
      Response response, byte[] body, CallLabel label, CallProfile profile) {
    return ErrorMapper.answered(
        label, profile, response.code(), response.headers(), text(body), time);
  }

  /** Returns what a failed call throws. */
  private RuntimeException thrown(Throwable t, CallLabel label, CallProfile profile, Call call) {
    Throwable failure = ErrorMapper.unwrapped(t);
    if (failure instanceof IOException) {
      return failed(label, profile, failure, call);
    }
    if (failure instanceof Error) {
      throw (Error) failure;
    }
    return failure instanceof RuntimeException
        ? (RuntimeException) failure
        : new IllegalStateException(failure);
  }

  /** Returns the exception for a call that got no complete answer. */
  UpworkException failed(CallLabel label, CallProfile profile, Throwable failure, Call call) {
    return ErrorMapper.failed(label, profile, failure, call.isCanceled(), time);
  }

  /** JSON is UTF-8 whatever the header says, in errors as in answers. */
  private static String text(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Cancels the calls of this runner that are under way. */
  void cancelAll() {
    for (Call call : http.dispatcher().runningCalls()) {
      if (call.request().tag(CallRunner.class) == this) {
        call.cancel();
      }
    }
  }
}
