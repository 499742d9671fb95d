package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import java.time.Instant;
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
    public final Instant time;

    /** What was sent; 0 when nothing was. */
    public final int status;

    /** The reference of the user whom the call was made for; empty for none. */
    public final String user;

    public final boolean carriedOut;
    public final @Nullable PlannedFault fault;

    /** Takes the real answer, whatever was sent; null when there was none. */
    Exchange(
        IncomingRequest request,
        Instant time,
        int status,
        @Nullable Answer real,
        @Nullable PlannedFault fault) {
      this.request = request;
      this.time = time;
      this.status = status;
      this.user = real == null ? "" : real.user();
      this.carriedOut = real != null && real.status() < 400;
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
