package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.testing.FakeTime;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who wait for the rate limit")
class RateLimiterWaitersTest {
  private final FakeTime time = FakeTime.manual();
  private final RateLimiter limiter = RateLimiter.slidingWindow().timeSource(time).build();
  private final LinkedBlockingQueue<End> ends = new LinkedBlockingQueue<>();
  private final List<Thread> threads = new ArrayList<>();

  record End(int waiter, Duration at, IOException failure, boolean interruptFlag) {}

  static final class Switch implements Cancellation {
    private boolean cancelled;
    private Runnable action = () -> {};

    @Override
    public synchronized boolean isCancelled() {
      return cancelled;
    }

    @Override
    public synchronized void onCancel(Runnable action) {
      this.action = action;
      if (cancelled) {
        action.run();
      }
    }

    synchronized void cancel() {
      cancelled = true;
      action.run();
    }
  }

  private void takeAll() throws IOException {
    for (int i = 0; i < 40; i++) {
      limiter.acquire(Duration.ZERO, Cancellation.never());
    }
  }

  private Thread waiter(int number, Duration patience, Cancellation cancellation) {
    return waiter(limiter, number, patience, cancellation);
  }

  private Thread waiter(
      RateLimiter limiter, int number, Duration patience, Cancellation cancellation) {
    Thread thread =
        new Thread(
            () -> {
              IOException failure = null;
              try {
                limiter.acquire(patience, cancellation);
              } catch (IOException e) {
                failure = e;
              }
              ends.add(
                  new End(number, time.elapsed(), failure, Thread.currentThread().isInterrupted()));
            },
            "waiter-" + number);
    threads.add(thread);
    thread.start();
    return thread;
  }

  private void waiters(int count) {
    for (int i = 0; i < count; i++) {
      waiter(i, Duration.ofHours(1), Cancellation.never());
      time.awaitParked(i + 1);
    }
  }

  private End end() throws InterruptedException {
    End end = ends.poll(10, TimeUnit.SECONDS);
    assertThat(end).as("somebody gets or gives up a permit").isNotNull();
    return end;
  }

  @AfterEach
  void everybodyLeaves() throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(10_000);
    }
  }

  /** B10. */
  @Test
  void twoHundredWaitersAreServedInTheOrderInWhichTheyCame() throws Exception {
    takeAll();
    waiters(200);

    List<Integer> order = new ArrayList<>();
    for (int minute = 1; minute <= 5; minute++) {
      time.advance(Duration.ofSeconds(61));
      for (int i = 0; i < 40; i++) {
        End end = end();
        order.add(end.waiter());
        assertThat(end.failure()).isNull();
        assertThat(end.at()).isEqualTo(Duration.ofSeconds(61L * minute));
      }
      assertThat(ends).isEmpty();
    }
    // Forty end at one moment, each on a thread of its own: their order is that of the batches.
    for (int batch = 0; batch < 5; batch++) {
      assertThat(order.subList(batch * 40, batch * 40 + 40))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(batch * 40, batch * 40 + 40).boxed().toList());
    }
  }

  @Test
  void whoeverComesLaterDoesNotOvertakeThoseWhoWait() throws Exception {
    RateLimiter one =
        RateLimiter.slidingWindow().permits(1, Duration.ofSeconds(60)).timeSource(time).build();
    one.acquire(Duration.ZERO, Cancellation.never());
    LinkedBlockingQueue<Integer> order = new LinkedBlockingQueue<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  one.acquire(Duration.ofHours(1), Cancellation.never());
                  order.add(number);
                } catch (IOException e) {
                  // the test is over
                }
              });
      threads.add(thread);
      thread.start();
      time.awaitParked(i + 1);
    }
    for (int i = 0; i < 5; i++) {
      time.advance(Duration.ofSeconds(61));
      assertThat(order.poll(10, TimeUnit.SECONDS)).isEqualTo(i);
    }
  }

  @Test
  void anInterruptEndsTheWaitingKeepsTheFlagAndGivesThePlaceBack() throws Exception {
    takeAll();
    Thread first = waiter(0, Duration.ofHours(1), Cancellation.never());
    time.awaitParked(1);
    waiter(1, Duration.ofHours(1), Cancellation.never());
    time.awaitParked(2);

    first.interrupt();

    End interrupted = end();
    assertThat(interrupted.waiter()).isZero();
    assertThat(interrupted.failure())
        .isExactlyInstanceOf(InterruptedIOException.class)
        .hasMessage("interrupted while waiting for the rate limit");
    assertThat(interrupted.interruptFlag()).isTrue();
    time.advance(Duration.ofSeconds(61));
    assertThat(end()).isEqualTo(new End(1, Duration.ofSeconds(61), null, false));
    for (int i = 0; i < 39; i++) { // none of the forty was lost
      limiter.acquire(Duration.ZERO, Cancellation.never());
    }
  }

  @Test
  void whoeverIsInterruptedBeforeDoesNotWaitAtAll() throws Exception {
    takeAll();
    Thread.currentThread().interrupt();
    try {
      limiter.acquire(Duration.ofHours(1), Cancellation.never());
      throw new AssertionError("it waited");
    } catch (InterruptedIOException e) {
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(time.waits()).isEmpty();
  }

  /** B12. */
  @Test
  void aCancelledCallStopsWaitingAtOnceAndGivesThePlaceBack() throws Exception {
    takeAll();
    Switch cancelled = new Switch();
    waiter(0, Duration.ofHours(1), cancelled);
    time.awaitParked(1);
    waiter(1, Duration.ofHours(1), Cancellation.never());
    time.awaitParked(2);

    cancelled.cancel();

    End end = end();
    assertThat(end.waiter()).isZero();
    assertThat(end.failure())
        .isExactlyInstanceOf(InterruptedIOException.class)
        .hasMessage("cancelled while waiting for the rate limit");
    assertThat(end.interruptFlag()).isFalse();
    time.advance(Duration.ofSeconds(61));
    assertThat(end()).isEqualTo(new End(1, Duration.ofSeconds(61), null, false));
  }

  @Test
  void aWaiterInTheMiddleCanLeaveToo() throws Exception {
    takeAll();
    Switch cancelled = new Switch();
    for (int i = 0; i < 41; i++) {
      waiter(i, Duration.ofHours(1), i == 20 ? cancelled : Cancellation.never());
      time.awaitParked(i + 1);
    }

    cancelled.cancel();
    assertThat(end().waiter()).isEqualTo(20);
    time.advance(Duration.ofSeconds(61));

    List<Integer> served = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      served.add(end().waiter());
    }
    assertThat(served).as("the last of 41 moved up").contains(40).doesNotContain(20);
  }

  @Test
  void thePlaceInTheQueueCountsForThePatience() throws Exception {
    takeAll();
    waiters(40);

    waiter(40, Duration.ofSeconds(121), Cancellation.never());

    assertThat(end().failure())
        .isInstanceOf(RateLimitWaitException.class)
        .hasMessage(
            "The limit of 40 requests in 60 s is reached: the next one can go in 122 s,"
                + " the caller waits 121 s at the most.");
  }

  @Test
  void theDayMayBeSpentByThoseBefore() throws Exception {
    RateLimiter two =
        RateLimiter.slidingWindow()
            .permits(1, Duration.ofSeconds(60))
            .dailyPermits(2)
            .timeSource(time)
            .build();
    two.acquire(Duration.ZERO, Cancellation.never());
    waiter(two, 0, Duration.ofHours(1), Cancellation.never());
    time.awaitParked(1);
    waiter(two, 1, Duration.ofHours(1), Cancellation.never());
    time.awaitParked(2);

    time.advance(Duration.ofSeconds(61));
    assertThat(end()).isEqualTo(new End(0, Duration.ofSeconds(61), null, false));
    time.advance(Duration.ofSeconds(61));

    assertThat(end().failure())
        .isInstanceOf(RateLimitWaitException.class)
        .hasMessageStartingWith("The limit of 2 requests in a day is reached: ");
  }
}
