package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.Wire;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A list whose pages have cursors")
class CursorPagesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  /** Rooms are their own ids. */
  private static final CursorEndpoint<String> ROOMS =
      Endpoint.get("/api/rooms")
          .pagedByCursor("cursor", "limit")
          .atMost(100)
          .returning("rooms", "room", Wire.TEXT)
          .identifiedBy(Optional::of);

  /** An answer without a cursor is followed by what lies behind its last element. */
  private static final CursorEndpoint<String> SORTED =
      ROOMS.goingOnBehind(
          rooms -> rooms.isEmpty() ? Optional.empty() : Optional.of(rooms.get(rooms.size() - 1)));

  private static final CursorEndpoint<String> WITHOUT_IDS =
      Endpoint.get("/api/rooms")
          .pagedByCursor("cursor", "limit")
          .returning("rooms", "room", Wire.TEXT);

  private PagedCall<String> rooms(CursorEndpoint<String> endpoint) {
    return server.client().call(endpoint, Arguments.none(), PageRequest.first(2));
  }

  private void answer(String... pages) {
    for (String page : pages) {
      server.answerWith(page.replace('\'', '"'));
    }
  }

  private void assertAsked(String... cursors) {
    for (String cursor : cursors) {
      assertThat(server.sentPath())
          .isEqualTo("/api/rooms.json?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
    }
    assertThat(server.requestCount()).isEqualTo(cursors.length);
  }

  @Test
  void isWalkedWithTheCursorOfEachAnswer() {
    answer(
        "{'rooms':['a','b'],'cursor':'c 1'}",
        "{'rooms':{'room':['c'],'next_cursor':'c2'}}",
        "{'rooms':['d'],'cursor':null}");

    assertThat(rooms(ROOMS).all()).containsExactly("a", "b", "c", "d");

    assertAsked("", "c%201", "c2");
  }

  @Test
  void isWalkedBehindTheLastElementWhereAnswersNameNoCursor() {
    answer("{'rooms':['a','b']}", "{'rooms':['c']}", "{'rooms':[]}");

    assertThat(rooms(SORTED).all()).containsExactly("a", "b", "c");

    assertAsked("", "b", "c");
  }

  @Test
  void endsWithTheFirstAnswerWhereNothingTellsHowToGoOn() {
    answer("{'rooms':['a','b']}");

    assertThat(rooms(ROOMS).all()).containsExactly("a", "b");

    assertAsked("");
  }

  @Test
  void endsAtAnEmptyPageWhateverItsCursor() {
    answer("{'rooms':['a'],'cursor':'c1'}", "{'rooms':'','cursor':'c2'}");

    assertThat(rooms(ROOMS).all()).containsExactly("a");

    assertAsked("", "c1");
  }

  @Test
  void endsAtACursorThatWasUsedBefore() {
    answer(
        "{'rooms':['a'],'cursor':'c1'}",
        "{'rooms':['b'],'cursor':'c2'}",
        "{'rooms':['c'],'cursor':'c1'}");

    assertThat(rooms(ROOMS).all()).containsExactly("a", "b", "c");

    assertAsked("", "c1", "c2");
  }

  @Test
  void isNotCutShortByAnAnswerThatOnlyEchoesItsCursor() {
    answer(
        "{'rooms':['a'],'cursor':''}",
        "{'rooms':['b'],'cursor':'a'}",
        "{'rooms':['c'],'cursor':'b'}",
        "{'rooms':[],'cursor':'c'}");

    assertThat(rooms(SORTED).all()).containsExactly("a", "b", "c");

    assertAsked("", "a", "b", "c");
  }

  @Test
  void endsAtAServerThatServesTheSamePageForEveryCursor() {
    answer("{'rooms':['a','b'],'cursor':'c1'}", "{'rooms':['a','b'],'cursor':'c2'}");

    assertThat(rooms(ROOMS).all()).containsExactly("a", "b");

    assertAsked("", "c1");
  }

  @Test
  void endsAtTheSamePageEvenIfItsElementsHaveNoIds() {
    answer("{'rooms':['a','a'],'cursor':'c1'}", "{'rooms':['a','a'],'cursor':'c2'}");

    assertThat(rooms(WITHOUT_IDS).all()).containsExactly("a", "a");

    assertAsked("", "c1");
  }

  @Test
  void handsEachElementOutOnceHoweverItMovesMeanwhile() {
    answer(
        "{'rooms':['a','b'],'cursor':'c1'}",
        "{'rooms':['b','c'],'cursor':'c2'}", // something new came in front
        "{'rooms':['d','a'],'cursor':'c3'}", // a moved to the end
        "{'rooms':['a','d'],'cursor':'c4'}");

    assertThat(rooms(ROOMS).all()).containsExactly("a", "b", "c", "d");

    assertAsked("", "c1", "c2", "c3");
  }

  @Test
  void handsOutPagesWithoutWhatWasHandedOutBefore() {
    answer(
        "{'rooms':['a','b'],'cursor':'c1'}", "{'rooms':['b','c'],'cursor':'c2'}", "{'rooms':[]}");

    List<Page<String>> pages = new java.util.ArrayList<>();
    rooms(ROOMS).all().pages().forEach(pages::add);

    assertThat(pages).extracting(Page::items).containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(pages).extracting(Page::offset).containsExactly(0L, 2L);
    assertThat(pages).extracting(Page::count).containsExactly(2, 2);
    assertThat(pages)
        .extracting(Page::nextCursor)
        .containsExactly(Optional.of("c1"), Optional.of("c2"));
  }

  @Test
  void isAskedForPageByPageAsElementsAreNeeded() {
    answer("{'rooms':['a','b'],'cursor':'c1'}", "{'rooms':['c'],'cursor':'c2'}");
    Iterator<String> walk = rooms(ROOMS).all().iterator();

    assertThat(server.requestCount()).isZero();
    walk.next();
    walk.next();
    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(walk.next()).isEqualTo("c");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void isGoneOnWithAfterAFailureAtTheSamePage() {
    answer("{'rooms':['a'],'cursor':'c1'}");
    server.answerWith(507, "{}");
    answer("{'rooms':['b']}");
    Iterator<String> walk = rooms(ROOMS).all().iterator();
    walk.next();

    assertThatThrownBy(walk::hasNext).isInstanceOf(ServerException.class);
    assertThat(walk.next()).isEqualTo("b");

    assertAsked("", "c1", "c1");
  }

  @Test
  void canBeGoneOnWithLaterFromACursor() {
    answer("{'rooms':['a'],'cursor':'c1'}", "{'rooms':['b'],'cursor':'c2'}", "{'rooms':[]}");

    Page<String> first = rooms(ROOMS).execute();
    PagedCall<String> later =
        server
            .client()
            .call(ROOMS, Arguments.none(), PageRequest.after(first.nextCursor().orElseThrow(), 2));

    assertThat(later.all()).containsExactly("b");
    assertAsked("", "c1", "c2");
    assertThat(first.offset()).isZero();
    assertThat(first.total()).isEmpty();
  }

  @Test
  void hasNoCursorBehindAPageThatNamesTheOneItWasAskedWith() {
    answer("{'rooms':['b'],'cursor':'c1'}");

    assertThat(
            server
                .client()
                .call(ROOMS, Arguments.none(), PageRequest.after("c1", 2))
                .execute()
                .nextCursor())
        .isEmpty();
  }

  @Test
  void takesNoOffsetsAndListsWithOffsetsTakeNoCursors() {
    PagedEndpoint<String> jobs =
        Endpoint.get("/api/jobs").paged("page").returning("jobs", "job", Wire.TEXT);
    UpworkClient client = server.client();

    assertThatThrownBy(() -> client.call(ROOMS, Arguments.none(), PageRequest.of(20, 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "this list has cursors, no offsets: ask for PageRequest.first(count) or"
                + " PageRequest.after(cursor, count)");
    assertThatThrownBy(() -> client.call(jobs, Arguments.none(), PageRequest.after("c", 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this list has offsets, no cursors: ask for PageRequest.of(offset, count)");
    assertThatThrownBy(() -> PageRequest.after("", 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the cursor of a page must not be empty");
    assertThatThrownBy(() -> PageRequest.after("c", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page holds at least 1 element, was 0");
  }
}
