package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Three ways of specifying a version for the API call", and the second part of the path. */
@DisplayName("The version of a call")
class ApiVersionTest {
  private static final String NONE = "";
  private static final String V1 = "application/vnd.upwork.api-v1+json";

  @ParameterizedTest
  @CsvSource({
    // the path, X-Upwork-Version, Accept: the status
    "/api/auth/v1/info.json,          '', '', 200",
    "/api/v1/auth/info.json,          '', '', 200",
    "/api/auth/info.json,             '', '', 404",
    "/api/auth/info.json,             v1, '', 200",
    "/api/auth/info.json,             '', " + V1 + ", 200",
    "/api/auth/info,                  '', " + V1 + ", 200",
    "/api/auth/v9/info.json,          '', '', 404",
    "/api/auth/v9/info.json,          v1, '', 200", // the header goes before the path
    "/api/auth/v1/info.json,          v9, '', 404",
    "/api/auth/v9/info.json,          '', " + V1 + ", 404", // Accept goes behind it
    "/api/auth/info.json,             v9, " + V1 + ", 404",
    "/api/v1/auth/info.json,          v9, '', 404",
    "/api/auth/v1/info.json,          latest, '', 200",
    "/gds/timereports/companies/mycompany, v1, '', 200",
    "/health,                         v1, '', 200",
  })
  void standsInThePathOrInAHeader(String path, String header, String accept, int status)
      throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().requireAuth(false).start();
        UpworkSandbox strict = UpworkSandbox.builder().requireAuth(false).strict(true).start()) {
      assertThat(get(sandbox, path, header, accept)).isEqualTo(status);
      if (path.endsWith(".json")) {
        assertThat(get(strict, path, header, accept)).isEqualTo(status);
      }
    }
  }

  private static int get(UpworkSandbox sandbox, String path, String header, String accept)
      throws IOException, InterruptedException {
    String query =
        path.startsWith("/gds/")
            ? "?tq=SELECT%20hours%20WHERE%20worked_on%20%3E%20'2020-06-01'"
            : "";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path + query));
    if (!header.equals(NONE)) {
      request.header("X-Upwork-Version", header);
    }
    if (!accept.equals(NONE)) {
      request.header("Accept", accept);
    }
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    return response.statusCode();
  }
}
