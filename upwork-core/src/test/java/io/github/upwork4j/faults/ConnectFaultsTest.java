package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.PAY_PATH;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Net;
import io.github.upwork4j.testing.PromptSockets;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Connections that never come about: nothing was sent, errors say how far it came. */
class ConnectFaultsTest {
  private final FakeTime time = FakeTime.selfAdvancing();
  private final Net.Counted wire = new Net.Counted();

  /** E25: an address behind which nobody answers. */
  @Test
  void aBlackHoleIsGivenUpAfterTheConnectTimeout() {
    BlackHole blackHole = new BlackHole();
    Ledger ledger = Ledger.of();
    OkHttpClient http = TestHttp.builder(wire).socketFactory(blackHole).build();
    try (MockWebServer server = ledger.server();
        UpworkClient client =
            TestClients.to(server, time)
                .okHttpClient(http)
                .connectTimeout(Duration.ofMillis(1_234))
                .build()) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e).hasMessage("POST /api/x/v1/payments timed out while connecting.");
      assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(e.phase()).isEqualTo(CallPhase.CONNECT);
      assertThat(e.attempts()).isEqualTo(3);
      assertThat(e.getSuppressed()).hasSize(2);
      assertThat(blackHole.timeouts).containsExactly(1_234, 1_234, 1_234);
      assertThat(wire.requestsBegun()).isZero();
    }
  }

  /** E25: one address of three is enough. */
  @Test
  void anAddressThatAnswersIsFound() throws IOException {
    Ledger ledger = Ledger.of().otherwise(Ledger.json(Things.PAID));
    OkHttpClient http = TestHttp.builder().dns(Net.dns(2, 3, 1)).build();
    try (MockWebServer server = new Net(false, false, false).serve(ledger);
        UpworkClient client = TestClients.to(server, time).okHttpClient(http).build()) {
      assertThat(client.call(PAY, AMOUNT).execute()).isEqualTo("p-1");
      assertThat(ledger.delivered(PAY_PATH)).isEqualTo(1);
    }
  }

  @Test
  void aRefusedConnectionSaysSo() throws IOException {
    int port;
    try (RawServer server = RawServer.playing(peer -> {})) {
      port = server.port();
    }
    try (UpworkClient client =
        UpworkClient.builder()
            .sandbox("http://localhost:" + port)
            .timeSource(time)
            .okHttpClient(TestHttp.client())
            .build()) {
      UpworkIoException e = failure(client.call(PAY, AMOUNT), UpworkIoException.class);

      assertThat(e.getMessage()).startsWith("POST /api/x/v1/payments failed while connecting: ");
      assertThat(e.kind()).isEqualTo(Kind.NETWORK);
      assertThat(e.phase()).isEqualTo(CallPhase.CONNECT);
      assertThat(e.attempts()).isEqualTo(3);
    }
  }

  @Test
  void aHostThatIsNotFoundSaysSo() {
    OkHttpClient http =
        TestHttp.builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host + ": Temporary failure");
                })
            .build();
    try (UpworkClient client =
        UpworkClient.builder()
            .sandbox("http://localhost:1")
            .timeSource(time)
            .okHttpClient(http)
            .build()) {
      UpworkIoException e = failure(client.call(READ, NONE), UpworkIoException.class);

      assertThat(e)
          .hasMessage(
              "GET /api/x/v1/things failed while looking up the host: the host's address was not"
                  + " found.");
      assertThat(e.phase()).isEqualTo(CallPhase.DNS);
    }
  }

  /** A network in which no packet is answered; it notes how long it was to be waited for. */
  private static final class BlackHole extends PromptSockets {
    final List<Integer> timeouts = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
          timeouts.add(timeout);
          throw new SocketTimeoutException("Connect timed out");
        }
      };
    }
  }
}
