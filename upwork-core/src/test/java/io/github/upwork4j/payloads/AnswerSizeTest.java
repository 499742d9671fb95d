package io.github.upwork4j.payloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.ResponseTooLargeException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Answers larger than anybody wants")
class AnswerSizeTest {
  private static final int MIB = 1024 * 1024;
  private static final Endpoint<String> NAME =
      Endpoint.get("/api/name").returning("name", Wire.TEXT);

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private UpworkClient client;

  @BeforeEach
  void open() {
    client =
        TestClients.to(server, FakeTime.selfAdvancing()).retryPolicy(RetryPolicy.never()).build();
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** Returns {@code mib} MiB of one character, compressed about a thousandfold. */
  private static Buffer bomb(int mib) throws IOException {
    Buffer compressed = new Buffer();
    byte[] block = new byte[MIB];
    java.util.Arrays.fill(block, (byte) ' ');
    try (var sink = Okio.buffer(new GzipSink(compressed))) {
      for (int i = 0; i < mib; i++) {
        sink.write(block);
      }
    }
    return compressed;
  }

  private static MockResponse gzip(int status, Buffer body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Encoding", "gzip")
        .body(body)
        .build();
  }

  /** F1. The same in 64 MB of memory is {@link SmallHeapTest}. */
  @Test
  void aGzipBombStopsAtTheLimit() throws IOException {
    ledger.then(gzip(200, bomb(200)));

    ResponseTooLargeException e =
        catchThrowableOfType(
            ResponseTooLargeException.class, () -> client.call(NAME, Arguments.none()).execute());

    assertThat(e)
        .hasMessage(
            "The answer to GET /api/name is larger than 8388608 bytes."
                + " Ask for less, or raise maxResponseBytes of the client.");
    assertThat(e.limit()).isEqualTo(8L * MIB);
    assertThat(e.status()).isEqualTo(200);
    assertThat(e.body()).isEmpty();
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void aLargeAnswerIsNotAskedForAgain() {
    UpworkClient patient = TestClients.to(server, FakeTime.selfAdvancing()).build();
    ledger.otherwise(Ledger.json(" ".repeat(9 * MIB)));

    assertThatThrownBy(() -> patient.call(NAME, Arguments.none()).execute())
        .isExactlyInstanceOf(ResponseTooLargeException.class);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void aBombInAnErrorIsCutAt64KiB() throws IOException {
    ledger.then(gzip(500, bomb(200)));

    ServerException e =
        catchThrowableOfType(
            ServerException.class, () -> client.call(NAME, Arguments.none()).execute());

    assertThat(e.body()).hasSize(64 * 1024);
  }

  /** F17. */
  @Test
  void anErrorOf100MiBIsCutAt64KiBAndItsCodeIsStillRead() {
    Buffer body =
        new Buffer().writeUtf8("{\"error\":{\"code\":\"17\",\"message\":\"No.\"},\"x\":\"");
    body.write(new byte[2 * MIB]);
    ledger.then(new MockResponse.Builder().code(500).body(body).build());

    ServerException e =
        catchThrowableOfType(
            ServerException.class, () -> client.call(NAME, Arguments.none()).execute());

    assertThat(e.body()).hasSize(64 * 1024);
    assertThat(e.code()).contains("17");
    assertThat(e.serverMessage()).contains("No.");
  }

  /** F2. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip, gzip", "br", "deflate", "x-\u007fgzip", "compress"})
  void anEncodingThatWasNotAskedForIsNamed(String encoding) throws IOException {
    ledger.then(
        new MockResponse.Builder()
            .addHeaderLenient("Content-Encoding", encoding)
            .body(bomb(1))
            .build());

    assertThatThrownBy(() -> client.call(NAME, Arguments.none()).execute())
        .isExactlyInstanceOf(UpworkIoException.class)
        .hasMessage(
            "GET /api/name failed while reading the answer: the answer came in the content"
                + " encoding '"
                + encoding.replace('\u007f', ' ')
                + "', which was not asked for.");
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void anEncodingThatWasNotAskedForInAnErrorLosesOnlyTheBody() throws IOException {
    ledger.then(
        new MockResponse.Builder()
            .code(500)
            .addHeader("Content-Encoding", "gzip, gzip")
            .addHeader("X-Upwork-Error-Code", "17")
            .body(bomb(1))
            .build());

    ServerException e =
        catchThrowableOfType(
            ServerException.class, () -> client.call(NAME, Arguments.none()).execute());

    assertThat(e.body()).isEmpty();
    assertThat(e.code()).contains("17");
  }

  @Test
  void theIdentityEncodingIsNone() {
    ledger.then(
        new MockResponse.Builder()
            .addHeader("Content-Encoding", "identity")
            .body("{\"name\":\"a\"}")
            .build());

    assertThat(client.call(NAME, Arguments.none()).execute()).isEqualTo("a");
  }

  @Test
  void gzipIsAskedForAndTakenOff() throws IOException {
    Buffer body = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(body))) {
      sink.writeUtf8("{\"name\":\"a\"}");
    }
    ledger.then(gzip(200, body));

    assertThat(client.call(NAME, Arguments.none()).execute()).isEqualTo("a");
    assertThat(ledger.entries().get(0).headers().get("Accept-Encoding")).isEqualTo("gzip");
  }

  @Test
  void exactlyTheLimitIsAcceptedAndOneByteMoreIsNot() {
    UpworkClient small = TestClients.to(server).maxResponseBytes(20).build();
    ledger.then(Ledger.json(" ".repeat(20)), Ledger.json(" ".repeat(21)));

    assertThat(small.raw().get("/x", Map.of()).execute()).hasSize(20);
    assertThatThrownBy(() -> small.raw().get("/x", Map.of()).execute())
        .isExactlyInstanceOf(ResponseTooLargeException.class)
        .hasMessage(
            "The answer to GET /x is larger than 20 bytes."
                + " Ask for less, or raise maxResponseBytes of the client.");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aLimitIsPositive(long bytes) {
    assertThatThrownBy(() -> UpworkClient.builder().maxResponseBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxResponseBytes must be positive, was " + bytes);
  }
}
