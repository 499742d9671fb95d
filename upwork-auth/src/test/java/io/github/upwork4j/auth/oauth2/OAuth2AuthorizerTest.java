package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An authorizer of OAuth 2.0")
class OAuth2AuthorizerTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final Ledger tokens = new Ledger();
  private final MockWebServer tokenServer = tokens.server();
  private final FakeTime time = FakeTime.selfAdvancing();
  private TokenStore store = TokenStore.inMemory();
  private OAuth2Client oauth;
  private OAuth2Authorizer authorizer;
  private UpworkClient client;

  @BeforeEach
  void start() throws Exception {
    oauth = Oauth.client(tokenServer, time);
    store.save(Oauth.token(1));
    use(store);
  }

  private void use(TokenStore tokenStore) {
    store = tokenStore;
    authorizer = OAuth2Authorizer.builder(oauth, store).build();
    client = TestClients.to(server, time).authorizer(authorizer).build();
  }

  @AfterEach
  void close() {
    server.close();
    tokenServer.close();
  }

  private String call() {
    return client.raw().get("/api/x", Map.of()).execute();
  }

  private List<String> sent() {
    return ledger.entries().stream().map(e -> e.headers().get("Authorization")).toList();
  }

  @Test
  void sendsTheStoredTokenAndTheTenant() {
    OAuth2Authorizer ofTenant = OAuth2Authorizer.builder(oauth, store).tenantId("org-7").build();
    UpworkClient tenant = TestClients.to(server, time).authorizer(ofTenant).build();

    tenant.raw().get("/api/x", Map.of()).execute();

    assertThat(sent()).containsExactly("Bearer canary-access-1");
    assertThat(ledger.entries().get(0).headers().get("X-Upwork-API-TenantId")).isEqualTo("org-7");
    assertThat(tokens.delivered()).isZero();
    assertThat(ofTenant).hasToString("OAuth2Authorizer{token=***}");
  }

  @Test
  void callsOwnTenantGoesBeforeIt() throws Exception {
    OAuth2Authorizer ofTenant = OAuth2Authorizer.builder(oauth, store).tenantId("org-7").build();
    Request own =
        new Request.Builder().url("http://x/").header("X-Upwork-API-TenantId", "org-8").build();

    assertThat(ofTenant.authorize(own).headers("X-Upwork-API-TenantId")).containsExactly("org-8");
    assertThatThrownBy(() -> OAuth2Authorizer.builder(oauth, store).tenantId("a\nb"))
        .hasMessage("tenantId takes printable ASCII");
  }

  @Test
  void nobodyHasSignedIn() {
    use(TokenStore.inMemory());

    assertThatThrownBy(this::call)
        .isInstanceOf(SignInAgainException.class)
        .hasMessage("Nobody has signed in: the token store is empty.");
    authorizer.put(Oauth.token(5));
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-5");
  }

  /** D12, D29. */
  @Test
  void renewsFiveMinutesEarlyAndSavesWhatCame() {
    tokens.then(Ledger.json("{\"access_token\":\"next\",\"expires_in\":86400}"));
    call();
    time.advance(Duration.ofDays(1).minusMinutes(5).minusSeconds(1));
    call();
    assertThat(tokens.delivered()).isZero();
    time.advance(Duration.ofSeconds(1));
    call();

    assertThat(sent()).last().isEqualTo("Bearer next");
    OAuth2Token kept = store.load().orElseThrow();
    assertThat(kept.accessToken()).isEqualTo(Secret.of("next"));
    assertThat(kept.refreshToken()).contains(Secret.of("canary-refresh-1"));
    assertThat(kept.expiresAt()).isEqualTo(time.now().plus(Duration.ofDays(1)));
  }

  @Test
  void renewsATokenThatEndedAtTheBeginningOfTime() {
    store.save(Oauth.token(1).toBuilder().issuedAt(Instant.MIN).expiresAt(Instant.MIN).build());
    tokens.then(Oauth.answer(2));

    call();

    assertThat(sent()).containsExactly("Bearer canary-access-2");
  }

  /** D29. */
  @ParameterizedTest
  @ValueSource(longs = {-86_400, -300, 300, 86_400})
  void wallClockThatJumpsMakesNoStormAndNoTokenLiveLonger(long seconds) {
    tokens.otherwise(Oauth.answer(2));
    call();
    time.shiftWallClock(Duration.ofSeconds(seconds));
    for (int i = 0; i < 5; i++) {
      call();
    }
    assertThat(tokens.delivered()).isEqualTo(seconds == 86_400 ? 1 : 0);
    time.advance(Duration.ofDays(1));
    for (int i = 0; i < 5; i++) {
      call();
    }
    assertThat(tokens.delivered()).isEqualTo(seconds == 86_400 ? 2 : 1);
  }

  @Test
  void troubleOfTheEndpointFailsNoCallWhileTheTokenLives() {
    tokens.otherwise(Oauth.error(503, ""));
    call();
    time.advance(Duration.ofDays(1).minusMinutes(4));
    for (int i = 0; i < 3; i++) {
      call();
    }
    assertThat(sent()).containsOnly("Bearer canary-access-1");
    assertThat(tokens.delivered()).isEqualTo(1); // and is asked again half a minute later
    time.advance(Duration.ofSeconds(31));
    call();
    assertThat(tokens.delivered()).isEqualTo(2);

    time.advance(Duration.ofMinutes(4));
    assertThatThrownBy(this::call).isInstanceOf(AuthorizationUnavailableException.class);
    tokens.then(Oauth.answer(2)); // the failure is forgotten
    call();
    assertThat(sent()).last().isEqualTo("Bearer canary-access-2");
  }

  /** D13. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"error\":\"x\"}", "<html>", "", "null"})
  void answerThatIsNoTokenLeavesTheStoreAsItIs(String body) {
    time.advance(Duration.ofDays(1));
    tokens.then(Oauth.error(200, body));

    assertThatThrownBy(this::call)
        .isInstanceOf(AuthorizationException.class)
        .satisfies(Oauth::assertTellsNoSecret);
    assertThat(store.load()).contains(Oauth.token(1));
    assertThat(ledger.delivered()).isZero();
  }

  /** D14. */
  @Test
  void endedGrantIsRememberedUntilThereIsAnotherToken() {
    time.advance(Duration.ofDays(1));
    tokens.otherwise(Oauth.error(400, "{\"error\":\"invalid_grant\"}"));
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(this::call)
          .isInstanceOf(SignInAgainException.class)
          .hasMessageEndingWith("The user has to sign in again.");
    }
    assertThat(tokens.delivered()).isEqualTo(1);

    OAuth2Token next =
        Oauth.token(2).toBuilder().expiresAt(time.now().plus(Duration.ofDays(1))).build();
    store.save(next); // by another process, say
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** D15. */
  @Test
  void hundredThreadsMakeOneRequest() throws Exception {
    time.advance(Duration.ofDays(1));
    tokens.then(Oauth.answer(2));
    CountDownLatch together = new CountDownLatch(1);
    List<Throwable> failures = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Thread thread =
          new Thread(
              () -> {
                Throwable failure =
                    catchThrowable(
                        () -> {
                          together.await();
                          call();
                        });
                synchronized (failures) {
                  if (failure != null) {
                    failures.add(failure);
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    together.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(failures).isEmpty();
    assertThat(sent()).hasSize(100).containsOnly("Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** D17. */
  @Test
  void interruptOfTheFirstCallerEndsNobodyElsesWaiting() throws Exception {
    time.advance(Duration.ofDays(1));
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    tokens.otherwise(
        entry -> {
          asked.countDown();
          assertThat(catchThrowable(go::await)).isNull();
          return Oauth.answer(2);
        });
    CompletableFuture<Throwable> first = new CompletableFuture<>();
    Thread leader = new Thread(() -> first.complete(catchThrowable(this::call)));
    leader.start();
    asked.await();
    CompletableFuture<Throwable> second = new CompletableFuture<>();
    Thread follower = new Thread(() -> second.complete(catchThrowable(this::call)));
    follower.start();
    leader.interrupt();

    assertThat(first.get()).isInstanceOf(UpworkIoException.class).hasMessageContaining("interrupt");
    go.countDown();
    assertThat(second.get()).isNull();
    leader.join();
    follower.join();
    assertThat(store.load()).contains(at(2));
  }

  private OAuth2Token at(int n) {
    return Oauth.token(n).toBuilder()
        .issuedAt(time.now())
        .expiresAt(time.now().plus(Duration.ofDays(1)))
        .build();
  }

  /** D18. */
  @Test
  void refusalOfATokenThatWasReplacedMeanwhileRenewsNothing() {
    ledger.otherwise(
        entry -> {
          if (entry.headers().get("Authorization").endsWith("-1")) {
            authorizer.put(Oauth.token(2));
            return Ledger.status(401);
          }
          return Ledger.json("{}");
        });

    call();

    assertThat(sent()).containsExactly("Bearer canary-access-1", "Bearer canary-access-2");
    assertThat(tokens.delivered()).isZero();
  }

  /** D19, D20. */
  @Test
  void refusedTokenIsRenewedAndTheCallSentOnceMore() {
    ledger.then(2, Ledger.status(401));
    tokens.then(Oauth.answer(2));

    assertThatThrownBy(this::call).isInstanceOf(UnauthorizedException.class);

    assertThat(sent()).containsExactly("Bearer canary-access-1", "Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** D14, D20. */
  @Test
  void refusedTokenOfAnEndedGrantEndsInSigningInAgain() {
    ledger.otherwise(new MockResponse.Builder().code(401).body("x".repeat(100_000)).build());
    tokens.otherwise(Oauth.error(400, "{\"error\":\"invalid_grant\"}"));

    assertThatThrownBy(this::call).isInstanceOf(SignInAgainException.class);
    assertThatThrownBy(this::call).isInstanceOf(SignInAgainException.class);

    assertThat(ledger.delivered()).isEqualTo(1);
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  @Test
  void tokenThatAnotherOwnerOfTheStoreGotIsTaken() {
    OAuth2Authorizer other = OAuth2Authorizer.builder(oauth, store).build();
    UpworkClient second = TestClients.to(server, time).authorizer(other).build();
    tokens.then(Oauth.answer(2));
    call();
    second.raw().get("/api/x", Map.of()).execute();
    time.advance(Duration.ofDays(1));

    call();
    second.raw().get("/api/x", Map.of()).execute();

    assertThat(sent().subList(2, 4)).containsOnly("Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** A store on a full disk. */
  private static final class FullStore implements TokenStore {
    Optional<OAuth2Token> kept = Optional.of(Oauth.token(1));
    boolean full = true;

    @Override
    public Optional<OAuth2Token> load() {
      return kept;
    }

    @Override
    public void update(Change change) {
      Optional<OAuth2Token> next = change.apply(kept);
      if (full && !next.equals(kept)) {
        throw new IllegalStateException("no space left");
      }
      kept = next;
    }
  }

  /** D21. */
  @Test
  void storeThatCannotSaveIsReportedAndTheFreshTokenUsed() {
    FullStore full = new FullStore();
    use(full);
    time.advance(Duration.ofDays(1));
    tokens.then(Oauth.answer(2)).then(Oauth.answer(3));

    assertThatThrownBy(this::call)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "The fresh access token was not persisted (IllegalStateException). It is used as long"
                + " as this program runs; put the store in order and call saveAgain(), or the user"
                + " has to sign in again after a restart.");
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-2");
    assertThatThrownBy(authorizer::saveAgain).isInstanceOf(TokenStoreException.class);

    full.full = false;
    authorizer.saveAgain();
    assertThat(full.kept).contains(at(2));
    time.advance(Duration.ofDays(1)); // and the next one follows on it, not on the one before
    call();
    assertThat(Oauth.form(tokens.entries().get(1).body()))
        .containsEntry("refresh_token", "canary-refresh-2");
  }

  @Test
  void storeThatCannotBeReadFailsTheCall() {
    use(
        new TokenStore() {
          @Override
          public Optional<OAuth2Token> load() {
            throw new IllegalStateException("locked");
          }

          @Override
          public void update(Change change) {
            throw new IllegalStateException("locked");
          }
        });

    assertThatThrownBy(this::call)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage("The token could not be read from its store (IllegalStateException).");
    assertThat(ledger.delivered()).isZero();
  }

  @Test
  void applicationItselfGetsItsTokensByClientCredentials() {
    tokens.otherwise(Ledger.json("{\"access_token\":\"app\",\"expires_in\":60}"));
    authorizer = OAuth2Authorizer.ofApplication(oauth).build();
    client = TestClients.to(server, time).authorizer(authorizer).build();

    call();
    call();
    assertThat(tokens.delivered()).isEqualTo(1);
    time.advance(Duration.ofSeconds(45)); // three quarters of a short life
    call();

    assertThat(tokens.delivered()).isEqualTo(2);
    assertThat(sent()).containsOnly("Bearer app");
  }
}
