package io.github.upwork4j.internal;

import io.github.upwork4j.http.TimeSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;

/**
 * Cancels attempts that take too long. OkHttp's call timeout would count our waiting too, and a
 * timer for each attempt, okio's or the JDK's, wakes a thread for each: a fifth of the time of a
 * small call. So the attempts under way only stand in a set, and one task, on the JDK's shared
 * scheduler, looks at them when the first of them could be late.
 *
 * <p>Goes by the real clock, as the sockets do, and starts no thread of its own. Thread-safe.
 */
final class AttemptTimer {
  private static final TimeSource CLOCK = TimeSource.system();

  private final Set<Attempt> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean armed;
  private volatile long nextLook;

  /** Starts the time of an attempt. */
  Attempt start(Call call, long nanos) {
    Attempt attempt = new Attempt(call, CLOCK.nanoTime() + nanos);
    underWay.add(attempt);
    if (!armed || attempt.end - nextLook < 0) {
      arm(attempt.end);
    }
    return attempt;
  }

  private synchronized void arm(long end) {
    if (armed && end - nextLook >= 0) {
      return;
    }
    nextLook = end;
    armed = true;
    long wait = Math.max(end - CLOCK.nanoTime(), 0);
    Executor later = CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, Runnable::run);
    later.execute(this::look);
  }

  /** Cancels who is late, and comes back for the next who could be. */
  private void look() {
    armed = false; // before looking: who starts meanwhile arms it again
    long now = CLOCK.nanoTime();
    Attempt next = null;
    for (Attempt attempt : underWay) {
      if (attempt.end - now <= 0) {
        attempt.cancelUnlessOver();
      } else if (next == null || attempt.end - next.end < 0) {
        next = attempt;
      }
    }
    if (next != null) {
      arm(next.end);
    }
  }

  /** An attempt under way. */
  final class Attempt {
    private final Call call;
    private final long end;

    /** Whoever sets it first decides whether the attempt was late. */
    private final AtomicBoolean over = new AtomicBoolean();

    private Attempt(Call call, long end) {
      this.call = call;
      this.end = end;
    }

    /** Ends the time; returns whether it was over before, and the call cancelled for it. */
    boolean stop() {
      underWay.remove(this);
      return !over.compareAndSet(false, true);
    }

    private void cancelUnlessOver() {
      if (over.compareAndSet(false, true)) {
        call.cancel();
      }
    }
  }
}
