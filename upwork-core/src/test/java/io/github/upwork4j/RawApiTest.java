package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Any path with any parameters")
class RawApiTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private UpworkClient client;

  @BeforeEach
  void open() {
    client = TestClients.to(server).build();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Ledger.Entry only() {
    assertThat(ledger.entries()).hasSize(1);
    return ledger.entries().get(0);
  }

  private static Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", "a&http_method=delete");
    parameters.put("n", "7");
    return parameters;
  }

  @Test
  void getPutsItsParametersIntoTheQuery() {
    ledger.then(Ledger.json(" {\"x\": 1} "));

    String answer = client.raw().get("/api/auth/v1/info.json", parameters()).execute();

    assertThat(answer).as("the text as it came").isEqualTo(" {\"x\": 1} ");
    assertThat(only().method()).isEqualTo("GET");
    assertThat(only().target()).isEqualTo("/api/auth/v1/info.json?q=a%26http_method%3Ddelete&n=7");
    assertThat(only().body()).isEmpty();
  }

  @Test
  void postSendsAForm() {
    client.raw().post("/api/x", parameters()).execute();

    assertThat(only().method()).isEqualTo("POST");
    assertThat(only().target()).isEqualTo("/api/x");
    assertThat(only().headers().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(only().body()).isEqualTo("q=a%26http_method%3Ddelete&n=7");
  }

  @Test
  void putAndDeleteSendAJsonObject() {
    client.raw().put("/api/x", parameters()).execute();
    client.raw().delete("/api/x", Map.of()).execute();

    assertThat(ledger.entries())
        .extracting(Ledger.Entry::toString)
        .containsExactly(
            "PUT /api/x {\"q\":\"a&http_method=delete\",\"n\":\"7\"}", "DELETE /api/x {}");
    assertThat(ledger.entries().get(0).headers().get("Content-Type")).isEqualTo("application/json");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        "api/x",
        "https://evil.test/",
        "https://www.upwork.com@evil.test/",
        "http:/api",
        "//evil.test/api",
        "///evil.test",
        "\\\\evil.test",
        "javascript:alert(1)",
        "@evil.test/",
        ".evil.test/",
        ":8443/api"
      })
  void onlyAPathOfTheBaseUrlIsCalled(String path) {
    assertThatThrownBy(() -> client.raw().get(path, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "path must start with one '/': only paths of the client's base URL can be called");
    assertThat(ledger.delivered()).isZero();
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "/..",
        "/.",
        "/api/../admin",
        "/api/./x",
        "/api/%2e%2e/admin",
        "/%2E%2e",
        "/api/.%2e",
        "/api/%2E"
      })
  void dotSegmentsAreRefusedHoweverTheyAreSpelled(String path) {
    assertThatThrownBy(() -> client.raw().get(path, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("path must not hold the segments '.' and '..'");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "/api?x=1",
        "/api#x",
        "/api\\x",
        "/api x",
        "/api\tx",
        "/api\nx",
        "/api\0x",
        "/apié",
        "/api{x}",
        "/api\u007f",
        "/api\ud83d",
        "/api|x"
      })
  void charactersThatMustBeEncodedAreRefusedWithTheirIndex(String path) {
    assertThatThrownBy(() -> client.raw().get(path, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "path holds a character at index 4 that must be percent-encoded;"
                + " parameters do not go into the path");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "/",
        "/api/x.json",
        "/api/a;b;c",
        "/api/a%2Fb",
        "/api/%7E01",
        "/api/...",
        "/api//x",
        "/@evil.test/",
        "/:8443",
        "/a:b@c"
      })
  void aPathThatIsAcceptedGoesOutAsItStands(String path) {
    client.raw().get(path, Map.of()).execute();

    assertThat(only().target()).isEqualTo(path);
    assertThat(HttpUrl.get(server.url("/") + path.substring(1)).host())
        .isEqualTo(server.url("/").host());
  }

  @Test
  void aParameterThatCannotBeSentIsRefused() {
    assertThatThrownBy(() -> client.raw().get("/api", Map.of("q", "secret\ud83d")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("q holds half of a surrogate pair at index 6, which cannot be sent");
  }
}
