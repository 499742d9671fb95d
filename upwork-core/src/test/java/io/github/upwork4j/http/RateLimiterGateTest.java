package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("The gate after a 429")
class RateLimiterGateTest {
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Duration MAX_JITTER = Duration.ofSeconds(5);
  private static final Duration SPACING = Duration.ofSeconds(61).dividedBy(40);

  private final FakeTime time = FakeTime.selfAdvancing();
  private final RateLimiter limiter = RateLimiter.slidingWindow().timeSource(time).build();

  private Duration acquire() throws IOException {
    limiter.acquire(Duration.ofHours(2), Cancellation.never());
    return time.elapsed();
  }

  @RepeatedTest(20)
  void nobodyGoesBeforeThePauseAndAJitterAreOver() throws IOException {
    acquire();
    limiter.refused(MINUTE);

    assertThat(acquire()).isBetween(MINUTE, MINUTE.plus(MAX_JITTER));
  }

  @Test
  void theJitterDiffers() throws IOException {
    List<Duration> restarts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      FakeTime clock = FakeTime.selfAdvancing();
      RateLimiter one = RateLimiter.slidingWindow().timeSource(clock).build();
      one.refused(MINUTE);
      one.acquire(Duration.ofHours(1), Cancellation.never());
      restarts.add(clock.elapsed());
    }
    assertThat(restarts.stream().distinct().count()).isGreaterThan(10);
  }

  @Test
  void afterThePauseCallsGoOneByOneForAWindowAndThenFreely() throws IOException {
    limiter.refused(MINUTE);
    List<Duration> grants = new ArrayList<>();
    for (int i = 0; i < 41; i++) {
      grants.add(acquire());
    }

    for (int i = 1; i < 40; i++) {
      assertThat(grants.get(i).minus(grants.get(i - 1))).isEqualTo(SPACING);
    }
    assertThat(grants.get(40).minus(grants.get(0))).isEqualTo(Duration.ofSeconds(61));
    time.advance(Duration.ofSeconds(61));
    Duration now = time.elapsed();
    for (int i = 0; i < 40; i++) {
      assertThat(acquire()).as("the burst is allowed again").isEqualTo(now);
    }
  }

  @Test
  void aSecondRefusalProlongsThePauseAndNeverShortensIt() throws IOException {
    limiter.refused(Duration.ofSeconds(100));
    time.advance(Duration.ofSeconds(10));
    limiter.refused(Duration.ofSeconds(1));

    assertThat(acquire()).isGreaterThanOrEqualTo(Duration.ofSeconds(100));

    limiter.refused(Duration.ofSeconds(200));
    assertThat(acquire()).isGreaterThanOrEqualTo(Duration.ofSeconds(300));
  }

  @Test
  void anAbsurdPauseIsCutAtAnHour() throws IOException {
    limiter.refused(Duration.ofSeconds(Long.MAX_VALUE));

    assertThat(acquire()).isBetween(Duration.ofHours(1), Duration.ofHours(1).plus(MAX_JITTER));
  }

  @Test
  void whoeverCannotWaitThatLongIsToldWhy() {
    limiter.refused(MINUTE);

    assertThatThrownBy(() -> limiter.acquire(Duration.ofSeconds(10), Cancellation.never()))
        .isInstanceOf(RateLimitWaitException.class)
        .hasMessageMatching(
            "Upwork asked for a pause after too many requests: the next one can go in"
                + " 6[0-5] s, the caller waits 10 s at the most\\.");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void whoeverCannotWaitAfterThePauseIsToldOfTheLimitAgain() throws IOException {
    limiter.refused(MINUTE);
    acquire();

    assertThatThrownBy(() -> limiter.acquire(Duration.ZERO, Cancellation.never()))
        .isInstanceOf(RateLimitWaitException.class)
        .hasMessage(
            "The limit of 40 requests in 60 s is reached: the next one can go in 2 s, the caller"
                + " waits 0 s at the most.");
  }

  /** B6, with the threads of eight callers. */
  @Test
  void ofEightThreadsNoneGoesWhileTheGateIsClosed() throws Exception {
    List<Duration> grants = Collections.synchronizedList(new ArrayList<>());
    AtomicReference<Duration> refused = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 10; i++) {
                    synchronized (refused) { // grants are noted in their order
                      acquire();
                      grants.add(time.elapsed());
                      if (grants.size() == 5) {
                        refused.set(time.elapsed());
                        limiter.refused(MINUTE);
                      }
                    }
                  }
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join(10_000);
    }

    assertThat(grants).hasSize(80);
    assertThat(grants.get(5)).isGreaterThanOrEqualTo(refused.get().plus(MINUTE));
    for (int i = 6; i < 40; i++) {
      assertThat(grants.get(i).minus(grants.get(i - 1))).isGreaterThanOrEqualTo(SPACING);
    }
  }

  @Test
  void aWaiterWhosePatienceThePauseExceedsIsToldAtOnce() throws Exception {
    FakeTime clock = FakeTime.manual();
    RateLimiter one = RateLimiter.slidingWindow().permits(1, MINUTE).timeSource(clock).build();
    one.acquire(Duration.ZERO, Cancellation.never());
    AtomicReference<IOException> patient = new AtomicReference<>();
    AtomicReference<IOException> impatient = new AtomicReference<>();
    Thread first = waiting(one, Duration.ofHours(1), patient);
    clock.awaitParked(1);
    Thread second = waiting(one, Duration.ofSeconds(130), impatient);
    clock.awaitParked(2);
    clock.advance(Duration.ofSeconds(10));

    one.refused(Duration.ofSeconds(300));

    second.join(10_000);
    assertThat(impatient.get())
        .isInstanceOf(RateLimitWaitException.class)
        .hasMessageMatching(
            "Upwork asked for a pause after too many requests: the next one can go in"
                + " 36[1-6] s, the caller waits 120 s at the most\\.");
    clock.awaitParked(1);
    assertThat(first.isAlive()).isTrue();
    clock.advance(Duration.ofSeconds(306));
    first.join(10_000);
    assertThat(first.isAlive()).isFalse();
    assertThat(patient.get()).isNull();
  }

  @Test
  void whoeverGivesUpForThePauseMakesWayForThoseBehind() throws Exception {
    FakeTime clock = FakeTime.manual();
    RateLimiter one = RateLimiter.slidingWindow().permits(1, MINUTE).timeSource(clock).build();
    one.acquire(Duration.ZERO, Cancellation.never());
    AtomicReference<IOException> impatient = new AtomicReference<>();
    AtomicReference<IOException> patient = new AtomicReference<>();
    Thread first = waiting(one, Duration.ofSeconds(70), impatient);
    clock.awaitParked(1);
    Thread second = waiting(one, Duration.ofHours(1), patient);
    clock.awaitParked(2);

    one.refused(Duration.ofSeconds(300));

    first.join(10_000);
    assertThat(impatient.get()).isInstanceOf(RateLimitWaitException.class);
    clock.awaitParked(1);
    clock.advance(Duration.ofSeconds(306));
    second.join(10_000);
    assertThat(second.isAlive()).isFalse();
    assertThat(patient.get()).isNull();
  }

  private static Thread waiting(
      RateLimiter limiter, Duration patience, AtomicReference<IOException> failure) {
    Thread thread =
        new Thread(
            () -> {
              try {
                limiter.acquire(patience, Cancellation.never());
              } catch (IOException e) {
                failure.set(e);
              }
            });
    thread.start();
    return thread;
  }
}
