package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.testing.ApiServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A path argument stays inside its own segment, or the call is not made. */
class HostileArgumentsTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final RoomId ROOM = RoomId.of("r");
  private static final RoomDetails DETAILS = RoomDetails.builder().build();
  private static final RoomSettings SETTINGS = RoomSettings.builder().hidden(true).build();
  private static final RoomUpdate RENAME = RoomUpdate.rename("n");
  private static final RoomDraft DRAFT = RoomDraft.builder().name("n").build();
  private static final StoryDraft STORY = StoryDraft.of("m");
  private static final PageRequest PAGE = PageRequest.first(1);

  /** Every path argument of every call: its name, the path, and the call for a value of it. */
  private record PathCall(
      String name, String path, BiFunction<MessagesApi, String, UpworkCall<?>> call) {
    @Override
    public String toString() {
      return name + " in " + path;
    }
  }

  private static PathCall company(
      String path, BiFunction<MessagesApi, String, UpworkCall<?>> call) {
    return new PathCall("company_user_id", "/%s/rooms" + path, call);
  }

  private static PathCall room(String path, BiFunction<MessagesApi, RoomId, UpworkCall<?>> call) {
    return new PathCall(
        "room_id", "/c/rooms" + path, (api, text) -> call.apply(api, RoomId.of(text)));
  }

  private static PathCall other(
      String name, String path, BiFunction<MessagesApi, String, UpworkCall<?>> call) {
    return new PathCall(name, "/c/rooms" + path, call);
  }

  private static final List<PathCall> CALLS =
      List.of(
          company("", (api, c) -> api.rooms().list(c, RoomQuery.all())),
          company("/r", (api, c) -> api.rooms().get(c, ROOM, DETAILS)),
          company("/offers/1", (api, c) -> api.rooms().getByOffer(c, "1")),
          company("/applications/1", (api, c) -> api.rooms().getByApplication(c, "1")),
          company("/contracts/1", (api, c) -> api.rooms().getByContract(c, "1")),
          company("/offers/1", (api, c) -> api.rooms().getIdByOffer(c, "1")),
          company("/applications/1", (api, c) -> api.rooms().getIdByApplication(c, "1")),
          company("/contracts/1", (api, c) -> api.rooms().getIdByContract(c, "1")),
          company("", (api, c) -> api.rooms().create(c, DRAFT)),
          company("/r/users/u", (api, c) -> api.rooms().updateSettings(c, ROOM, "u", SETTINGS)),
          company("/r", (api, c) -> api.rooms().update(c, ROOM, RENAME)),
          company("/r/stories", (api, c) -> api.stories().list(c, ROOM, PAGE)),
          company("/r/stories", (api, c) -> api.stories().send(c, ROOM, STORY)),
          room("/%s", (api, r) -> api.rooms().get("c", r, DETAILS)),
          room("/%s/users/u", (api, r) -> api.rooms().updateSettings("c", r, "u", SETTINGS)),
          room("/%s", (api, r) -> api.rooms().update("c", r, RENAME)),
          room("/%s", (api, r) -> api.rooms().update("c", r, RoomUpdate.archive())),
          room("/%s/stories", (api, r) -> api.stories().list("c", r, PAGE)),
          room("/%s/stories", (api, r) -> api.stories().send("c", r, STORY)),
          other(
              "user_id", "/r/users/%s", (a, u) -> a.rooms().updateSettings("c", ROOM, u, SETTINGS)),
          other("offer_id", "/offers/%s", (api, id) -> api.rooms().getByOffer("c", id)),
          other("offer_id", "/offers/%s", (api, id) -> api.rooms().getIdByOffer("c", id)),
          other(
              "application_id",
              "/applications/%s",
              (api, id) -> api.rooms().getByApplication("c", id)),
          other(
              "application_id",
              "/applications/%s",
              (api, id) -> api.rooms().getIdByApplication("c", id)),
          other("contract_id", "/contracts/%s", (api, id) -> api.rooms().getByContract("c", id)),
          other("contract_id", "/contracts/%s", (api, id) -> api.rooms().getIdByContract("c", id)));

  private static final Map<String, String> REFUSED =
      Map.of(
          "", "must not be empty",
          " ", "must not be blank",
          ".", "must not be '.' or '..'",
          "..", "must not be '.' or '..'",
          "~1\u0000", "holds a control character at index 2",
          "\r\nX-Evil: 1", "holds a control character at index 0",
          "~\ud83d", "holds half of a surrogate pair at index 1, which cannot be sent");

  private static final Map<String, String> ENCODED =
      Map.of(
          "a/b", "a%2Fb",
          "../../auth/v1/info", "..%2F..%2Fauth%2Fv1%2Finfo",
          "a\\b", "a%5Cb",
          "~1?http_method=delete", "~1%3Fhttp_method%3Ddelete",
          "~1#top", "~1%23top",
          "%2e%2e", "%252e%252e",
          "a b+c", "a%20b%2Bc",
          "\ud83d\ude00é", "%F0%9F%98%80%C3%A9",
          "@host:80", "%40host%3A80");

  static Stream<Arguments> refused() {
    return combined(REFUSED);
  }

  static Stream<Arguments> encoded() {
    return combined(ENCODED);
  }

  private static Stream<Arguments> combined(Map<String, String> values) {
    List<Arguments> all = new ArrayList<>();
    CALLS.forEach(call -> values.forEach((value, as) -> all.add(Arguments.of(call, value, as))));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource
  void refused(PathCall call, String value, String sentence) {
    boolean noRoom = call.name().equals("room_id") && value.isBlank();

    assertThatThrownBy(() -> call.call().apply(MessagesApi.of(server.client()), value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(noRoom ? "a room id cannot be blank" : call.name() + " " + sentence);
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource
  void encoded(PathCall call, String value, String segment) {
    server.answerWith(
        """
        {"rooms":[],"room":{"roomId":"r"},"stories_list":[]}
        """);

    call.call().apply(MessagesApi.of(server.client()), value).execute();

    assertThat(server.sentPath().replaceFirst("\\?.*", ""))
        .isEqualTo("/api/messages/v3" + String.format(call.path(), segment) + ".json");
  }
}
