package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the wire,")
class FaultsOnTheWireTest {
  private static final String INFO = "/api/auth/v1/info.json";
  private static final String JOBS = "/api/hr/v2/jobs.json";
  private static final String JOB =
      "{\"buyer_team__reference\":\"34567\",\"title\":\"T\",\"job_type\":\"hourly\","
          + "\"duration\":\"9\",\"description\":\"D\",\"visibility\":\"public\","
          + "\"category2\":\"Legal\",\"subcategory2\":\"Contract Law\"}";

  private UpworkSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void tooManyRequestsComeWithRetryAfter() {
    RawClient.Received answer = closing(Fault.rateLimited(Duration.ofSeconds(7)));

    assertThat(answer.head()).startsWith("HTTP/1.1 429 ").contains("\r\nRetry-After: 7\r\n");
    assertThat(answer.body())
        .isEqualTo(
            "{\"error\":{\"status\":\"429\",\"code\":\"429\",\"message\":\"Too Many Requests\"}}");
  }

  @Test
  void aChallengeIsAPageOfHtml() {
    RawClient.Received answer = closing(Fault.challenge(503));

    assertThat(answer.head())
        .startsWith("HTTP/1.1 503 ")
        .contains("\r\nContent-Type: text/html; charset=UTF-8\r\n");
    assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("Enable JavaScript");
  }

  @Test
  void aPageHasTheStatusAskedFor() {
    RawClient.Received answer = closing(Fault.page(411));

    assertThat(answer.head()).startsWith("HTTP/1.1 411 ").contains("text/html");
    assertThat(answer.body()).contains("<h1>411</h1>");
  }

  @Test
  void nothingIsNothing() {
    assertThat(closing(Fault.empty(200)).text())
        .startsWith("HTTP/1.1 200 ")
        .contains("Content-Length: 0\r\n")
        .endsWith("\r\n\r\n");
    assertThat(closing(Fault.empty(204)).text())
        .startsWith("HTTP/1.1 204 ")
        .doesNotContain("Content-Length")
        .endsWith("\r\n\r\n");
    assertThat(closing(Fault.empty(304)).text())
        .startsWith("HTTP/1.1 304 ")
        .doesNotContain("Content-Length")
        .endsWith("\r\n\r\n");
  }

  @Test
  void aRedirectPointsElsewhere() {
    assertThat(closing(Fault.redirect("http://localhost:1/elsewhere")).head())
        .startsWith("HTTP/1.1 302 ")
        .contains("\r\nLocation: http://localhost:1/elsewhere\r\n");
  }

  @Test
  void aBombIsSmallUntilItIsUnpacked() throws IOException {
    RawClient.Received answer = closing(Fault.gzipBomb(3));

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    int onTheWire = answer.bytes().length - answer.head().length();
    assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(onTheWire));
    assertThat(onTheWire).isLessThan(4_096);
    byte[] packed = answer.body().getBytes(StandardCharsets.ISO_8859_1);
    String unpacked =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(unpacked).hasSize(3 * 1024 * 1024 + 2).startsWith("{ ").endsWith(" }");
  }

  @Test
  void aCutBeforeTheRequestComesWithoutItsBody() {
    sandbox.faults().next(Fault.cut(CutPoint.BEFORE_REQUEST));
    try (RawClient client = new RawClient(sandbox)) {
      client.send(client.head("POST", JOBS, "Content-Length: 1000\r\n"));

      assertThat(client.readToTheEnd().bytes()).isEmpty();
    }
    happened(Fault.cut(CutPoint.BEFORE_REQUEST), 0, false);
  }

  @Test
  void aCutDuringTheRequestComesInTheMiddleOfItsBody() {
    sandbox.faults().next(Fault.cut(CutPoint.DURING_REQUEST));
    try (RawClient client = new RawClient(sandbox)) {
      client.send(client.head("POST", JOBS, "Content-Length: 1000\r\n") + "x".repeat(600));

      assertThat(client.readToTheEnd().bytes()).isEmpty();
    }
    happened(Fault.cut(CutPoint.DURING_REQUEST), 0, false);
  }

  @Test
  void aRequestInOnePieceIsCutAtItsEndAndRecordedOnce() {
    sandbox.faults().next(Fault.cut(CutPoint.DURING_REQUEST));
    try (RawClient client = new RawClient(sandbox)) {
      client.send(client.head("POST", JOBS, "Content-Length: 4\r\n") + "job=");

      assertThat(client.readToTheEnd().bytes()).isEmpty();
    }
    assertThat(sandbox.received()).hasSize(1);
    happened(Fault.cut(CutPoint.DURING_REQUEST), 0, false);
  }

  @Test
  void aRequestWithoutABodyIsCutAtItsEnd() {
    assertThat(ended(Fault.cut(CutPoint.DURING_REQUEST)).bytes()).isEmpty();
    happened(Fault.cut(CutPoint.DURING_REQUEST), 0, false);
  }

  @Test
  void aCutAfterTheRequestLeavesNoByte() {
    assertThat(ended(Fault.cut(CutPoint.AFTER_REQUEST)).bytes()).isEmpty();
    happened(Fault.cut(CutPoint.AFTER_REQUEST), 0, true);
  }

  @Test
  void aCutInTheHeadersLeavesAPartOfThem() {
    String text = ended(Fault.cut(CutPoint.DURING_HEADERS)).text();

    assertThat(text).startsWith("HTTP/1.1 200 OK\r\n").doesNotContain("\r\n\r\n");
    happened(Fault.cut(CutPoint.DURING_HEADERS), 200, true);
  }

  @Test
  void aCutInTheBodyLeavesHalfOfIt() {
    RawClient.Received answer = ended(Fault.cut(CutPoint.DURING_RESPONSE));

    int announced = Integer.parseInt(answer.header("Content-Length"));
    assertThat(answer.body()).startsWith("{\"server_time\":").hasSize(announced / 2);
    happened(Fault.cut(CutPoint.DURING_RESPONSE), 200, true);
  }

  @Test
  void aLengthSaysTooManyOrTooFew() {
    RawClient.Received tooMany = ended(Fault.wrongLength(10));
    RawClient.Received tooFew = ended(Fault.wrongLength(-10));

    int real = tooMany.body().length();
    assertThat(tooMany.body()).endsWith("}");
    assertThat(tooMany.header("Content-Length")).isEqualTo(Integer.toString(real + 10));
    assertThat(tooFew.body()).hasSize(real);
    assertThat(tooFew.header("Content-Length")).isEqualTo(Integer.toString(real - 10));
    happened(Fault.wrongLength(-10), 200, true);
  }

  @Test
  void aLengthIsNeverBelowZero() {
    RawClient.Received answer = ended(Fault.wrongLength(-100_000));

    assertThat(answer.header("Content-Length")).isEqualTo("0");
    assertThat(answer.body()).startsWith("{").endsWith("}");
  }

  @Test
  void aSpoiltRefusalHasItsStatus() {
    sandbox.faults().next(Fault.wrongLength(1));
    try (RawClient client = new RawClient(sandbox)) {
      assertThat(client.send(client.head("GET", "/api/nowhere.json")).readToTheEnd().head())
          .startsWith("HTTP/1.1 404 Error\r\n")
          .contains("\r\nX-Upwork-Error-Code: 404\r\n")
          .contains("\r\nDate: ")
          .endsWith("\r\nConnection: close\r\n\r\n");
    }
    happened(Fault.wrongLength(1), 404, false);
  }

  @Test
  void aSpoiltAnswerComesLateWhenAllDo() {
    sandbox.faults().latency(Duration.ofMillis(60));

    assertThat(ended(Fault.endlessChunks()).time()).isGreaterThan(Duration.ofMillis(59));
  }

  @Test
  void aGivenDateIsTheOnlyOne() {
    RawClient.Received answer =
        closing(Fault.answer(200, Map.of("date", "Thu, 01 Jan 1970 00:00:00 GMT"), "x"));

    assertThat(answer.header("date")).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
    assertThat(answer.header("Date")).isEmpty();
  }

  @Test
  void chunksHaveNoEnd() {
    RawClient.Received answer = ended(Fault.endlessChunks());

    assertThat(answer.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(answer.header("Content-Length")).isEmpty();
    assertThat(answer.body()).matches("(?s)[0-9a-f]+\r\n\\{.*}\r\n").doesNotContain("\r\n0\r\n");
  }

  @Test
  void aTruncatedBodyHasTheRightLengthAndHalfOfTheJson() {
    RawClient.Received answer = closing(Fault.truncatedBody());

    assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.body().length()));
    assertThat(answer.body()).startsWith("{\"server_time\":").doesNotEndWith("}");
  }

  @Test
  void headersComeInDrops() {
    RawClient.Received answer = ended(Fault.slowHeaders(20, Duration.ofMillis(4)));

    assertThat(answer.head()).startsWith("HTTP/1.1 200 OK\r\n");
    assertThat(answer.time()).isGreaterThan(Duration.ofMillis(4L * (answer.head().length() / 20)));
    assertThat(answer.body()).endsWith("}");
  }

  @Test
  void aBodyComesInDrops() {
    RawClient.Received answer = ended(Fault.slowBody(20, Duration.ofMillis(4)));

    assertThat(answer.time()).isGreaterThan(Duration.ofMillis(4L * (answer.body().length() / 20)));
    assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.body().length()));
  }

  @Test
  void aSlowAnswerDoesNotKeepTheSandboxFromClosing() {
    sandbox.faults().next(Fault.slowBody(1, Duration.ofMinutes(1)));
    try (RawClient client = new RawClient(sandbox)) {
      client.send(client.head("GET", INFO));
      sandboxHasReceived(1);
      long start = System.nanoTime();

      sandbox.close();

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void requestsInOnePieceAreToldApart() {
    sandbox.faults().on("GET", "/health", Fault.page(500));
    try (RawClient client = new RawClient(sandbox)) {
      String health = client.head("GET", "/health");

      client.send(client.head("GET", INFO) + health);
      client.send(client.head("GET", INFO));
      sandboxHasReceived(3);
      sandbox.close();

      assertThat(client.readToTheEnd().text()).contains("HTTP/1.1 500 ");
    }
    assertThat(sandbox.received())
        .extracting(ReceivedRequest::status)
        .containsExactly(200, 500, 200);
  }

  @Test
  void onlyRequestsThatMatchAreHit() {
    sandbox.faults().on("GET", "/api/hr/v2/*.json", Fault.status(500));
    sandbox.faults().on("*", "/api/**", Fault.status(501));
    sandbox.faults().on("DELETE", "**", Fault.status(502));
    sandbox.faults().next(Fault.status(503));
    TestClient client = new TestClient(sandbox);

    assertThat(client.get("/api/hr/v2/jobs/1.json").status()).isEqualTo(501);
    assertThat(client.json("POST", JOBS, JOB).status()).isEqualTo(503);
    assertThat(client.json("POST", JOBS, JOB).status()).isEqualTo(200);
    assertThat(sandbox.faults().pending()).containsExactly(Fault.status(500), Fault.status(502));
    assertThat(client.get("/api/hr/v2/jobs.json?page=0;1").status()).isEqualTo(500);
    assertThat(client.delete("/nowhere").status()).isEqualTo(502);
    assertThat(sandbox.faults().pending()).isEmpty();
  }

  /** Gets an answer with whose end the connection is closed by the fault. */
  private RawClient.Received ended(Fault fault) {
    sandbox.faults().next(fault);
    try (RawClient client = new RawClient(sandbox)) {
      return client.send(client.head("GET", INFO)).readToTheEnd();
    }
  }

  /** Gets an answer after which the connection would live on, by a second request that is cut. */
  private RawClient.Received closing(Fault fault) {
    sandbox.faults().next(fault);
    sandbox.faults().next(Fault.cut(CutPoint.AFTER_REQUEST));
    try (RawClient client = new RawClient(sandbox)) {
      RawClient.Received answer =
          client.send(client.head("GET", INFO) + client.head("GET", INFO)).readToTheEnd();
      sandbox.faults().clear();
      return answer;
    }
  }

  private void sandboxHasReceived(int requests) {
    long start = System.nanoTime();
    while (sandbox.received().size() < requests) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      LockSupport.parkNanos(1_000_000);
    }
  }

  private void happened(Fault fault, int status, boolean carriedOut) {
    ReceivedRequest last = sandbox.received().get(sandbox.received().size() - 1);
    assertThat(last.fault()).contains(fault);
    assertThat(last.status()).isEqualTo(status);
    assertThat(last.carriedOut()).isEqualTo(carriedOut);
  }
}
