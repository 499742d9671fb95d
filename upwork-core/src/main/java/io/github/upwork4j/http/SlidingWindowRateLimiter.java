package io.github.upwork4j.http;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An exact sliding window: the times of the last grants in a ring, and a queue of waiters of whom
 * only the first looks at the clock. Times are compared by subtraction, since the monotonic clock
 * may wrap.
 */
final class SlidingWindowRateLimiter implements RateLimiter {
  static final Map<String, RateLimiter> SHARED = new ConcurrentHashMap<>();
  private static final long DAY = Duration.ofDays(1).toNanos();
  private static final long MAX_PAUSE = Duration.ofHours(1).toNanos();

  private final TimeSource time;
  private final long window;
  private final String limitWindow;
  private final long dailyPermits;

  /** The times of the last grants; {@code next} is the oldest, to be overwritten next. */
  private final long[] grants;

  private int next;
  private int granted;
  private final ArrayDeque<Waiter> waiters = new ArrayDeque<>();

  private boolean dayStarted;
  private long dayStart;
  private long grantedToday;

  /** After a refusal: no grant before {@code gate}, and no burst for one window after it. */
  private boolean gated;

  private long gate;
  private int refusals;
  private long lastGrant;

  SlidingWindowRateLimiter(SlidingWindowBuilder builder) {
    this.time = builder.time;
    this.window = builder.window.plus(builder.margin).toNanos();
    this.limitWindow = seconds(builder.window);
    this.dailyPermits = builder.dailyPermits;
    this.grants = new long[builder.permits];
  }

  @Override
  public void acquire(Duration maxWait, Cancellation cancellation)
      throws RateLimitWaitException, InterruptedIOException {
    Waiter self;
    long limit = nanos(maxWait);
    synchronized (this) {
      long now = time.nanoTime();
      checkDay(now);
      long wait = waitBehind(waiters.size(), now);
      if (wait == 0 && waiters.isEmpty()) {
        grant(now);
        return;
      }
      if (wait > limit) {
        throw tooLong(wait, limit, now);
      }
      self = new Waiter(Thread.currentThread(), now, limit, refusals);
      waiters.add(self);
    }
    cancellation.onCancel(() -> time.unpark(self.thread));
    await(self, cancellation);
  }

  private void await(Waiter self, Cancellation cancellation)
      throws RateLimitWaitException, InterruptedIOException {
    while (true) {
      long wait;
      synchronized (this) {
        String ended =
            Thread.currentThread().isInterrupted()
                ? "interrupted while waiting for the rate limit"
                : cancellation.isCancelled() ? "cancelled while waiting for the rate limit" : null;
        if (ended != null) {
          leave(self);
          throw new InterruptedIOException(ended);
        }
        long now = time.nanoTime();
        if (refusals != self.refusals) { // it takes longer than it did when the waiting began
          self.refusals = refusals;
          checkPatience(self, now);
        }
        boolean first = waiters.peek() == self;
        wait = first ? waitBehind(0, now) : Long.MAX_VALUE;
        if (wait == 0) {
          leave(self);
          checkDay(now);
          grant(now);
          return;
        }
      }
      time.park(this, wait);
    }
  }

  @Override
  public synchronized void refused(Duration pause) {
    long now = time.nanoTime();
    long jitter = ThreadLocalRandom.current().nextLong(Duration.ofSeconds(5).toNanos());
    long until = now + Math.min(nanos(pause), MAX_PAUSE) + jitter;
    if (!gated || until - gate > 0) {
      gated = true;
      gate = until;
    }
    refusals++;
    for (Waiter waiter : waiters) { // to see that its turn is later now
      time.unpark(waiter.thread);
    }
  }

  /** Throws if a waiter would wait longer now than its caller can. */
  private void checkPatience(Waiter self, long now) throws RateLimitWaitException {
    int ahead = 0;
    for (Waiter waiter : waiters) {
      if (waiter == self) {
        break;
      }
      ahead++;
    }
    long wait = waitBehind(ahead, now);
    long left = self.limit - (now - self.since);
    if (wait > left) {
      leave(self);
      throw tooLong(wait, left, now);
    }
  }

  private RateLimitWaitException tooLong(long wait, long limit, long now) {
    String reason =
        gated && gate - now > 0
            ? "Upwork asked for a pause after too many requests"
            : "The limit of " + grants.length + " requests in " + limitWindow + " is reached";
    Duration needed = Duration.ofNanos(wait);
    return new RateLimitWaitException(
        reason
            + ": the next one can go in "
            + seconds(needed)
            + ", the caller waits "
            + Math.max(limit, 0) / 1_000_000_000
            + " s at the most.",
        needed);
  }

  /** Returns how long the caller with {@code ahead} others before it waits from {@code now}. */
  private long waitBehind(int ahead, long now) {
    long wait = 0;
    int position = ahead % grants.length + granted - grants.length;
    if (position >= 0) {
      int oldest = granted == grants.length ? next : 0;
      wait = grants[(oldest + position) % grants.length] + window - now;
    }
    wait = Math.max(wait, 0) + (ahead / grants.length) * window;
    if (gated) {
      long spacing = window / grants.length;
      if (now - gate < window) {
        long from = granted > 0 && lastGrant - gate >= 0 ? lastGrant + spacing : gate;
        wait = Math.max(wait, from + ahead * spacing - now);
      } else {
        gated = false;
      }
    }
    return wait;
  }

  private void grant(long now) {
    grants[next] = now;
    next = (next + 1) % grants.length;
    granted = Math.min(granted + 1, grants.length);
    grantedToday++;
    lastGrant = now;
  }

  private void leave(Waiter self) {
    boolean first = waiters.peek() == self;
    waiters.remove(self);
    if (first && !waiters.isEmpty()) {
      time.unpark(waiters.getFirst().thread);
    }
  }

  private void checkDay(long now) throws RateLimitWaitException {
    if (!dayStarted || now - dayStart >= DAY) {
      dayStarted = true;
      dayStart = now;
      grantedToday = 0;
    }
    if (grantedToday >= dailyPermits) {
      Duration needed = Duration.ofNanos(DAY - (now - dayStart));
      throw new RateLimitWaitException(
          "The limit of "
              + dailyPermits
              + " requests in a day is reached: the next one can go at "
              + time.now().plus(needed)
              + ".",
          needed);
    }
  }

  private static long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  private static String seconds(Duration duration) {
    return (nanos(duration) + 999_999_999) / 1_000_000_000 + " s";
  }

  private static final class Waiter {
    final Thread thread;
    final long since;
    final long limit;
    int refusals;

    Waiter(Thread thread, long since, long limit, int refusals) {
      this.thread = thread;
      this.since = since;
      this.limit = limit;
      this.refusals = refusals;
    }
  }
}
