package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A call of the catalogue with its documented examples, or where there is no such thing in a
 * generated world, with something of that world.
 */
record DocumentedCall(Tree endpoint, Map<String, String> arguments, Map<String, String> params) {
  static final String MILESTONE = "41500114";
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

  /** All calls but signing in, which is a conversation, and has tests of its own. */
  static Stream<DocumentedCall> all() {
    return Tree.resourceList("catalogue.json").stream()
        .filter(endpoint -> !endpoint.text("id").startsWith("oauth"))
        .map(DocumentedCall::of);
  }

  static DocumentedCall of(Tree endpoint) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Tree param : endpoint.objects("pathParams")) {
      arguments.put(param.text("name"), argument(endpoint, param));
    }
    return new DocumentedCall(endpoint, arguments, params(endpoint));
  }

  String id() {
    return endpoint.text("id");
  }

  DocumentedCall withArgument(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(arguments);
    changed.put(name, value);
    return new DocumentedCall(endpoint, changed, params);
  }

  DocumentedCall with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(params);
    changed.put(name, value);
    return new DocumentedCall(endpoint, arguments, changed);
  }

  DocumentedCall without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(params);
    changed.remove(name);
    return new DocumentedCall(endpoint, arguments, changed);
  }

  TestClient.Reply send(TestClient client) {
    return send(client, endpoint.text("method"));
  }

  TestClient.Reply send(TestClient client, String method) {
    String path = path() + (endpoint.isTrue("formatSuffix") ? ".json" : "");
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

  /** Without the suffix for the format. */
  String path() {
    String path = endpoint.text("path");
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      path =
          path.replace(
              "{" + argument.getKey() + "}",
              TestClient.enc(argument.getValue()).replace("+", "%20"));
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
  private static Map<String, String> params(Tree endpoint) {
    Map<String, String> params = new LinkedHashMap<>();
    for (Tree param : endpoint.objects("params")) {
      if (param.isTrue("required")) {
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

  /** For the names of tests. */
  @Override
  public String toString() {
    return id();
  }
}
