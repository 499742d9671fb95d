package io.github.upwork4j.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An exception that an authorizer sends through OkHttp")
class CarriedExceptionTest {
  private final UpworkException reason = new UpworkException("Sign in again.", null);
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();

  @AfterEach
  void close() {
    server.close();
  }

  private UpworkClient client(RequestAuthorizer authorizer) {
    return TestClients.to(server, FakeTime.selfAdvancing()).authorizer(authorizer).build();
  }

  @Test
  void isWhatTheCallFailsWithAndNothingIsSent() {
    UpworkClient client =
        client(
            request -> {
              throw new CarriedException(reason);
            });

    Throwable sync = catchThrowable(() -> client.raw().get("/api/x", Map.of()).execute());
    Throwable async =
        catchThrowable(() -> client.raw().get("/api/x", Map.of()).executeAsync().join());

    assertThat(sync).isSameAs(reason);
    assertThat(async).isInstanceOf(CompletionException.class).hasCause(reason);
    assertThat(ledger.delivered()).isZero();
  }

  @Test
  void isWhatTheCallFailsWithWhenRenewingThrowsIt() {
    ledger.then(Ledger.status(401));
    UpworkClient client =
        client(
            new RequestAuthorizer() {
              @Override
              public Request authorize(Request request) {
                return request;
              }

              @Override
              public boolean renew(Request refused, Response answer) throws IOException {
                throw new CarriedException(reason);
              }
            });

    Throwable thrown = catchThrowable(() -> client.raw().get("/api/x", Map.of()).execute());

    assertThat(thrown).isSameAs(reason);
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void doesNotHideThatAnEarlierAttemptMayHaveBeenCarriedOut() {
    ledger.then(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    int[] attempts = {0};
    UpworkClient client =
        client(
            request -> {
              if (attempts[0]++ > 0) {
                throw new CarriedException(reason);
              }
              return request;
            });

    Throwable thrown =
        catchThrowable(
            () ->
                client
                    .raw()
                    .post("/api/x", Map.of())
                    .with(RequestOptions.builder().idempotent(true).build())
                    .execute());

    assertThat(thrown).isInstanceOf(OutcomeUnknownException.class).hasRootCause(reason);
    assertThat(attempts[0]).isEqualTo(2);
  }
}
