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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
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
  private static final String COMPANY = "mycompany";
  private static final String TEAM = "mycompany:engineering";
  private static final String USER = "jjohnson";

  /** The day on which the sandbox's world begins; nothing of its week is billed yet. */
  private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

  private static final DayRange DAYS = DayRange.of(DAY.minusDays(6), DAY);
  private static final Instant TIME = Instant.parse("2020-06-15T04:00:00Z");
  private static final SnapshotTimes TIMES = times(60);
  private static final SnapshotTimes OTHER_TIMES = times(90);

  private static SnapshotTimes times(int minutes) {
    Instant start = TIME.plus(Duration.ofMinutes(minutes));
    return SnapshotTimes.between(start, start.plus(Duration.ofMinutes(10)));
  }

  @BeforeAll
  static void somebodyWorks() {
    for (String code : List.of("A 1", "B")) {
      SANDBOX
          .api()
          .activities()
          .create(COMPANY, TEAM, ActivityDraft.builder().code(code).description("d").build())
          .execute();
    }
    SANDBOX.sandbox().work().log(CONTRACT.value(), TIME, Duration.ofHours(2), "B", "memo");
  }

  static List<Function<HrApi, UpworkCall<?>>> calls() {
    return List.of(
        api ->
            api.activities()
                .list(
                    COMPANY,
                    TEAM,
                    ActivityQuery.builder().search("x").page(PageRequest.first(5)).build()),
        api -> api.activities().listByContract(CONTRACT, PageRequest.first(5)),
        api -> api.activities().get(COMPANY, TEAM, List.of("A 1", "B")),
        api ->
            api.activities()
                .create(
                    COMPANY,
                    TEAM,
                    ActivityDraft.builder().code("A").description("d").allInCompany(true).build()),
        api ->
            api.activities()
                .update(
                    COMPANY,
                    TEAM,
                    "A 1",
                    ActivityUpdate.builder().description("d").contracts(List.of(CONTRACT)).build()),
        api -> api.activities().assign(COMPANY, TEAM, CONTRACT, List.of("A 1", "B")),
        api -> api.activities().assign(CONTRACT, List.of("A 1", "B")),
        api -> api.activities().archive(COMPANY, TEAM, List.of("A 1", "B")),
        api -> api.activities().unarchive(COMPANY, TEAM, List.of("A 1", "B")),
        api ->
            api.activities()
                .updateBatch(
                    COMPANY, List.of(ActivityRecord.builder().code("A").description("d").build())),
        api -> api.teamRooms().list(),
        api ->
            api.teamRooms()
                .get(
                    COMPANY,
                    TeamRoomQuery.builder()
                        .online(OnlineWithin.LAST_24_HOURS)
                        .includeDisabled(true)
                        .build()),
        api -> api.workDiaries().getByCompany(COMPANY, DAY, TeamDiaryQuery.all()),
        api -> api.workDiaries().getByContract(CONTRACT, DAY),
        api -> api.workDiaries().getByUserV1(COMPANY, USER, DAY, DiaryTimeZone.USER),
        api -> api.workDiaries().getByContractsV2(List.of(CONTRACT), DAY, DiaryTimeZone.GMT),
        api -> api.workDays().getByCompany(COMPANY, DAYS),
        api -> api.workDays().getByContract(CONTRACT, DAYS),
        api -> api.workDays().getByCompanyV2(COMPANY, DAYS, DiaryTimeZone.MINE),
        api -> api.workDays().getByContractsV2(List.of(CONTRACT), DAYS, DiaryTimeZone.MINE),
        api -> api.snapshots().getByContract(CONTRACT, TIME),
        api -> api.snapshots().getByContractV2(CONTRACT, TIME),
        api -> api.snapshots().updateByContractV2(CONTRACT, TIMES, "memo"),
        api -> api.snapshots().deleteByContractV2(CONTRACT, TIMES),
        api -> api.snapshots().getByUserV1(COMPANY, USER, TIME),
        api -> api.snapshots().updateByUserV1(COMPANY, USER, OTHER_TIMES, "memo"),
        api -> api.snapshots().deleteByUserV1(COMPANY, USER, OTHER_TIMES));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theSandboxAnswers(Function<HrApi, UpworkCall<?>> call) {
    var response = call.apply(SANDBOX.api()).executeForResponse();

    assertThat(response.status()).isBetween(200, 201);
    assertThat(response.additionalProperties()).isEmpty();
  }
}
