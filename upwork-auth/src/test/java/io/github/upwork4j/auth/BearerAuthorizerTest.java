package io.github.upwork4j.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkIoException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerAuthorizerTest {
  private static final Request GET =
      new Request.Builder()
          .url("https://www.upwork.com/api/x.json")
          .addHeader("Authorization", "OAuth old")
          .build();

  @Test
  void sendsTheTokenInPlaceOfWhatIsThere() throws Exception {
    Request authorized = BearerAuthorizer.of(Secret.of(" aB0-._~+/=\n")).authorize(GET);

    assertThat(authorized.headers("Authorization")).containsExactly("Bearer aB0-._~+/=");
  }

  @Test
  void asksTheSupplierBeforeEachAttempt() throws Exception {
    AtomicReference<Secret> token = new AtomicReference<>(Secret.of("first"));
    BearerAuthorizer authorizer = BearerAuthorizer.from(token::get);
    assertThat(authorizer.authorize(GET).header("Authorization")).isEqualTo("Bearer first");

    token.set(Secret.of("second"));
    assertThat(authorizer.authorize(GET).header("Authorization")).isEqualTo("Bearer second");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"canary token", "canary\u00a0token", "canaryé", "canary😀", "canary,\u2028x"})
  void refusesATokenThatNoHeaderMayHold(String token) {
    Secret secret = Secret.of(token);

    assertThatThrownBy(() -> BearerAuthorizer.of(secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an access token holds visible ASCII characters only")
        .hasMessageNotContaining("canary");
    assertThatThrownBy(() -> BearerAuthorizer.from(() -> secret).authorize(GET))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("an access token holds visible ASCII characters only")
        .hasMessageNotContaining("canary");
  }

  @Test
  void printsWithoutTheToken() {
    assertThat(BearerAuthorizer.of(Secret.of("canary"))).hasToString("BearerAuthorizer{token=***}");
  }

  @Test
  void refusedTokenIsSentAgainOnlyIfThereIsAnother() throws Exception {
    AtomicReference<Secret> token = new AtomicReference<>(Secret.of("old"));
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (UpworkClient client = client(server, BearerAuthorizer.from(token::get))) {
        server.enqueue(new MockResponse.Builder().code(401).build());
        assertThatThrownBy(() -> client.raw().get("/api/x.json", Map.of()).execute())
            .isInstanceOf(UnauthorizedException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);

        AtomicReference<Secret> next = new AtomicReference<>(Secret.of("stale"));
        BearerAuthorizer rotating = BearerAuthorizer.from(() -> next.getAndSet(Secret.of("fresh")));
        try (UpworkClient other = client(server, rotating)) {
          server.enqueue(new MockResponse.Builder().code(401).build());
          server.enqueue(new MockResponse.Builder().body("{}").build());
          other.raw().get("/api/x.json", Map.of()).execute();
        }
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Authorization"))
            .isEqualTo("Bearer stale");
        assertThat(server.takeRequest().getHeaders().get("Authorization"))
            .isEqualTo("Bearer fresh");
      }
    }
  }

  @Test
  void callWithoutATokenIsNotSent() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (UpworkClient client = client(server, BearerAuthorizer.from(() -> null))) {
        UpworkIoException failure =
            catchThrowableOfType(
                UpworkIoException.class, () -> client.raw().get("/api/x.json", Map.of()).execute());
        assertThat(failure).hasMessageContaining("there is no access token");
        assertThat(failure.attempts()).isEqualTo(1);
      }
      assertThat(server.getRequestCount()).isZero();
    }
  }

  private static UpworkClient client(MockWebServer server, BearerAuthorizer authorizer) {
    return UpworkClient.builder()
        .sandbox("http://" + server.getHostName() + ":" + server.getPort())
        .authorizer(authorizer)
        .build();
  }
}
