package io.github.upwork4j.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;

/**
 * The OkHttp clients of tests: each has a connection pool and a dispatcher of its own, {@link
 * LeakCheck} looks at them after the test and closes them.
 */
public final class TestHttp {
  private TestHttp() {}

  /** Returns a client that the test's end closes. */
  public static OkHttpClient client() {
    return builder().build();
  }

  /** Starts a client; every client built from it shares what is watched. */
  public static OkHttpClient.Builder builder() {
    return builder(EventListener.NONE);
  }

  /** Starts a client with another listener beside the one that watches. */
  public static OkHttpClient.Builder builder(EventListener also) {
    Watched watched = new Watched();
    LeakCheck.watch(watched);
    return new OkHttpClient.Builder()
        .connectionPool(watched.pool)
        .dispatcher(watched.dispatcher)
        .socketFactory(new PromptSockets())
        .eventListener(watched.plus(also));
  }

  /** Counts what goes out of a pool and comes back. */
  static final class Watched extends EventListener {
    private final ConnectionPool pool = new ConnectionPool(20, 1, TimeUnit.MINUTES);
    private final Dispatcher dispatcher = new Dispatcher();
    private final AtomicInteger acquired = new AtomicInteger();
    private final AtomicInteger released = new AtomicInteger();

    @Override
    public void connectionAcquired(Call call, Connection connection) {
      acquired.incrementAndGet();
    }

    @Override
    public void connectionReleased(Call call, Connection connection) {
      released.incrementAndGet();
    }

    /** Returns what is still in use, in words. */
    List<String> inUse() {
      List<String> inUse = new ArrayList<>();
      int busy = pool.connectionCount() - pool.idleConnectionCount();
      if (busy != 0) {
        inUse.add(busy + " of " + pool.connectionCount() + " connections in use");
      }
      if (acquired.get() != released.get()) {
        inUse.add("connections acquired: " + acquired + ", released: " + released);
      }
      return inUse;
    }

    void close() {
      dispatcher.cancelAll();
      dispatcher.executorService().shutdown();
      pool.evictAll();
    }
  }
}
