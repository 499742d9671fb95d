package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Between Maria, who hires, and Priya, who works under the contract 18204318. */
@DisplayName("Stories")
class StoriesTest {
  private static final String ROOM = "room_c18204318";
  private static final String STORIES =
      "/api/messages/v3/mycompany/rooms/" + ROOM + "/stories.json";

  private TickingClock clock;
  private UpworkSandbox sandbox;
  private TestClient maria;
  private TestClient priya;

  @BeforeEach
  void start() {
    clock = new TickingClock("2020-06-15T12:00:00Z");
    sandbox = UpworkSandbox.builder().clock(clock).start();
    maria = TestClient.as(sandbox, "1234");
    priya = TestClient.as(sandbox, "880013");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private TestClient.Reply send(TestClient client, Map<String, Object> story) {
    clock.advance(Duration.ofSeconds(1));
    return client.json("POST", STORIES, Json.write(Map.of("story", Json.write(story))));
  }

  private static Object unread(TestClient client) {
    return client.get("/api/messages/v3/mycompany/rooms/" + ROOM + ".json").at("room.numUnread");
  }

  private static List<Object> messages(TestClient client, String query) {
    return client.get(STORIES + query).each("stories_list.stories", "message");
  }

  @Test
  void areSeenByTheOthersWithAnUnreadStateOfTheirOwn() {
    TestClient.Reply reply = send(maria, Map.of("message", "Can you see it?"));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.at("room.roomId")).isEqualTo(ROOM);
    assertThat(reply.at("story"))
        .extracting("message", "userId", "orgId", "roomId", "created")
        .containsExactly(
            "Can you see it?", "mkeller", "mycompany", ROOM, clock.instant().toEpochMilli());
    assertThat(priya.get(STORIES).at("stories_list.stories.0")).isEqualTo(reply.at("story"));
    assertThat(unread(maria)).isEqualTo(0L);
    assertThat(unread(priya)).isEqualTo(1L);

    send(priya, Map.of("message", "Yes"));
    assertThat(unread(maria)).isEqualTo(1L);
    assertThat(unread(priya)).isEqualTo(1L);
    String settings = "/api/messages/v3/mycompany/rooms/" + ROOM + "/users/";
    priya.put(settings + "plindstrom.json", read(clock.instant().toEpochMilli()));
    assertThat(unread(priya)).isEqualTo(0L);
    assertThat(unread(maria)).isEqualTo(1L);
    maria.put(settings + "mkeller.json", read(clock.instant().toEpochMilli() - 1));
    assertThat(unread(maria)).isEqualTo(1L);
    assertThat(
            maria
                .get("/api/messages/v3/mycompany/rooms/" + ROOM + ".json?returnUserTimestamps=true")
                .at("room.lastReadTimestamp"))
        .isEqualTo(clock.instant().toEpochMilli() - 1);
  }

  private static String read(long millis) {
    return Json.write(
        Map.of("update_request", Json.write(Map.of("lastReadTimestamp", Long.toString(millis)))));
  }

  @Test
  void bringTheirRoomToTheTop() {
    send(priya, Map.of("message", "Hello"));

    TestClient.Reply rooms =
        maria.get("/api/messages/v3/mycompany/rooms.json?sortOrder=recentTimestamp&limit=1");

    assertThat(rooms.each("rooms", "roomId")).containsExactly(ROOM);
    assertThat(rooms.at("rooms.0.latestStory.message")).isEqualTo("Hello");
    assertThat(rooms.at("rooms.0.recentTimestamp")).isEqualTo(clock.instant().toEpochMilli());
  }

  @Test
  void comeNewestFirstWithALimitAndACursor() {
    for (int i = 1; i <= 5; i++) {
      send(maria, Map.of("message", "M" + i));
    }

    assertThat(messages(priya, "")).startsWith("M5", "M4", "M3", "M2", "M1").hasSize(7);
    assertThat(messages(priya, "?limit=2")).containsExactly("M5", "M4");
    List<Object> paged = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page < 4; page++) {
      TestClient.Reply reply = priya.get(STORIES + "?limit=2" + cursor);
      paged.addAll(reply.each("stories_list.stories", "message"));
      Object next = reply.at("stories_list.nextCursor");
      assertThat(next == null).isEqualTo(page == 3);
      cursor = "&cursor=" + next;
    }
    assertThat(paged).isEqualTo(messages(priya, ""));
    assertThat(priya.get(STORIES).object("stories_list")).containsOnlyKeys("stories");
    assertThat(priya.get(STORIES + "?limit=7").object("stories_list")).containsOnlyKeys("stories");
    assertThat(priya.get(STORIES + "?cursor=story_1").message())
        .isEqualTo("Invalid value of parameter cursor");
  }

  @Test
  void haveTenKilobytesAtMost() {
    assertThat(send(maria, Map.of("message", "x".repeat(10_240))).status()).isEqualTo(201);
    TestClient.Reply reply = send(maria, Map.of("message", "x".repeat(10_239) + "é"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo("Invalid value of parameter message: at most 10 KB");
  }

  @Test
  void areWrittenByTheUserOfTheToken() {
    assertThat(send(maria, Map.of("message", "M", "userId", "mkeller")).message())
        .isEqualTo("Missing required parameter: orgId (it belongs to userId)");
    assertThat(send(maria, Map.of("message", "M", "userId", "plindstrom", "orgId", "x")).message())
        .isEqualTo("Forbidden: the author is not the user of the token");
    assertThat(
            send(maria, Map.of("message", "M", "userId", "1234", "orgId", "mycompany:engineering"))
                .at("story"))
        .extracting("userId", "orgId")
        .containsExactly("mkeller", "mycompany:engineering");
    TestClient.Reply stranger = send(TestClient.as(sandbox, "880052"), Map.of("message", "M"));
    assertThat(stranger.status()).isEqualTo(403);
    assertThat(stranger.message()).isEqualTo("Forbidden: the user is not in the room");
  }

  @Test
  void areNotWrittenInARoomThatIsReadOnly() {
    maria.put(
        "/api/messages/v3/mycompany/rooms/" + ROOM + ".json",
        Json.write(Map.of("metadata", "{\"isReadOnly\":\"true\"}")));

    assertThat(send(priya, Map.of("message", "M")).message())
        .isEqualTo("Forbidden: the room is read-only");
    assertThat(messages(priya, "")).hasSize(2);
    assertThat((String) priya.get(STORIES).at("stories_list.stories.0.roomName"))
        .endsWith(" (archived)");
  }

  @Test
  void beginWithTheInvitation() {
    TestClient john = new TestClient(sandbox);
    TestClient.Reply reply = john.get("/api/messages/v3/mycompany/rooms/room_12345/stories.json");

    assertThat(reply.at("stories_list.stories.0"))
        .extracting("message", "userId", "created")
        .containsExactly("Would you like to help?", "mkeller", 1_592_222_400_000L);
    String messaged =
        "/api/hr/v4/clients/applications.json?buyer_team__reference=34567"
            + "&job_key=~0150f0d859bb3453d0&status=messaged";
    assertThat(maria.get(messaged).list("applications")).isEmpty();
    maria.json(
        "POST",
        "/api/messages/v3/mycompany/rooms/room_12345/stories.json",
        Json.write(Map.of("story", "{\"message\":\"Well?\"}")));
    assertThat(maria.get(messaged).each("applications", "rid")).containsExactly("12345");
  }
}
