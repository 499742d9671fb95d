package io.github.upwork4j.sandbox.internal.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be put forward. Thread-safe. */
public final class AdjustableClock extends Clock {
  private final Clock base;
  private Duration ahead = Duration.ZERO;

  public AdjustableClock(Clock base) {
    this.base = base;
  }

  public synchronized void advance(Duration by) {
    ahead = ahead.plus(by);
  }

  @Override
  public synchronized Instant instant() {
    return base.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  /** Nothing here asks for a zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("this clock knows instants only");
  }
}
