package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.ForbiddenException;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Following a room")
class StoryFollowerTest {
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  private static final RoomId ROOM = RoomId.of("r");

  private final FakeTime time = FakeTime.selfAdvancing();
  private final FakeTime still = FakeTime.manual();

  @RegisterExtension final ApiServer server = new ApiServer(all -> all.timeSource(time));
  @RegisterExtension final ApiServer stillServer = new ApiServer(all -> all.timeSource(still));

  private StoryFollower follow() {
    return MessagesApi.of(server.client()).stories().follow("c", ROOM);
  }

  private StoryFollower followAfter(String storyId) {
    return MessagesApi.of(server.client())
        .stories()
        .follow("c", ROOM, FollowOptions.builder().afterStory(storyId).build());
  }

  /** A story whose id is its number, created at as many milliseconds. */
  private static String story(int number) {
    return "{\"storyId\":\"" + number + "\",\"created\":" + number + "}";
  }

  private static String page(Stream<String> newestFirst) {
    return newestFirst.collect(Collectors.joining(",", "{\"stories_list\":{\"stories\":[", "]}}"));
  }

  /** Stories in the order of their numbers here: the newest first. */
  private static String stories(Integer... numbers) {
    return page(Stream.of(numbers).map(StoryFollowerTest::story));
  }

  private static String storiesDown(int from, int to) {
    return page(
        IntStream.rangeClosed(to, from).map(i -> from + to - i).mapToObj(StoryFollowerTest::story));
  }

  private static List<Integer> take(StoryFollower follower, int count) {
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(Integer.valueOf(follower.next().id().orElseThrow()));
    }
    return taken;
  }

  private void assertLimits(int... limits) {
    for (int limit : limits) {
      assertThat(server.sentPath())
          .isEqualTo("/api/messages/v3/c/rooms/r/stories.json?limit=" + limit);
    }
    assertThat(server.requestCount()).isEqualTo(limits.length);
  }

  @Test
  void handsOutWhatIsNewFromNowOnTheOldestFirst() {
    server
        .answerWith(stories(2, 1))
        .answerWith(stories(2, 1))
        .answerWith(stories(4, 3, 2, 1))
        .answerWith(stories(5, 4, 3, 2));

    assertThat(take(follow(), 3)).containsExactly(3, 4, 5);

    assertLimits(100, 100, 100, 100);
    assertThat(time.waits()).containsExactly(HALF_A_MINUTE, HALF_A_MINUTE, HALF_A_MINUTE);
  }

  @Test
  void asksForNothingBeforeItIsAskedItself() {
    StoryFollower follower = follow();

    assertThat((Object) follower).isNotNull();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void handsOutTheFirstStoryOfAnEmptyRoom() {
    server.answerWith("{\"stories_list\":\"\"}").answerWith(stories(1));

    assertThat(take(follow(), 1)).containsExactly(1);
  }

  @Test
  void handsOutTheOldestFirstInWhateverOrderTheyCome() {
    server.answerWith(stories(1)).answerWith(stories(1, 2, 4, 3));

    assertThat(take(follow(), 3)).containsExactly(2, 3, 4);
  }

  @Test
  void turnsTheOrderRoundWhereThereAreNoTimes() {
    server
        .answerWith("{\"stories_list\":[{\"storyId\":\"1\"}]}")
        .answerWith(
            "{\"stories_list\":[{\"storyId\":\"3\"},{\"storyId\":\"2\"},{\"storyId\":\"1\"}]}");

    assertThat(take(follow(), 2)).containsExactly(2, 3);
  }

  @Test
  void tellsStoriesWithoutIdsByWhatTheyHold() {
    server
        .answerWith("{\"stories_list\":[{\"message\":\"a\"}]}")
        .answerWith("{\"stories_list\":[{\"message\":\"b\"},{\"message\":\"a\"}]}")
        .answerWith(
            "{\"stories_list\":[{\"message\":\"c\"},{\"message\":\"b\"},{\"message\":\"a\"}]}");
    StoryFollower follower = follow();

    assertThat(follower.next().message()).contains("b");
    assertThat(follower.next().message()).contains("c");
  }

  @Test
  void doesNotHandOutAnEditedStoryAgain() {
    server
        .answerWith(stories(1))
        .answerWith(stories(2, 1))
        .answerWith(
            "{\"stories_list\":[{\"storyId\":\"3\",\"created\":3},{\"storyId\":\"2\",\"created\":2,"
                + "\"updated\":9,\"message\":\"edited\"}]}");

    assertThat(take(follow(), 2)).containsExactly(2, 3);
  }

  @Test
  void doesNotTakeAnOldStoryForNewWhenANewerOneIsDeleted() {
    server
        .answerWith(stories(11, 10))
        .answerWith(stories(12, 9)) // 11 and 10 are gone, and 9 comes into sight
        .answerWith(stories(13, 8));

    assertThat(take(follow(), 2)).containsExactly(12, 13);
  }

  @Test
  void asksForMoreAtOnceWhereMoreIsNewThanALookHolds() {
    server.answerWith(stories(1)).answerWith(storiesDown(251, 152)).answerWith(storiesDown(251, 1));

    assertThat(take(follow(), 250))
        .isEqualTo(IntStream.rangeClosed(2, 251).boxed().collect(Collectors.toList()));
    assertLimits(100, 100, 1000);
  }

  @Test
  void goesOnBehindTheLargestPageWithTheCursorOfTheAnswer() {
    String largest = storiesDown(1101, 102).replace("]}}", "],\"cursor\":\"c1\"}}");
    server
        .answerWith(stories(1))
        .answerWith(storiesDown(1101, 1002))
        .answerWith(largest)
        .answerWith(storiesDown(101, 1));

    assertThat(take(follow(), 1100))
        .isEqualTo(IntStream.rangeClosed(2, 1101).boxed().collect(Collectors.toList()));
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void remembersThousandsAndTellsWhatIsOlderByItsTime() {
    server.answerWith(stories(1));
    for (int last = 1001; last <= 6001; last += 1000) {
      server.answerWith(storiesDown(last, last - 99)).answerWith(storiesDown(last, last - 999));
    }
    server.answerWith(stories(6002, 2, 1)); // all others are gone
    StoryFollower follower = follow();

    List<Integer> all = take(follower, 6001);

    assertThat(all).isEqualTo(IntStream.rangeClosed(2, 6002).boxed().collect(Collectors.toList()));
  }

  @Test
  void beginsAfterAStoryAndHandsOutWhatCameSince() {
    server.answerWith(stories(5, 4, 3, 2, 1)).answerWith(stories(6, 5, 4, 3));

    assertThat(take(followAfter("3"), 3)).containsExactly(4, 5, 6);
  }

  @Test
  void beginsAfterAStoryFurtherBack() {
    server.answerWith(storiesDown(300, 201)).answerWith(storiesDown(300, 1));

    assertThat(take(followAfter("7"), 293))
        .isEqualTo(IntStream.rangeClosed(8, 300).boxed().collect(Collectors.toList()));
    assertLimits(100, 1000);
  }

  @Test
  void saysWhenTheStoryToBeginAfterIsNotThere() {
    server.answerWith(stories(5, 4)).answerWith(stories(6, 5, 4, 3));
    StoryFollower follower = followAfter("3");

    assertThatThrownBy(follower::hasNext)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the story 3 is not in r: it was deleted, or lies further back than can be listed;"
                + " follow from now, or after another story");
    assertThat(take(follower, 3)).containsExactly(4, 5, 6);
  }

  @Test
  void goesOnAfterAFailureWithoutLossAndAtItsPace() {
    server
        .answerWith(stories(1))
        .answerWith(403, "{}")
        .answerWith(403, "{}")
        .answerWith(stories(3, 2, 1));
    StoryFollower follower = follow();

    assertThatThrownBy(follower::hasNext).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(follower::hasNext).isInstanceOf(ForbiddenException.class);
    assertThat(take(follower, 2)).containsExactly(2, 3);

    assertThat(time.waits()).containsExactly(HALF_A_MINUTE, HALF_A_MINUTE, HALF_A_MINUTE);
  }

  @Test
  void beginsAgainWhereItsFirstLookFailed() {
    server.answerWith(403, "{}").answerWith(stories(1)).answerWith(stories(2, 1));
    StoryFollower follower = follow();

    assertThatThrownBy(follower::hasNext).isInstanceOf(ForbiddenException.class);
    assertThat(take(follower, 1)).containsExactly(2);
  }

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
