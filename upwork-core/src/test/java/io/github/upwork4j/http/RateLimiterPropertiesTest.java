package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seeded, so that a failure comes again; the seed is in the message. */
@DisplayName("What holds for any schedule")
class RateLimiterPropertiesTest {
  /** B2, and more: each grant comes at the very moment at which it may, not a nanosecond later. */
  @Test
  void eachGrantComesAsSoonAsTheWindowAllowsAndNoSooner() throws IOException {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      FakeTime time = FakeTime.selfAdvancing();
      int permits = 1 + random.nextInt(6);
      long window = 1 + random.nextLong(100_000);
      long margin = random.nextLong(1_000);
      RateLimiter limiter =
          RateLimiter.slidingWindow()
              .permits(permits, Duration.ofNanos(window))
              .margin(Duration.ofNanos(margin))
              .timeSource(time)
              .build();
      List<Long> grants = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        if (random.nextInt(3) == 0) {
          time.advance(Duration.ofNanos(random.nextLong(2 * window)));
        }
        long asked = time.elapsed().toNanos();
        long allowed = i < permits ? 0 : grants.get(grants.size() - permits) + window + margin;
        long expected = Math.max(asked, allowed);
        long patience = random.nextLong(2 * window);
        if (random.nextInt(4) == 0 && expected - asked > patience) {
          try {
            limiter.acquire(Duration.ofNanos(patience), Cancellation.never());
            throw new AssertionError("seed " + seed + ": it waited longer than it was let");
          } catch (RateLimitWaitException e) {
            assertThat(e.needed().toNanos()).as("seed %s", seed).isEqualTo(expected - asked);
            assertThat(time.elapsed().toNanos()).as("seed %s", seed).isEqualTo(asked);
          }
        }
        limiter.acquire(Duration.ofDays(1), Cancellation.never());
        grants.add(time.elapsed().toNanos());
        assertThat(grants.get(i)).as("seed %s, grant %s", seed, i).isEqualTo(expected);
      }
    }
  }

  /** With refusals in between, the window still holds and no grant falls into a pause. */
  @Test
  void refusalsNeverOpenTheWindow() throws IOException {
    for (int seed = 0; seed < 5_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      FakeTime time = FakeTime.selfAdvancing();
      int permits = 1 + random.nextInt(6);
      Duration window = Duration.ofSeconds(60);
      RateLimiter limiter =
          RateLimiter.slidingWindow()
              .permits(permits, window)
              .margin(Duration.ZERO)
              .timeSource(time)
              .build();
      List<Duration> grants = new ArrayList<>();
      Duration closedUntil = Duration.ZERO;
      for (int i = 0; i < 30; i++) {
        time.advance(Duration.ofSeconds(random.nextInt(40)));
        if (random.nextInt(5) == 0) {
          Duration pause = Duration.ofSeconds(random.nextInt(120));
          limiter.refused(pause);
          Duration until = time.elapsed().plus(pause);
          closedUntil = until.compareTo(closedUntil) > 0 ? until : closedUntil;
        }
        limiter.acquire(Duration.ofDays(1), Cancellation.never());
        grants.add(time.elapsed());
        assertThat(grants.get(i)).as("seed %s", seed).isGreaterThanOrEqualTo(closedUntil);
        if (i >= permits) {
          assertThat(grants.get(i).minus(grants.get(i - permits)))
              .as("seed %s", seed)
              .isGreaterThanOrEqualTo(window);
        }
      }
    }
  }

  /** B21. */
  @Test
  void manyThreadsAtOneMomentGetExactlyTheLimit() throws Exception {
    RateLimiter limiter = RateLimiter.slidingWindow().timeSource(FakeTime.manual()).build();
    AtomicInteger grants = new AtomicInteger();
    AtomicInteger refusals = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 64; t++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                  for (int i = 0; i < 1_000; i++) {
                    try {
                      limiter.acquire(Duration.ZERO, Cancellation.never());
                      grants.incrementAndGet();
                    } catch (RateLimitWaitException e) {
                      refusals.incrementAndGet();
                    }
                  }
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
              });
      thread.start();
      threads.add(thread);
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join(30_000);
    }

    assertThat(grants).hasValue(40);
    assertThat(refusals).hasValue(64_000 - 40);
  }
}
