package io.github.upwork4j.auth.signin;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.internal.Durations;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Waits for one callback. Browsers open connections that they do not use, so all of them are
 * listened to at once.
 */
final class CallbackWait<T> implements AutoCloseable {
  /** Far more than a browser opens ahead; beyond it the oldest one is closed. */
  private static final int MAX_CONNECTIONS = 32;

  private final LoopbackAddress address;
  private final Selector selector;
  private final TimeSource time;
  private final Duration timeout;
  private final Function<String, T> finish;
  private final Deque<BrowserConnection> connections = new ArrayDeque<>();
  private @Nullable CallbackRejectedException lastRejected;
  private @Nullable RuntimeException failure;
  private @Nullable T result;

  CallbackWait(
      LoopbackAddress address,
      Selector selector,
      TimeSource time,
      Duration timeout,
      Function<String, T> finish) {
    this.address = address;
    this.selector = selector;
    this.time = time;
    this.timeout = timeout;
    this.finish = finish;
  }

  T run() throws IOException {
    long nanos = Durations.nanos(timeout);
    long start = time.nanoTime();
    while (true) {
      long left = nanos - (time.nanoTime() - start);
      if (left <= 0) {
        throw tooLate();
      }
      selector.select(TimeUnit.NANOSECONDS.toMillis(left) + 1);
      if (Thread.currentThread().isInterrupted()) {
        throw new AuthorizationException(
            "The thread was interrupted while it waited for the user to sign in.",
            /* error= */ null,
            /* cause= */ null);
      }
      List<SelectionKey> ready = new ArrayList<>(selector.selectedKeys());
      selector.selectedKeys().clear();
      for (SelectionKey key : ready) {
        serve(key);
        if (failure != null) {
          throw failure;
        }
        if (result != null) {
          return result;
        }
      }
    }
  }

  private void serve(SelectionKey key) throws IOException {
    @Nullable Object connection = key.attachment();
    if (connection == null) {
      accept((ServerSocketChannel) key.channel());
    } else {
      serve((BrowserConnection) connection);
    }
  }

  private void accept(ServerSocketChannel listener) throws IOException {
    @Nullable SocketChannel channel = listener.accept();
    if (channel == null) {
      return;
    }
    BrowserConnection connection = new BrowserConnection(channel);
    connections.add(connection);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, connection);
    connections.removeIf(BrowserConnection::isClosed);
    if (connections.size() > MAX_CONNECTIONS) {
      connections.remove().close();
    }
  }

  private void serve(BrowserConnection connection) {
    @Nullable BrowserRequest request = connection.read();
    if (request == null) {
      return;
    }
    @Nullable BrowserPage refusal = request.refusal(address.path());
    connection.answer(refusal == null ? finish(request) : refusal, request.wantsBody());
  }

  private BrowserPage finish(BrowserRequest callback) {
    try {
      result =
          Objects.requireNonNull(
              finish.apply(address.origin() + callback.target()), "finish returned null");
      return BrowserPage.signedIn();
    } catch (CallbackRejectedException e) {
      lastRejected = e;
      return BrowserPage.rejected(e);
    } catch (SignInDeniedException e) {
      failure = e;
      return BrowserPage.denied(e);
    } catch (RuntimeException e) {
      failure = e;
      return BrowserPage.failed(e);
    }
  }

  private SignInAgainException tooLate() {
    return new SignInAgainException(
        "No callback came to "
            + address.url()
            + " within "
            + timeout
            + (lastRejected == null
                ? ": nobody answered Upwork's page, or the key has another callback."
                : ", except one that was rejected: " + lastRejected.getMessage())
            + " The user has to sign in again.",
        /* error= */ null,
        lastRejected);
  }

  @Override
  public void close() {
    connections.forEach(BrowserConnection::close);
  }
}
