package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AnswerStreamTest {
  private static final Endpoint<Object> REPORT =
      Endpoint.get("/gds/things").permission("View things").returning(Wire.ANY);
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final FakeTime time = FakeTime.selfAdvancing();

  private AnswerStream open(UpworkClient client) {
    return client.open(REPORT, Arguments.none(), RequestOptions.none());
  }

  /** Returns the failure that the stream makes of what reading throws. */
  private static UpworkException failure(AnswerStream answer, Reading reading) {
    try {
      reading.read();
    } catch (IOException | JsonDataException e) {
      return answer.failure(e);
    }
    throw new AssertionError("nothing failed");
  }

  private interface Reading {
    void read() throws IOException;
  }

  @Test
  void theFirstRowsAreReadBeforeTheServerHasTheLast() throws Exception {
    CountDownLatch firstIsRead = new CountDownLatch(1);
    RawServer.Script slow =
        peer -> {
          peer.readRequest();
          peer.send(HEAD + "Content-Length: 7\r\n\r\n[1,");
          try {
            assertThat(firstIsRead.await(5, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          peer.send("23 ]");
        };
    try (RawServer server = RawServer.playing(slow);
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.attempts()).isEqualTo(1);
      assertThat(answer.headers().get("Content-Type")).isEqualTo("application/json");
      JsonReader json = JsonReader.of(answer.json());
      json.beginArray();
      assertThat(json.nextInt()).isEqualTo(1);
      firstIsRead.countDown();
      assertThat(json.nextInt()).isEqualTo(23);
      json.endArray();
      assertThat(json.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
      assertThat(server.requests()).containsExactly("GET /gds/things HTTP/1.1");
      assertThat(answer).hasToString("AnswerStream{status=200}");
    }
  }

  @Test
  void itMayBeLongerThanTheLargestAnswerThatIsReadWhole() throws Exception {
    try (RawServer server = RawServer.playing(RawServer.healthy("[1,2,3]"));
        UpworkClient client = TestClients.to(server, time).maxResponseBytes(3).build();
        AnswerStream answer = open(client)) {
      assertThat(answer.source().readUtf8()).isEqualTo("[1,2,3]");
    }
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    RawServer.Script marked =
        RawServer.answering(HEAD + "Content-Length: 5\r\n\r\n\u00EF\u00BB\u00BF[]");
    try (RawServer server = RawServer.playing(marked);
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      JsonReader.of(answer.json()).beginArray();
    }
  }

  @Test
  void itIsAskedForAgainUntilTheAnswerBegins() throws Exception {
    try (RawServer server =
            RawServer.playing(
                RawServer.answering(
                    "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
                RawServer.answering(RawServer.ok("[]")));
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      assertThat(answer.attempts()).isEqualTo(2);
      assertThat(answer.source().readUtf8()).isEqualTo("[]");
    }
  }

  @Test
  void aRefusalIsTheTypedErrorOfACall() throws Exception {
    String refusal =
        "HTTP/1.1 403 No\r\nContent-Length: 52\r\n\r\n"
            + "{\"error\":{\"code\":\"174\",\"message\":\"Not your company\"}}";
    try (RawServer server = RawServer.playing(RawServer.answering(refusal));
        UpworkClient client = TestClients.to(server, time).build()) {
      assertThatThrownBy(() -> open(client))
          .isInstanceOf(ForbiddenException.class)
          .hasMessageContaining("Not your company");
    }
  }

  @Test
  void anAnswerThatIsCutByTheNetworkIsAnIoException() throws Exception {
    try (RawServer server =
            RawServer.playing(RawServer.answering(HEAD + "Content-Length: 1000\r\n\r\n[1,2,3"));
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      JsonReader json = JsonReader.of(answer.json());
      UpworkException failure = failure(answer, json::skipValue);
      assertThat(failure)
          .isInstanceOf(UpworkIoException.class)
          .hasMessage("GET /gds/things failed while reading the answer: unexpected end of stream.");
      assertThat(((UpworkIoException) failure).kind()).isEqualTo(UpworkIoException.Kind.NETWORK);
      assertThat(((UpworkIoException) failure).phase()).isEqualTo(CallPhase.READ);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void anAnswerThatSimplyEndsIsADecodingExceptionWithItsBeginning() throws Exception {
    try (RawServer server =
            RawServer.playing(RawServer.answering(HEAD + "Connection: close\r\n\r\n[1,2,3"));
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      JsonReader json = JsonReader.of(answer.json());
      UpworkException failure = failure(answer, json::skipValue);
      assertThat(failure)
          .isInstanceOf(UpworkDecodingException.class)
          .hasMessage("The answer to GET /gds/things (HTTP 200) ends in the middle of its JSON.");
      assertThat(((UpworkDecodingException) failure).body()).isEqualTo("[1,2,3");
    }
  }

  @Test
  void aNumberThatWouldTakeMinutesIsRefused() throws Exception {
    String endless = "[\"" + "a7".repeat(5000) + "\"," + "7".repeat(1001) + "]";
    try (RawServer server = RawServer.playing(RawServer.answering(RawServer.ok(endless)));
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      UpworkException failure =
          failure(
              answer,
              () -> {
                JsonReader json = JsonReader.of(answer.json());
                json.beginArray();
                assertThat(json.nextString()).hasSize(10_000);
                json.nextString();
              });
      assertThat(failure)
          .isInstanceOf(UpworkDecodingException.class)
          .hasMessageContaining("expected numbers of at most 40 characters");
    }
  }

  @Test
  void theDeadlineHoldsUntilTheLastByte() throws Exception {
    RawServer.Script silent =
        peer -> {
          peer.readRequest();
          peer.send(HEAD + "Content-Length: 100\r\n\r\n[1,");
          peer.awaitClose();
        };
    try (RawServer server = RawServer.playing(silent);
        UpworkClient client = TestClients.to(server).build();
        AnswerStream answer =
            client.open(
                REPORT,
                Arguments.none(),
                RequestOptions.builder().deadline(Duration.ofMillis(300)).build())) {
      JsonReader json = JsonReader.of(answer.json());
      UpworkException failure = failure(answer, json::skipValue);
      assertThat(failure)
          .isInstanceOf(UpworkIoException.class)
          .hasMessage("GET /gds/things timed out while reading the answer: its deadline passed.");
      assertThat(((UpworkIoException) failure).kind()).isEqualTo(UpworkIoException.Kind.TIMEOUT);
    }
  }

  @Test
  void closedInTheMiddleItEndsTheCallAtOnce() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    RawServer.Script endless =
        peer -> {
          peer.readRequest();
          peer.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
          try {
            while (true) {
              peer.send("4\r\n1,2,\r\n");
            }
          } catch (IOException e) {
            gone.countDown();
          }
        };
    try (RawServer server = RawServer.playing(endless);
        UpworkClient client = TestClients.to(server, time).build()) {
      AnswerStream answer = open(client);
      assertThat(answer.source().readUtf8(4)).isEqualTo("1,2,");
      answer.close();
      answer.close();
      assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatIsNoFailureOfReadingIsNotMappedToOne() throws Exception {
    try (RawServer server = RawServer.playing(RawServer.healthy("[]"));
        UpworkClient client = TestClients.to(server, time).build();
        AnswerStream answer = open(client)) {
      UpworkException known = new UpworkException("known", null) {};
      assertThat(answer.failure(known)).isSameAs(known);
      assertThat(
              catchThrowableOfType(
                  IllegalArgumentException.class,
                  () -> answer.failure(new IllegalStateException("slip"))))
          .hasMessage("no failure of reading");
    }
  }

  @Test
  void onlyReadsCanBeStreamed() {
    try (UpworkClient client = UpworkClient.builder().build()) {
      Endpoint<Object> write = Endpoint.post("/api/things").returning(Wire.ANY);
      assertThatThrownBy(() -> client.open(write, Arguments.none(), RequestOptions.none()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("only the answer to a GET can be streamed");
    }
  }
}
