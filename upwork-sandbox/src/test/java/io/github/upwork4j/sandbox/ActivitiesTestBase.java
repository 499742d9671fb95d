package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The activities of the team that builds. */
abstract class ActivitiesTestBase extends SandboxTestBase {
  static final String COMPANY = "/api/otask/v1/tasks/companies/mycompany";
  static final String TEAM = COMPANY + "/teams/mycompany:engineering";
  static final String TASKS = TEAM + "/tasks";
  static final String CONTRACT = "/api/tasks/v2/tasks/contracts/12345.json";

  Map<String, Object> activity(String code) {
    TestClient.Reply reply = client.get(TASKS + "/" + code + ".json");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("tasks");
  }

  List<Object> codes(String path) {
    return client.get(path).each("tasks", "code");
  }

  List<Object> codesOfContract() {
    return client.get(CONTRACT).each("task_sets.task_set.tasks.task", "code");
  }

  static String json(String data) {
    return "{\"data\":\"" + data.replace("\"", "\\\"") + "\"}";
  }
}
