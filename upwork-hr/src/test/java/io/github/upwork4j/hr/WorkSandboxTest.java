package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.hr.activity.ActivityDraft;
import io.github.upwork4j.hr.activity.ActivityQuery;
import io.github.upwork4j.hr.activity.ActivityRecord;
import io.github.upwork4j.hr.activity.ActivityUpdate;
import io.github.upwork4j.hr.workdiary.DayRange;
import io.github.upwork4j.hr.workdiary.DiaryTimeZone;
import io.github.upwork4j.hr.workdiary.OnlineWithin;
import io.github.upwork4j.hr.workdiary.SnapshotTimes;
import io.github.upwork4j.hr.workdiary.TeamDiaryQuery;
import io.github.upwork4j.hr.workdiary.TeamRoomQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call about work is one that the sandbox knows, with all that it can say: the sandbox checks
 * paths, required parameters and their values against the catalogue.
 */
class WorkSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final ContractReference CONTRACT = ContractReference.of("12345");
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final DayRange DAYS = DayRange.of(DAY, DAY.plusDays(6));
  private static final Instant TIME = Instant.parse("2020-06-01T09:00:00Z");
  private static final SnapshotTimes TIMES = SnapshotTimes.between(TIME, TIME.plusSeconds(600));

  static List<Function<HrApi, UpworkCall<?>>> calls() {
    return List.of(
        api ->
            api.activities()
                .list(
                    "c",
                    "t",
                    ActivityQuery.builder().search("x").page(PageRequest.first(5)).build()),
        api -> api.activities().listByContract(CONTRACT, PageRequest.first(5)),
        api -> api.activities().get("c", "t", List.of("A 1", "B")),
        api ->
            api.activities()
                .create(
                    "c",
                    "t",
                    ActivityDraft.builder().code("A").description("d").allInCompany(true).build()),
        api ->
            api.activities()
                .update(
                    "c",
                    "t",
                    "A 1",
                    ActivityUpdate.builder().description("d").contracts(List.of(CONTRACT)).build()),
        api -> api.activities().assign("c", "t", CONTRACT, List.of("A", "B")),
        api -> api.activities().assign(CONTRACT, List.of("A", "B")),
        api -> api.activities().archive("c", "t", List.of("A", "B")),
        api -> api.activities().unarchive("c", "t", List.of("A", "B")),
        api ->
            api.activities()
                .updateBatch(
                    "c", List.of(ActivityRecord.builder().code("A").description("d").build())),
        api -> api.teamRooms().list(),
        api ->
            api.teamRooms()
                .get(
                    "c",
                    TeamRoomQuery.builder()
                        .online(OnlineWithin.LAST_24_HOURS)
                        .includeDisabled(true)
                        .build()),
        api -> api.workDiaries().getByCompany("c", DAY, TeamDiaryQuery.all()),
        api -> api.workDiaries().getByContract(CONTRACT, DAY),
        api -> api.workDiaries().getByUserV1("c", "john", DAY, DiaryTimeZone.USER),
        api -> api.workDiaries().getByContractsV2(List.of(CONTRACT), DAY, DiaryTimeZone.GMT),
        api -> api.workDays().getByCompany("c", DAYS),
        api -> api.workDays().getByContract(CONTRACT, DAYS),
        api -> api.workDays().getByCompanyV2("c", DAYS, DiaryTimeZone.MINE),
        api -> api.workDays().getByContractsV2(List.of(CONTRACT), DAYS, DiaryTimeZone.MINE),
        api -> api.snapshots().getByContract(CONTRACT, TIME),
        api -> api.snapshots().getByContractV2(CONTRACT, TIME),
        api -> api.snapshots().updateByContractV2(CONTRACT, TIMES, "memo"),
        api -> api.snapshots().deleteByContractV2(CONTRACT, TIMES),
        api -> api.snapshots().getByUserV1("c", "john", TIME),
        api -> api.snapshots().updateByUserV1("c", "john", TIMES, "memo"),
        api -> api.snapshots().deleteByUserV1("c", "john", TIMES));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theSandboxAnswers(Function<HrApi, UpworkCall<?>> call) {
    var response = call.apply(SANDBOX.api()).executeForResponse();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.additionalProperties()).isEmpty();
  }
}
