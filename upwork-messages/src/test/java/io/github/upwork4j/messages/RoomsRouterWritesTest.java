package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.FakeTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls of {@link RoomsRouter} that change something. */
class RoomsRouterWritesTest {
  @RegisterExtension
  final ApiServer server = new ApiServer(settings -> settings.timeSource(FakeTime.selfAdvancing()));

  @RegisterExtension
  final ApiServer overriding = new ApiServer(settings -> settings.methodOverride(true));

  private static final RoomId ROOM = RoomId.of("room_12345");
  private static final RoomDraft DRAFT = RoomDraft.builder().name("Test Room").build();

  private RoomsRouter rooms() {
    return MessagesApi.of(server.client()).rooms();
  }

  @Test
  void aRoomIsCreatedWithOneJsonObjectInOneFieldOfTheForm() {
    server.answerWith(201, "{\"room\":\"room_1\"}");

    rooms().create("companyid", DRAFT).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/messages/v3/companyid/rooms.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            room=%7B%22roomName%22%3A%22Test%20Room%22%7D
            """);
  }

  @Test
  void allDocumentedParametersOfANewRoomAreSent() {
    server.answerWith("{\"room\":\"room_1\"}");

    rooms()
        .create(
            "companyid",
            RoomDraft.builder()
                .name("Küche & Bad")
                .type(RoomType.GROUP)
                .topic("t")
                .context("c")
                .users(
                    List.of(
                        RoomMember.builder()
                            .userId("~cipher")
                            .organizationId("mycompany")
                            .role(RoomRole.ADMIN)
                            .firstName("julian")
                            .build(),
                        RoomMember.of("~cipher2", "mycompany")))
                .objectReferences(List.of(Map.of("id", "7")))
                .jobApplicationId("1")
                .offerIds("2")
                .contractId("3")
                .build())
        .execute();

    assertThat(decoded(server.sent()))
        .endsWith(
            """
            room={"roomName":"Küche & Bad","roomType":"GROUP","topic":"t","context":"c",\
            "users":[{"userId":"~cipher","orgId":"mycompany","role":"admin","firstName":"julian"},\
            {"userId":"~cipher2","orgId":"mycompany"}],"objectReferences":[{"id":"7"}],\
            "jobApplicationId":"1","offerIds":"2","contractId":"3"}
            """);
  }

  private static String decoded(String form) {
    return java.net.URLDecoder.decode(form, java.nio.charset.StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"auth_user\":{},\"server_time\":1,\"room\":{\"roomId\":\"room_1\"}}",
        "{\"room\":\"room_1\"}",
        "{\"roomId\":\"room_1\"}",
        "\"room_1\""
      })
  void theIdOfTheNewRoomIsReadInEveryFormThatTheTextAllows(String answer) {
    server.answerWith(201, answer);

    CreatedRoom created = rooms().create("companyid", DRAFT).execute();

    assertThat(created)
        .isEqualTo(
            CreatedRoom.builder().room(Room.builder().id(RoomId.of("room_1")).build()).build());
  }

  @Test
  void theDataOfTheNewRoomIsRead() {
    server.answer("rooms/get.json");

    assertThat(rooms().create("companyid", DRAFT).execute().room().orElseThrow().name())
        .contains("Room name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[]", "\"\"", "{\"room\":{}}", "Created", "[1,2]", "7"})
  void noAnswerToACreatedRoomIsAnError(String answer) {
    server.answerWith(201, answer);

    assertThat(rooms().create("companyid", DRAFT).execute().room()).isEmpty();
  }

  @Test
  void whatElseIsSaidAboutTheNewRoomIsKept() {
    server.answerWith("{\"room\":{\"id\":7},\"link\":\"x\"}");

    assertThat(rooms().create("companyid", DRAFT).execute().additionalProperties())
        .containsOnlyKeys("room", "link");
  }

  @Test
  void aPageOfHtmlIsNoAnswerOfTheApi() {
    server.answerWith("<html></html>");

    assertThatThrownBy(() -> rooms().create("companyid", DRAFT).execute())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageStartingWith(
            "The answer to POST /api/messages/v3/{company_user_id}/rooms (HTTP 200) is no JSON");
  }

  @Test
  void aRoomIsNotCreatedTwice() {
    server.answerWith(503, "{}");

    assertThatThrownBy(() -> rooms().create("companyid", DRAFT).execute())
        .isInstanceOf(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void settingsGoAsOneJsonObjectInOneTextOfTheJson() {
    server.answerWith("{}");

    Acknowledgement done =
        rooms()
            .updateSettings(
                "companyid",
                ROOM,
                "userid",
                RoomSettings.builder()
                    .lastRead(Instant.ofEpochMilli(1588930000123L))
                    .favorite(true)
                    .hidden(false)
                    .role(RoomRole.ADMIN)
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/messages/v3/companyid/rooms/room_12345/users/userid.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"update_request":"{\\"lastReadTimestamp\\":\\"1588930000123\\",\
            \\"isFavorite\\":\\"true\\",\\"isHidden\\":\\"false\\",\\"role\\":\\"admin\\"}"}
            """);
    assertThat(done).isEqualTo(Acknowledgement.builder().build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name      | {\\\"roomName\\\":\\\"New\\\"}",
        "topic     | {\\\"topic\\\":\\\"Topic\\\"}",
        "both      | {\\\"roomName\\\":\\\"New\\\",\\\"topic\\\":\\\"Topic\\\"}",
        "archive   | {\\\"isReadOnly\\\":\\\"true\\\"}",
        "unarchive | {\\\"topic\\\":\\\"Topic\\\",\\\"isReadOnly\\\":\\\"false\\\"}"
      })
  void anUpdateGoesAsOneJsonObjectInOneTextOfTheJson(String which, String metadata) {
    server.answerWith("");
    Map<String, RoomUpdate> updates =
        Map.of(
            "name", RoomUpdate.rename("New"),
            "topic", RoomUpdate.builder().topic("Topic").build(),
            "both", RoomUpdate.builder().name("New").topic("Topic").build(),
            "archive", RoomUpdate.archive(),
            "unarchive", RoomUpdate.builder().archived(false).topic("Topic").build());

    rooms().update("companyid", ROOM, updates.get(which)).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/messages/v3/companyid/rooms/room_12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"metadata":"%s"}
            """
                .formatted(metadata));
  }

  @Test
  void anUpdateGoesOutAsAPostWhereTheMethodIsOverridden() {
    overriding.answerWith("{}");

    MessagesApi.of(overriding.client())
        .rooms()
        .update("companyid", ROOM, RoomUpdate.rename("New"))
        .execute();

    assertThat(overriding.sent())
        .startsWith("POST /api/messages/v3/companyid/rooms/room_12345.json\n")
        .endsWith("\n{\"metadata\":\"{\\\"roomName\\\":\\\"New\\\"}\",\"http_method\":\"put\"}\n");
  }

  @Test
  void anExtraParameterGoesIntoTheObject() {
    server.answerWith("{}");

    rooms()
        .update("companyid", ROOM, RoomUpdate.rename("New"))
        .with(RequestOptions.builder().parameter("isPublic", "false").build())
        .execute();

    assertThat(server.sent())
        .endsWith(
            "\n{\"metadata\":\"{\\\"roomName\\\":\\\"New\\\",\\\"isPublic\\\":\\\"false\\\"}\"}\n");
  }

  @Test
  void aNewNameAndSettingsMayBeSentTwice() {
    server.answerWith(503, "{}").answerWith("{}").answerWith(503, "{}").answerWith("{}");

    rooms().update("c", ROOM, RoomUpdate.rename("New")).execute();
    rooms().updateSettings("c", ROOM, "u", RoomSettings.builder().favorite(true).build()).execute();

    assertThat(server.requestCount()).isEqualTo(4);
  }

  /** It appends to the name each time. */
  @Test
  void archivingIsNotSentTwice() {
    server.answerWith(503, "{}");

    assertThatThrownBy(() -> rooms().update("c", ROOM, RoomUpdate.archive()).execute())
        .isInstanceOf(ServerException.class);

    assertThat(server.requestCount()).isEqualTo(1);
  }
}
