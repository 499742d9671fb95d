package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Activities")
class ActivitiesTest {
  private static final String COMPANY = "/api/otask/v1/tasks/companies/mycompany";
  private static final String TEAM = COMPANY + "/teams/mycompany:engineering";
  private static final String TASKS = TEAM + "/tasks";
  private static final String CONTRACT = "/api/tasks/v2/tasks/contracts/12345.json";

  private UpworkSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Map<String, Object> activity(String code) {
    TestClient.Reply reply = client.get(TASKS + "/" + code + ".json");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("tasks");
  }

  private List<Object> codes(String path) {
    return client.get(path).each("tasks", "code");
  }

  private List<Object> codesOfContract() {
    return client.get(CONTRACT).each("task_sets.task_set.tasks.task", "code");
  }

  private void create(String code) {
    TestClient.Reply reply = client.form(TASKS + ".json", "code=" + code + "&description=D");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

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
  void areCreatedWithHalfOfTheAnswerStillEmpty() {
    TestClient.Reply reply =
        client.form(
            TASKS + ".json",
            "code=T-1&description=Desc&url=https%3A%2F%2Fexample.com%2F1&engagements=12345;1234");

    assertThat(reply.at("tasks"))
        .extracting("code", "description", "url", "created_time", "status", "engagements")
        .containsExactly("T-1", "Desc", "https://example.com/1", "", "", "");
    assertThat(reply.at("tasks"))
        .extracting("company__reference", "team__reference", "user_id")
        .containsExactly("1040945", "34567", "");
    assertThat(activity("T-1").get("record_id")).isEqualTo(reply.at("tasks.record_id"));
    assertThat(activity("T-1").get("engagements"))
        .isEqualTo(Map.of("engagement", List.of("12345", "1234")));
    assertThat(codesOfContract()).contains("T-1");
    TestClient.Reply again = client.form(TASKS + ".json", "code=T-1&description=D");
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.message()).isEqualTo("There is an activity with the code T-1 already");
  }

  @Test
  void areAssignedToTheWholeCompanyUnlessContractsAreNamed() {
    int contracts =
        client.get("/api/hr/v2/engagements.json?page=0;100").list("engagements.engagement").size();
    client.form(TASKS + ".json", "code=A&description=D&all_in_company=1");
    client.form(TASKS + ".json", "code=B&description=D&all_in_company=1&engagements=12345");
    client.form(TASKS + ".json", "code=C&description=D&all_in_company=0");

    assertThat(client.get(TASKS + "/A.json").list("tasks.engagements.engagement"))
        .hasSize(contracts);
    assertThat(activity("B").get("engagements")).isEqualTo(Map.of("engagement", "12345"));
    assertThat(activity("C").get("engagements")).isEqualTo("");
  }

  @Test
  void areUpdated() {
    create("T-1");

    TestClient.Reply reply =
        client.put(TASKS + "/T-1.json", "{\"description\":\"New\",\"engagements\":\"12345\"}");

    assertThat(reply.at("tasks.message")).isEqualTo("updated");
    assertThat(activity("T-1"))
        .extracting("description", "engagements")
        .containsExactly("New", Map.of("engagement", "12345"));
    client.put(TASKS + "/T-1.json", "{\"description\":\"D\",\"url\":\"https://example.com\"}");
    assertThat(activity("T-1"))
        .extracting("url", "engagements")
        .containsExactly("https://example.com", Map.of("engagement", "12345"));
    assertThat(client.put(TASKS + "/T-2.json", "{\"description\":\"D\"}").status()).isEqualTo(404);
    assertThat(client.put(TASKS + "/T-1.json", "{}").message())
        .isEqualTo("Missing required parameter: description");
  }

  @Test
  void areArchivedAndBack() {
    String two = "/mycode01;mycode02;nothing.json";

    assertThat(client.put(TEAM + "/archive" + two, "{}").at("tasks")).isEqualTo("2");

    assertThat(activity("mycode01").get("status")).isEqualTo("archived");
    assertThat(codes(TASKS + ".json")).contains("mycode01");
    assertThat(client.put(TEAM + "/unarchive/mycode01.json", "{}").at("tasks")).isEqualTo("1");
    assertThat(activity("mycode01").get("status")).isEqualTo("active");
    assertThat(activity("mycode02").get("status")).isEqualTo("archived");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        TEAM + "/engagements/12345/tasks.json|tasks|''",
        CONTRACT + "|message|assigned",
      })
  void areAssignedToAContractInPlaceOfTheOthers(String path, String root, String said) {
    TestClient.Reply reply = client.put(path, "{\"tasks\":\"mycode01;XYZ\"}");

    assertThat(reply.at(root)).isEqualTo(said);
    assertThat(codesOfContract()).containsExactly("mycode01", "XYZ");
    assertThat(client.put(path, "{\"tasks\":\"nothing\"}").status()).isEqualTo(404);
    assertThat(codesOfContract()).containsExactly("mycode01", "XYZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"tasks\":\"\"}"})
  void areAllTakenFromAContractThatIsAssignedToNone(String body) {
    assertThat(client.put(CONTRACT, body).at("message")).isEqualTo("assigned");
    assertThat(client.get(CONTRACT).at("task_sets.task_set"))
        .extracting("required", "tasks")
        .containsExactly("0", "");
    client.put(CONTRACT, "{\"tasks\":\"XYZ\"}");
    assertThat(client.put(TEAM + "/engagements/12345/tasks.json", body).at("tasks")).isEqualTo("");
    assertThat(client.get(CONTRACT).at("task_sets.task_set.tasks")).isEqualTo("");
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
  void areReplacedInBulkAtTheLevelsThatAreNamed() {
    String batch = COMPANY + "/tasks/batch.json";
    String data =
        "\"mycompany\",\"\", \"\", \"ABC\", \"Project \"\"ABC\"\"\", \"https://example.com/<br>\""
            + "<br>\"mycompany\", \"mycompany:engineering\", \"b42\", \"123\", \"Task 123\", \"\"<br>";

    TestClient.Reply reply = client.put(batch, json(data));

    assertThat(reply.at("tasks")).isEqualTo("2");
    assertThat(client.get(COMPANY + "/teams/mycompany/tasks.json").at("tasks"))
        .extracting("code", "description", "url", "level")
        .containsExactly("ABC", "Project \"ABC\"", "https://example.com/<br>", "company");
    assertThat(activity("123")).extracting("user_id", "level").containsExactly("b42", "user");
    assertThat(codes(TASKS + ".json")).contains("mycode01", "123");

    client.put(batch, json("\"mycompany\",\"mycompany:engineering\",\"b42\",\"7\",\"D\",\"\""));
    assertThat(codes(TASKS + ".json")).contains("mycode01", "7").doesNotContain("123");
    client.put(batch, json("\"mycompany\",\"mycompany:engineering\",\"\",\"design\",\"D\",\"\""));
    assertThat(codes(TASKS + ".json")).containsExactly("7", "design");
    assertThat(activity("design").get("engagements")).isEqualTo("");
  }

  private static String json(String data) {
    return "{\"data\":\"" + data.replace("\"", "\\\"") + "\"}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"mycompany\",\"\",\"\",\"A\",\"B\"|400|record 1 needs six values",
        "\"mycompany\",\"\",\"\",\"\",\"B\",\"\"|400|record 1 needs six values",
        "\"mycompany\",\"\",\"\",\"A\",\"B\",\"\"<br>A,B|400|record 2 needs six values",
        "\"mycompany\",\"\",\"\",\"A\",\"B\",\"|400|record 1 needs six values",
        "\"other\",\"\",\"\",\"A\",\"B\",\"\"|403|No access to company",
        "\"mycompany\",\"other\",\"\",\"A\",\"B\",\"\"|403|No access to team",
      })
  void areNotReplacedByWhatCannotBeRead(String data, int status, String message) {
    List<Object> before = codes(TASKS + ".json");

    TestClient.Reply reply = client.put(COMPANY + "/tasks/batch.json", json(data));

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.message()).contains(message);
    assertThat(codes(TASKS + ".json")).isEqualTo(before);
    assertThat(client.get(COMPANY + "/teams/mycompany/tasks.json?search=zzz").at("tasks"))
        .isEqualTo("");
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
