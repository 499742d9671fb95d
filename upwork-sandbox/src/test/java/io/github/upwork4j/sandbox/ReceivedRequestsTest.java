package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the sandbox received")
class ReceivedRequestsTest {
  private static final String INFO = "/api/auth/v1/info.json";

  @Test
  void remembersWhatItReceived() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      client.form(
          "/api/hr/v3/fp/submissions.json?x=a%20b&x&y=%2B", "note2client=caf%C3%A9+au&amount=1");
      client.json(
          "PUT", "/api/hr/v3/fp/milestones/1/activate.json", "{\"message\":null,\"n\":[1,2]}");

      ReceivedRequest form = sandbox.received().get(0);
      assertThat(form.method()).isEqualTo("POST");
      assertThat(form.path()).isEqualTo("/api/hr/v3/fp/submissions.json");
      assertThat(form.rawQuery()).isEqualTo("x=a%20b&x&y=%2B");
      assertThat(form.queryParameters())
          .containsExactly(Map.entry("x", "a b"), Map.entry("x", ""), Map.entry("y", "+"));
      assertThat(form.formParameters())
          .containsExactly(Map.entry("note2client", "caf\u00e9 au"), Map.entry("amount", "1"));
      assertThat(form.parameter("amount")).contains("1");
      assertThat(form.parameter("nothing")).isEmpty();
      assertThat(form.header("content-TYPE")).contains("application/x-www-form-urlencoded");
      assertThat(form.body()).isEqualTo("note2client=caf%C3%A9+au&amount=1");
      assertThat(form.status()).isEqualTo(400);
      assertThat(form).hasToString("POST /api/hr/v3/fp/submissions.json -> 400");
      assertThat(sandbox.received().get(1).jsonParameters())
          .containsExactly(Map.entry("message", ""), Map.entry("n", "[1,2]"));
      assertThatThrownBy(() -> sandbox.received().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void remembersWhenAndForWhom() {
    TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
    try (UpworkSandbox sandbox = UpworkSandbox.builder().clock(clock).start()) {
      TestClient client = new TestClient(sandbox);
      client.get(INFO);
      clock.advance(Duration.ofSeconds(3));
      client.send(client.request(INFO).build());
      client.get("/health");

      assertThat(sandbox.received())
          .extracting(request -> request.time().toString(), ReceivedRequest::user)
          .containsExactly(
              tuple("2020-06-15T12:00:00Z", Optional.of("525")),
              tuple("2020-06-15T12:00:03Z", Optional.empty()),
              tuple("2020-06-15T12:00:03Z", Optional.empty()));
    }
  }

  @Test
  void remembersTheLastThousandRequests() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      for (int i = 0; i < 1_005; i++) {
        client.get("/health?n=" + i);
      }
      assertThat(sandbox.received()).hasSize(1_000);
      assertThat(sandbox.received().get(0).rawQuery()).isEqualTo("n=5");
    }
  }
}
