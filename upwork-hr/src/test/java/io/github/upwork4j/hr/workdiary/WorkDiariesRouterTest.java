package io.github.upwork4j.hr.workdiary;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diaries of users and contracts; {@link TeamDiaryTest} has those of teams. */
class WorkDiariesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final LocalDate DAY = LocalDate.of(2014, 7, 4);
  private static final ContractReference CONTRACT = ContractReference.of("12345");

  private static final DiaryUser USER =
      DiaryUser.builder()
          .id("john_johnson")
          .firstName("John")
          .lastName("Johnson")
          .timeZone("Asia/Bangkok")
          .timeZoneOffset(Duration.ofHours(7))
          .archivingTime(Instant.ofEpochSecond(1404691200))
          .build();

  /** The user of the 2017 edition, which tells more of them. */
  private static final DiaryUser USER_2017 =
      USER.toBuilder()
          .mail("john_johnson@example.com")
          .status("enabled")
          .createdAt(Instant.ofEpochSecond(1376941475))
          .build();

  private static final DiaryCell CELL =
      DiaryCell.builder()
          .cellTime(Instant.ofEpochSecond(1525362600))
          .activeWindowTitle("emacs@user-laptop")
          .activity(2)
          .editable(true)
          .billingStatus(OpenEnum.of(BillingStatus.BILLED_ACTIVE))
          .keyboardEvents(142)
          .memo("New Upwork Public API documentation")
          .mouseEvents(33)
          .screenshotImage("https://...")
          .screenshotLarge("https://...")
          .screenshotMedium("https://...")
          .screenshotThumbnail("https://...")
          .screenshotUrl("https://...")
          .status(OpenEnum.of(SnapshotStatus.NORMAL))
          .build();

  private static final DiaryCell CELL_2017 =
      CELL.toBuilder()
          .cellTime(Instant.ofEpochSecond(1404735600))
          .time(Instant.ofEpochSecond(1404736072))
          .deletable(true)
          .clientVersion("Linux/3.12.9")
          .companyId("abcdef12345")
          .computerName("user-laptop")
          .snapshotApiPath("/api/team/v1/snapshots/...")
          .uid("abcdff38-9999-4444-9999-adcdfegihgklm")
          .userId("john_johnson")
          .build();

  private WorkDiariesRouter diaries() {
    return HrApi.of(server.client()).workDiaries();
  }

  @Test
  void theDiaryOfAContractIsGot() {
    server.answer("work-diaries/get-by-contract.json");

    UpworkResponse<WorkDiary> response =
        diaries().getByContract(CONTRACT, DAY).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v3/workdiaries/contracts/12345/20140704.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .isEqualTo(WorkDiary.builder().user(USER).cells(List.of(CELL)).build());
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
  }

  @Test
  void severalContractsAreSeparatedBySemicolonsAndTheOffsetIsSentAsItIs() {
    server.answer("work-diaries/get-by-contract.json");

    diaries().getByContracts(List.of(CONTRACT, ContractReference.of("78912")), DAY, "+7").execute();

    assertThat(server.sentLine())
        .isEqualTo(
            """
            GET /api/team/v3/workdiaries/contracts/12345;78912/20140704.json
            ?offset=%2B7
            """);
  }

  /** Which of these the server sends is not documented. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"user\":%u,\"cells\":[%c]}",
        "{\"user\":%u,\"cells\":%c}",
        "{\"cells\":[%c],\"user\":%u}",
        "{\"data\":{\"user\":%u,\"cells\":[%c]}}",
        "{\"data\":[%u,[%c]]}",
        "{\"data\":[%c],\"user\":%u}",
        "{\"user\":%u,\"data\":%c}",
        "[%u,[%c]]",
        "{\"user\":%u,\"snapshot\":[%c]}"
      })
  void aDiaryIsReadInEveryFormThatOthersHaveSeen(String form) {
    String diary =
        form.replace("%u", "{\"uid\":\"john\"}").replace("%c", "{\"snapshot_time\":1525363081}");
    server.answerWith("{\"data\":" + diary + "}");

    assertThat(diaries().getByContract(CONTRACT, DAY).execute())
        .isEqualTo(
            WorkDiary.builder()
                .user(DiaryUser.builder().id("john").build())
                .cells(
                    List.of(
                        DiaryCell.builder()
                            .snapshotTime(Instant.ofEpochSecond(1525363081))
                            .build()))
                .build());
  }

  @Test
  void cellsMayStandAloneAndTheirNumbersInText() {
    server
        .answerWith("{\"data\":[{\"snapshot_time\":\"7\"},{\"snapshot_time\":8}]}")
        .answerWith("{\"data\":{\"data\":[{\"snapshot_time\":\"7\"},{\"snapshot_time\":8}]}}");

    for (int i = 0; i < 2; i++) {
      assertThat(diaries().getByContract(CONTRACT, DAY).execute().cells())
          .extracting(cell -> cell.snapshotTime().orElseThrow().getEpochSecond())
          .containsExactly(7L, 8L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "null",
        "[]",
        "{}",
        "{\"cells\":[]}",
        "{\"cells\":\"\"}",
        "{\"data\":\"\"}",
        "{\"data\":[]}"
      })
  void aDayWithoutWorkIsAnEmptyDiary(String nothing) {
    server.answerWith("{\"data\":" + nothing + "}");

    assertThat(diaries().getByContract(CONTRACT, DAY).execute())
        .isEqualTo(WorkDiary.builder().build());
  }

  @Test
  void theContractOfADiaryIsReadAndUnknownFieldsAreKept() {
    server.answerWith(
        "{\"data\":{\"contract\":{\"record_id\":12345},\"cells\":[],\"minutes\":\"70\"}}");

    WorkDiary diary = diaries().getByContract(CONTRACT, DAY).execute();

    assertThat(diary.contract()).contains(DiaryContract.builder().id(CONTRACT).build());
    assertThat(diary.additionalProperties()).isEqualTo(Map.of("minutes", "70"));
  }

  @Test
  void unknownFieldsWithinTheDataAreKeptToo() {
    server.answerWith("{\"data\":{\"data\":{\"cells\":[],\"minutes\":\"70\",\"data\":\"x\"}}}");

    assertThat(diaries().getByContract(CONTRACT, DAY).execute().additionalProperties())
        .isEqualTo(Map.of("minutes", "70", "data", "x"));
  }

  @Test
  void theDiaryOfAUserIsGotAsIn2017() {
    server.answer("work-diaries/get-by-user-v1.json");

    WorkDiary diary =
        diaries().getByUserV1("abcde12345", "john_johnson", DAY, DiaryTimeZone.MINE).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v1/workdiaries/abcde12345/john_johnson/20140704.json
            ?tz=mine
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(diary)
        .isEqualTo(WorkDiary.builder().user(USER_2017).cells(List.of(CELL_2017)).build());
  }

  @ParameterizedTest
  @CsvSource({"MINE, mine", "USER, user", "GMT, gmt"})
  void theDiaryOfContractsIsGotAsIn2017(DiaryTimeZone timeZone, String text) {
    server.answer("work-diaries/get-by-contract-v2.json");

    WorkDiary diary =
        diaries()
            .getByContractsV2(List.of(CONTRACT, ContractReference.of("78912")), DAY, timeZone)
            .execute();

    assertThat(server.sentLine())
        .isEqualTo(
            "GET /api/team/v2/workdiaries/contracts/12345;78912/20140704.json\n?tz=" + text + "\n");
    assertThat(diary.cells()).containsExactly(CELL_2017);
  }

  @Test
  void oneBareSnapshotIsReadWithEveryField() {
    server.answer("work-diaries/get-by-contract-v2.full.json");

    WorkDiary diary =
        diaries().getByContractsV2(List.of(CONTRACT), DAY, DiaryTimeZone.GMT).execute();

    assertWhole(diary);
    assertThat(diary.cells())
        .containsExactly(
            CELL_2017.toBuilder()
                .accountStatus("enabled")
                .cellTimestamp(Instant.ofEpochSecond(1404735601))
                .digest("d1")
                .timeZone("Asia/Bangkok")
                .snapshotTime(Instant.ofEpochSecond(1404736072))
                .billingStatus(OpenEnum.of(BillingStatus.BILLED_DISCONNECTED))
                .screenshotImage("https://i/1")
                .screenshotLarge("https://i/2")
                .screenshotMedium("https://i/3")
                .screenshotThumbnail("https://i/4")
                .screenshotUrl("https://i/5")
                .snapshotApiPath("/api/team/v1/snapshots/1")
                .deletable(false)
                .build());
    assertThat(diary.user())
        .contains(USER_2017.toBuilder().messengerId("m1").messengerType("im").build());
    assertThat(diary.contract())
        .contains(
            DiaryContract.builder()
                .id(ContractReference.of("1234"))
                .userId("john_johnson")
                .title("Java")
                .build());
  }
}
