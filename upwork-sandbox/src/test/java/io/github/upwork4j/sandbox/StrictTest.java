package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A strict sandbox")
class StrictTest {
  private static final String USERS = "[{\"userId\":\"1\",\"orgId\":\"2\",\"rank\":\"3\"}]";

  private static final String TWICE = "{\"amount\":\"1\",\"amount\":\"1\"}";

  private static UpworkSandbox sandbox;
  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.builder().strict(true).start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/auth/v1/info.json?a=1 | Undocumented parameter a: GET /api/auth/v1/info takes none",
        "/api/hr/v2/jobs/1.json?b | Undocumented parameter b: GET /api/hr/v2/jobs/{job_key} takes none",
        "/api/messages/v3/1/rooms/2/stories.json?limit=1&limit=2 | Parameter given twice: limit",
        "/api/auth/v1/info.xml | Undocumented format .xml: GET /api/auth/v1/info is documented with .json",
        "/api/auth/v1/info | Missing format: GET /api/auth/v1/info is documented with .json",
        "/gds/timereports/v1/providers/1/hours.json | Undocumented format .json: GET"
            + " /gds/timereports/v1/providers/{user_id}/hours is documented without one",
        "/gds/timereports/v1/providers/1.json | Undocumented format .json: GET"
            + " /gds/timereports/v1/providers/{user_id} is documented without one"
      })
  void saysWhatIsNotDocumentedAndWhatIs(String path, String message) {
    TestClient.Reply reply = client.get(path);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo(message);
  }

  @Test
  void knowsNoMorePathsThanUsual() {
    assertThat(client.get("/api/nowhere.json").message())
        .isEqualTo("Not found: no documented call has this path");
    assertThat(client.get("/api/hr/v2/teams/1/adjustments.json").status()).isEqualTo(405);
  }

  @Test
  void refusesABodyWithAGet() {
    TestClient.Reply reply = client.send("GET", "/api/auth/v1/info.json", "text/plain", "x");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo("Undocumented body: GET /api/auth/v1/info takes none");
  }

  @Test
  void looksIntoFormsAndJson() {
    assertThat(client.form("/api/hr/v3/fp/milestones.json", "amount=1").message())
        .startsWith("Undocumented parameter amount: POST /api/hr/v3/fp/milestones takes ");
    assertThat(client.put("/api/hr/v3/fp/milestones/1/approve.json", "{\"sum\":\"1\"}").message())
        .startsWith("Undocumented parameter sum: PUT ");
  }

  @Test
  void looksIntoJsonInAParameterAndIntoItsLists() {
    String rooms = "/api/messages/v3/34567/rooms.json";

    assertThat(client.form(rooms, "room=" + TestClient.enc("{\"roomTitle\":\"x\"}")).message())
        .startsWith("Undocumented parameter roomTitle: POST ");
    assertThat(client.form(rooms, "room={}&topic=x").message())
        .startsWith("Undocumented parameter topic: POST ")
        .endsWith("/rooms takes room");
    assertThat(
            client
                .form(
                    rooms, "room=" + TestClient.enc("{\"roomName\":\"x\",\"users\":" + USERS + "}"))
                .message())
        .startsWith("Undocumented parameter users[].rank: POST ");
  }

  @Test
  void looksIntoAnObjectWhereAListBelongs() {
    String users = USERS.replace("[", "").replace("]", "");

    assertThat(
            client
                .form(
                    "/api/messages/v3/34567/rooms.json",
                    "room=" + TestClient.enc("{\"roomName\":\"x\",\"users\":" + users + "}"))
                .message())
        .startsWith("Undocumented parameter users[rank]: POST ");
  }

  @Test
  void looksForNamesThatAreThereTwice() {
    assertThat(client.put("/api/hr/v3/fp/milestones/1/approve.json", TWICE).message())
        .isEqualTo("Parameter given twice: amount");
    assertThat(
            client
                .form("/api/messages/v3/1/rooms.json", "room={\"a\":[{\"b\":1,\"b\":2}]}")
                .message())
        .isEqualTo("Parameter given twice: b");
    assertThat(
            client.form("/api/hr/v3/fp/milestones.json?description=1", "description=2").message())
        .isEqualTo("Parameter given twice: description");
  }

  @Test
  void knowsNumberedParameters() {
    String path = "/api/offers/v1/clients/offers.json";

    assertThat(client.form(path, "milestones[3][deposit_amount]=1").message())
        .startsWith("Missing required parameter: ");
    assertThat(client.form(path, "milestones[3][deposit]=1").message())
        .startsWith("Undocumented parameter milestones[3][deposit]: POST ")
        .contains("milestones[N][deposit_amount]");
  }

  @Test
  void takesTheVerbAndTheTokenInAParameter() {
    String token = sandbox.credentials().bearerToken();

    assertThat(client.get("/api/auth/v1/info.json?access_token=" + token).status()).isEqualTo(200);
    assertThat(
            client.form("/api/hr/v2/contracts/1.json", "http_method=delete&reason=x&a=b").message())
        .startsWith("Undocumented parameter a: DELETE ");
  }

  /** The samples cancel a job with another name than the reference does. */
  @Test
  void takesANameThatTheSamplesSend() {
    TestClient.Reply reply =
        client.json("DELETE", "/api/hr/v2/jobs/~01ffffffffffffffff.json", "{\"reason\":\"67\"}");

    assertThat(reply.status()).as(reply.body()).isEqualTo(404);
    assertThat(client.get("/api/hr/v2/jobs/~01ffffffffffffffff.json?reason=67").message())
        .startsWith("Undocumented parameter reason: GET ");
  }

  @Test
  void isNotTheDefault() {
    try (UpworkSandbox lenient = UpworkSandbox.start()) {
      TestClient client = new TestClient(lenient);
      assertThat(client.get("/api/auth/v1/info.json?a=1&a=1").status()).isEqualTo(200);
      assertThat(client.send("GET", "/api/auth/v1/info.json", "text/plain", "x").status())
          .isEqualTo(200);
    }
  }
}
