package io.github.upwork4j.messages;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final RoomId ROOM = RoomId.of("room_12345");
  private static final PageRequest FIVE = PageRequest.first(5);

  private StoriesRouter stories() {
    return MessagesApi.of(server.client()).stories();
  }

  @Test
  void theDocumentedStoriesAreAskedForAndReadWhole() {
    server.answer("stories/list.json");

    UpworkResponse<Page<Story>> response =
        stories().list("companyid", ROOM, FIVE).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/messages/v3/companyid/rooms/room_12345/stories.json
            ?limit=5
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value().items())
        .containsExactly(Story.builder().roomId(ROOM).roomName("Room name").build());
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(123456790));
  }

  @Test
  void whatPublicClientsReadIsReadWhereItIsThere() {
    server.answer("stories/list.full.json");

    Page<Story> page = stories().list("c", ROOM, FIVE).execute();

    assertThat(page.items())
        .containsExactly(
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
                .build(),
            Story.builder()
                .id("story_0")
                .roomId(ROOM)
                .createdAt(Instant.parse("2020-05-08T06:40:00Z"))
                .updatedAt(Instant.parse("2020-05-08T06:40:00Z"))
                .system(true)
                .build());
    assertWhole(page.items().get(0));
    assertThat(page.nextCursor()).isEmpty();
  }

  @Test
  void whatIsNotDocumentedNeverFailsInWhateverFormItComes() {
    server.answerWith(
        "{\"stories_list\":{\"stories\":[{\"storyId\":{\"x\":1},\"created\":\"today\","
            + "\"isSystemStory\":\"maybe\",\"message\":[]}]}}");

    Story story = stories().list("c", ROOM, FIVE).execute().items().get(0);

    assertThat(story.additionalProperties())
        .containsOnlyKeys("storyId", "created", "isSystemStory", "message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "\"\"", "{}", "{\"stories\":[]}", "{\"stories\":\"\"}", "{\"cursor\":\"\"}"})
  void noStoriesAreAListOfNone(String none) {
    server.answerWith("{\"stories_list\":" + none + "}");

    assertThat(stories().list("c", ROOM, FIVE).execute()).isEmpty();
  }

  @Test
  void aMessageIsSentAsOneJsonObjectInOneFieldOfTheForm() {
    server.answerWith(201, "");

    stories()
        .send(
            "companyid",
            ROOM,
            StoryDraft.builder()
                .message("My \"message\"")
                .organizationId("myorgid")
                .userId("~017e2")
                .build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/messages/v3/companyid/rooms/room_12345/stories.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            story=%7B%22message%22%3A%22My%20%5C%22message%5C%22%22%2C%22userId%22%3A%22~017e2%22\
            %2C%22orgId%22%3A%22myorgid%22%7D
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"auth_user\":{},\"server_time\":1,\"story\":{\"storyId\":\"story_1\"}}",
        "{\"story\":\"story_1\"}",
        "{\"storyId\":\"story_1\"}",
        "\"story_1\""
      })
  void theIdOfTheMessageIsReadWhereThereIsOne(String answer) {
    server.answerWith(201, answer);

    assertThat(stories().send("c", ROOM, StoryDraft.of("Hi")).execute())
        .isEqualTo(SentStory.builder().story(Story.builder().id("story_1").build()).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{}", "null", "[]", "\"\"", "Created", "[1]", "true", "{\"story\":[7]}"})
  void noAnswerToASentMessageIsAnError(String answer) {
    server.answerWith(201, answer).answerWith(200, answer);

    assertThat(stories().send("c", ROOM, StoryDraft.of("Hi")).execute().story()).isEmpty();
    assertThat(stories().send("c", ROOM, StoryDraft.of("Hi")).execute().story()).isEmpty();
  }

  @Test
  void whatElseIsSaidAboutTheMessageIsKept() {
    server.answerWith("{\"room\":{\"roomId\":\"room_12345\"}}");

    assertThat(stories().send("c", ROOM, StoryDraft.of("Hi")).execute().additionalProperties())
        .containsOnlyKeys("room");
  }

  @Test
  void aMessageIsNotSentTwice() {
    server.answerWith(503, "{}");

    assertThatThrownBy(() -> stories().send("c", ROOM, StoryDraft.of("Hi")).execute())
        .isInstanceOf(ServerException.class);

    assertThat(server.requestCount()).isEqualTo(1);
  }
}
