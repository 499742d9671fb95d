package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.hr.activity.ActivityDraft;
import io.github.upwork4j.hr.activity.ActivityRecord;
import io.github.upwork4j.hr.activity.ActivityUpdate;
import io.github.upwork4j.hr.milestone.MilestoneEdit;
import io.github.upwork4j.hr.milestone.WorkSubmission;
import io.github.upwork4j.hr.workdiary.SnapshotTimes;
import io.github.upwork4j.hr.workdiary.SnapshotUpdate;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes about milestones and work are sent once too, unless a second time has no effect. */
class UnclearWritesTest {
  private static final ContractReference CONTRACT = ContractReference.of("1");
  private static final SnapshotTimes TIMES = SnapshotTimes.at(Instant.EPOCH);
  private static final MockResponse CUT =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();

  static Stream<Arguments> once() {
    String codes = "Get the activities by their codes to see where they stand.";
    String gone = "Get the snapshots to see whether they are still there.";
    String any = "Look it up before repeating it.";
    return Stream.of(
        write(
            "Look at the submissions of the milestone before you submit it again.",
            api ->
                api.submissions()
                    .requestApproval(
                        WorkSubmission.of(MilestoneId.of("1"), BigDecimal.ONE, "Done"))),
        write(any, api -> api.submissions().reject(SubmissionId.of("1"), "Not yet")),
        write(
            any,
            api ->
                api.milestones()
                    .edit(MilestoneId.of("1"), MilestoneEdit.builder().description("x").build())),
        write(any, api -> api.milestones().delete(MilestoneId.of("1"))),
        write(
            "Get the activity by its code before you create it again.",
            api ->
                api.activities()
                    .create("c", "t", ActivityDraft.builder().code("A").description("d").build())),
        write(codes, api -> api.activities().archive("c", "t", List.of("A"))),
        write(codes, api -> api.activities().unarchive("c", "t", List.of("A"))),
        write(
            "List the activities of the team or company before you replace them again.",
            api ->
                api.activities()
                    .updateBatch(
                        "c", List.of(ActivityRecord.builder().code("A").description("d").build()))),
        write(gone, api -> api.snapshots().deleteByContract(CONTRACT, TIMES)),
        write(gone, api -> api.snapshots().deleteByContractV2(CONTRACT, TIMES)),
        write(gone, api -> api.snapshots().deleteByUserV1("c", "u", TIMES)));
  }

  private static Arguments write(String lookUp, Function<HrApi, UpworkCall<?>> call) {
    return Arguments.of(lookUp, call);
  }

  @ParameterizedTest
  @MethodSource
  void once(String lookUp, Function<HrApi, UpworkCall<?>> call) {
    Ledger ledger = Ledger.of(CUT);
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, FakeTime.selfAdvancing()).build()) {
      assertThatThrownBy(() -> call.apply(HrApi.of(client)).execute())
          .isInstanceOf(OutcomeUnknownException.class)
          .hasMessageEndingWith(
              " was sent and no answer came: it may have been carried out. It was not sent again. "
                  + lookUp);
    }
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  static Stream<Arguments> again() {
    return Stream.of(
        Arguments.of(
            "activities/assign-by-contract.json",
            call(api -> api.activities().assign(CONTRACT, List.of("A")))),
        Arguments.of(
            "activities/assign.json",
            call(api -> api.activities().assign("c", "t", CONTRACT, List.of("A")))),
        Arguments.of(
            "activities/update.json",
            call(
                api ->
                    api.activities()
                        .update("c", "t", "A", ActivityUpdate.builder().description("d").build()))),
        Arguments.of(
            "snapshots/update-by-contract-v2.json",
            call(
                api ->
                    api.snapshots().updateByContract(CONTRACT, TIMES, SnapshotUpdate.ofMemo("m")))),
        Arguments.of(
            "snapshots/update-by-contract-v2.json",
            call(api -> api.snapshots().updateByContractV2(CONTRACT, TIMES, "m"))),
        Arguments.of(
            "snapshots/update-by-user-v1.json",
            call(api -> api.snapshots().updateByUserV1("c", "u", TIMES, "m"))));
  }

  private static Function<HrApi, UpworkCall<?>> call(Function<HrApi, UpworkCall<?>> call) {
    return call;
  }

  @ParameterizedTest
  @MethodSource
  void again(String answer, Function<HrApi, UpworkCall<?>> call) {
    Ledger ledger = Ledger.of(CUT).otherwise(Ledger.json(ApiServer.fixture(answer)));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, FakeTime.selfAdvancing()).build()) {
      assertThat(call.apply(HrApi.of(client)).executeForResponse().attempts()).isEqualTo(2);
    }
    assertThat(ledger.delivered()).isEqualTo(2);
    assertThat(ledger.entries().get(0)).hasToString(ledger.entries().get(1).toString());
  }
}
