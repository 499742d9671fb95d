package io.github.upwork4j.messages;

import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A room that is followed, and the stories that it is answered with. */
abstract class StoryFollowerTestBase {
  static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  static final RoomId ROOM = RoomId.of("r");

  final FakeTime time = FakeTime.selfAdvancing();

  @RegisterExtension final ApiServer server = new ApiServer(all -> all.timeSource(time));

  StoryFollower follow() {
    return MessagesApi.of(server.client()).stories().follow("c", ROOM);
  }

  /** A story whose id is its number, created at as many milliseconds. */
  static String story(int number) {
    return "{\"storyId\":\"" + number + "\",\"created\":" + number + "}";
  }

  static String page(Stream<String> newestFirst) {
    return newestFirst.collect(Collectors.joining(",", "{\"stories_list\":{\"stories\":[", "]}}"));
  }

  /** Stories in the order of their numbers here: the newest first. */
  static String stories(Integer... numbers) {
    return page(Stream.of(numbers).map(StoryFollowerTestBase::story));
  }

  static List<Integer> take(StoryFollower follower, int count) {
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(Integer.valueOf(follower.next().id().orElseThrow()));
    }
    return taken;
  }
}
