package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.ApiServer;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportSlicesTest {
  private static final Endpoint<ReportTable> REPORT =
      Endpoint.get("/gds/timereports").returning("table", ReportTable.WIRE);
  private static final LocalDate START = LocalDate.of(2020, 1, 31);

  @RegisterExtension final ApiServer server = new ApiServer();

  private Report report(ReportSlice slice) {
    return new Report(
        server.client(), REPORT, Arguments.builder().set("tq", slice.toString()).build());
  }

  private static String rows(String... cells) {
    List<String> rows = new ArrayList<>();
    for (String cell : cells) {
      rows.add("{\"c\":[{\"v\":\"" + cell + "\"}]}");
    }
    return "{\"table\":{\"cols\":[{\"label\":\"task\"}],\"rows\":["
        + String.join(",", rows)
        + "]}}";
  }

  @Test
  void aMonthIsCutAtTheSameDayOfEachMonthWhateverItsLength() {
    assertThat(ReportSlices.of(START, LocalDate.of(2020, 5, 2)).slices())
        .extracting(ReportSlice::toString)
        .containsExactly(
            "2020-01-31 to 2020-02-28",
            "2020-02-29 to 2020-03-30",
            "2020-03-31 to 2020-04-29",
            "2020-04-30 to 2020-05-02");
  }

  @Test
  void slicesCoverEveryDayOnce() {
    for (Period length : List.of(Period.ofDays(1), Period.ofWeeks(1), Period.ofMonths(1))) {
      for (int days = 0; days < 100; days++) {
        LocalDate expected = START;
        for (ReportSlice slice :
            ReportSlices.of(START, START.plusDays(days)).every(length).slices()) {
          assertThat(slice.from()).isEqualTo(expected);
          assertThat(slice.to()).isAfterOrEqualTo(slice.from());
          expected = slice.to().plusDays(1);
        }
        assertThat(expected).isEqualTo(START.plusDays(days + 1));
      }
    }
  }

  @Test
  void rowsAreJoinedInOrderAndSlicesAskedForWhenTheyAreNeeded() {
    server.answerWith(rows("a", "b")).answerWith(rows()).answerWith(rows("c"));
    List<String> progress = new ArrayList<>();
    ReportSlices slices =
        ReportSlices.of(START, START.plusDays(2))
            .every(Period.ofDays(1))
            .onProgress(
                done ->
                    progress.add(
                        done.slice()
                            + ": "
                            + done.slicesDone()
                            + "/"
                            + done.slices()
                            + ", "
                            + done.rows()
                            + " rows"));

    try (SlicedRows rows = slices.rows(this::report)) {
      assertThat(rows.slice()).isEmpty();
      assertThat(server.requestCount()).isZero();
      Iterator<ReportRow> walk = rows.iterator();
      assertThat(walk.next().text("task")).contains("a");
      assertThat(walk.next().text("task")).contains("b");
      assertThat(server.requestCount()).isEqualTo(1);
      assertThat(progress).isEmpty();
      assertThat(walk.next().text("task")).contains("c");
      assertThat(rows.slice()).contains(ReportSlice.of(START.plusDays(2), START.plusDays(2)));
      assertThat(walk.hasNext()).isFalse();
      assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    }

    assertThat(progress)
        .containsExactly(
            "2020-01-31 to 2020-01-31: 1/3, 2 rows",
            "2020-02-01 to 2020-02-01: 2/3, 2 rows",
            "2020-02-02 to 2020-02-02: 3/3, 3 rows");
    assertThat(server.sentLine())
        .isEqualTo("GET /gds/timereports\n?tq=2020-01-31%20to%202020-01-31\n&tqx=out%3Ajson\n");
  }

  @Test
  void aSliceThatIsRefusedSaysWhichItWas() {
    server.answerWith(rows("a")).answerWith(403, "{\"error\":{\"message\":\"No\"}}");

    try (SlicedRows rows =
        ReportSlices.of(START, START.plusDays(1)).every(Period.ofDays(1)).rows(this::report)) {
      assertThatThrownBy(() -> rows.forEach(row -> {}))
          .isInstanceOf(io.github.upwork4j.error.ForbiddenException.class);
      assertThat(rows.slice()).contains(ReportSlice.of(START.plusDays(1), START.plusDays(1)));
    }
  }

  @Test
  void slicesWithOtherColumnsAreNotJoined() {
    server
        .answerWith(rows("a"))
        .answerWith("{\"table\":{\"cols\":[{\"label\":\"memo\"}],\"rows\":[]}}");

    try (SlicedRows rows =
        ReportSlices.of(START, START.plusDays(1)).every(Period.ofDays(1)).rows(this::report)) {
      assertThatThrownBy(() -> rows.forEach(row -> {}))
          .isInstanceOf(UpworkDecodingException.class)
          .hasMessage(
              "The report of 2020-02-01 to 2020-02-01 has other columns than those before it.");
    }
  }

  @Test
  void aWalkEndsWhenItIsClosed() {
    server.answerWith(rows("a", "b"));

    SlicedRows rows =
        ReportSlices.of(START, START.plusDays(1)).every(Period.ofDays(1)).rows(this::report);
    Iterator<ReportRow> walk = rows.iterator();
    walk.next();
    rows.close();
    rows.close();

    assertThatThrownBy(walk::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the rows are closed");
    assertThatThrownBy(rows::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the rows of slices can be walked over once");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void aStreamOfSlicesIsThatOfTheirRows() {
    server.answerWith(rows("a")).answerWith(rows("b"));

    try (var rows =
        ReportSlices.of(START, START.plusDays(1))
            .every(Period.ofDays(1))
            .rows(this::report)
            .stream()) {
      assertThat(rows.map(row -> row.text("task").orElse(""))).containsExactly("a", "b");
    }
  }

  @Test
  void aPeriodAndALengthThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> ReportSlices.of(START, START.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a period ends on the day it starts or later, was 2020-01-31 to 2020-01-30");
    for (Period length : List.of(Period.ZERO, Period.ofDays(-1))) {
      assertThatThrownBy(() -> ReportSlices.of(START, START).every(length))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a slice is a day or longer, was " + length);
    }
  }
}
