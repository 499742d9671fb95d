package io.github.upwork4j.auth.signin;

import io.github.upwork4j.http.TimeSource;
import java.time.Instant;

/** A clock that shows the given times one after the other, and the last one from then on. */
final class Clock implements TimeSource {
  private long[] nanos;
  private int next;

  Clock(long... nanos) {
    this.nanos = nanos;
  }

  void set(long now) {
    nanos = new long[] {now};
    next = 0;
  }

  @Override
  public long nanoTime() {
    long now = nanos[next];
    next = Math.min(next + 1, nanos.length - 1);
    return now;
  }

  @Override
  public Instant now() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void park(Object blocker, long nanos) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unpark(Thread thread) {
    throw new UnsupportedOperationException();
  }
}
