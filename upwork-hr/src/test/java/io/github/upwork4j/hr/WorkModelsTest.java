package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.hr.activity.Activity;
import io.github.upwork4j.hr.activity.ContractActivity;
import io.github.upwork4j.hr.milestone.Milestone;
import io.github.upwork4j.hr.milestone.Submission;
import io.github.upwork4j.hr.payment.Adjustment;
import io.github.upwork4j.hr.workdiary.DiaryCell;
import io.github.upwork4j.hr.workdiary.DiaryScreenshot;
import io.github.upwork4j.hr.workdiary.Snapshot;
import io.github.upwork4j.hr.workdiary.SnapshotMinute;
import io.github.upwork4j.hr.workdiary.TeamDiaryEntry;
import io.github.upwork4j.hr.workdiary.TeamRoom;
import io.github.upwork4j.hr.workdiary.TeamRoomMember;
import io.github.upwork4j.hr.workdiary.WorkDays;
import io.github.upwork4j.hr.workdiary.WorkDiary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The builders of the models of money and work, for whoever makes answers in tests of their own.
 */
class WorkModelsTest {
  static Stream<Arguments> lists() {
    return Stream.of(
        list(
            ContractReference.of("1"),
            l -> Activity.builder().code("A").contracts(l).build(),
            Activity::contracts),
        list(
            DiaryCell.builder().build(),
            l -> WorkDiary.builder().cells(l).build(),
            WorkDiary::cells),
        list(LocalDate.EPOCH, l -> WorkDays.builder().days(l).build(), WorkDays::days),
        list(
            SnapshotMinute.builder().build(),
            l -> Snapshot.builder().minutes(l).build(),
            Snapshot::minutes),
        list("1", l -> Snapshot.builder().onlinePresence(l).build(), Snapshot::onlinePresence),
        list(
            "1",
            l -> TeamRoomMember.builder().onlinePresence(l).build(),
            TeamRoomMember::onlinePresence),
        list(
            DiaryScreenshot.builder().build(),
            l -> TeamDiaryEntry.builder().screenshots(l).build(),
            TeamDiaryEntry::screenshots));
  }

  private static <E, M> Arguments list(
      E element, Function<List<E>, M> build, Function<M, List<E>> read) {
    return Arguments.of(element, build, read);
  }

  @ParameterizedTest
  @MethodSource("lists")
  <E, M> void aModelDoesNotKeepTheListThatItWasGiven(
      E element, Function<List<E>, M> build, Function<M, List<E>> read) {
    List<E> given = new ArrayList<>(List.of(element));
    M model = build.apply(given);
    given.add(element);

    assertThat(read.apply(model)).containsExactly(element);
    assertThatThrownBy(() -> read.apply(model).add(element))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        missing("id", () -> Milestone.builder().build()),
        missing("id", () -> Submission.builder().build()),
        missing("reference", () -> Adjustment.builder().build()),
        missing("code", () -> Activity.builder().build()),
        missing("code", () -> ContractActivity.builder().build()),
        missing("id", () -> TeamRoom.builder().build()));
  }

  private static Arguments missing(String names, ThrowingCallable build) {
    return Arguments.of(names, build);
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void aModelSaysWhatItLacks(String names, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Missing required properties: " + names);
  }
}
