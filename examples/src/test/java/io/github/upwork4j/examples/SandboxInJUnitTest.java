package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.sandbox.junit.Sandbox;
import io.github.upwork4j.sandbox.junit.UpworkSandboxExtension;
import io.github.upwork4j.testing.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With the newest JUnit; the tests of the extension itself run with the last one for Java 11. */
@DisplayName("A sandbox of JUnit's")
class SandboxInJUnitTest {
  @RegisterExtension static final UpworkSandboxExtension UPWORK = UpworkSandboxExtension.create();

  @Test
  void toleratesAMisspeltParameterAsUpworkDoes() {
    try (UpworkClient client = clientOf(UPWORK.sandbox())) {
      client.raw().get("/api/profiles/v2/search/jobs.json", Map.of("q", "a", "srt", "b")).execute();
    }
    assertThat(UPWORK.sandbox().received().get(0).parameter("srt")).contains("b");
  }

  @Test
  void findsAMisspeltParameterWhenItIsStrict(@Sandbox(strict = true) UpworkSandbox sandbox) {
    try (UpworkClient client = clientOf(sandbox)) {
      assertThatThrownBy(
              () ->
                  client
                      .raw()
                      .get("/api/profiles/v2/search/jobs.json", Map.of("q", "a", "srt", "b"))
                      .execute())
          .isInstanceOf(BadRequestException.class)
          .hasMessageContaining(
              "Undocumented parameter srt: GET /api/profiles/v2/search/jobs takes");
    }
  }

  private static UpworkClient clientOf(UpworkSandbox sandbox) {
    String authorization = "Bearer " + sandbox.credentials().bearerToken();
    return UpworkClient.builder()
        .sandbox(sandbox.baseUrl())
        .okHttpClient(TestHttp.client())
        .authorizer(request -> request.newBuilder().header("Authorization", authorization).build())
        .build();
  }
}
