package io.github.upwork4j.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Output;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log")
class LogTest {
  @Test
  void hasOneLineForEachAttemptWithTheTemplateOfThePath() throws IOException {
    Ledger ledger = Ledger.of(Ledger.status(503), Ledger.json("{\"x\":\"a\"}"));
    try (MockWebServer server = ledger.server();
        Output output = new Output();
        UpworkClient client = TestClients.to(server, FakeTime.selfAdvancing()).build()) {
      client
          .call(
              Endpoint.get("/api/things/{key}").returning("x", Wire.TEXT),
              Arguments.path("key", "private"))
          .execute();

      assertThat(output.log().lines())
          .hasSize(2)
          .first()
          .asString()
          .matches(
              ".*DEBUG io.github.upwork4j.http -"
                  + " GET /api/things/\\{key} -> 503 in \\d+ ms \\(attempt 1\\)");
      assertThat(output.log())
          .containsPattern("GET /api/things/\\{key} -> 200 in \\d+ ms \\(attempt 2\\)");
    }
  }

  /** G16. */
  @Test
  void takesNoTextOfTheServer() throws IOException {
    Ledger ledger =
        Ledger.of(
            new MockResponse.Builder()
                .status("HTTP/1.1 500 evil \u001b[31m")
                .addHeaderLenient("X-Upwork-Error-Message", "evil \u001b[31m" + "x".repeat(1_000))
                .body("evil\n".repeat(10_000))
                .build());
    try (MockWebServer server = ledger.server();
        Output output = new Output();
        UpworkClient client = TestClients.to(server).retryPolicy(RetryPolicy.never()).build()) {
      Throwable failure = catchThrowable(() -> client.raw().get("/x", Map.of()).execute());

      assertThat(output.log().lines()).hasSize(1);
      assertThat(output.log()).doesNotContain("evil", "\u001b");
      assertThat(failure.getMessage()).doesNotContain("\u001b", "\n").hasSizeLessThan(500);
    }
  }

  @Test
  void namesTheKindOfAFailureOnly() throws IOException {
    try (RawServer server = RawServer.playing(RawServer.answering("evil \u001b[31m\r\n\r\n"));
        Output output = new Output();
        UpworkClient client = TestClients.to(server).retryPolicy(RetryPolicy.never()).build()) {
      Throwable failure = catchThrowable(() -> client.raw().get("/x", Map.of()).execute());

      assertThat(output.log())
          .containsPattern("GET /x -> ProtocolException after \\d+ ms \\(attempt 1\\)")
          .doesNotContain("evil", "\u001b");
      assertThat(failure)
          .isExactlyInstanceOf(UpworkIoException.class)
          .hasMessage("GET /x failed while reading the answer: Unexpected status line: evil [31m.");
    }
  }
}
