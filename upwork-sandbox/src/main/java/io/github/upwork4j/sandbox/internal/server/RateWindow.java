package io.github.upwork4j.sandbox.internal.server;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets at most forty requests pass in any sixty seconds. Requests that were refused do not count.
 * Thread-safe.
 */
final class RateWindow {
  private static final int LIMIT = 40;
  private static final long WINDOW_MILLIS = 60_000;

  private final Clock clock;
  private final Deque<Long> passed = new ArrayDeque<>();

  RateWindow(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean tryPass() {
    long now = clock.millis();
    while (!passed.isEmpty() && now - passed.getFirst() >= WINDOW_MILLIS) {
      passed.removeFirst();
    }
    if (passed.size() >= LIMIT) {
      return false;
    }
    passed.addLast(now);
    return true;
  }
}
