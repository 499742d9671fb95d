package io.github.upwork4j.testing;

import io.github.upwork4j.http.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A clock that tests move. A {@link #selfAdvancing} one jumps ahead by every wait it is asked for;
 * a {@link #manual} one keeps waiters parked until {@link #advance}. Either way nothing really
 * waits, and {@link #waits} tells what was asked for.
 */
public final class FakeTime implements TimeSource {
  private final boolean selfAdvancing;
  private final long start;
  private final Instant startInstant;
  private long now;
  private Duration wallOffset = Duration.ZERO;
  private final List<Duration> waits = new ArrayList<>();
  private final Set<Thread> permits = new HashSet<>();
  private final Set<Thread> parked = new HashSet<>();

  private FakeTime(boolean selfAdvancing, long start, Instant startInstant) {
    this.selfAdvancing = selfAdvancing;
    this.start = start;
    this.startInstant = startInstant;
    this.now = start;
  }

  /** Starts just before the monotonic clock wraps, since a real one may. */
  public static FakeTime selfAdvancing() {
    return new FakeTime(
        true, Long.MAX_VALUE - 1_000_000_000L, Instant.parse("2020-06-15T12:00:00Z"));
  }

  public static FakeTime manual() {
    return new FakeTime(
        false, Long.MAX_VALUE - 1_000_000_000L, Instant.parse("2020-06-15T12:00:00Z"));
  }

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public synchronized Instant now() {
    return startInstant.plusNanos(now - start).plus(wallOffset);
  }

  /** Moves the wall clock only, as an administrator or daylight saving would. */
  public synchronized void shiftWallClock(Duration by) {
    wallOffset = wallOffset.plus(by);
  }

  @Override
  public synchronized void park(Object blocker, long nanos) {
    Thread self = Thread.currentThread();
    if (nanos != Long.MAX_VALUE) {
      waits.add(Duration.ofNanos(nanos));
    }
    if (permits.remove(self) || self.isInterrupted()) {
      return;
    }
    if (selfAdvancing && nanos != Long.MAX_VALUE) {
      now += nanos;
      return;
    }
    long until = now + nanos;
    boolean forever = nanos == Long.MAX_VALUE;
    parked.add(self);
    notifyAll();
    try {
      while (!permits.remove(self) && (forever || until - now > 0)) {
        wait(5_000);
      }
    } catch (InterruptedException e) {
      self.interrupt();
    } finally {
      parked.remove(self);
      notifyAll();
    }
  }

  @Override
  public synchronized void unpark(Thread thread) {
    permits.add(thread);
    notifyAll();
  }

  /** Moves both clocks ahead, and with them everybody whose wait is over. */
  public synchronized void advance(Duration by) {
    now += by.toNanos();
    notifyAll();
  }

  /** Waits until {@code count} threads are parked. */
  public synchronized void awaitParked(int count) {
    long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    try {
      while (parked.size() < count) {
        if (System.nanoTime() > giveUp) {
          throw new AssertionError("expected " + count + " parked threads, saw " + parked.size());
        }
        wait(10);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The waits that were asked for, in order. */
  public synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  /** How far the monotonic clock has moved. */
  public synchronized Duration elapsed() {
    return Duration.ofNanos(now - start);
  }
}
