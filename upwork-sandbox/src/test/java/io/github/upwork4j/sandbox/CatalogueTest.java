package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every documented call")
class CatalogueTest {
  private static UpworkSandbox sandbox;
  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.builder().requireAuth(false).start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Arguments> endpoints() {
    return Tree.resourceList("catalogue.json").stream()
        .map(endpoint -> Arguments.of(endpoint.text("id"), endpoint));
  }

  @Test
  void isInTheCatalogue() {
    assertThat(endpoints()).hasSize(120);
  }

  static Stream<DocumentedCall> calls() {
    return DocumentedCall.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void isAnsweredWithItsStatus(DocumentedCall call) {
    Tree endpoint = call.endpoint();
    TestClient.Reply reply;
    // A world of its own: the documented key of a job post occurs in several calls.
    try (UpworkSandbox fresh = UpworkSandbox.builder().requireAuth(false).strict(true).start()) {
      TestClient client = new TestClient(fresh);
      prepare(client, call.id());
      reply = call.send(client);
    }

    assertThat(reply.status()).as(reply.body()).isEqualTo(endpoint.number("successStatus", 0));
    if (endpoint.text("base").equals("api")) {
      assertThat(((Map<?, ?>) reply.json()).containsKey("server_time")).isTrue();
      assertThat(((Map<?, ?>) reply.json()).containsKey("auth_user")).isTrue();
    }
    String root = endpoint.textOrNull("responseRoot");
    if (root != null && !root.isEmpty()) {
      assertThat(reply.at(root)).as("root %s in %s", root, reply.body()).isNotNull();
    }
  }

  /** Does what has to be done before a call makes sense. */
  private static void prepare(TestClient client, String id) {
    if (id.equals("contracts-restart")) {
      client.json("PUT", "/api/hr/v2/contracts/12345/suspend.json", "{}");
    } else if (id.equals("milestones-activate")) {
      client.json(
          "PUT",
          "/api/hr/v3/fp/milestones/" + DocumentedCall.MILESTONE + "/approve.json",
          "{\"amount\":100000}");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endpoints")
  void knowsNoOtherVerb(String id, Tree endpoint) {
    TestClient.Reply reply = DocumentedCall.of(endpoint).send(client, "PATCH");

    assertThat(reply.status()).isEqualTo(405);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endpoints")
  void takesTheSuffixThatIsDocumentedAndNoOther(String id, Tree endpoint) {
    boolean suffix = endpoint.isTrue("formatSuffix");
    String path = DocumentedCall.of(endpoint).path();
    if (suffix) {
      assertThat(client.get(path).status()).isEqualTo(404);
      assertThat(client.get(path + ".xml").status()).isEqualTo(404);
    } else if (!path.endsWith("}") && endpoint.objects("pathParams").isEmpty()) {
      assertThat(client.get(path + ".json").status()).isEqualTo(404);
    }
  }
}
