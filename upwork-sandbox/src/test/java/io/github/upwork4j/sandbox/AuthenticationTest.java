package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Authentication")
class AuthenticationTest extends AuthenticationTestBase {
  private static final String SEARCH = "/api/profiles/v2/search/jobs.json";

  @Test
  void acceptsASignature() {
    assertThat(signed(signer()).status()).isEqualTo(200);
  }

  @Test
  void acceptsASignatureInTheQuery() {
    String query = signer().query("GET", url(INFO), Map.of());
    assertThat(client.send(client.request(INFO + "?" + query).build()).status()).isEqualTo(200);
  }

  @Test
  void acceptsASignatureOverQueryAndForm() {
    String header =
        signer()
            .header(
                "POST",
                url(SEARCH),
                Map.of("q", "caf\u00e9 + \u65e5\u672c *~", "paging", "0;10", "empty", ""));
    TestClient.Reply reply =
        client.send(
            client
                .request(SEARCH + "?q=caf%C3%A9+%2B%20%E6%97%A5%E6%9C%AC+*~&empty")
                .header("Authorization", header)
                .header("Content-Type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString("paging=0;10"))
                .build());
    assertThat(reply.status()).as("signed well, but a wrong verb").isEqualTo(405);
  }

  @Test
  void doesNotCountAJsonBodyAmongTheSigned() {
    String path = "/api/hr/v2/contracts/12345/suspend.json";
    TestClient.Reply reply =
        client.send(
            client
                .request(path)
                .header("Authorization", signer().header("PUT", url(path), Map.of()))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"message\":\"go\"}"))
                .build());
    assertThat(reply.status()).isEqualTo(200);
  }

  @Test
  void acceptsABearerToken() {
    assertThat(info("Bearer " + sandbox.credentials().bearerToken()).status()).isEqualTo(200);
    assertThat(info("bearer " + sandbox.credentials().bearerToken()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic abc", "x"})
  void refusesAnyOtherHeader(String header) {
    refuses(info(header), 401, "check the access token");
  }

  @Test
  void refusesARequestWithoutAny() {
    refuses(client.send(client.request(INFO).build()), 401, "Unauthorized");
    refuses(client.send(client.request("/gds/x").build()), 401, "Unauthorized");
  }

  @Test
  void refusesAWrongSignature() {
    OAuthSigner wrong =
        new OAuthSigner(
            sandbox.credentials().consumerKey(),
            "wrong",
            sandbox.credentials().accessToken(),
            sandbox.credentials().accessTokenSecret(),
            CLOCK.instant().getEpochSecond());
    refuses(signed(wrong), 401, "Verification of signature failed");
    refuses(
        info(signer().header("GET", url(INFO), Map.of("q", "not sent"))),
        401,
        "Verification of signature failed");
    refuses(info(signer().header("POST", url(INFO), Map.of())), 401, "Verification of signature");
  }

  @Test
  void tellsTheTimeWithEveryAnswer() {
    assertThat(signed(signer()).header("date")).isEqualTo("Mon, 15 Jun 2020 12:00:00 GMT");
  }

  @Test
  void refusesAReplay() {
    String header = signer().header("GET", url(INFO), Map.of());
    assertThat(info(header).status()).isEqualTo(200);
    refuses(info(header), 403, "Duplicate timestamp/nonce combination, possible replay attack");
  }

  @Test
  void keepsANonceThatABadSignatureNamed() {
    OAuthSigner signer = signer();
    refuses(
        info(signer.header("GET", url("/elsewhere"), Map.of())), 401, "Verification of signature");
    assertThat(signed(signer).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/, Host: my_host, Unsupported characters in host name",
    "/, Host: caf%C3%A9, Unsupported characters in host name",
    "ftp://127.0.0.1/, Host: a, 'Unsupported scheme type, expected http'",
    "https://127.0.0.1/, Host: a, 'Unsupported scheme type, expected http'",
  })
  void refusesASignatureOverAnAddressThatMakesNoSense(String start, String host, String text)
      throws IOException {
    assertThat(raw(start, host)).startsWith("HTTP/1.1 400 ").contains(text);
  }

  @Test
  void acceptsASignatureOverAnAbsoluteTarget() throws IOException {
    String address = sandbox.baseUrl() + "/";

    assertThat(raw(address, "Host: " + address.replaceAll("http://|/", "")))
        .startsWith("HTTP/1.1 200 ");
  }

  private static String raw(String start, String host) throws IOException {
    int port = Integer.parseInt(sandbox.baseUrl().replaceAll(".*:", ""));
    String authorization = signer().header("GET", url(INFO), Map.of());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      String request =
          String.join(
              "\r\n",
              "GET " + start + INFO.substring(1) + " HTTP/1.1",
              host,
              "Authorization: " + authorization,
              "",
              "");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void showsNoSecretInText() {
    SandboxCredentials it = sandbox.credentials();
    assertThat(it.toString())
        .doesNotContain(it.consumerSecret())
        .doesNotContain(it.accessToken())
        .doesNotContain(it.accessTokenSecret())
        .doesNotContain(it.bearerToken())
        .doesNotContain(it.refreshToken())
        .doesNotContain(it.jobsApiKey());
    assertThat(sandbox.toString()).isEqualTo("UpworkSandbox{" + sandbox.baseUrl() + "}");
  }
}
