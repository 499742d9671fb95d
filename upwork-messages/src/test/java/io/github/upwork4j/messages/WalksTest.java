package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.testing.ApiServer;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks over all rooms and over a long room. */
class WalksTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final RoomId ROOM = RoomId.of("r");

  /** Each room is written {@code id=name}. */
  private static String rooms(String... rooms) {
    return Stream.of(rooms)
        .map(room -> room.split("="))
        .map(room -> "{\"roomId\":\"" + room[0] + "\",\"roomName\":\"" + room[1] + "\"}")
        .collect(Collectors.joining(",", "{\"rooms\":[", "]}"));
  }

  private static String stories(String cursor, String... ids) {
    return Stream.of(ids)
        .map(id -> "{\"storyId\":\"" + id + "\"}")
        .collect(
            Collectors.joining(
                ",", "{\"stories_list\":{\"cursor\":\"" + cursor + "\",\"stories\":[", "]}}"));
  }

  private Iterable<Room> allRooms(RoomSort sort, int count) {
    return MessagesApi.of(server.client())
        .rooms()
        .list("c", RoomQuery.builder().sort(sort).page(PageRequest.first(count)).build())
        .all();
  }

  private Iterable<Story> allStories() {
    return MessagesApi.of(server.client()).stories().list("c", ROOM, PageRequest.first(2)).all();
  }

  private void assertCursors(String... cursors) {
    for (String cursor : cursors) {
      assertThat(server.sentPath()).endsWith(cursor.isEmpty() ? "limit=3" : "&cursor=" + cursor);
    }
    assertThat(server.requestCount()).isEqualTo(cursors.length);
  }

  @Test
  void roomsByNameGoOnBehindANameAsDocumented() {
    server
        .answerWith(rooms("1=Ann", "2=Ben", "3=C%26+ D"))
        .answerWith(rooms("3=C%26+ D", "4=Dan"))
        .answerWith(rooms("4=Dan"));

    assertThat(allRooms(RoomSort.ALPHABETICAL, 3))
        .extracting(room -> room.id().value())
        .containsExactly("1", "2", "3", "4");

    assertCursors("", "Ben", "C%2526%2B%20D");
  }

  @Test
  void ofRoomsOfTheSameNameNoneIsLostBetweenPages() {
    server
        .answerWith(rooms("1=Ann", "2=Ben", "3=Ben"))
        .answerWith(rooms("2=Ben", "3=Ben", "4=Ben"))
        .answerWith(rooms("5=Dan"))
        .answerWith(rooms());

    assertThat(allRooms(RoomSort.ALPHABETICAL, 3))
        .extracting(room -> room.id().value())
        .containsExactly("1", "2", "3", "4", "5");

    assertCursors("", "Ann", "Ben", "Dan");
  }

  @Test
  void roomsGoOnWithTheCursorOfTheAnswerWhereThereIsOne() {
    server
        .answerWith("{\"rooms\":[{\"roomId\":\"1\",\"roomName\":\"Ann\"}],\"cursor\":\"x7\"}")
        .answerWith("{\"rooms\":[],\"cursor\":\"\"}");

    assertThat(allRooms(RoomSort.ALPHABETICAL, 3)).hasSize(1);

    assertCursors("", "x7");
  }

  @Test
  void roomsByActivityGoOnWithTheCursorOfTheAnswerOnly() {
    server
        .answerWith("{\"rooms\":[{\"roomId\":\"1\",\"roomName\":\"B\"}],\"next_cursor\":\"x7\"}")
        .answerWith(rooms("2=A", "3=C"));

    assertThat(allRooms(RoomSort.RECENT, 3))
        .extracting(room -> room.id().value())
        .containsExactly("1", "2", "3");

    assertCursors("", "x7");
  }

  @Test
  void roomsWithoutNamesAreOnePage() {
    server.answer("rooms/list.json");

    assertThat(allRooms(RoomSort.ALPHABETICAL, 3)).hasSize(1);

    assertCursors("");
  }

  @Test
  void aLongRoomIsWalkedLazilyWhereAnswersHoldCursors() {
    server
        .answerWith(stories("c1", "6", "5"))
        .answerWith(stories("c2", "4", "3"))
        .answerWith(stories("", "2", "1"));
    Iterator<Story> walk = allStories().iterator();

    assertThat(server.requestCount()).isZero();
    for (String id : new String[] {"6", "5", "4", "3", "2", "1"}) {
      assertThat(walk.next().id()).contains(id);
    }
    assertThat(walk.hasNext()).isFalse();
    assertThat(server.sentPath()).isEqualTo("/api/messages/v3/c/rooms/r/stories.json?limit=2");
    assertThat(server.sentPath()).endsWith("?limit=2&cursor=c1");
    assertThat(server.sentPath()).endsWith("?limit=2&cursor=c2");
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void aMessageThatComesMeanwhileRepeatsNone() {
    server.answerWith(stories("c1", "6", "5")).answerWith(stories("", "5", "4"));

    assertThat(allStories())
        .extracting(story -> story.id().orElseThrow())
        .containsExactly("6", "5", "4");
  }

  @Test
  void theDocumentedAnswerHoldsNoCursorAndIsOnePage() {
    server.answer("stories/list.json");

    assertThat(allStories()).hasSize(1);
    assertThat(server.requestCount()).isEqualTo(1);
  }
}
