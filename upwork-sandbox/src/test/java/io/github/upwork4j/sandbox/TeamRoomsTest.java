package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A team room")
class TeamRoomsTest {
  private static final String ROOMS = "/api/team/v2/teamrooms";
  private static final String COMPANY = ROOMS + "/mycompany.json";

  private UpworkSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().requireAuth(false).start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private List<Object> people(String path) {
    return client.get(path).objects("teamroom.snapshot").stream()
        .map(row -> row.get("user_id"))
        .toList();
  }

  @Test
  void isThatOfATeamWithinReach() {
    assertThat(client.get(ROOMS + ".json").each("teamrooms.teamroom", "id"))
        .containsExactly("mycompany", "mycompany:engineering", "mycompany:engineering:mobile");
    assertThat(client.get(ROOMS + ".json").at("teamrooms.teamroom.2"))
        .isEqualTo(
            Map.of(
                "company_name", "My Company",
                "id", "mycompany:engineering:mobile",
                "name", "Mobile Apps",
                "parent_team_ref", "34567",
                "team_ref", "34568",
                "team_status", "active",
                "teamroom_api", "/api/team/v2/teamrooms/mycompany:engineering:mobile.json"));
  }

  @Test
  void hasThoseWhoWorkNowUnlessAskedForMore() {
    List<Object> now = people(COMPANY);
    assertThat(now).contains("jjohnson");
    assertThat(people(COMPANY + "?online=now")).isEqualTo(now);
    List<Object> all = people(COMPANY + "?online=all");
    assertThat(all).containsAll(now).hasSizeGreaterThan(now.size());

    sandbox.advanceClock(Duration.ofHours(1));
    assertThat(client.get(COMPANY).at("teamroom")).isEqualTo("");
    assertThat(people(COMPANY + "?online=last_24h")).containsAll(now);
    sandbox.advanceClock(Duration.ofHours(24));
    assertThat(client.get(COMPANY + "?online=last_24h").at("teamroom")).isEqualTo("");
    assertThat(people(COMPANY + "?online=all")).isEqualTo(all);
  }

  @Test
  void showsTheLastSnapshotOfEach() {
    String path = ROOMS + "/mycompany:engineering.json";
    Map<String, Object> row =
        client.get(path).objects("teamroom.snapshot").stream()
            .filter(one -> one.get("user_id").equals("jjohnson"))
            .findFirst()
            .orElseThrow();
    Map<String, Object> snapshot =
        client.get((String) row.get("last_worked_snapshot_api")).object("snapshot");

    for (String same :
        List.of("time", "memo", "activity", "mouse_events_count", "screenshot_img", "status")) {
      assertThat(row.get(same)).as(same).isEqualTo(snapshot.get(same));
    }
    assertThat(row)
        .extracting("last_worked_status", "last_worked", "role", "account_status", "company_id")
        .containsExactly(
            "now", snapshot.get("time"), "contractor", "enabled", "mycompany:engineering");
    assertThat(row.get("user"))
        .extracting("first_name", "messenger_id")
        .containsExactly("John", "");

    sandbox.advanceClock(Duration.ofHours(2));
    assertThat(client.get(path + "?online=last_24h").at("teamroom.snapshot"))
        .asString()
        .containsPattern("last_worked_status=2020-06-15 11:5[0-9]:[0-9]{2}");
  }

  @Test
  void hasFormerMembersOnlyWhenAskedFor() {
    List<Object> members = people(COMPANY + "?online=all");
    List<Object> everybody = people(COMPANY + "?online=all&disabled=yes");

    assertThat(members).doesNotContain("psharma");
    assertThat(everybody).containsAll(members).contains("psharma");
    assertThat(people(COMPANY + "?online=all&disabled=no")).isEqualTo(members);
    assertThat(
            client.get(COMPANY + "?online=all&disabled=yes").objects("teamroom.snapshot").stream()
                .filter(row -> row.get("user_id").equals("psharma"))
                .map(row -> row.get("account_status")))
        .containsExactly("disabled");
  }

  @Test
  void isForItsTeam() {
    try (UpworkSandbox strict = UpworkSandbox.start()) {
      TestClient freelancer = TestClient.as(strict, "880013");
      assertThat(freelancer.get(ROOMS + ".json").each("teamrooms.teamroom", "id"))
          .containsExactly("mycompany", "mycompany:engineering");
      assertThat(freelancer.get(ROOMS + "/mycompany:engineering.json").status()).isEqualTo(200);
      TestClient.Reply reply = freelancer.get(ROOMS + "/mycompany:engineering:mobile.json");
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.message()).isEqualTo("Forbidden");
      assertThat(freelancer.get(ROOMS + "/other.json").message()).isEqualTo("Forbidden");
      assertThat(freelancer.get(COMPANY + "?online=today").status()).isEqualTo(400);
    }
  }
}
