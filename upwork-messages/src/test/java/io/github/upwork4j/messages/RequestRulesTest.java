package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused before it is sent, and in which words. */
class RequestRulesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final RoomMember ANN = RoomMember.of("~1", "o");
  private static final String KB_10 = "0123456789".repeat(1024);

  private static RoomDraft.Builder room() {
    return RoomDraft.builder().name("n");
  }

  private static RoomDraft.Builder oneOnOne(RoomMember... users) {
    return room().type(RoomType.ONE_ON_ONE).users(List.of(users));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        no("a room id cannot be blank", () -> RoomId.of(" ")),
        no("a room draft needs name: set before build()", () -> RoomDraft.builder().build()),
        no("name must not be blank", () -> room().name(" ").build()),
        no("topic must not be blank", () -> room().topic("").build()),
        no("context must not be blank", () -> room().context("").build()),
        no("jobApplicationId must not be blank", () -> room().jobApplicationId("").build()),
        no("offerIds must not be blank", () -> room().offerIds("").build()),
        no("contractId must not be blank", () -> room().contractId("").build()),
        no(
            "an interview room comes with an application: create a GROUP or ONE_ON_ONE room",
            () -> room().type(RoomType.INTERVIEW).build()),
        no("a one-on-one room has no topic", () -> oneOnOne(ANN).topic("t").build()),
        no(
            "a one-on-one room is between two users: name both, or the other one, not 0",
            () -> oneOnOne().build()),
        no(
            "a one-on-one room is between two users: name both, or the other one, not 3",
            () -> oneOnOne(ANN, ANN, ANN).build()),
        no(
            "a user of a room needs userId: set before build()",
            () -> RoomMember.builder().firstName("Ann").build()),
        no("userId must not be blank", () -> RoomMember.of("", "o")),
        no("organizationId must not be blank", () -> RoomMember.of("~1", " ")),
        no(
            "firstName must not be blank",
            () -> RoomMember.builder().userId("~1").firstName("").build()),
        no("an update needs a name, a topic or archived", () -> RoomUpdate.builder().build()),
        no(
            "a room cannot be renamed and archived at once: make two calls",
            () -> RoomUpdate.builder().name("n").archived(true).build()),
        no("name must not be blank", () -> RoomUpdate.rename(" ")),
        no("topic must not be blank", () -> RoomUpdate.builder().topic("").build()),
        no(
            "settings need lastRead, favorite, hidden or role",
            () -> RoomSettings.builder().build()),
        no("limit must be between 1 and 1000, was 0", () -> RoomDetails.builder().limit(0).build()),
        no(
            "limit must be between 1 and 1000, was 1001",
            () -> RoomDetails.builder().limit(1001).build()),
        no("locale must not be blank", () -> RoomQuery.builder().locale("").build()),
        no(
            "includeFavorites is ignored without activeSince: set both or neither",
            () -> RoomQuery.builder().includeFavorites(false).build()),
        no(
            "includeUnread is ignored without activeSince: set both or neither",
            () -> RoomQuery.builder().includeUnread(true).build()),
        no("a message needs message: set before build()", () -> StoryDraft.builder().build()),
        no("message must not be blank", () -> StoryDraft.of(" ")),
        no(
            "an author needs both: call organizationId(…) with userId(…)",
            () -> StoryDraft.builder().message("m").userId("~1").build()),
        no(
            "userId must not be blank",
            () -> StoryDraft.builder().message("m").userId("").organizationId("o").build()),
        no(
            "organizationId must not be blank",
            () -> StoryDraft.builder().message("m").organizationId("").build()),
        no(
            "the message takes 10,241 bytes in UTF-8, Upwork takes 10,240 at most: send it in parts",
            () -> StoryDraft.of(KB_10 + "x")),
        no(
            "the message takes 10,242 bytes in UTF-8, Upwork takes 10,240 at most: send it in parts",
            () -> StoryDraft.of("ü".repeat(5121))),
        no(
            "the message takes 10,244 bytes in UTF-8, Upwork takes 10,240 at most: send it in parts",
            () -> StoryDraft.of("😀".repeat(2561))));
  }

  private static Arguments no(String sentence, ThrowingCallable build) {
    return Arguments.of(sentence, build);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String sentence, ThrowingCallable build) {
    assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  static Stream<Arguments> allowed() {
    return Stream.of(
        yes("a one-on-one room with the other user", () -> oneOnOne(ANN).build()),
        yes("a one-on-one room with both", () -> oneOnOne(ANN, ANN).build()),
        yes("a group of nobody", () -> room().type(RoomType.GROUP).build()),
        yes("a room of no type with many", () -> room().users(List.of(ANN, ANN, ANN)).build()),
        yes("10 KB", () -> StoryDraft.of(KB_10)),
        yes("10 KB of umlauts", () -> StoryDraft.of("ü".repeat(5120))),
        yes("an organization alone", () -> author().build()),
        yes("an author", () -> author().userId("~1").build()),
        yes("1000 stories", () -> RoomDetails.builder().limit(1000).build()),
        yes(
            "favorites since then",
            () ->
                RoomQuery.builder()
                    .activeSince(Instant.EPOCH)
                    .includeFavorites(true)
                    .includeUnread(false)
                    .build()));
  }

  private static StoryDraft.Builder author() {
    return StoryDraft.builder().message("m").organizationId("o");
  }

  private static Arguments yes(String what, ThrowingCallable build) {
    return Arguments.of(what, build);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void allowed(String what, ThrowingCallable build) {
    assertThatCode(build).as(what).doesNotThrowAnyException();
  }

  @Test
  void aPageOfMoreThanAThousandRoomsAndAnOffsetAreRefused() {
    RoomsRouter rooms = MessagesApi.of(server.client()).rooms();
    RoomQuery.Builder query = RoomQuery.builder();

    assertThatThrownBy(() -> rooms.list("c", query.page(PageRequest.first(1001)).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page of this call holds at most 1000 elements, asked for 1001");
    assertThatThrownBy(() -> rooms.list("c", query.page(PageRequest.of(20, 10)).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("this list has cursors, no offsets");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void aDraftDoesNotChangeWithWhatItWasGiven() {
    List<RoomMember> users = new ArrayList<>(List.of(ANN));
    Map<String, String> reference = new HashMap<>(Map.of("id", "7"));
    RoomDraft draft =
        room().users(users).objectReferences(new ArrayList<>(List.of(reference))).build();

    users.clear();
    reference.put("id", "8");

    assertThat(draft.users()).containsExactly(ANN);
    assertThat(draft.objectReferences()).containsExactly(Map.of("id", "7"));
  }
}
