package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last requests and how they were answered. Thread-safe. */
public final class Recording {
  private static final int CAPACITY = 1_000;

  private final Deque<Exchange> last = new ArrayDeque<>();

  /** A request and the status it was answered with, zero for none. Immutable. */
  public static final class Exchange {
    public final IncomingRequest request;
    public final int status;

    Exchange(IncomingRequest request, int status) {
      this.request = request;
      this.status = status;
    }
  }

  synchronized void add(IncomingRequest request, int status) {
    last.addLast(new Exchange(request, status));
    if (last.size() > CAPACITY) {
      last.removeFirst();
    }
  }

  /** Oldest first. */
  public synchronized List<Exchange> all() {
    return new ArrayList<>(last);
  }
}
