package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.environment.UpworkEnvironment;
import io.github.upwork4j.auth.oauth2.FileTokenStore;
import io.github.upwork4j.auth.oauth2.JdbcTokenStore;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Endpoints;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.auth.oauth2.PendingSignIn;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.auth.signin.LoopbackReceiver;
import io.github.upwork4j.examples.HttpVisitor;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/authentication.md shows of OAuth 2.0, to the letter, and that it runs. */
class AuthenticationGuideTest {
  @TempDir Path directory;
  private UpworkSandbox sandbox;
  private OAuth2Client oauth;
  private UpworkClient.Builder builder;
  private final List<CompletableFuture<Void>> visits = new ArrayList<>();
  private String alert = "";

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    builder = UpworkClient.builder().sandbox(sandbox.baseUrl());
    oauth = clientWith(sandbox.credentials().clientSecret());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private OAuth2Client clientWith(String secret) {
    return OAuth2Client.builder(
            OAuth2Credentials.of(sandbox.credentials().clientId(), Secret.of(secret)))
        .endpoints(OAuth2Endpoints.sandbox(sandbox.baseUrl()))
        .build();
  }

  private TokenStore signedIn() {
    TokenStore store = TokenStore.inMemory();
    store.save(
        oauth.refresh(
            OAuth2Token.builder()
                .accessToken(Secret.of(sandbox.credentials().bearerToken()))
                .refreshToken(Secret.of(sandbox.credentials().refreshToken()))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now())
                .build()));
    return store;
  }

  /** A user who opens what they are shown, and allows it. */
  private void show(String url) {
    visits.add(
        CompletableFuture.runAsync(
            () -> {
              try (HttpVisitor visitor = new HttpVisitor()) {
                visitor.open(url);
                visitor.click("allow");
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }

  private void alert(String message) {
    alert = message;
  }

  private static void assertIsLetIn(UpworkClient client) {
    try (client) {
      assertThat(JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute().items())
          .isNotEmpty();
    }
  }

  @Test
  void theKey() {
    UpworkEnvironment environment =
        UpworkEnvironment.of(Map.of("UPWORK_CLIENT_ID", "id", "UPWORK_CLIENT_SECRET", "secret"));
    Path tokenFile = directory.resolve("upwork-token.json");
    // docs: begin
    OAuth2Client oauth = OAuth2Client.builder(environment.oauth2Credentials()).build();
    TokenStore store = FileTokenStore.at(tokenFile); // such as ~/.config/payroll/upwork-token.json
    OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
    UpworkClient client = UpworkClient.builder().authorizer(authorizer).build();
    // docs: end
    try (client) {
      assertThat(oauth.credentials().clientId()).isEqualTo("id");
      assertThatThrownBy(
              () -> JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute())
          .isInstanceOf(SignInAgainException.class);
    }
  }

  @Test
  void atOnesOwnMachine() {
    UpworkEnvironment environment =
        UpworkEnvironment.of(Map.of("UPWORK_CALLBACK_URL", "http://localhost:0/callback"));
    TokenStore store = FileTokenStore.at(directory.resolve("upwork-token.json"));
    OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
    // docs: begin
    if (store.load().isEmpty()) {
      try (LoopbackReceiver receiver = LoopbackReceiver.listen(environment.callbackUrl())) {
        authorizer.put(receiver.signIn(oauth, Duration.ofMinutes(5), url -> show(url)));
      }
    }
    // docs: end
    visits.forEach(CompletableFuture::join);
    assertThat(visits).hasSize(1);
    assertThat(store.load()).isPresent();
    assertIsLetIn(builder.authorizer(authorizer).build());
  }

  @Test
  void webBackend() throws Exception {
    AtomicReference<String> arrived = new AtomicReference<>("");
    HttpServer backend =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    backend.createContext(
        "/auth/upwork/callback",
        exchange -> {
          arrived.set(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    backend.start();
    String callback =
        "http://127.0.0.1:" + backend.getAddress().getPort() + "/auth/upwork/callback";
    Map<String, String> session = new HashMap<>();
    OAuth2Authorizer authorizerOfThisUser =
        OAuth2Authorizer.builder(oauth, TokenStore.inMemory()).build();
    try {
      // docs: begin
      PendingSignIn started = oauth.startSignIn(callback);
      session.put("upwork.state", started.state());
      session.put("upwork.verifier", started.codeVerifier().map(Secret::reveal).orElseThrow());
      String redirectTo = started.authorizationUrl();
      // docs: end
      show(redirectTo);
      visits.get(0).join();
      String callbackUrl = arrived.get();
      // docs: begin
      PendingSignIn signIn =
          PendingSignIn.restore(
              session.get("upwork.state"), session.get("upwork.verifier"), callback);
      OAuth2Token token = oauth.finishSignIn(signIn, callbackUrl); // path and query are enough
      session.remove("upwork.state");
      session.remove("upwork.verifier");
      authorizerOfThisUser.put(token);
      // docs: end
    } finally {
      backend.stop(0);
    }
    assertThat(session).isEmpty();
    assertIsLetIn(builder.authorizer(authorizerOfThisUser).build());
  }

  @Test
  void ofATenant() {
    TokenStore store = signedIn();
    // docs: begin
    OAuth2Authorizer authorizer =
        OAuth2Authorizer.builder(oauth, store).tenantId("1234567890").build();
    // docs: end
    assertIsLetIn(builder.authorizer(authorizer).build());
    int last = sandbox.received().size() - 1;
    assertThat(sandbox.received().get(last).header("X-Upwork-API-TenantId")).contains("1234567890");
  }

  @Test
  void ofTheApplication() {
    // docs: begin
    OAuth2Authorizer authorizer = OAuth2Authorizer.ofApplication(oauth).build();
    // docs: end
    assertIsLetIn(builder.authorizer(authorizer).build());
    assertThat(sandbox.received().get(0).parameter("grant_type")).contains("client_credentials");
  }

  @Test
  void onManyMachines() throws Exception {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:" + directory.resolve("tokens"));
    String userId = "525";
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(JdbcTokenStore.CREATE_TABLE);
    }
    // docs: begin
    TokenStore store = JdbcTokenStore.of(dataSource, userId);
    // docs: end
    assertThat(store.load()).isEmpty();
    store.save(signedIn().load().orElseThrow());
    assertIsLetIn(
        builder
            .authorizer(
                OAuth2Authorizer.builder(oauth, JdbcTokenStore.of(dataSource, userId)).build())
            .build());
  }

  @Test
  void rotated() {
    String clientId = oauth.credentials().clientId();
    Secret nextSecret = Secret.of("next");
    // docs: begin
    oauth.replaceCredentials(OAuth2Credentials.of(clientId, nextSecret));
    // docs: end
    assertThat(oauth.credentials().clientSecret()).isEqualTo(nextSecret);
  }

  @ParameterizedTest
  @CsvSource({
    "revoked, Please connect your Upwork account again., ''",
    "down, Upwork does not answer at the moment., ''",
    "wrong key, '', Upwork refuses our key: ",
    "other, '', Upwork gave no token: "
  })
  void errors(String trouble, String expected, String expectedAlert) {
    OAuth2Client asked = trouble.equals("wrong key") ? clientWith("wrong") : oauth;
    TokenStore store = signedIn();
    store.save(
        store.load().orElseThrow().toBuilder().expiresAt(Instant.now().minusSeconds(60)).build());
    if (trouble.equals("revoked")) {
      sandbox.tokens().revokeAll();
    } else if (trouble.equals("down")) {
      sandbox.faults().next(10, Fault.status(503));
    } else if (trouble.equals("other")) {
      sandbox.faults().next(10, Fault.status(400));
    }
    String words = "";
    try (UpworkClient client =
        builder.authorizer(OAuth2Authorizer.builder(asked, store).build()).build()) {
      // docs: begin
      try {
        JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute();
      } catch (SignInAgainException e) {
        words = "Please connect your Upwork account again."; // and a link to /login
      } catch (AuthorizationUnavailableException e) {
        words = "Upwork does not answer at the moment."; // the job runs again later
      } catch (InvalidClientException e) {
        alert("Upwork refuses our key: " + e.getMessage()); // wakes whoever runs the program
      } catch (AuthorizationException e) {
        alert("Upwork gave no token: " + e.getMessage());
      }
      // docs: end
    }
    assertThat(words).isEqualTo(expected);
    assertThat(alert).startsWith(expectedAlert);
  }
}
