package io.github.upwork4j.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps retries from multiplying the load on a server that is down: a retry costs two tokens, a
 * success gives one back, twenty is the most. In an outage a client retries ten times in all.
 */
final class RetryBudget {
  private static final int MAX = 20;
  private static final int COST = 2;

  private final AtomicInteger tokens = new AtomicInteger(MAX);

  boolean take() {
    int before = tokens.getAndUpdate(t -> t >= COST ? t - COST : t);
    return before >= COST;
  }

  void success() {
    if (tokens.get() < MAX) {
      tokens.updateAndGet(t -> Math.min(t + 1, MAX));
    }
  }
}
