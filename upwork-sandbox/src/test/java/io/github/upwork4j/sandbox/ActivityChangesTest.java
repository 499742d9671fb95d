package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Activities that are changed")
class ActivityChangesTest extends ActivitiesTestBase {
  private void create(String code) {
    TestClient.Reply reply = client.form(TASKS + ".json", "code=" + code + "&description=D");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
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
}
