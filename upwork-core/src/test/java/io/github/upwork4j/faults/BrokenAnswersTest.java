package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAID;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do not keep to HTTP: an error with words, or a clean answer, never half of one. */
@Timeout(30)
class BrokenAnswersTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final FakeTime time = FakeTime.selfAdvancing();

  /**
   * E14, E15, E17, E18, E19: broken once, a read is repeated and succeeds; broken always, it fails
   * with words; a payment is not repeated.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // E14
        HEAD + "Content-Length: 100\r\n\r\n" + THING,
        // E15
        HEAD + "Content-Length: -5\r\n\r\n" + THING,
        // E17
        HEAD + "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n" + THING + "\r\n0\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n-5\r\n" + THING + "\r\n0\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n13\r\n{\"thing\":\"a th",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n13\r\n" + THING + "\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n" + THING + "\r\n",
        // E19
        "garbage\r\n\r\n",
        "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 99999 What\r\n\r\n",
        "HTTP/1.1 -20 What\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        THING,
        "",
        "\r\n\r\n",
        "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 205 Reset Content\r\nContent-Length: 5\r\n\r\nhello",
      })
  void anAnswerThatIsNoHttp(String answer) {
    try (RawServer server =
            RawServer.playing(RawServer.answering(answer), RawServer.healthy(THING));
        UpworkClient client = TestClients.to(server, time).build()) {
      assertThat(client.call(READ, NONE).executeForResponse().attempts()).isEqualTo(2);
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
      assertThat(server.connections()).isEqualTo(2);
    }
    try (RawServer server = RawServer.playing(RawServer.answering(answer));
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);
      assertThat(e.kind()).isEqualTo(UpworkIoException.Kind.NETWORK);
      assertThat(e.phase()).isEqualTo(CallPhase.READ);
      assertThat(e.getMessage())
          .matches("GET /api/x/v1/things failed while reading the answer: .+\\.")
          .hasSizeLessThan(250)
          .doesNotContain("\r", "\n");
      assertThat(server.requests()).hasSize(3);

      failure(client.call(PAY, AMOUNT), OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(4);
    }
  }

  /** E15: a length that is no number, or too small for the JSON. */
  @Test
  void aLengthThatIsTooSmallCutsTheJson() {
    try (RawServer server =
            RawServer.playing(
                RawServer.answering(HEAD + "Content-Length: 9\r\n\r\n" + THING),
                RawServer.healthy(THING));
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkDecodingException e = failure(client.call(READ, NONE), UpworkDecodingException.class);

      assertThat(e)
          .hasMessage(
              "The answer to GET /api/x/v1/things (HTTP 200) ends in the middle of its JSON.");
      assertThat(e.body()).isEqualTo(THING.substring(0, 9));
      // What was left over is not taken for the next answer.
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
    }
  }

  /** E15, E16, E17, E19: odd, but without doubt about what the answer is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        HEAD + "Content-Length: abc\r\n\r\n" + THING,
        HEAD + "Content-Length: 19\r\nContent-Length: 19\r\n\r\n" + THING,
        HEAD + "X-Folded: one\r\n two\r\nContent-Length: 19\r\n\r\n" + THING,
        HEAD + "no colon at all\r\nContent-Length: 19\r\n\r\n" + THING,
        HEAD
            + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n13\r\n"
            + THING
            + "\r\n0\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n13;ext=1\r\n" + THING + "\r\n0\r\n\r\n",
        HEAD + "\r\n" + THING,
        "HTTP/1.0 200 OK\r\n\r\n" + THING,
        "HTTP/1.1 200\r\nContent-Length: 19\r\n\r\n" + THING,
        "HTTP/1.1 206 Partial\r\nContent-Length: 19\r\n\r\n" + THING,
        "HTTP/1.1 100 Continue\r\n\r\n" + HEAD + "Content-Length: 19\r\n\r\n" + THING,
        "HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n"
            + HEAD
            + "Content-Length: 19\r\n\r\n"
            + THING,
      })
  void anOddAnswerThatIsClear(String answer) {
    assertThat(THING).hasSize(19);
    try (RawServer server = RawServer.playing(RawServer.answering(answer));
        UpworkClient client = TestClients.to(server, time).build()) {
      assertThat(client.call(READ, NONE).executeForResponse().attempts()).isEqualTo(1);
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
    }
  }

  /** E16: whichever of two lengths counts, a wrong answer is not taken for a right one. */
  @ParameterizedTest
  @ValueSource(strings = {"5, 19", "19, 5", "19, 100", "100, 19"})
  void twoLengths(String lengths) {
    String[] both = lengths.split(", ");
    String answer =
        HEAD + "Content-Length: " + both[0] + "\r\nContent-Length: " + both[1] + "\r\n\r\n" + THING;
    try (RawServer server =
            RawServer.playing(RawServer.answering(answer), RawServer.healthy(THING));
        UpworkClient client = TestClients.to(server, time).build()) {
      Throwable failure =
          catchThrowable(() -> assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing"));
      if (failure != null) {
        assertThat(failure).isInstanceOf(UpworkException.class);
      }
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
    }
  }

  /** E17. */
  @Test
  void aChunkWithAHugeExtensionIsBounded() {
    String answer =
        HEAD + "Transfer-Encoding: chunked\r\n\r\n13;" + "x".repeat(1_000_000) + "\r\n" + THING;
    try (RawServer server = RawServer.playing(RawServer.answering(answer));
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);
      assertThat(e.getMessage()).hasSizeLessThan(250);
    }
  }

  /** E18: the end of the connection is no end of the document. */
  @Test
  void anAnswerWithoutLengthThatIsCutIsNoSuccess() {
    String cut = "HTTP/1.1 200 OK\r\n\r\n{\"thing\":\"a thing\"";
    try (RawServer server = RawServer.playing(RawServer.answering(cut));
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkDecodingException e = failure(client.call(READ, NONE), UpworkDecodingException.class);

      assertThat(e)
          .hasMessage(
              "The answer to GET /api/x/v1/things (HTTP 200) ends in the middle of its JSON.");
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** E20. */
  @ParameterizedTest
  @ValueSource(strings = {"204 No Content", "205 Reset Content", "200 OK"})
  void noBody(String status) {
    try (RawServer server =
            RawServer.playing(
                peer -> {
                  peer.readRequest();
                  peer.send("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
                  peer.readRequest();
                  peer.send(RawServer.ok(THING));
                });
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkDecodingException e = failure(client.call(READ, NONE), UpworkDecodingException.class);

      assertThat(e)
          .hasMessage(
              "The answer to GET /api/x/v1/things (HTTP "
                  + status.substring(0, 3)
                  + ") has no body where JSON is documented.");
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  /** E20. */
  @Test
  void notModifiedIsNoSuccess() {
    try (RawServer server =
            RawServer.playing(
                peer -> {
                  peer.readRequest();
                  peer.send("HTTP/1.1 304 Not Modified\r\n\r\n");
                  peer.readRequest();
                  peer.send(RawServer.ok(THING));
                });
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkApiException e = failure(client.call(READ, NONE), UpworkApiException.class);

      assertThat(e.status()).isEqualTo(304);
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  /** E21: headers of any size end in an error, not in memory. */
  @Test
  void headersWithoutEnd() {
    String large = HEAD + "X-Large: " + "x".repeat(300_000) + "\r\n\r\n" + THING;
    StringBuilder many = new StringBuilder(HEAD);
    for (int i = 0; i < 10_000; i++) {
      many.append("X-Many-").append(i).append(": ").append("y".repeat(40)).append("\r\n");
    }
    for (String answer : new String[] {large, many.append("\r\n").append(THING).toString()}) {
      try (RawServer server = RawServer.playing(RawServer.answering(answer));
          UpworkClient client = TestClients.to(server, time).build()) {
        UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);
        assertThat(e.kind()).isEqualTo(UpworkIoException.Kind.NETWORK);
        assertThat(e.getMessage()).hasSizeLessThan(250);
      }
    }
  }

  /** E22. */
  @ParameterizedTest
  @ValueSource(strings = {"deflate", "br", "zstd", "gzip, gzip", "nonsense"})
  void anEncodingThatWasNotAskedFor(String encoding) {
    String answer =
        HEAD + "Content-Encoding: " + encoding + "\r\nContent-Length: 19\r\n\r\n" + THING;
    try (RawServer server = RawServer.playing(RawServer.answering(answer));
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);

      assertThat(e)
          .hasMessage(
              "GET /api/x/v1/things failed while reading the answer: the answer came in the"
                  + " content encoding '"
                  + encoding
                  + "', which was not asked for.");
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** E22. */
  @Test
  void gzipThatIsNone() {
    String answer = HEAD + "Content-Encoding: gzip\r\nContent-Length: 19\r\n\r\n" + THING;
    try (RawServer server = RawServer.playing(RawServer.answering(answer));
        UpworkClient client = TestClients.to(server, time).build()) {
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);
      assertThat(e.getMessage())
          .startsWith("GET /api/x/v1/things failed while reading the answer: ");
    }
  }

  /** E22. */
  @Test
  void gzipThatIsCut() throws Exception {
    Buffer zipped = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(zipped))) {
      sink.writeUtf8(THING);
    }
    byte[] cut = zipped.readByteArray(zipped.size() - 10);
    RawServer.Script script =
        peer -> {
          peer.readRequest();
          peer.send(HEAD + "Content-Encoding: gzip\r\nContent-Length: " + cut.length + "\r\n\r\n");
          peer.send(cut);
        };
    try (RawServer server = RawServer.playing(script, RawServer.healthy(PAID));
        UpworkClient client =
            TestClients.to(server, time).readTimeout(Duration.ofSeconds(5)).build()) {
      OutcomeUnknownException e = failure(client.call(PAY, AMOUNT), OutcomeUnknownException.class);

      assertThat(e.status()).hasValue(200);
      assertThat(server.requests()).hasSize(1);
    }
  }
}
