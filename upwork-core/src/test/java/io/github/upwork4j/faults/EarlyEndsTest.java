package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.CHANGE;
import static io.github.upwork4j.faults.Things.KEY;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static io.github.upwork4j.faults.Things.pause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.PayloadTooLargeException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.RawServer.Script;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Servers that reset a connection, or answer before they have read: nothing is doubled. */
class EarlyEndsTest {
  private static final Duration PATIENT = Duration.ofSeconds(5);

  private final FakeTime time = FakeTime.selfAdvancing();

  /** E26: a reset is mapped like the end of a connection. */
  @Test
  void aReadSurvivesResets() {
    Script before = RawServer.Peer::reset;
    Script during =
        peer -> {
          peer.readRequest();
          peer.reset();
        };
    try (RawServer server = RawServer.playing(before, during, RawServer.healthy(THING));
        UpworkClient client = TestClients.to(server, time).build()) {
      assertThat(client.call(READ, NONE).executeForResponse().attempts()).isEqualTo(3);
      assertThat(server.requests()).hasSize(2);
    }
  }

  /** E26. */
  @Test
  void aReadSurvivesAResetWithinAndAfterTheAnswer() {
    Script within =
        peer -> {
          peer.readRequest();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"thing\":");
          peer.reset();
        };
    Script after =
        peer -> {
          peer.readRequest();
          peer.send(RawServer.ok(THING));
          pause(50); // a reset takes with it what was not read yet
          peer.reset();
        };
    try (RawServer server = RawServer.playing(within, after, RawServer.healthy(THING));
        UpworkClient client = TestClients.to(server, time).build()) {
      assertThat(client.call(READ, NONE).executeForResponse().attempts()).isEqualTo(2);
      pause(100);
      assertThat(client.call(READ, NONE).execute()).isEqualTo("a thing");
    }
  }

  /** E26. */
  @Test
  void aPaymentThatIsResetMayHaveBeenMade() {
    Script during =
        peer -> {
          peer.readRequest();
          peer.reset();
        };
    try (RawServer server = RawServer.playing(during, RawServer.healthy(Things.PAID));
        UpworkClient client = TestClients.to(server, time).build()) {
      failure(client.call(PAY, AMOUNT), OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  /** E27: an answer that comes before the request was read counts, and the rest is not repeated. */
  @Test
  void anEarlyAnswerIsTheAnswer() {
    Script early =
        peer -> {
          peer.readHead();
          peer.send("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
          peer.awaitClose();
        };
    Arguments large = Arguments.builder().addAll(KEY).set("text", "x".repeat(4_000_000)).build();
    try (RawServer server = RawServer.playing(early);
        UpworkClient client = TestClients.to(server, time).readTimeout(PATIENT).build()) {
      UpworkException e = failure(client.call(CHANGE, large), UpworkException.class);

      assertThat(e)
          .hasMessage(
              "The server answered HTTP 413 to PUT /api/x/v1/things/{key}. Ask for fewer keys or a"
                  + " smaller page.");
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  /** E27: the same without courtesy; the answer may be lost, but nothing is sent twice. */
  @Test
  void anEarlyAnswerAndAnEarlyEnd() {
    Script rude =
        peer -> {
          peer.readHead();
          peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}");
        };
    Arguments large = Arguments.builder().addAll(KEY).set("text", "x".repeat(4_000_000)).build();
    try (RawServer server = RawServer.playing(rude);
        UpworkClient client = TestClients.to(server, time).readTimeout(PATIENT).build()) {
      assertThat(catchThrowable(client.call(CHANGE, large)::execute))
          .isInstanceOfAny(PayloadTooLargeException.class, OutcomeUnknownException.class);
      assertThat(server.connections()).isEqualTo(1);
    }
  }
}
