package io.github.upwork4j.hr.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TeamsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private TeamsRouter teams() {
    return HrApi.of(server.client()).teams();
  }

  @Test
  void teamsAreListed() {
    server.answer("teams/list.json");

    UpworkResponse<List<Team>> response = teams().list().executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/teams.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .containsExactly(
            Team.builder()
                .reference("12345")
                .id("abcdfghijk")
                .name("A Test Team")
                .parentTeamReference("12345")
                .parentTeamId("abcdfghijk")
                .parentTeamName("A Test Company")
                .companyReference("12345")
                .companyName("A Test Company")
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneBareTeamIsAListOfOneAndAnEmptyTextAListOfNone() {
    server.answerWith("{\"teams\":{\"reference\":1}}").answerWith("{\"teams\":\"\"}");

    assertThat(teams().list().execute()).containsExactly(Team.builder().reference("1").build());
    assertThat(teams().list().execute()).isEmpty();
  }

  @Test
  void oneTeamIsGotAsAnOfficialClientGetsIt() {
    server.answerWith("{\"server_time\":1,\"team\":{\"reference\":\"34567\",\"id\":\"a:b\"}}");

    UpworkResponse<Team> response = teams().get("34567").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/teams/34567.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(Team.builder().reference("34567").id("a:b").build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theUsersOfATeamAreListed() {
    server.answer("teams/users.json");

    UpworkResponse<List<User>> response = teams().users("12345").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/teams/12345/users.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).containsExactly(CompaniesRouterTest.MEMBER);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theUsersOfATeamWhoNoLongerTakePartAreListed() {
    server.answer("teams/users.json");

    teams().users("12345", MemberStatus.INACTIVE).execute();

    assertThat(server.sentPath())
        .isEqualTo("/api/hr/v2/teams/12345/users.json?status_in_team=inactive");
  }
}
