package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sandbox fails when told to:")
class FaultsTest {
  private static final String INFO = "/api/auth/v1/info.json";

  private static final String JOB =
      "{\"buyer_team__reference\":\"34567\",\"title\":\"T\",\"job_type\":\"hourly\","
          + "\"duration\":\"9\",\"description\":\"D\",\"visibility\":\"public\","
          + "\"category2\":\"Legal\",\"subcategory2\":\"Contract Law\"}";

  @Test
  void onceWithAnError() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      sandbox.faults().next(Fault.status(503));
      TestClient client = new TestClient(sandbox);
      TestClient.Reply reply = client.get(INFO);
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.at("error.status")).isEqualTo("503");
      assertThat(client.get(INFO).status()).isEqualTo(200);
    }
  }

  @Test
  void severalTimesWithAnyAnswer() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      sandbox
          .faults()
          .next(2, Fault.answer(429, Map.of("Retry-After", "7"), "<html>slow down</html>"));
      TestClient client = new TestClient(sandbox);
      for (int i = 0; i < 2; i++) {
        TestClient.Reply reply = client.get(INFO);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("retry-after")).isEqualTo("7");
        assertThat(reply.body()).isEqualTo("<html>slow down</html>");
      }
      assertThat(client.get(INFO).status()).isEqualTo(200);
    }
  }

  @Test
  void inTheOrderAskedForAndNotWhenCleared() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      sandbox.faults().next(Fault.status(500));
      sandbox.faults().next(2, Fault.status(502));
      assertThat(client.get(INFO).status()).isEqualTo(500);
      assertThat(client.get(INFO).status()).isEqualTo(502);
      sandbox.faults().clear();
      assertThat(client.get(INFO).status()).isEqualTo(200);
    }
  }

  @Test
  void byAnsweringLate() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      sandbox.faults().latency(Duration.ofMillis(60));
      long start = System.nanoTime();
      client.get(INFO);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(59));
    }
  }

  @Test
  void notAnyMoreWhenCleared() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      sandbox.faults().latency(Duration.ofSeconds(20));
      sandbox.faults().on("GET", INFO, Fault.status(500));
      sandbox.faults().next(Fault.status(502));
      sandbox.faults().randomly(1, 7, Fault.status(503));

      sandbox.faults().clear();

      assertThat(sandbox.faults().pending()).isEmpty();
      long start = System.nanoTime();
      assertThat(new TestClient(sandbox).get(INFO).status()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void byCuttingBeforeTheRequestIsCarriedOut() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      assertThat(cutPost(sandbox, CutPoint.BEFORE_REQUEST)).isEqualTo(6);
      assertThat(sandbox.received().get(0).carriedOut()).isFalse();
    }
  }

  @Test
  void byCuttingAfterTheRequestWasCarriedOut() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      assertThat(cutPost(sandbox, CutPoint.AFTER_REQUEST)).isEqualTo(7);
      assertThat(sandbox.received().get(0).status()).isZero();
    }
  }

  @Test
  void byCuttingTheAnswerInTheMiddle() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      assertThat(cutPost(sandbox, CutPoint.DURING_RESPONSE)).isEqualTo(7);
      assertThat(sandbox.received().get(0).status()).isEqualTo(200);
    }
  }

  @Test
  void withAnAnswerBehindWhichTheRequestWasCarriedOut() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      TestClient client = new TestClient(sandbox);
      sandbox
          .faults()
          .on("POST", "/api/hr/v2/jobs.json", Fault.status(502).afterTheCall(), Fault.status(502));

      assertThat(client.json("POST", "/api/hr/v2/jobs.json", JOB).status()).isEqualTo(502);
      assertThat(jobs(client)).isEqualTo(7);
      assertThat(client.json("POST", "/api/hr/v2/jobs.json", JOB).status()).isEqualTo(502);
      assertThat(jobs(client)).isEqualTo(7);

      assertThat(sandbox.received())
          .extracting(ReceivedRequest::carriedOut)
          .containsExactly(true, true, false, true);
      assertThat(sandbox.received().get(0).fault()).contains(Fault.status(502).afterTheCall());
      assertThat(sandbox.received().get(0))
          .hasToString("POST /api/hr/v2/jobs.json -> 502 (status 502 after the call)");
    }
  }

  /** Posts a job over a connection that breaks, and counts the jobs afterwards. */
  private int cutPost(UpworkSandbox sandbox, CutPoint point) {
    TestClient client = new TestClient(sandbox);
    sandbox.faults().next(Fault.cut(point));
    HttpRequest request =
        client
            .request("/api/hr/v2/jobs.json")
            .header("Authorization", "Bearer " + sandbox.credentials().bearerToken())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JOB))
            .build();
    assertThatThrownBy(() -> client.sendOrThrow(request)).isInstanceOf(IOException.class);
    return jobs(client);
  }

  private static int jobs(TestClient client) {
    return client.get("/api/hr/v2/jobs.json?buyer_team__reference=34567").list("jobs.job").size();
  }
}
