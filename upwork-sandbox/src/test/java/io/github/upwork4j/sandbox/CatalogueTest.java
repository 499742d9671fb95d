package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final String MILESTONE = "41500114";
  private static final String NOT_FUNDED = "41500121";
  private static final String SUBMISSION = "41500170";

  /** Milestones of the contract 1234, and what was submitted for one of another. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "users-get", "525",
          "userroles-get", "525",
          "milestones-submissions", MILESTONE,
          "milestones-approve", MILESTONE,
          "milestones-edit", NOT_FUNDED,
          "milestones-activate", NOT_FUNDED,
          "milestones-delete", NOT_FUNDED,
          "submissions-approve", SUBMISSION,
          "submissions-reject", SUBMISSION);

  /** Arguments in the path that have to fit this world. */
  private static final Map<String, String> FITTING =
      Map.of(
          "rooms-by-offer.offer_id", "12345",
          "rooms-by-application.application_id", "12345",
          "rooms-update-settings.user_id", "525");

  /** Values that have to fit this world. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "buyer_team__reference", "34567",
          "job_key", "~0150f0d859bb3453d0",
          "engagement__reference", "12345",
          "amount", "100000",
          "data", "\"123abc\", \"678def\", \"\", \"A\", \"B\", \"\"<br>",
          "milestone_id", MILESTONE);

  private static final Map<String, String> REPORTED =
      Map.of(
          "company_id", "mycompany",
          "team_id", "mycompany:engineering",
          "agency_id", "brightworks",
          "user_id", "12345",
          "provider_ref", "12345",
          "provider_team_ref", "700101",
          "provider_company_ref", "700101",
          "buyer_team_ref", "34567",
          "buyer_company_ref", "1040945",
          "accounting_entity_ref", "34567890");

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

  /** Signing in is a conversation, and has tests of its own. */
  static Stream<Arguments> calls() {
    return endpoints().filter(endpoint -> !((String) endpoint.get()[0]).startsWith("oauth"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void isAnsweredWithItsStatus(String id, Tree endpoint) {
    TestClient.Reply reply;
    // A world of its own: the documented key of a job post occurs in several calls.
    try (UpworkSandbox fresh = UpworkSandbox.builder().requireAuth(false).strict(true).start()) {
      TestClient client = new TestClient(fresh);
      prepare(client, id);
      reply = call(client, endpoint, endpoint.text("method"));
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
          "PUT", "/api/hr/v3/fp/milestones/" + MILESTONE + "/approve.json", "{\"amount\":100000}");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void namesARequiredParameterThatIsMissing(String id, Tree endpoint) {
    for (Tree param : endpoint.objects("params")) {
      if (param.isTrue("required")) {
        TestClient.Reply reply =
            call(client, endpoint, endpoint.text("method"), param.text("name"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message())
            .contains(
                endpoint.text("bodyEncoding").contains("wrapped")
                    ? "parameter"
                    : param.text("name"));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endpoints")
  void knowsNoOtherVerb(String id, Tree endpoint) {
    TestClient.Reply reply = call(client, endpoint, "PATCH");

    assertThat(reply.status()).isEqualTo(405);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endpoints")
  void takesTheSuffixThatIsDocumentedAndNoOther(String id, Tree endpoint) {
    boolean suffix = endpoint.isTrue("formatSuffix");
    String path = path(endpoint);
    if (suffix) {
      assertThat(client.get(path).status()).isEqualTo(404);
      assertThat(client.get(path + ".xml").status()).isEqualTo(404);
    } else if (!path.endsWith("}") && endpoint.objects("pathParams").isEmpty()) {
      assertThat(client.get(path + ".json").status()).isEqualTo(404);
    }
  }

  static TestClient.Reply call(TestClient client, Tree endpoint, String method, String... without) {
    String path = path(endpoint) + (endpoint.isTrue("formatSuffix") ? ".json" : "");
    Map<String, String> params = params(endpoint, List.of(without));
    String encoding = endpoint.text("bodyEncoding");
    if (encoding.equals("query") || endpoint.text("method").equals("GET")) {
      return client.send(method, path + "?" + form(params), null, "");
    }
    if (encoding.startsWith("json-wrapped-in-param:")) {
      String wrapper = encoding.substring(encoding.indexOf(':') + 1);
      String wrapped = Json.write(params);
      return endpoint.text("method").equals("POST")
          ? client.send(
              method, path, "application/x-www-form-urlencoded", form(Map.of(wrapper, wrapped)))
          : client.json(method, path, Json.write(Map.of(wrapper, wrapped)));
    }
    return encoding.equals("json")
        ? client.json(method, path, Json.write(params))
        : client.send(method, path, "application/x-www-form-urlencoded", form(params));
  }

  private static String form(Map<String, String> params) {
    List<String> pairs = new ArrayList<>();
    params.forEach((name, value) -> pairs.add(name + "=" + TestClient.enc(value)));
    return String.join("&", pairs);
  }

  private static String path(Tree endpoint) {
    String path = endpoint.text("path");
    for (Tree param : endpoint.objects("pathParams")) {
      path =
          path.replace(
              "{" + param.text("name") + "}",
              TestClient.enc(argument(endpoint, param)).replace("+", "%20"));
    }
    return path;
  }

  /** The documented example, or where there is no such thing in this world, one of this world. */
  private static String argument(Tree endpoint, Tree param) {
    String known =
        endpoint.text("section").equals("Reports") ? REPORTED.get(param.text("name")) : null;
    String fitting = FITTING.get(endpoint.text("id") + "." + param.text("name"));
    if (known != null || fitting != null) {
      return known != null ? known : fitting;
    }
    return KNOWN.getOrDefault(endpoint.text("id"), param.text("example"));
  }

  /** The required parameters, with an example, a listed value or any text. */
  private static Map<String, String> params(Tree endpoint, List<String> without) {
    Map<String, String> params = new LinkedHashMap<>();
    for (Tree param : endpoint.objects("params")) {
      if (param.isTrue("required") && !without.contains(param.text("name"))) {
        params.put(param.text("name"), NEEDED.getOrDefault(param.text("name"), value(param)));
      }
    }
    switch (endpoint.text("id")) {
      case "jobs-search", "freelancers-search" -> params.put("q", "java");
      case "hr-jobs-post" -> params.put("duration", "90");
      case "interviews-invite" -> params.put("profile_key", "~~677961dcd7f65c01");
      case "clients-offers-list" -> params.put("company_id", "1040945");
      case "clients-offers-send" -> {
        params.put("team__reference", "34567");
        params.put("contractor_reference", "12345");
      }
      default -> {}
    }
    return params;
  }

  private static String value(Tree param) {
    if (!param.texts("validValues").isEmpty()) {
      return param.texts("validValues").get(0);
    }
    String example = param.textOrNull("example");
    return example == null ? "1" : example;
  }
}
