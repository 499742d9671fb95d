package io.github.upwork4j.faults;

import static io.github.upwork4j.faults.Things.AMOUNT;
import static io.github.upwork4j.faults.Things.CREATE;
import static io.github.upwork4j.faults.Things.NONE;
import static io.github.upwork4j.faults.Things.PAY;
import static io.github.upwork4j.faults.Things.PAY_PATH;
import static io.github.upwork4j.faults.Things.READ;
import static io.github.upwork4j.faults.Things.READ_PATH;
import static io.github.upwork4j.faults.Things.THING;
import static io.github.upwork4j.faults.Things.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every attempt has credentials of its own, and a refused call is sent once more with new ones. */
class RenewedCredentialsTest {
  private static final MockResponse UNANSWERED =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();

  private final FakeTime time = FakeTime.selfAdvancing();

  /** A34. */
  @Test
  void everyAttemptIsAuthorizedAnew() {
    AtomicInteger nonces = new AtomicInteger();
    RequestAuthorizer counting =
        request ->
            request
                .newBuilder()
                .header("Authorization", "nonce " + nonces.incrementAndGet())
                .build();
    Ledger ledger =
        Ledger.of(UNANSWERED, Ledger.status(503, "Retry-After", "0")).otherwise(Ledger.json(THING));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(counting).build()) {
      client.call(READ, NONE).execute();

      assertThat(ledger.entries())
          .extracting(entry -> entry.headers().get("Authorization"))
          .containsExactly("nonce 1", "nonce 2", "nonce 3");
    }
  }

  @Test
  void aCallIsSentOnceMoreWithRenewedCredentials() {
    Ledger ledger = Ledger.of(Ledger.status(401)).otherwise(Ledger.json(THING));
    Renewing authorizer = new Renewing(null);
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {
      assertThat(client.call(CREATE, AMOUNT).executeForResponse().attempts()).isEqualTo(2);

      assertThat(authorizer.renewals).hasValue(1);
      assertThat(ledger.entries())
          .extracting(entry -> entry.headers().get("Authorization") + " " + entry.body())
          .containsExactly("token 0 amount=12.50", "token 1 amount=12.50");
      assertThat(time.waits()).isEmpty();
    }
  }

  @Test
  void credentialsAreRenewedOnceForACall() {
    Ledger ledger = Ledger.of().otherwise(Ledger.status(401));
    Renewing authorizer = new Renewing(null);
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {
      UnauthorizedException e = failure(client.call(READ, NONE), UnauthorizedException.class);

      assertThat(e.attempts()).isEqualTo(2);
      assertThat(ledger.delivered()).isEqualTo(2);
    }
  }

  /** A call that was answered is no call without an outcome, whatever happens after the answer. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRefusedCallWhoseCredentialsCannotBeRenewedWasNotCarriedOut(boolean payment) {
    Ledger ledger = Ledger.of(Ledger.status(401)).otherwise(Ledger.json(THING));
    Renewing authorizer = new Renewing(new IOException("the token endpoint is down"));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {
      UpworkIoException e =
          failure(client.call(payment ? PAY : CREATE, AMOUNT), UpworkIoException.class);

      assertThat(e).hasMessageEndingWith(": the token endpoint is down.");
      assertThat(ledger.delivered(payment ? PAY_PATH : READ_PATH)).isEqualTo(1);
    }
  }

  private static final class Renewing implements RequestAuthorizer {
    final AtomicInteger renewals = new AtomicInteger();
    private final IOException failure;

    Renewing(IOException failure) {
      this.failure = failure;
    }

    @Override
    public Request authorize(Request request) {
      return request.newBuilder().header("Authorization", "token " + renewals).build();
    }

    @Override
    public boolean renew(Request refused, Response answer) throws IOException {
      if (failure != null) {
        throw failure;
      }
      renewals.incrementAndGet();
      return true;
    }
  }
}
