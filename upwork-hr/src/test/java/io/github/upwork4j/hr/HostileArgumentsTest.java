package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.hr.activity.ActivityDraft;
import io.github.upwork4j.hr.activity.ActivityQuery;
import io.github.upwork4j.hr.activity.ActivityRecord;
import io.github.upwork4j.hr.activity.ActivityUpdate;
import io.github.upwork4j.hr.milestone.Approval;
import io.github.upwork4j.hr.milestone.MilestoneEdit;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.hr.workdiary.DayRange;
import io.github.upwork4j.hr.workdiary.DiaryTimeZone;
import io.github.upwork4j.hr.workdiary.SnapshotTimes;
import io.github.upwork4j.hr.workdiary.SnapshotUpdate;
import io.github.upwork4j.hr.workdiary.TeamDiaryQuery;
import io.github.upwork4j.hr.workdiary.TeamRoomQuery;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.HostileKeys;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A path argument of the calls about money and work stays inside its own segment, or the call is
 * not made.
 */
class HostileArgumentsTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final String OTASK = "/api/otask/v1/tasks/companies/";
  private static final ContractReference CONTRACT = ContractReference.of("1");
  private static final LocalDate DAY = LocalDate.of(2020, 1, 2);
  private static final DayRange DAYS = DayRange.of(DAY, DAY);
  private static final Instant TIME = Instant.ofEpochSecond(7);
  private static final SnapshotTimes TIMES = SnapshotTimes.at(TIME);
  private static final ActivityUpdate UPDATE = ActivityUpdate.builder().description("d").build();
  private static final ActivityDraft DRAFT =
      ActivityDraft.builder().code("c").description("d").build();
  private static final CustomPayment PAYMENT =
      CustomPayment.builder().contract(CONTRACT).chargeAmount(BigDecimal.ONE).comments("c").build();
  private static final Approval APPROVAL = Approval.paying(BigDecimal.ONE);
  private static final MilestoneEdit EDIT = MilestoneEdit.builder().description("d").build();

  /**
   * A call with a path argument.
   *
   * @param name what messages call it; that of an identifier with a type of its own has a blank
   */
  private record PathCall(String name, String path, BiFunction<HrApi, String, UpworkCall<?>> call) {
    boolean isIdentifier() {
      return name.contains(" ");
    }

    @Override
    public String toString() {
      return name + " in " + path;
    }
  }

  private static PathCall plain(
      String name, String path, BiFunction<HrApi, String, UpworkCall<?>> call) {
    return new PathCall(name, path, call);
  }

  private static PathCall contract(
      String path, BiFunction<HrApi, ContractReference, UpworkCall<?>> call) {
    return new PathCall(
        "contract reference", path, (api, key) -> call.apply(api, ContractReference.of(key)));
  }

  private static PathCall milestone(
      String path, BiFunction<HrApi, MilestoneId, UpworkCall<?>> call) {
    return new PathCall("milestone id", path, (api, key) -> call.apply(api, MilestoneId.of(key)));
  }

  private static PathCall submission(
      String path, BiFunction<HrApi, SubmissionId, UpworkCall<?>> call) {
    return new PathCall("submission id", path, (api, key) -> call.apply(api, SubmissionId.of(key)));
  }

  private static final List<PathCall> CALLS =
      List.of(
          contract(
              "/api/hr/v3/fp/milestones/statuses/active/contracts/%s.json",
              (api, key) -> api.milestones().getActive(key)),
          milestone(
              "/api/hr/v3/fp/milestones/%s/submissions.json",
              (api, key) -> api.milestones().listSubmissions(key)),
          milestone(
              "/api/hr/v3/fp/milestones/%s.json", (api, key) -> api.milestones().edit(key, EDIT)),
          milestone(
              "/api/hr/v3/fp/milestones/%s/activate.json",
              (api, key) -> api.milestones().activate(key)),
          milestone(
              "/api/hr/v3/fp/milestones/%s/activate.json",
              (api, key) -> api.milestones().activate(key, "m")),
          milestone(
              "/api/hr/v3/fp/milestones/%s/approve.json",
              (api, key) -> api.milestones().approve(key, APPROVAL)),
          milestone("/api/hr/v3/fp/milestones/%s.json", (api, key) -> api.milestones().delete(key)),
          submission(
              "/api/hr/v3/fp/submissions/%s/approve.json",
              (api, key) -> api.submissions().approve(key, APPROVAL)),
          submission(
              "/api/hr/v3/fp/submissions/%s/reject.json",
              (api, key) -> api.submissions().reject(key, "n")),
          plain(
              "team_reference",
              "/api/hr/v2/teams/%s/adjustments.json",
              (api, key) -> api.payments().pay(key, PAYMENT)),
          plain(
              "company_id",
              OTASK + "%s/teams/t/tasks.json?page=0%%3B20",
              (api, key) -> api.activities().list(key, "t", ActivityQuery.all())),
          plain(
              "team_id",
              OTASK + "c/teams/%s/tasks.json?page=0%%3B20",
              (api, key) -> api.activities().list("c", key, ActivityQuery.all())),
          contract(
              "/api/tasks/v2/tasks/contracts/%s.json?page=0%%3B1",
              (api, key) -> api.activities().listByContract(key, PageRequest.first(1))),
          plain(
              "code",
              OTASK + "c/teams/t/tasks/x;%s.json",
              (api, key) -> api.activities().get("c", "t", List.of("x", key))),
          plain(
              "team_id",
              OTASK + "c/teams/%s/tasks.json",
              (api, key) -> api.activities().create("c", key, DRAFT)),
          plain(
              "code",
              OTASK + "c/teams/t/tasks/%s.json",
              (api, key) -> api.activities().update("c", "t", key, UPDATE)),
          contract(
              OTASK + "c/teams/t/engagements/%s/tasks.json",
              (api, key) -> api.activities().assign("c", "t", key, List.of())),
          contract(
              "/api/tasks/v2/tasks/contracts/%s.json",
              (api, key) -> api.activities().assign(key, List.of())),
          plain(
              "code",
              OTASK + "c/teams/t/archive/%s.json",
              (api, key) -> api.activities().archive("c", "t", List.of(key))),
          plain(
              "code",
              OTASK + "c/teams/t/unarchive/%s.json",
              (api, key) -> api.activities().unarchive("c", "t", List.of(key))),
          plain(
              "company_id",
              OTASK + "%s/tasks/batch.json",
              (api, key) ->
                  api.activities()
                      .updateBatch(
                          key,
                          List.of(ActivityRecord.builder().code("c").description("d").build()))),
          plain(
              "company_or_team",
              "/api/team/v2/teamrooms/%s.json",
              (api, key) -> api.teamRooms().get(key, TeamRoomQuery.builder().build())),
          plain(
              "company_or_team_id",
              "/api/team/v3/workdiaries/companies/%s/20200102.json?paging=0%%3B20",
              (api, key) -> api.workDiaries().getByCompany(key, DAY, TeamDiaryQuery.all())),
          contract(
              "/api/team/v3/workdiaries/contracts/1;%s/20200102.json",
              (api, key) -> api.workDiaries().getByContracts(List.of(CONTRACT, key), DAY)),
          plain(
              "company_id",
              "/api/team/v1/workdiaries/%s/u/20200102.json?tz=mine",
              (api, key) -> api.workDiaries().getByUserV1(key, "u", DAY, DiaryTimeZone.MINE)),
          plain(
              "username",
              "/api/team/v1/workdiaries/c/%s/20200102.json?tz=mine",
              (api, key) -> api.workDiaries().getByUserV1("c", key, DAY, DiaryTimeZone.MINE)),
          contract(
              "/api/team/v2/workdiaries/contracts/%s/20200102.json?tz=mine",
              (api, key) ->
                  api.workDiaries().getByContractsV2(List.of(key), DAY, DiaryTimeZone.MINE)),
          plain(
              "company_id",
              "/api/team/v3/workdays/companies/%s/20200102,20200102.json",
              (api, key) -> api.workDays().getByCompany(key, DAYS)),
          contract(
              "/api/team/v3/workdays/contracts/%s/20200102,20200102.json",
              (api, key) -> api.workDays().getByContract(key, DAYS)),
          plain(
              "company_id",
              "/api/team/v2/workdays/companies/%s/20200102,20200102.json?tz=mine",
              (api, key) -> api.workDays().getByCompanyV2(key, DAYS, DiaryTimeZone.MINE)),
          contract(
              "/api/team/v2/workdays/contracts/%s/20200102,20200102.json?tz=mine",
              (api, key) ->
                  api.workDays().getByContractsV2(List.of(key), DAYS, DiaryTimeZone.MINE)),
          contract(
              "/api/team/v3/snapshots/contracts/%s/7.json",
              (api, key) -> api.snapshots().getByContract(key, TIME)),
          contract(
              "/api/team/v3/snapshots/contracts/%s/7.json",
              (api, key) ->
                  api.snapshots().updateByContract(key, TIMES, SnapshotUpdate.ofMemo("m"))),
          contract(
              "/api/team/v3/snapshots/contracts/%s/7.json",
              (api, key) -> api.snapshots().deleteByContract(key, TIMES)),
          contract(
              "/api/team/v2/snapshots/contracts/%s/7.json",
              (api, key) -> api.snapshots().getByContractV2(key, TIME)),
          contract(
              "/api/team/v2/snapshots/contracts/%s/7.json",
              (api, key) -> api.snapshots().updateByContractV2(key, TIMES, "m")),
          contract(
              "/api/team/v2/snapshots/contracts/%s/7.json",
              (api, key) -> api.snapshots().deleteByContractV2(key, TIMES)),
          plain(
              "username",
              "/api/team/v1/snapshots/c/%s/7.json",
              (api, key) -> api.snapshots().getByUserV1("c", key, TIME)),
          plain(
              "company_id",
              "/api/team/v1/snapshots/%s/u/7.json",
              (api, key) -> api.snapshots().updateByUserV1(key, "u", TIMES, "m")),
          plain(
              "username",
              "/api/team/v1/snapshots/c/%s/7.json",
              (api, key) -> api.snapshots().deleteByUserV1("c", key, TIMES)));

  static Stream<Arguments> refused() {
    return HostileKeys.refusedIn(CALLS);
  }

  static Stream<Arguments> encoded() {
    return HostileKeys.encodedIn(CALLS);
  }

  @ParameterizedTest
  @MethodSource
  void refused(PathCall call, String key, String sentence) {
    var refusal =
        assertThatThrownBy(() -> call.call().apply(HrApi.of(server.client()), key))
            .isInstanceOf(IllegalArgumentException.class);
    if (!call.isIdentifier()) {
      refusal.hasMessage(call.name() + " " + sentence);
    } else if (key.isBlank()) {
      refusal.hasMessage("a " + call.name() + " cannot be blank");
    } else {
      refusal.hasMessageEndingWith(" " + sentence);
    }
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource
  void encoded(PathCall call, String key, String segment) {
    server.answerWith("{}");

    assertThat(catchThrowable(call.call().apply(HrApi.of(server.client()), key)::execute))
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            unread -> assertThat(unread).isInstanceOf(UpworkDecodingException.class));

    assertThat(server.sentPath()).isEqualTo(String.format(call.path(), segment));
  }
}
