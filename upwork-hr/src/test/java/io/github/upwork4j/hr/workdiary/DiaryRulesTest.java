package io.github.upwork4j.hr.workdiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the requests about work diaries refuse, and in which words. */
class DiaryRulesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final Instant TIME = Instant.parse("2020-02-29T12:00:00Z");
  private static final ContractReference CONTRACT = ContractReference.of("1");

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void aRangeOfDaysGoesForward() {
    refused(
        () -> DayRange.of(DAY, DAY.minusDays(1)),
        "a range of days goes from the earlier to the later, was 2020-02-29 to 2020-02-28");
    assertThat(DayRange.of(DAY, DAY).till()).isEqualTo(DAY);
  }

  @Test
  void aRangeOfSnapshotsGoesForward() {
    refused(
        () -> SnapshotTimes.between(TIME, TIME.minusSeconds(1)),
        "a range of snapshots goes from the earlier to the later, was 2020-02-29T12:00:00Z to"
            + " 2020-02-29T11:59:59Z");
    refused(() -> SnapshotTimes.at(List.of()), "times must hold at least one time");
  }

  @Test
  void timesOfSnapshotsAreValues() {
    List<Instant> times = new ArrayList<>(List.of(TIME, TIME));
    SnapshotTimes list = SnapshotTimes.at(times);
    times.clear();

    assertThat(list)
        .isEqualTo(SnapshotTimes.at(List.of(TIME, TIME)))
        .hasSameHashCodeAs(SnapshotTimes.at(List.of(TIME, TIME)))
        .isNotEqualTo(SnapshotTimes.between(TIME, TIME))
        .isNotEqualTo(SnapshotTimes.at(TIME))
        .isNotEqualTo("2020-02-29T12:00:00Z")
        .hasToString("2020-02-29T12:00:00Z;2020-02-29T12:00:00Z");
    assertThat(SnapshotTimes.between(TIME, TIME))
        .hasToString("2020-02-29T12:00:00Z,2020-02-29T12:00:00Z");
  }

  @Test
  void anUpdateHasAMemo() {
    refused(
        () -> SnapshotUpdate.builder().build(),
        "an update of snapshots needs memo: set before build()");
    refused(() -> SnapshotUpdate.ofMemo(" "), "memo must not be blank");
    refused(
        () -> SnapshotUpdate.builder().memo("x").taskId("").build(), "taskId must not be blank");
    refused(
        () -> SnapshotUpdate.builder().memo("x").taskDescription("").build(),
        "taskDescription must not be blank");
    SnapshotUpdate update = SnapshotUpdate.ofMemo("x");
    assertThat(update.toBuilder().build()).isEqualTo(update);
    SnapshotsRouter snapshots = HrApi.of(server.client()).snapshots();
    refused(
        () -> snapshots.updateByContractV2(CONTRACT, SnapshotTimes.at(TIME), ""),
        "memo must not be blank");
    refused(
        () -> snapshots.updateByUserV1("c", "u", SnapshotTimes.at(TIME), ""),
        "memo must not be blank");
  }

  @Test
  void aDiaryIsOfAtLeastOneContract() {
    WorkDiariesRouter diaries = HrApi.of(server.client()).workDiaries();
    refused(() -> diaries.getByContracts(List.of(), DAY), "contract_ids takes at least one value");
    refused(
        () -> diaries.getByContractsV2(List.of(), DAY, DiaryTimeZone.MINE),
        "contract_id takes at least one value");
    refused(
        () ->
            HrApi.of(server.client())
                .workDays()
                .getByContractsV2(List.of(), DayRange.of(DAY, DAY), DiaryTimeZone.MINE),
        "contract_id takes at least one value");
  }

  @Test
  void anOffsetIsNotBlank() {
    HrApi api = HrApi.of(server.client());
    String sentence = "timeZoneOffset must not be blank";
    refused(() -> api.workDiaries().getByContracts(List.of(CONTRACT), DAY, " "), sentence);
    refused(() -> api.workDays().getByCompany("c", DayRange.of(DAY, DAY), ""), sentence);
    refused(() -> api.workDays().getByContract(CONTRACT, DayRange.of(DAY, DAY), ""), sentence);
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void theFiltersOfATeamsDiaryAreNotBlank() {
    refused(() -> TeamDiaryQuery.builder().sortBy("").build(), "sortBy must not be blank");
    refused(() -> TeamDiaryQuery.builder().activity("").build(), "activity must not be blank");
    refused(() -> TeamDiaryQuery.builder().freelancer(" ").build(), "freelancer must not be blank");
    assertThat(TeamDiaryQuery.all().toBuilder().build()).isEqualTo(TeamDiaryQuery.all());
    assertThat(TeamRoomQuery.everybody().toBuilder().build()).isEqualTo(TeamRoomQuery.everybody());
  }
}
