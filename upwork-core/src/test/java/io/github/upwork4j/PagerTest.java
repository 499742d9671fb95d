package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A walk over pages")
class PagerTest {
  private final List<Long> asked = new ArrayList<>();
  private final Map<Long, Page<String>> pages = new HashMap<>();

  /** Two elements to a page. */
  private Pager<String> pager() {
    return new Pager<>(() -> new OffsetPages.Walk<>(this::fetch, 0));
  }

  private Page<String> fetch(long offset) {
    asked.add(offset);
    Page<String> page = pages.get(offset);
    if (page == null) {
      throw new IllegalStateException("nobody should ask for " + offset);
    }
    return page;
  }

  private void page(long offset, OptionalLong total, String... items) {
    pages.put(
        offset,
        new Page<>(List.of(items), offset, 2, total, OptionalLong.empty(), OptionalLong.empty()));
  }

  private static List<String> walk(Iterable<String> pager) {
    List<String> all = new ArrayList<>();
    pager.forEach(all::add);
    return all;
  }

  @Test
  void goesOnToTheTotalAndAsksForNoPageBehindIt() {
    page(0, OptionalLong.of(5), "a", "b");
    page(2, OptionalLong.of(5), "c", "d");
    page(4, OptionalLong.of(5), "e");

    assertThat(walk(pager())).containsExactly("a", "b", "c", "d", "e");
    assertThat(asked).containsExactly(0L, 2L, 4L);
  }

  @Test
  void endsAtTheFirstEmptyPageWhereThereIsNoTotal() {
    page(0, OptionalLong.empty(), "a", "b");
    page(2, OptionalLong.empty(), "c");
    page(4, OptionalLong.empty());

    assertThat(walk(pager())).containsExactly("a", "b", "c");
    assertThat(asked).containsExactly(0L, 2L, 4L);
  }

  @Test
  void survivesEmptyAndShortPagesInTheMiddleWhenTheTotalIsKnown() {
    page(0, OptionalLong.of(8), "a");
    page(2, OptionalLong.of(8));
    page(4, OptionalLong.of(8));
    page(6, OptionalLong.of(8), "g", "h");

    assertThat(walk(pager())).containsExactly("a", "g", "h");
  }

  @Test
  void givesUpAfterFiveEmptyPagesInARowHoweverHighTheTotal() {
    page(0, OptionalLong.of(1_000_000), "a", "b");
    for (long offset = 2; offset < 100; offset += 2) {
      page(offset, OptionalLong.of(1_000_000));
    }

    assertThat(walk(pager())).containsExactly("a", "b");
    assertThat(asked).containsExactly(0L, 2L, 4L, 6L, 8L, 10L);
  }

  @Test
  void losesNothingWhereTheServerServesSmallerPagesThanAskedFor() {
    List<String> all = List.of("a", "b", "c", "d", "e");
    for (int offset = 0; offset < 5; offset++) {
      pages.put(
          (long) offset,
          new Page<>(
              List.of(all.get(offset)),
              offset,
              2,
              OptionalLong.of(5),
              OptionalLong.of(offset),
              OptionalLong.of(1)));
    }

    assertThat(walk(pager())).isEqualTo(all);
  }

  @Test
  void doesNotBelieveAPageSizeThatThePageItselfDisproves() {
    for (long offset = 0; offset < 4; offset += 2) {
      pages.put(
          offset,
          new Page<>(
              List.of("x" + offset, "y" + offset),
              offset,
              2,
              OptionalLong.of(4),
              OptionalLong.of(offset),
              OptionalLong.of(1)));
    }

    assertThat(walk(pager())).containsExactly("x0", "y0", "x2", "y2");
  }

  @Test
  void anEmptyListIsAskedForOnce() {
    page(0, OptionalLong.of(0));

    assertThat(walk(pager())).isEmpty();
    assertThat(asked).containsExactly(0L);
  }

  @Test
  void endsWhenTheServerServesTheSamePageAgain() {
    page(0, OptionalLong.of(100), "a", "b");
    page(2, OptionalLong.of(100), "c", "d");
    page(4, OptionalLong.of(100), "c", "d");

    assertThat(walk(pager())).containsExactly("a", "b", "c", "d");
    assertThat(asked).containsExactly(0L, 2L, 4L);
  }

  @Test
  void endsWhenTheServerSaysThatItServedAnotherOffset() {
    page(0, OptionalLong.empty(), "a", "b");
    pages.put(
        2L,
        new Page<>(
            List.of("x", "y"),
            2,
            2,
            OptionalLong.empty(),
            OptionalLong.of(0),
            OptionalLong.empty()));

    assertThat(walk(pager())).containsExactly("a", "b");
  }

  @Test
  void aTotalThatChangesOnTheWayCounts() {
    page(0, OptionalLong.of(4), "a", "b");
    page(2, OptionalLong.of(6), "c", "d");
    page(4, OptionalLong.of(6), "e", "f");

    assertThat(walk(pager())).hasSize(6);
  }

  @Test
  void nothingIsAskedForBeforeTheFirstElementIs() {
    Pager<String> pager = pager();

    assertThat((Object) pager.iterator()).isNotNull();
    assertThat((Object) pager.pages().iterator()).isNotNull();
    Stream<Integer> stream = pager.stream().map(String::length);

    assertThat((Object) stream).isNotNull();
    assertThat(asked).isEmpty();
  }

  @Test
  void aPageIsAskedForWhenItsFirstElementIsNeededAndNotBefore() {
    page(0, OptionalLong.of(4), "a", "b");
    page(2, OptionalLong.of(4), "c", "d");
    Iterator<String> walk = pager().iterator();

    assertThat(walk.next()).isEqualTo("a");
    assertThat(walk.next()).isEqualTo("b");
    assertThat(asked).containsExactly(0L);
    assertThat(walk.hasNext()).isTrue();
    assertThat(asked).containsExactly(0L, 2L);
    assertThat(walk.hasNext()).isTrue();
    assertThat(asked).containsExactly(0L, 2L);
  }

  @Test
  void aStreamAsksForAsManyPagesAsItNeeds() {
    page(0, OptionalLong.of(100), "a", "b");
    page(2, OptionalLong.of(100), "c", "d");

    assertThat(pager().stream().limit(3)).containsExactly("a", "b", "c");
    assertThat(asked).containsExactly(0L, 2L);
  }

  @Test
  void pagesAreHandedOutWithoutTheEmptyOnes() {
    page(0, OptionalLong.of(6), "a", "b");
    page(2, OptionalLong.of(6));
    page(4, OptionalLong.of(6), "e", "f");

    List<Long> offsets = new ArrayList<>();
    pager().pages().forEach(page -> offsets.add(page.offset()));

    assertThat(offsets).containsExactly(0L, 4L);
  }

  @Test
  void everyIteratorWalksAnew() {
    page(0, OptionalLong.of(1), "a");
    Pager<String> pager = pager();

    assertThat(walk(pager)).containsExactly("a");
    assertThat(walk(pager)).containsExactly("a");
    assertThat(asked).containsExactly(0L, 0L);
  }

  @Test
  void behindTheLastElementThereIsNone() {
    page(0, OptionalLong.of(1), "a");
    Iterator<String> walk = pager().iterator();
    walk.next();

    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    Iterator<Page<String>> pageWalk = pager().pages().iterator();
    pageWalk.next();
    assertThatThrownBy(pageWalk::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aFailureOnTheWayIsThrownAndTheSamePageIsAskedForNext() {
    page(0, OptionalLong.of(4), "a", "b");
    Iterator<String> walk = pager().iterator();
    walk.next();
    walk.next();

    assertThatThrownBy(walk::hasNext).hasMessage("nobody should ask for 2");
    page(2, OptionalLong.of(4), "c", "d");

    assertThat(walk.next()).isEqualTo("c");
    assertThat(asked).containsExactly(0L, 2L, 2L);
  }

  @Test
  void neighbouringPagesMayHoldEqualElementsWhereTheServerSaysWhichPageItServed() {
    for (long offset = 0; offset < 6; offset += 2) {
      pages.put(
          offset,
          new Page<>(
              List.of("same", "same"),
              offset,
              2,
              OptionalLong.of(6),
              OptionalLong.of(offset),
              OptionalLong.empty()));
    }

    assertThat(walk(pager())).hasSize(6);
  }
}
