package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.error.ForbiddenException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Following a room")
class StoryFollowerTest extends StoryFollowerTestBase {
  private StoryFollower followAfter(String storyId) {
    return MessagesApi.of(server.client())
        .stories()
        .follow("c", ROOM, FollowOptions.builder().afterStory(storyId).build());
  }

  private static String storiesDown(int from, int to) {
    return page(
        IntStream.rangeClosed(to, from)
            .map(i -> from + to - i)
            .mapToObj(StoryFollowerTestBase::story));
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
}
