package io.github.upwork4j.messages;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls of {@link RoomsRouter} that read. */
class RoomsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final RoomId ROOM = RoomId.of("room_12345");
  private static final Room DOCUMENTED = Room.builder().id(ROOM).name("Room name").build();

  private RoomsRouter rooms() {
    return MessagesApi.of(server.client()).rooms();
  }

  @Test
  void allDocumentedParametersOfAListAreSent() {
    server.answer("rooms/list.json");

    rooms()
        .list(
            "companyid",
            RoomQuery.builder()
                .sort(RoomSort.RECENT)
                .type(RoomType.ONE_ON_ONE)
                .activeSince(Instant.ofEpochMilli(1406592000000L))
                .includeFavorites(false)
                .includeUnread(true)
                .locale("en_US")
                .returnUsers(true)
                .includeHidden(false)
                .returnUserRoles(true)
                .page(PageRequest.after("c&1", 1000))
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/messages/v3/companyid/rooms.json
            ?sortOrder=recentTimestamp
            &type=ONE_ON_ONE
            &activeSince=1406592000000
            &includeFavoritesIfActiveSinceSet=false
            &includeUnreadIfActiveSinceSet=true
            &locale=en_US
            &returnUsers=true
            &includeHidden=false
            &returnUserRoles=true
            &limit=1000
            &cursor=c%261
            Accept: application/json
            User-Agent: upwork4j/V
            """);
  }

  @Test
  void aListOfAllRoomsAsksForTheFirstHundredByName() {
    server.answer("rooms/list.json");

    rooms().list("companyid", RoomQuery.all()).execute();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/messages/v3/companyid/rooms.json
            ?sortOrder=alphabetical
            &limit=100
            """);
  }

  @Test
  void theDocumentedListIsReadWhole() {
    server.answer("rooms/list.json");

    UpworkResponse<Page<Room>> response =
        rooms().list("companyid", RoomQuery.all()).executeForResponse();

    assertThat(response.value().items()).containsExactly(Room.builder().id(ROOM).build());
    assertThat(response.value().nextCursor()).isEmpty();
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.authUser()).isPresent();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(123456790));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rooms\":{\"roomId\":\"room_12345\",\"roomName\":\"Room name\"}}",
        "{\"rooms\":[{\"roomId\":\"room_12345\",\"roomName\":\"Room name\"}]}",
        "{\"rooms\":{\"room\":[{\"roomId\":\"room_12345\",\"roomName\":\"Room name\"}]}}"
      })
  void oneBareRoomIsAListOfOne(String answer) {
    server.answerWith(answer);

    assertThat(rooms().list("c", RoomQuery.all()).execute()).containsExactly(DOCUMENTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"\"", "{}"})
  void noRoomsAreAListOfNone(String none) {
    server.answerWith("{\"rooms\":" + none + "}");

    assertThat(rooms().list("c", RoomQuery.all()).execute()).isEmpty();
  }

  @Test
  void oneRoomIsGotByItsId() {
    server.answer("rooms/get.json");

    Room room = rooms().get("companyid", ROOM, RoomDetails.builder().build()).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/messages/v3/companyid/rooms/room_12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(room).isEqualTo(DOCUMENTED);
  }

  @Test
  void allDocumentedParametersOfOneRoomAreSent() {
    server.answer("rooms/get.json");

    rooms()
        .get(
            "companyid",
            ROOM,
            RoomDetails.builder()
                .returnUserTimestamps(true)
                .returnStories(true)
                .returnUsers(false)
                .limit(5)
                .returnUserRoles(false)
                .build())
        .execute();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/messages/v3/companyid/rooms/room_12345.json
            ?returnUserTimestamps=true
            &returnStories=true
            &returnUsers=false
            &limit=5
            &returnUserRoles=false
            """);
  }

  @Test
  void whatPublicClientsReadIsReadWhereItIsThere() {
    server.answer("rooms/get.full.json");

    Room room = rooms().get("c", ROOM, RoomDetails.builder().build()).execute();

    Story story =
        Story.builder()
            .id("story_1")
            .roomId(ROOM)
            .roomName("Room name")
            .message("Hello")
            .userId("~017e2")
            .organizationId("mycompany")
            .createdAt(Instant.parse("2020-05-08T09:26:40.123Z"))
            .updatedAt(Instant.parse("2020-05-08T09:26:40.456Z"))
            .system(false)
            .build();
    assertThat(room)
        .isEqualTo(
            DOCUMENTED.toBuilder()
                .type(OpenEnum.of(RoomType.INTERVIEW))
                .topic("A topic")
                .organizationId("mycompany")
                .unreadCount(3)
                .lastActiveAt(Instant.parse("2020-05-08T09:26:40.123Z"))
                .latestStory(story)
                .stories(List.of(story))
                .users(
                    List.of(
                        RoomUser.builder()
                            .userId("~017e2")
                            .organizationId("mycompany")
                            .role(OpenEnum.of(RoomRole.ADMIN))
                            .firstName("Julian")
                            .build()))
                .build());
    assertWhole(room);
  }

  @Test
  void whatIsNotDocumentedNeverFailsInWhateverFormItComes() {
    server.answerWith(
        "{\"room\":{\"roomId\":\"r\",\"users\":[\"~1\"],\"latestStory\":\"story_1\",\"numUnread\":\"many\","
            + "\"roomName\":null,\"topic\":null,\"recentTimestamp\":\"today\",\"public\":true}}");

    Room room = rooms().get("c", ROOM, RoomDetails.builder().build()).execute();

    assertThat(room.toBuilder().additionalProperties(Map.of()).build())
        .isEqualTo(Room.builder().id(RoomId.of("r")).build());
    assertThat(room.additionalProperties())
        .isEqualTo(
            Map.of(
                "users", List.of("~1"),
                "latestStory", "story_1",
                "numUnread", "many",
                "recentTimestamp", "today",
                "public", true));
  }

  static Stream<Arguments> byWhat() {
    return Stream.of(
        by(
            "offer",
            r -> r.getByOffer("companyid", "1234"),
            r -> r.getIdByOffer("companyid", "1234")),
        by(
            "application",
            r -> r.getByApplication("companyid", "1234"),
            r -> r.getIdByApplication("companyid", "1234")),
        by(
            "contract",
            r -> r.getByContract("companyid", "1234"),
            r -> r.getIdByContract("companyid", "1234")));
  }

  private static Arguments by(
      String what,
      Function<RoomsRouter, UpworkCall<Room>> room,
      Function<RoomsRouter, UpworkCall<RoomId>> id) {
    return Arguments.of(what, room, id);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("byWhat")
  void aRoomIsGotBy(
      String what,
      Function<RoomsRouter, UpworkCall<Room>> room,
      Function<RoomsRouter, UpworkCall<RoomId>> id) {
    server.answer("rooms/get-by-" + what + ".json");

    assertThat(room.apply(rooms()).execute()).isEqualTo(DOCUMENTED);
    assertThat(server.sent())
        .isEqualTo(
            "GET /api/messages/v3/companyid/rooms/"
                + what
                + """
                s/1234.json
                Accept: application/json
                User-Agent: upwork4j/V
                """);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("byWhat")
  void onlyTheIdOfARoomIsGotBy(
      String what,
      Function<RoomsRouter, UpworkCall<Room>> room,
      Function<RoomsRouter, UpworkCall<RoomId>> id) {
    server
        .answer("rooms/get-by-" + what + ".json")
        .answerWith("{\"room\":\"room_12345\"}")
        .answerWith("{\"roomId\":\"room_12345\"}");

    for (int i = 0; i < 3; i++) {
      assertThat(id.apply(rooms()).execute()).isEqualTo(ROOM).hasToString("room_12345");
      assertThat(server.sentPath())
          .isEqualTo("/api/messages/v3/companyid/rooms/" + what + "s/1234.json?onlyRoomId=true");
    }
  }
}
