package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An exact sliding window")
class SlidingWindowRateLimiterTest {
  private static final Duration PATIENCE = Duration.ofHours(24);

  private final FakeTime time = FakeTime.selfAdvancing();

  private Duration acquire(RateLimiter limiter) throws IOException {
    limiter.acquire(PATIENCE, Cancellation.never());
    return time.elapsed();
  }

  private List<Duration> acquire(RateLimiter limiter, int times) throws IOException {
    List<Duration> grants = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      grants.add(acquire(limiter));
    }
    return grants;
  }

  private RateLimiter documented() {
    return RateLimiter.slidingWindow().timeSource(time).build();
  }

  /** B1. */
  @Test
  void fortyGoAtOnceAndTheNextAMinuteAndASecondLater() throws IOException {
    List<Duration> grants = acquire(documented(), 41);

    assertThat(grants.subList(0, 40)).containsOnly(Duration.ZERO);
    assertThat(grants.get(40)).isEqualTo(Duration.ofSeconds(61));
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(61));
  }

  /** B3. A bucket that refills would let the second batch through at once. */
  @Test
  void idleTimeBuysNoSecondBurst() throws IOException {
    RateLimiter limiter = documented();
    time.advance(Duration.ofMillis(59_900));
    acquire(limiter, 40);
    time.advance(Duration.ofMillis(200));

    assertThat(acquire(limiter, 40)).containsOnly(Duration.ofMillis(59_900 + 61_000));
  }

  @Test
  void theWholeLimitIsUsed() throws IOException {
    List<Duration> grants = acquire(documented(), 200);

    assertThat(grants.get(199)).isEqualTo(Duration.ofSeconds(4 * 61));
  }

  /** B4. */
  @Test
  void theCallAfterTheLastOfTheDayFailsAtOnceAndSaysWhenItCanGo() throws IOException {
    RateLimiter limiter = documented();
    acquire(limiter, 40_000);
    int waits = time.waits().size();
    Duration before = time.elapsed();

    assertThatThrownBy(() -> acquire(limiter))
        .isInstanceOf(RateLimitWaitException.class)
        .hasMessage(
            "The limit of 40000 requests in a day is reached:"
                + " the next one can go at 2020-06-16T12:00:00Z.")
        .extracting(e -> ((RateLimitWaitException) e).needed())
        .isEqualTo(Duration.ofDays(1).minus(before));
    assertThat(time.waits()).hasSize(waits);
    assertThat(time.elapsed()).isEqualTo(before);
  }

  @Test
  void aNewDayBegins24HoursAfterTheFirstCall() throws IOException {
    RateLimiter limiter = RateLimiter.slidingWindow().dailyPermits(2).timeSource(time).build();
    time.advance(Duration.ofHours(5));
    acquire(limiter, 2);
    time.advance(Duration.ofDays(1).minusNanos(1));

    assertThatThrownBy(() -> acquire(limiter)).isInstanceOf(RateLimitWaitException.class);
    time.advance(Duration.ofNanos(1));
    assertThatCode(() -> acquire(limiter, 2)).doesNotThrowAnyException();
    assertThatThrownBy(() -> acquire(limiter)).isInstanceOf(RateLimitWaitException.class);
  }

  /** B5. */
  @Test
  void anotherWindowIsAnotherLimiter() throws IOException {
    RateLimiter graphQl =
        RateLimiter.slidingWindow()
            .permits(10, Duration.ofSeconds(1))
            .margin(Duration.ZERO)
            .timeSource(time)
            .build();
    RateLimiter rest = documented();

    List<Duration> grants = acquire(graphQl, 11);

    assertThat(grants.subList(0, 10)).containsOnly(Duration.ZERO);
    assertThat(grants.get(10)).isEqualTo(Duration.ofSeconds(1));
    assertThat(acquire(rest, 40)).containsOnly(Duration.ofSeconds(1));
  }

  /** B14. */
  @Test
  void theWallClockMayJumpAsItLikes() throws IOException {
    RateLimiter limiter = documented();
    acquire(limiter, 20);
    time.shiftWallClock(Duration.ofHours(-1));
    acquire(limiter, 20);
    time.shiftWallClock(Duration.ofHours(2));

    assertThat(acquire(limiter)).isEqualTo(Duration.ofSeconds(61));
  }

  /** B16. */
  @Test
  void aLimitThatIsNoneIsRefused() {
    SlidingWindowBuilder builder = RateLimiter.slidingWindow();
    Duration second = Duration.ofSeconds(1);

    assertThatThrownBy(() -> builder.permits(0, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("permits must be at least 1, was 0");
    assertThatThrownBy(() -> builder.permits(-1, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("permits must be at least 1, was -1");
    assertThatThrownBy(() -> builder.permits(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window must be longer than zero, was PT0S");
    assertThatThrownBy(() -> builder.permits(1, second.negated()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window must be longer than zero, was PT-1S");
    assertThatThrownBy(() -> builder.margin(second.negated()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("margin must not be negative, was PT-1S");
    assertThatThrownBy(() -> builder.dailyPermits(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dailyPermits must be at least 1, was 0");
  }

  @Test
  void aLimitOfOneWorks() throws IOException {
    RateLimiter limiter =
        RateLimiter.slidingWindow()
            .permits(1, Duration.ofSeconds(1))
            .margin(Duration.ZERO)
            .timeSource(time)
            .build();

    assertThat(acquire(limiter, 3))
        .containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void aWaitThatTheCallerCannotWaitFailsAtOnceAndTakesNoPermit() throws IOException {
    RateLimiter limiter = documented();
    acquire(limiter, 40);
    time.advance(Duration.ofMillis(500));

    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> limiter.acquire(Duration.ofMillis(60_499), Cancellation.never()))
          .isInstanceOf(RateLimitWaitException.class)
          .hasMessage(
              "The limit of 40 requests in 60 s is reached: the next one can go in 61 s,"
                  + " the caller waits 60 s at the most.")
          .extracting(e -> ((RateLimitWaitException) e).needed())
          .isEqualTo(Duration.ofMillis(60_500));
    }
    assertThat(time.waits()).isEmpty();
    limiter.acquire(Duration.ofMillis(60_500), Cancellation.never());
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(61));
  }

  @Test
  void anEndlessPatienceIsNoOverflow() throws IOException {
    RateLimiter limiter = documented();
    acquire(limiter, 40);

    limiter.acquire(Duration.ofSeconds(Long.MAX_VALUE), Cancellation.never());

    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(61));
  }

  @Test
  void everybodyWhoAsksForOneHostGetsOneLimiter() {
    assertThat(RateLimiter.sharedFor("a.test")).isSameAs(RateLimiter.sharedFor("a.test"));
    assertThat(RateLimiter.sharedFor("a.test")).isNotSameAs(RateLimiter.sharedFor("b.test"));
  }

  @Test
  void withoutALimitNobodyWaits() throws IOException {
    RateLimiter unlimited = RateLimiter.unlimited();
    unlimited.refused(Duration.ofHours(1));

    for (int i = 0; i < 100_000; i++) {
      unlimited.acquire(Duration.ZERO, Cancellation.never());
    }
  }

  /** B22. */
  @Test
  void aMillionPermitsTakeNoMoreMemoryThanFortyDo() throws IOException {
    FakeTime frozen = FakeTime.manual(); // keeps no list of waits, since nobody waits
    RateLimiter limiter =
        RateLimiter.slidingWindow().dailyPermits(Long.MAX_VALUE).timeSource(frozen).build();
    long before = usedHeap();
    for (int i = 0; i < 1_000_000; i++) {
      limiter.acquire(Duration.ZERO, Cancellation.never());
      frozen.advance(Duration.ofSeconds(2));
    }

    assertThat(usedHeap() - before).isLessThan(1_000_000);
  }

  private static long usedHeap() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
