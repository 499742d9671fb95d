package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last requests and how they were answered. Thread-safe. */
public final class Recording {
  private static final int CAPACITY = 1_000;

  private final Deque<Exchange> last = new ArrayDeque<>();

  /** A request and what became of it. Immutable. */
  public static final class Exchange {
    public final IncomingRequest request;

    /** What was sent; 0 when nothing was. */
    public final int status;

    public final boolean carriedOut;
    public final @Nullable PlannedFault fault;

    Exchange(
        IncomingRequest request, int status, boolean carriedOut, @Nullable PlannedFault fault) {
      this.request = request;
      this.status = status;
      this.carriedOut = carriedOut;
      this.fault = fault;
    }
  }

  synchronized void add(Exchange exchange) {
    last.addLast(exchange);
    if (last.size() > CAPACITY) {
      last.removeFirst();
    }
  }

  /** Oldest first. */
  public synchronized List<Exchange> all() {
    return new ArrayList<>(last);
  }
}
