package io.github.upwork4j.hr.workdiary;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamDiaryTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final LocalDate DAY = LocalDate.of(2014, 7, 4);

  private Page<TeamDiaryEntry> got() {
    return HrApi.of(server.client())
        .workDiaries()
        .getByCompany("abcde12345", DAY, TeamDiaryQuery.all())
        .execute();
  }

  @Test
  void theDiaryOfATeamIsGotPageByPage() {
    server.answer("work-diaries/get-by-company.json");

    UpworkResponse<Page<TeamDiaryEntry>> response =
        HrApi.of(server.client())
            .workDiaries()
            .getByCompany(
                "abcde12345",
                DAY,
                TeamDiaryQuery.builder()
                    .sortBy("name")
                    .activity("A & B")
                    .freelancer("john")
                    .page(PageRequest.of(20, 10))
                    .build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v3/workdiaries/companies/abcde12345/20140704.json
            ?sort_by=name
            &activity=A%20%26%20B
            &freelancer=john
            &paging=20%3B10
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value().items())
        .containsExactly(
            TeamDiaryEntry.builder().snapshotTime(Instant.ofEpochSecond(1525363081)).build());
    assertThat(response.value().total()).hasValue(1);
    assertThat(response.authUser()).isPresent();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\":\"1\",\"snapshots\":[{\"snapshot_time\":7}],\"users\":[],\"contracts\":[]}",
        "{\"data\":{\"total\":1,\"snapshots\":{\"snapshot_time\":\"7\"},\"users\":\"\"}}",
        "{\"data\":{\"contracts\":{},\"users\":{},\"snapshots\":[{\"snapshot_time\":7}],"
            + "\"total\":\"1\"}}"
      })
  void aDiaryIsReadInEveryForm(String form) {
    server.answerWith(form);

    Page<TeamDiaryEntry> page = got();

    assertThat(page.items())
        .containsExactly(TeamDiaryEntry.builder().snapshotTime(Instant.ofEpochSecond(7)).build());
    assertThat(page.total()).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":{\"snapshots\":[]}}", "{\"data\":{\"snapshots\":\"\"}}"})
  void aDayWithoutWorkIsAnEmptyPage(String nothing) {
    server.answerWith(nothing);

    assertThat(got().items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"data\":\"\"}", "{\"error\":\"busy\"}"})
  void anAnswerThatIsNoDiaryIsNotTakenForADayWithoutWork(String other) {
    server.answerWith(other);

    assertThatThrownBy(this::got)
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessage(
            "The answer to GET /api/team/v3/workdiaries/companies/{company_or_team_id}/{date} (HTTP"
                + " 200) is not what is documented: expected a value.");
  }

  @Test
  void everyEntryHasItsUserAndItsContract() {
    server.answer("work-diaries/get-by-company.full.json");

    Page<TeamDiaryEntry> page = got();

    TeamDiaryEntry entry = page.items().get(0);
    assertWhole(entry);
    assertThat(entry)
        .isEqualTo(
            TeamDiaryEntry.builder()
                .snapshotTime(Instant.ofEpochSecond(1525363081))
                .contractId(ContractReference.of("1234"))
                .contract(
                    DiaryContract.builder()
                        .id(ContractReference.of("1234"))
                        .userId("john_johnson")
                        .title("Java")
                        .build())
                .userId("john_johnson")
                .user(
                    DiaryMember.builder()
                        .id("john_johnson")
                        .name("John Johnson")
                        .portraitUrl("https://p/1")
                        .build())
                .durationLabel("1:10")
                .durationMinutes(70)
                .task(
                    DiaryTask.builder()
                        .id("t1")
                        .code("A1")
                        .description("Task")
                        .memo("Work")
                        .build())
                .time(
                    TrackedTime.builder()
                        .tracked(60)
                        .manual(10)
                        .overtime(0)
                        .firstWorked("10:00 AM")
                        .lastWorked("11:10 AM")
                        .firstWorkedAt(Instant.ofEpochSecond(1525363081))
                        .lastWorkedAt(Instant.ofEpochSecond(1525367281))
                        .lastScreenshot("1525367000")
                        .build())
                .screenshots(
                    java.util.List.of(
                        DiaryScreenshot.builder()
                            .activity(7)
                            .flags(Map.of("hide_screenshot", true))
                            .hasScreenshot(true)
                            .url("https://i/1")
                            .image("https://i/2")
                            .large("https://i/3")
                            .medium("https://i/4")
                            .thumbnail("https://i/5")
                            .hasWebcam(true)
                            .webcamUrl("https://i/6")
                            .webcamImage("https://i/7")
                            .webcamThumbnail("https://i/8")
                            .build()))
                .build());
    assertThat(page.items().get(1))
        .isEqualTo(
            TeamDiaryEntry.builder()
                .snapshotTime(Instant.ofEpochSecond(1525363082))
                .userId("nobody")
                .build());
  }

  @Test
  void aUserThatStandsInTheEntryIsKept() {
    server.answerWith(
        "{\"data\":{\"snapshots\":[{\"user_id\":\"a\",\"user\":{\"id\":\"a\",\"name\":\"A\"}}],"
            + "\"users\":{\"a\":{\"id\":\"a\",\"name\":\"other\"}}}}");

    assertThat(got().items().get(0).user())
        .contains(DiaryMember.builder().id("a").name("A").build());
  }

  @Test
  void aDiaryIsWalkedToItsTotal() {
    server
        .answerWith("{\"data\":{\"total\":\"3\",\"snapshots\":[{\"snapshot_time\":1}]}}")
        .answerWith("{\"data\":{\"total\":\"3\",\"snapshots\":[{\"snapshot_time\":2}]}}");

    assertThat(
            HrApi.of(server.client())
                .workDiaries()
                .getByCompany("a", DAY, TeamDiaryQuery.builder().page(PageRequest.first(2)).build())
                .all())
        .hasSize(2);
    assertThat(server.requestCount()).isEqualTo(2);
  }
}
