package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Following a room, between two looks")
class StoryFollowerWaitsTest extends StoryFollowerTestBase {
  private final FakeTime still = FakeTime.manual();
  @RegisterExtension final ApiServer stillServer = new ApiServer(all -> all.timeSource(still));

  @Test
  void looksAtThePaceOfTheOptionsCountedFromLookToLook() {
    server.answerWith(stories(1)).answerWith(stories(1)).answerWith(stories(2, 1));
    StoryFollower follower =
        MessagesApi.of(server.client())
            .stories()
            .follow("c", ROOM, FollowOptions.builder().interval(Duration.ofMillis(1500)).build());

    assertThat(take(follower, 1)).containsExactly(2);

    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void keepsToTheRateLimitHoweverShortItsInterval() {
    RateLimiter limiter =
        RateLimiter.slidingWindow().permits(2, Duration.ofMinutes(1)).timeSource(time).build();
    for (int i = 0; i < 4; i++) {
      server.answerWith(stories(1));
    }
    server.answerWith(stories(2, 1));
    try (UpworkClient client =
        UpworkClient.builder()
            .sandbox(server.url())
            .okHttpClient(TestHttp.client())
            .timeSource(time)
            .rateLimiter(limiter)
            .build()) {
      StoryFollower follower =
          MessagesApi.of(client)
              .stories()
              .follow("c", ROOM, FollowOptions.builder().interval(Duration.ofMillis(1)).build());

      assertThat(take(follower, 1)).containsExactly(2);
    }
    assertThat(time.elapsed()).isGreaterThanOrEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void handsOutNothingMoreOnceItIsClosed() {
    server.answerWith(stories(1)).answerWith(stories(3, 2, 1));
    StoryFollower follower = follow();
    assertThat(take(follower, 1)).containsExactly(2);

    follower.close();
    follower.close();

    assertThat(follower.hasNext()).isFalse();
    assertThatThrownBy(follower::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the follower of r has stopped");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void endsItsWaitWhenItIsClosedByAnotherThread() throws Exception {
    stillServer.answerWith(stories(1));
    StoryFollower follower = MessagesApi.of(stillServer.client()).stories().follow("c", ROOM);
    List<Story> taken = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Void> loop = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              follower.forEachRemaining(taken::add);
              loop.complete(null);
            });
    thread.start();
    still.awaitParked(1);

    follower.close();

    loop.get(10, TimeUnit.SECONDS);
    thread.join();
    assertThat(taken).isEmpty();
  }

  @Test
  void endsItsWaitWhenItsThreadIsInterruptedAndKeepsTheFlag() throws Exception {
    stillServer.answerWith(stories(1));
    StoryFollower follower = MessagesApi.of(stillServer.client()).stories().follow("c", ROOM);
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              boolean more = follower.hasNext();
              flag.complete(!more && Thread.currentThread().isInterrupted());
            });
    thread.start();
    still.awaitParked(1);

    thread.interrupt();

    assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
    thread.join();
  }

  @Test
  void doesNotBeginInAnInterruptedThread() {
    StoryFollower follower = follow();
    Thread.currentThread().interrupt();

    assertThat(follower.hasNext()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void endsWithTheAnswerWhenItsThreadIsInterruptedInACall() throws Exception {
    StoryFollower follower = MessagesApi.of(stillServer.client()).stories().follow("c", ROOM);
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                boolean more = follower.hasNext(); // no answer yet
                flag.complete(!more && Thread.currentThread().isInterrupted());
              } catch (Throwable t) {
                flag.completeExceptionally(t);
              }
            });
    thread.start();
    while (stillServer.requestCount() == 0) {
      Thread.onSpinWait();
    }

    thread.interrupt();
    stillServer.answerWith(stories(1));

    assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
    thread.join();
  }

  static Stream<Arguments> paces() {
    return Stream.of(
        Arguments.of(Duration.ZERO, "PT0S"),
        Arguments.of(Duration.ofSeconds(-1), "PT-1S"),
        Arguments.of(Duration.ofDays(1).plusNanos(1), "PT24H0.000000001S"));
  }

  @ParameterizedTest
  @MethodSource("paces")
  void takesNoOtherPaceThanOneThatMakesSense(Duration interval, String text) {
    assertThatThrownBy(() -> FollowOptions.builder().interval(interval).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interval must be longer than zero and at most a day, was " + text);
  }

  @Test
  void takesADayBetweenLooksAndNoBlankStory() {
    assertThat(FollowOptions.builder().interval(Duration.ofDays(1)).build().interval())
        .isEqualTo(Duration.ofDays(1));
    assertThat(FollowOptions.fromNow().afterStory()).isEmpty();
    assertThatThrownBy(() -> FollowOptions.builder().afterStory(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("afterStory must not be blank");
  }
}
