package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The request log")
class RequestLogTest {
  private static final String INFO = "/api/auth/v1/info.json";

  @Test
  void writesOneLineForEachRequestWithoutValues() {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (UpworkSandbox sandbox = UpworkSandbox.builder().requestLog(lines::add).start()) {
      new TestClient(sandbox).get("/api/profiles/v2/search/jobs.json?q=secret&paging=0;1");
      TestClient.as(sandbox, "1234").get("/api/hr/v2/jobs.json");
    }
    assertThat(lines.get(0))
        .matches("GET /api/profiles/v2/search/jobs\\.json\\?q&paging 200 [0-9]+ ms 525");
    assertThat(lines.get(1))
        .matches(
            "GET /ab/account-security/oauth2/authorize"
                + "\\?response_type&client_id&redirect_uri&state 200 [0-9]+ ms -");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(4)).matches("GET /api/hr/v2/jobs\\.json 400 [0-9]+ ms 1234");
  }

  @Test
  void keepsItsLinesApart() {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (UpworkSandbox sandbox = UpworkSandbox.builder().requestLog(lines::add).start()) {
      new TestClient(sandbox).get("/health?a%0Ab=1");
    }
    assertThat(lines.get(0)).startsWith("GET /health?a%0Ab 200");
  }

  @Test
  void survivesALogThatFails() {
    UpworkSandbox.Builder builder =
        UpworkSandbox.builder()
            .requestLog(
                line -> {
                  throw new IllegalStateException("full");
                });
    try (UpworkSandbox sandbox = builder.start()) {
      assertThat(new TestClient(sandbox).get(INFO).status()).isEqualTo(200);
    }
  }
}
