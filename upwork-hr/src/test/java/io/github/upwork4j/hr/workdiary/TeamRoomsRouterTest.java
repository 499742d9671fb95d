package io.github.upwork4j.hr.workdiary;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamRoomsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private TeamRoomsRouter rooms() {
    return HrApi.of(server.client()).teamRooms();
  }

  @Test
  void theTeamRoomsWithinReachAreListed() {
    server.answer("team-rooms/list.json");

    UpworkResponse<List<TeamRoom>> response = rooms().list().executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v2/teamrooms.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .containsExactly(
            TeamRoom.builder()
                .id("abcdefghijkl")
                .name("A Test Team")
                .companyName("A Test Company")
                .teamReference("12345")
                .companyReference("12345")
                .status("active")
                .apiPath("/api/team/v2/teamrooms/abcdefghijkl.json")
                .build());
    assertWhole(response.value().get(0));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theTwoNumbersComeUnderTheNamesOfTheDescriptionToo() {
    server.answerWith(
        "{\"teamrooms\":{\"teamroom\":{\"id\":\"a\",\"recno\":\"7\",\"company_recno\":8}}}");

    assertThat(rooms().list().execute())
        .containsExactly(
            TeamRoom.builder().id("a").teamReference("7").companyReference("8").build());
  }

  @Test
  void anEmptyTextIsNoTeamRoomAndNoMember() {
    server
        .answerWith("{\"teamrooms\":\"\"}")
        .answerWith("{\"teamroom\":\"\"}")
        .answerWith("{\"teamroom\":{\"snapshot\":\"\"}}");

    assertThat(rooms().list().execute()).isEmpty();
    assertThat(rooms().get("a", TeamRoomQuery.everybody()).execute()).isEmpty();
    assertThat(rooms().get("a", TeamRoomQuery.everybody()).execute()).isEmpty();
  }

  @Test
  void theMembersOfATeamRoomAreGotWithTheirLastSnapshot() {
    server.answer("team-rooms/get.json");

    UpworkResponse<List<TeamRoomMember>> response =
        rooms()
            .get(
                "abcdf12345",
                TeamRoomQuery.builder()
                    .online(OnlineWithin.LAST_24_HOURS)
                    .includeDisabled(true)
                    .build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/team/v2/teamrooms/abcdf12345.json
            ?online=last_24h
            &disabled=yes
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    TeamRoomMember member = response.value().get(0);
    assertThat(member.userId()).contains("john_johnson");
    assertThat(member.role()).contains("contractor");
    assertThat(member.activity()).contains(5);
    assertThat(member.keyboardEvents()).contains(223);
    assertThat(member.mouseEvents()).contains(0);
    assertThat(member.status()).contains(OpenEnum.of(SnapshotStatus.NORMAL));
    assertThat(member.billingStatus()).contains(OpenEnum.of(BillingStatus.BILLED_ACTIVE));
    assertThat(member.time()).contains(Instant.ofEpochSecond(1404472378));
    assertThat(member.lastWorkedAt()).contains(Instant.ofEpochSecond(1404472378));
    assertThat(member.lastWorkedStatus()).contains("now");
    assertThat(member.onlinePresence())
        .containsExactly("13", "6", "6", "0", "26", "73", "33", "20");
    assertThat(member.timeZone()).contains("UTC+07:00 Bangkok, Jakarta, Hanoi");
    assertThat(member.user())
        .contains(
            DiaryUser.builder()
                .id("john_johnson")
                .firstName("John")
                .lastName("Johnson")
                .mail("john_johnson@example.com")
                .timeZone("Asia/Bangkok")
                .timeZoneOffset(Duration.ofHours(7))
                .createdAt(Instant.ofEpochSecond(1376941475))
                .archivingTime(Instant.ofEpochSecond(1404086400))
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneBareMemberIsReadWithEveryField() {
    server.answer("team-rooms/get.full.json");

    List<TeamRoomMember> members = rooms().get("a", TeamRoomQuery.everybody()).execute();

    assertThat(members).hasSize(1);
    TeamRoomMember member = members.get(0);
    assertWhole(member);
    assertThat(
            List.of(
                member.screenshotImage(),
                member.screenshotLarge(),
                member.screenshotMedium(),
                member.screenshotThumbnail(),
                member.screenshotUrl(),
                member.onlinePresenceImage(),
                member.portraitSmall(),
                member.portraitImage(),
                member.profileUrl(),
                member.dayImage(),
                member.reportUrl(),
                member.assignmentUrl()))
        .extracting(url -> url.orElseThrow())
        .containsExactly(
            "https://i/1",
            "https://i/2",
            "https://i/3",
            "https://i/4",
            "https://i/5",
            "https://i/6",
            "https://i/7",
            "https://i/8",
            "https://i/9",
            "https://i/10",
            "https://i/11",
            "https://i/12");
    assertThat(member.snapshotApiPath()).contains("/1");
    assertThat(member.lastSnapshotApiPath()).contains("/2");
    assertThat(member.diaryApiPath()).contains("/3");
    assertThat(member.toBuilder().build()).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({"true, yes", "false, no"})
  void usersWithClosedAccountsAreAskedForOrNot(boolean include, String text) {
    server.answer("team-rooms/get.json");

    rooms().get("a", TeamRoomQuery.builder().includeDisabled(include).build()).execute();

    assertThat(server.sentLine())
        .isEqualTo("GET /api/team/v2/teamrooms/a.json\n?disabled=" + text + "\n");
  }

  @Test
  void theDocumentedValuesOfEachSet() {
    assertThat(Arrays.stream(OnlineWithin.values()).map(OnlineWithin::wireName))
        .containsExactly("now", "last_24h", "all");
    assertThat(Arrays.stream(SnapshotStatus.values()).map(SnapshotStatus::wireName))
        .containsExactly("LOGIN", "NORMAL", "PRIVATE", "EXIT");
    assertThat(Arrays.stream(BillingStatus.values()).map(BillingStatus::wireName))
        .containsExactlyInAnyOrder(
            "billed.active", "non-billed.disconnected", "billed.disconnected", "billed.connected");
    assertThat(Arrays.stream(DiaryTimeZone.values()).map(DiaryTimeZone::wireName))
        .containsExactly("mine", "user", "gmt");
  }
}
