package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Activities")
class ActivitiesTest extends ActivitiesTestBase {
  @Test
  void areThoseThatTheHoursOfTheContractsAreLoggedUnder() {
    List<Object> logged =
        client
            .get(
                "/gds/timereports/v1/companies/mycompany?tq="
                    + TestClient.enc("SELECT task, sum(hours) WHERE provider_id = 'jjohnson'"))
            .column(0);

    assertThat(codesOfContract()).hasSize(3).containsAll(logged);
    assertThat(codes(TASKS + ".json")).containsAll(codesOfContract());
  }

  @Test
  void areReadByCodeOneAsAnObjectSeveralAsAList() {
    assertThat(activity("Team%20task%2001"))
        .extracting("code", "company_id", "team_id", "level", "status", "user_id", "engagements")
        .containsExactly(
            "Team task 01", "mycompany", "mycompany:engineering", "team", "active", "", "");
    assertThat((String) activity("mycode01").get("created_time")).isEqualTo("2020-06-15 12:00:00");
    assertThat(activity("mycode01")).doesNotContainKey("total_engagements");
    assertThat(codes(TASKS + "/mycode01;mycode02;XYZ.json"))
        .containsExactly("mycode01", "mycode02", "XYZ");
    assertThat(client.get(TASKS + "/nothing.json").message())
        .isEqualTo("There is no activity with the code nothing");
  }

  @Test
  void comeWithTheTimeOfTheServerAsAText() {
    assertThat((String) client.get(CONTRACT).at("server_time")).matches("[0-9]{10}");
    assertThat((String) client.get(TASKS + ".json").at("server_time")).matches("[0-9]{10}");
  }

  @Test
  void areListedByTeamWithSearchAndPage() {
    assertThat(codes(TASKS + ".json?search=MYCODE")).containsExactly("mycode01", "mycode02");
    assertThat(codes(TASKS + ".json?search=current%20release&page=1;2"))
        .isEqualTo(codes(TASKS + ".json").subList(1, 3));
    assertThat(client.get(TASKS + ".json?search=mycode&page=1;2").at("tasks.code"))
        .isEqualTo("mycode02"); // one of them stands without a list around it
    assertThat(client.get(TASKS + ".json?search=mycode01").at("tasks.total_engagements"))
        .isEqualTo("0");
    assertThat(client.get(TASKS + ".json?search=nothing").at("tasks")).isEqualTo("");
  }

  @Test
  void ofAContractAreThoseItIsAssignedToAndNotArchived() {
    String first = (String) codesOfContract().get(0);
    TestClient.Reply reply = client.get(CONTRACT);
    assertThat(reply.at("task_sets.task_set"))
        .extracting("required", "type")
        .containsExactly("1", "otask");
    assertThat((String) reply.at("task_sets.task_set.hash")).matches("[0-9a-f]{32}");
    assertThat(reply.at("task_sets.task_set.tasks.task.0.id"))
        .isEqualTo(
            "{type=otask,cny=mycompany:engineering,code="
                + first
                + ",team=mycompany:engineering,level=team}");

    client.put(TEAM + "/archive/" + first + ".json", "{}");
    assertThat(codesOfContract()).hasSize(2).doesNotContain(first);
    assertThat(client.get(CONTRACT + "?page=1;1").at("task_sets.task_set.tasks.task.code"))
        .isEqualTo(codesOfContract().get(1));
    client.put(TEAM + "/unarchive/" + first + ".json", "{}");
    assertThat(codesOfContract()).hasSize(3).contains(first);
  }

  @Test
  void ofTheWholeCompanyHaveTheCompanyAsTheirTeam() {
    String tasks = COMPANY + "/teams/mycompany/tasks";
    client.form(tasks + ".json", "code=ALL&description=D");

    assertThat(client.get(tasks + "/ALL.json").at("tasks"))
        .extracting("level", "team_id")
        .containsExactly("company", "mycompany");
    assertThat(codes(TASKS + ".json")).doesNotContain("ALL");
    assertThat(client.put(CONTRACT, "{\"tasks\":\"ALL\"}").at("message")).isEqualTo("assigned");
    assertThat(client.get(CONTRACT).at("task_sets.task_set.tasks.task.code")).isEqualTo("ALL");
  }

  @Test
  void areForThoseWhoHire() {
    assertThat(client.get("/api/otask/v1/tasks/companies/other/teams/678def/tasks.json").message())
        .isEqualTo("No access to company");
    assertThat(client.get(COMPANY + "/teams/other/tasks.json").message())
        .isEqualTo("No access to team");
    assertThat(client.get("/api/tasks/v2/tasks/contracts/1.json").message())
        .isEqualTo("No access to company with this contract");
    TestClient freelancer = TestClient.as(sandbox, "880013");
    TestClient.Reply reply = freelancer.get(TASKS + ".json");
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.message()).isEqualTo("No access to company");
    assertThat(freelancer.get("/api/tasks/v2/tasks/contracts/18204318.json").message())
        .isEqualTo("No access to company with this contract");
    assertThat(freelancer.put(COMPANY + "/tasks/batch.json", json("x")).message())
        .isEqualTo("No access to company");
    assertThat(client.form(TASKS + ".json", "code=A&description=D&engagements=1").message())
        .isEqualTo("No access to company with this contract");
  }

  @Test
  void takeTheTeamAboveForTheCompany() {
    String mobile = "mycompany:engineering/teams/mycompany:engineering:mobile/tasks.json";

    assertThat(client.get("/api/otask/v1/tasks/companies/" + mobile).status()).isEqualTo(200);
    assertThat(
            client
                .get(
                    "/api/otask/v1/tasks/companies/mycompany:engineering:mobile/teams/mycompany/"
                        + "tasks.json")
                .message())
        .isEqualTo("No access to team");
  }
}
