package io.github.upwork4j.hr.workdiary;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractReference CONTRACT = ContractReference.of("1234");
  private static final Instant FROM = Instant.parse("2008-12-05T09:03:51.999Z");
  private static final Instant TO = Instant.parse("2008-12-05T09:18:53Z");
  private static final Acknowledgement ADDED = Acknowledgement.builder().message("added").build();
  private static final Acknowledgement DELETED =
      Acknowledgement.builder().message("deleted").build();

  private static final DiaryUser USER_2017 =
      DiaryUser.builder()
          .id("john_freelancer")
          .firstName("John")
          .lastName("Panshine")
          .mail("john_freelancer@example.com")
          .timeZone("Asia/Omsk")
          .timeZoneOffset(Duration.ofHours(7))
          .createdAt(Instant.ofEpochSecond(1405434052))
          .archivingTime(Instant.ofEpochSecond(1405555200))
          .build();

  private static final Snapshot DOCUMENTED_2017 =
      Snapshot.builder()
          .accountStatus("enabled")
          .activity(0)
          .billingStatus(OpenEnum.of(BillingStatus.NOT_BILLED_DISCONNECTED))
          .companyId("unazcm8kj7ytdrwwgc-pkq")
          .keyboardEvents(0)
          .mouseEvents(0)
          .onlinePresence(List.of("0", "0", "0", "0..."))
          .onlinePresenceImage("https://...")
          .dayImage("https://...")
          .status(OpenEnum.of(SnapshotStatus.PRIVATE))
          .teamName("John Test oAuth API")
          .teamRoomApiPath("/api/team/v1/teamrooms/unazcm8kj7ytdrwwgc-pkq.json")
          .time(Instant.ofEpochSecond(1405919907))
          .timeZone("Asia/Omsk")
          .user(USER_2017)
          .userId("john_freelancer")
          .diaryApiPath(
              "/api/team/v1/workdiaries/unazcm8kj7ytdrwwgc-pkq/john_freelancer/20140721.json")
          .build();

  private SnapshotsRouter snapshots() {
    return HrApi.of(server.client()).snapshots();
  }

  @Test
  void theSnapshotOfAContractIsGotByItsTimeInSeconds() {
    server.answer("snapshots/get-by-contract.json");

    UpworkResponse<Snapshot> response =
        snapshots().getByContract(CONTRACT, FROM).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v3/snapshots/contracts/1234/1228467831.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .isEqualTo(
            Snapshot.builder()
                .contract(CONTRACT)
                .mouseEvents(0)
                .keyboardEvents(10)
                .screenshotUrl("https://...")
                .screenshotImage("https://...")
                .status(OpenEnum.of(SnapshotStatus.PRIVATE))
                .companyId("abcde")
                .time(Instant.ofEpochSecond(1405919907))
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldIsReadInTheSpellingOfTheNewerEditionToo() {
    server.answer("snapshots/get-by-contract.full.json");

    Snapshot snapshot = snapshots().getByContract(CONTRACT, FROM).execute();

    assertWhole(snapshot);
    assertThat(snapshot)
        .isEqualTo(
            Snapshot.builder()
                .accountStatus("enabled")
                .activeWindowTitle("emacs@user-laptop")
                .activity(7)
                .billingStatus(OpenEnum.of(BillingStatus.BILLED_CONNECTED))
                .cellTimestamp(Instant.ofEpochSecond(1405919400))
                .clientVersion("Linux/3.12.9")
                .companyId("abcde")
                .computerName("user-laptop")
                .contract(CONTRACT)
                .digest("d1")
                .keyboardEvents(142)
                .lastWorkedAt(Instant.ofEpochSecond(1405919906))
                .memo("Work")
                .mouseEvents(33)
                .onlinePresence(List.of("13", "6", "0"))
                .onlinePresenceImage("https://i/1")
                .dayImage("https://i/2")
                .screenshotImage("https://i/3")
                .screenshotLarge("https://i/4")
                .screenshotMedium("https://i/5")
                .screenshotThumbnail("https://i/6")
                .screenshotUrl("https://i/7")
                .status(OpenEnum.of(SnapshotStatus.NORMAL))
                .teamName("T")
                .teamRoomApiPath("/a")
                .time(Instant.ofEpochSecond(1405919907))
                .timeZone("Asia/Omsk")
                .uid("u1")
                .userId("john_freelancer")
                .diaryApiPath("/b")
                .user(
                    USER_2017.toBuilder()
                        .status("enabled")
                        .messengerId("m1")
                        .messengerType("im")
                        .build())
                .minutes(
                    List.of(
                        SnapshotMinute.builder()
                            .time(Instant.ofEpochSecond(1405919880))
                            .keyboardEvents(40)
                            .mouseEvents(3)
                            .build(),
                        SnapshotMinute.builder()
                            .time(Instant.ofEpochSecond(1405919940))
                            .keyboardEvents(0)
                            .mouseEvents(1)
                            .build()))
                .build());
  }

  @Test
  void snapshotsOfAContractAreUpdatedAndAnyAnswerWillDo() {
    server
        .answerWith("{\"snapshot\":\"added\",\"server_time\":1405935643}")
        .answerWith("{\"result\":{\"x\":1}}")
        .answerWith("[]");
    SnapshotUpdate update =
        SnapshotUpdate.builder().memo("New memo").taskId("t1").taskDescription("Task").build();

    UpworkResponse<Acknowledgement> done =
        snapshots().updateByContract(CONTRACT, SnapshotTimes.at(FROM), update).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/team/v3/snapshots/contracts/1234/1228467831.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"memo":"New memo","task":"t1","task_desc":"Task"}
            """);
    assertThat(done.value()).isEqualTo(ADDED);
    assertThat(done.serverTime()).contains(Instant.ofEpochSecond(1405935643));
    for (int i = 0; i < 2; i++) {
      assertThat(snapshots().updateByContract(CONTRACT, SnapshotTimes.at(FROM), update).execute())
          .isEqualTo(Acknowledgement.builder().build());
    }
  }

  @Test
  void snapshotsOfAContractAreDeleted() {
    server.answer("snapshots/delete-by-contract-v2.json");

    Acknowledgement done =
        snapshots().deleteByContract(CONTRACT, SnapshotTimes.at(List.of(FROM, TO))).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            DELETE /api/team/v3/snapshots/contracts/1234/1228467831;1228468733.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {}
            """);
    assertThat(done).isEqualTo(DELETED);
  }

  @Test
  void aSnapshotOfAContractIsGotAsIn2017() {
    server.answer("snapshots/get-by-contract-v2.json");

    Snapshot snapshot = snapshots().getByContractV2(CONTRACT, FROM).execute();

    assertThat(server.sentLine())
        .isEqualTo("GET /api/team/v2/snapshots/contracts/1234/1228467831.json\n");
    assertThat(snapshot).isEqualTo(DOCUMENTED_2017);
  }

  @Test
  void snapshotsOfAContractAreChangedAsIn2017() {
    server
        .answer("snapshots/update-by-contract-v2.json")
        .answer("snapshots/delete-by-contract-v2.json");

    assertThat(
            snapshots()
                .updateByContractV2(CONTRACT, SnapshotTimes.between(FROM, TO), "New memo")
                .execute())
        .isEqualTo(ADDED);
    assertThat(
            snapshots().deleteByContractV2(CONTRACT, SnapshotTimes.between(FROM, FROM)).execute())
        .isEqualTo(DELETED);

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/team/v2/snapshots/contracts/1234/1228467831,1228468733.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"memo":"New memo"}
            """);
    assertThat(server.sentLine())
        .isEqualTo("DELETE /api/team/v2/snapshots/contracts/1234/1228467831,1228467831.json\n");
  }

  @Test
  void aSnapshotOfAUserIsGotAsIn2017() {
    server.answer("snapshots/get-by-user-v1.json");

    Snapshot snapshot = snapshots().getByUserV1("123abc", "john_freelancer", FROM).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v1/snapshots/123abc/john_freelancer/1228467831.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(snapshot).isEqualTo(DOCUMENTED_2017);
    assertThat(snapshot.user().orElseThrow().messengerId()).isEmpty();
  }

  @Test
  void snapshotsOfAUserAreChangedAsIn2017() {
    server.answer("snapshots/update-by-user-v1.json").answer("snapshots/delete-by-user-v1.json");
    SnapshotTimes times = SnapshotTimes.at(List.of(FROM, TO, FROM));

    assertThat(snapshots().updateByUserV1("123abc", "john_freelancer", times, "New memo").execute())
        .isEqualTo(ADDED);
    assertThat(snapshots().deleteByUserV1("123abc", "john_freelancer", times).execute())
        .isEqualTo(DELETED);

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/team/v1/snapshots/123abc/john_freelancer/1228467831;1228468733;1228467831.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"memo":"New memo"}
            """);
    assertThat(server.sentLine())
        .isEqualTo(
            "DELETE /api/team/v1/snapshots/123abc/john_freelancer/"
                + "1228467831;1228468733;1228467831.json\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IDLE", "private"})
  void aStatusOutsideTheDocumentsIsKept(String status) {
    server.answerWith("{\"snapshot\":{\"status\":\"" + status + "\",\"newField\":[1]}}");

    Snapshot snapshot = snapshots().getByContract(CONTRACT, FROM).execute();

    assertThat(snapshot.status().orElseThrow().raw()).isEqualTo(status);
    assertThat(snapshot.status().orElseThrow().is(SnapshotStatus.PRIVATE))
        .isEqualTo(status.equals("private"));
    assertThat(snapshot.additionalProperties())
        .isEqualTo(Map.of("newField", List.of(new java.math.BigDecimal(1))));
  }
}
