package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message, a room and an archiving whose answer is lost are sent once, and say where to look. */
class UnclearWritesTest {
  private static final RoomId ROOM = RoomId.of("r");
  private static final MockResponse CUT =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();

  static Stream<Arguments> once() {
    return Stream.of(
        write(
            "List the stories of the room before you send it again.",
            api -> api.stories().send("c", ROOM, StoryDraft.of("Hi"))),
        write(
            "List the rooms before you create it again.",
            api -> api.rooms().create("c", RoomDraft.builder().name("n").build())),
        write(
            "Get the room to see whether it is archived.",
            api -> api.rooms().update("c", ROOM, RoomUpdate.archive())));
  }

  private static Arguments write(String lookUp, Function<MessagesApi, UpworkCall<?>> call) {
    return Arguments.of(lookUp, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void once(String lookUp, Function<MessagesApi, UpworkCall<?>> call) {
    Ledger ledger = Ledger.of(CUT);
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, FakeTime.selfAdvancing()).build()) {

      assertThatThrownBy(() -> call.apply(MessagesApi.of(client)).execute())
          .isInstanceOf(OutcomeUnknownException.class)
          .hasMessageEndingWith(
              " was sent and no answer came: it may have been carried out. It was not sent again. "
                  + lookUp);
    }
    assertThat(ledger.delivered()).isEqualTo(1);
  }
}
