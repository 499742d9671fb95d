package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed calls through the whole client, verified by what the server received. */
class OAuth1ClientTest {
  private static final String OUT_OF_SEQUENCE =
      "{\"error\":{\"code\":400,\"message\":\"Timestamp is out of sequence\"}}";

  private final MockWebServer server = new MockWebServer();
  private final FakeTime time = FakeTime.selfAdvancing();
  private final OAuth1Authorizer authorizer = OAuth1Authorizer.of(Canaries.credentials(), time);
  private UpworkClient client;

  @BeforeEach
  void start() throws IOException {
    server.start();
    client =
        UpworkClient.builder()
            .sandbox("http://" + server.getHostName() + ":" + server.getPort())
            .authorizer(authorizer)
            .timeSource(time)
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void getIsSignedAsItArrives() throws Exception {
    answer(200, "{}");
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", "c++ & c# 100% ~*'\"");
    parameters.put("paging", "0;10");
    parameters.put("ünï", "日本 😀");
    parameters.put("empty", "");

    client.raw().get("/api/profiles/v2/search/jobs.json", parameters).execute();

    RecordedRequest received = server.takeRequest();
    verify(received);
    assertThat(ServerSideCheck.decodeForm(received.getTarget().split("\\?")[1]))
        .containsExactlyElementsOf(parameters.entrySet());
  }

  @Test
  void formIsSignedAsItArrives() throws Exception {
    answer(200, "{}");
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("comments", "a+b c%20d ~ * é");
    parameters.put("charge_amount", "20.00");

    client.raw().post("/api/hr/v2/teams/1/adjustments.json", parameters).execute();

    RecordedRequest received = server.takeRequest();
    verify(received);
    assertThat(ServerSideCheck.decodeForm(received.getBody().utf8()))
        .containsExactlyElementsOf(parameters.entrySet());
  }

  @Test
  void jsonIsSentUnsigned() throws Exception {
    answer(200, "{}");

    client.raw().put("/api/hr/v2/contracts/1.json", Map.of("note", "a=b&c")).execute();

    verify(server.takeRequest());
  }

  @Test
  void reportQueryArrivesAsItWasWritten() throws Exception {
    answer(200, "{}");
    String sql =
        "SELECT worked_on, sum(hours)\nWHERE worked_on >= '2009-10-01' AND memo = 'é😀 \"a,b\" +'";

    client.raw().get("/gds/timereports/v1/companies/acme/hours", Map.of("tq", sql)).execute();

    RecordedRequest received = server.takeRequest();
    verify(received);
    assertThat(ServerSideCheck.decodeForm(received.getTarget().split("\\?")[1]))
        .containsExactly(Map.entry("tq", sql));
  }

  @Test
  void everyAttemptHasANonceOfItsOwnAndAValidSignature() throws Exception {
    answer(503, "");
    answer(500, "");
    answer(200, "{}");

    client.raw().get("/api/x.json", Map.of("a", "1")).execute();

    Set<String> nonces = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      nonces.add(verify(server.takeRequest()).get("oauth_nonce"));
    }
    assertThat(nonces).hasSize(3);
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void repeatedFormHasTheSameBodyAndAnotherSignature() throws Exception {
    answer(502, "");
    answer(200, "{}");

    client
        .raw()
        .post("/api/x.json", Map.of("a", "1 +ü"))
        .with(RequestOptions.builder().idempotent(true).build())
        .execute();

    RecordedRequest first = server.takeRequest();
    RecordedRequest second = server.takeRequest();
    assertThat(second.getBody()).isEqualTo(first.getBody());
    assertThat(verify(second).get("oauth_signature"))
        .isNotEqualTo(verify(first).get("oauth_signature"));
  }

  @Test
  void refusedNonceIsNotSentAgain() throws Exception {
    answer(403, "{\"error\":{\"message\":\"Duplicate timestamp/nonce combination\"}}");

    NonceRejectedException refused =
        catchThrowableOfType(
            NonceRejectedException.class,
            () -> client.raw().get("/api/x.json", Map.of("q", "canaryValue")).execute());

    assertThat(refused.toString()).doesNotMatch(Canaries.ALL);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void wrongClockIsCorrectedAndTheCallSentOnceMore() throws Exception {
    answerOutOfSequence(Duration.ofHours(-3));
    answer(200, "{}");
    answer(200, "{}");

    client.raw().post("/api/x.json", Map.of("a", "1")).execute();
    client.raw().get("/api/x.json", Map.of()).execute();

    long now = time.now().getEpochSecond();
    assertThat(verify(server.takeRequest())).containsEntry("oauth_timestamp", "" + now);
    assertThat(verify(server.takeRequest())).containsEntry("oauth_timestamp", "" + (now - 10_800));
    assertThat(verify(server.takeRequest())).containsEntry("oauth_timestamp", "" + (now - 10_800));
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void clockThatCannotBeCorrectedEndsInTheServersWords() throws Exception {
    for (int i = 1; i <= 5; i++) {
      answerOutOfSequence(Duration.ofHours(i)); // says another time whenever it is asked
    }

    BadRequestException refused =
        catchThrowableOfType(
            BadRequestException.class, () -> client.raw().get("/api/x.json", Map.of()).execute());

    assertThat(refused).hasMessageContaining("Timestamp is out of sequence");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private void answerOutOfSequence(Duration ahead) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            time.now().plus(ahead).atOffset(ZoneOffset.UTC));
    server.enqueue(
        new MockResponse.Builder()
            .code(400)
            .headers(Headers.of("Date", date))
            .body(OUT_OF_SEQUENCE)
            .build());
  }

  private static Map<String, String> verify(RecordedRequest received) throws Exception {
    return ServerSideCheck.of(received).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
  }
}
