package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Input that makes no sense")
class HostileInputTest {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "99999999999999999999",
          "1;2;3",
          ";",
          ";;",
          ",",
          "%",
          "%zz",
          "\u0000",
          "a\r\nb: c",
          "[",
          "[1 TO",
          "*",
          "((((",
          "\"",
          "' OR 1=1",
          "\ud83d\ude00",
          "\u0130",
          "{\"a\":[[[1]]]}",
          "null",
          "NaN",
          "2020-02-30T25:00:00",
          "x".repeat(3_000));

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobs-search",
        "freelancers-search",
        "hr-jobs-list",
        "hr-jobs-post",
        "hr-jobs-update",
        "jobsapi-jobs",
        "metadata-reasons",
        "metadata-specialties",
        "oauth2-token",
        "rooms-create",
        "interviews-invite",
        "engagements-list",
        "timereports-team",
        "contracts-end",
        "oauth1-request-token",
        "oauth1-authorize",
        "oauth1-access-token",
        "oauth2-authorize"
      })
  void isNeverTheFaultOfTheServer(String id) {
    Tree endpoint =
        Tree.resourceList("catalogue.json").stream()
            .filter(candidate -> candidate.text("id").equals(id))
            .findFirst()
            .orElseThrow();
    for (Tree param : endpoint.objects("params")) {
      for (String value : VALUES) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Tree other : endpoint.objects("params")) {
          String example = other.textOrNull("example");
          List<String> listed = other.texts("validValues");
          params.put(
              other.text("name"),
              !listed.isEmpty() ? listed.get(0) : example == null ? "1" : example);
        }
        params.put(param.text("name"), value);
        int status = send(endpoint, params).status();
        assertThat(status).as("%s=%s", param.text("name"), value).isBetween(200, 499);
      }
    }
  }

  private static TestClient.Reply send(Tree endpoint, Map<String, String> params) {
    String path = endpoint.text("path") + (endpoint.isTrue("formatSuffix") ? ".json" : "");
    for (Tree param : endpoint.objects("pathParams")) {
      path = path.replace("{" + param.text("name") + "}", param.text("example"));
    }
    StringBuilder form = new StringBuilder();
    params.forEach(
        (name, value) -> form.append(name).append('=').append(TestClient.enc(value)).append('&'));
    String method = endpoint.text("method");
    return switch (endpoint.text("bodyEncoding")) {
      case "query" -> client.send(method, path + "?" + form, null, "");
      case "form" ->
          client.send(method, path, "application/x-www-form-urlencoded", form.toString());
      default -> client.json(method, path, Json.write(params));
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "1",
        "null",
        "\"text\"",
        "{\"a\":1e99999999999}",
        "{\"a\":1}x",
        "\ufeff{}",
        "{\"http_method\":{\"put\":1}}",
        "{\"reason_code\":[\"41\"]}"
      })
  void isRefusedInAJsonBody(String body) {
    TestClient.Reply reply =
        client.json("DELETE", "/api/hr/v2/jobs/~0150f0d859bb3453d0.json", body);
    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void mayBeNestedWithoutEnd() {
    String body = "[".repeat(100_000);
    assertThat(client.json("POST", "/api/hr/v2/jobs.json", body).message()).contains("JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/%",
        "/api/%zz.json",
        "/api/..%2f..%2fetc/passwd",
        "//api//auth",
        "/api/hr/v2/jobs/;.json",
        "/api/profiles/v1/jobs/;;;.json",
        "/api/hr/v2/jobs/%00.json",
        "/api/auth/v1/info.json/"
      })
  void isRefusedInAPath(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1")).containsPattern("^HTTP/1.1 40[0-9] ");
  }

  @Test
  void mayBeACharacterThatDoesNotBelongInARequestLine() throws IOException {
    assertThat(raw("GET /api/profiles/v2/search/jobs.json?q=caf\u00e9[]|{}^` HTTP/1.1"))
        .startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "[::1", "x:99999", "x:-1"})
  void isAnsweredInAHostHeader(String host) throws IOException {
    assertThat(raw("GET /api/auth/v1/info.json HTTP/1.1", host))
        .startsWith("HTTP/1.1 400 Bad Request\r\n")
        .endsWith("\r\n\r\nThe header Host is not a host.\n");
  }

  private static String raw(String requestLine) throws IOException {
    return raw(requestLine, sandbox.baseUrl().replace("http://", ""));
  }

  private static String raw(String requestLine, String host) throws IOException {
    int port = Integer.parseInt(sandbox.baseUrl().replaceAll(".*:", ""));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      socket
          .getOutputStream()
          .write((requestLine + "\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      InputStream in = socket.getInputStream();
      in.transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void isReadUpToOneMebibyteAndRefusedAboveIt() {
    String body = "a=" + "x".repeat((1 << 20) - 2);

    assertThat(client.form("/api/hr/v2/jobs.json", body).message())
        .isEqualTo("Missing required parameter: buyer_team__reference");
    assertThat(client.form("/api/hr/v2/jobs.json", body + "x").status()).isEqualTo(413);
  }
}
