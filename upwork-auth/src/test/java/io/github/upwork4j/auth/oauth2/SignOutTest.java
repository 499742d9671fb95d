package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing out")
class SignOutTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final Ledger tokens = new Ledger();
  private final MockWebServer tokenServer = tokens.server();
  private final FakeTime time = FakeTime.selfAdvancing();
  private OAuth2Authorizer authorizer;
  private UpworkClient client;

  private void use(TokenStore store) throws Exception {
    authorizer = OAuth2Authorizer.builder(Oauth.client(tokenServer, time), store).build();
    client = TestClients.to(server, time).authorizer(authorizer).build();
  }

  @AfterEach
  void close() {
    server.close();
    tokenServer.close();
  }

  private void call() {
    client.raw().get("/api/x", Map.of()).execute();
  }

  private List<String> sent() {
    return ledger.entries().stream().map(e -> e.headers().get("Authorization")).toList();
  }

  @Test
  void forgetsTheTokenUntilThereIsAnother() throws Exception {
    TokenStore store = TokenStore.inMemory();
    store.save(Oauth.token(1));
    use(store);
    call();

    authorizer.signOut();

    assertThat(store.load()).isEmpty();
    assertThatThrownBy(this::call)
        .isInstanceOf(SignInAgainException.class)
        .hasMessage("Nobody has signed in: the token store is empty.");
    authorizer.signOut(); // nothing to forget
    authorizer.put(Oauth.token(2));
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-1", "Bearer canary-access-2");
    assertThat(tokens.delivered()).isZero();
  }

  @Test
  void forgetsTheTokenThatIsOnItsWay() throws Exception {
    TokenStore store = TokenStore.inMemory();
    store.save(Oauth.token(1));
    use(store);
    call();
    time.advance(Duration.ofDays(1));
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    tokens.otherwise(
        entry -> {
          asked.countDown();
          assertThat(catchThrowable(go::await)).isNull();
          return Oauth.answer(2);
        });
    CompletableFuture<Throwable> caller = new CompletableFuture<>();
    Thread calling = new Thread(() -> caller.complete(catchThrowable(this::call)));
    calling.start();
    asked.await();
    Thread leaving = new Thread(authorizer::signOut);
    leaving.start();
    while (leaving.isAlive() && leaving.getState() != Thread.State.WAITING) { // for the store
      Thread.onSpinWait();
    }
    go.countDown();
    leaving.join();
    calling.join();

    assertThat(caller.get())
        .isInstanceOf(SignInAgainException.class)
        .hasMessage("The user signed out meanwhile.");
    assertThat(store.load()).isEmpty();
    assertThatThrownBy(this::call).isInstanceOf(SignInAgainException.class);
    assertThat(sent()).containsExactly("Bearer canary-access-1");
  }

  /** What is in no store is not brought back into one. */
  @Test
  void forgetsATokenThatCouldNotBeSaved() throws Exception {
    Unwilling store = new Unwilling();
    use(store);
    assertThatThrownBy(() -> authorizer.put(Oauth.token(1)))
        .isInstanceOf(TokenStoreException.class);
    call();
    store.willing = true;

    authorizer.signOut();
    authorizer.saveAgain();

    assertThat(store.kept).isEmpty();
    assertThatThrownBy(this::call).isInstanceOf(SignInAgainException.class);
  }

  @Test
  void leavesNothingToRenew() throws Exception {
    Unwilling store = new Unwilling();
    use(store);
    assertThatThrownBy(() -> authorizer.put(Oauth.token(1)))
        .isInstanceOf(TokenStoreException.class);
    store.willing = true;
    time.advance(Duration.ofDays(1));
    store.beforeNextUpdate = authorizer::signOut; // the call that renews comes second

    assertThatThrownBy(this::call)
        .isInstanceOf(SignInAgainException.class)
        .hasMessage("The user signed out meanwhile.");
    assertThat(tokens.delivered()).isZero();
    assertThat(store.kept).isEmpty();
  }

  @Test
  void saysThatTheStoreKeepsTheToken() throws Exception {
    Unwilling store = new Unwilling();
    store.kept = Optional.of(Oauth.token(1));
    use(store);

    assertThatThrownBy(authorizer::signOut)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "The token could not be removed from its store (the disk is read-only), so the next"
                + " call takes it from there again. Put the store in order and sign out once"
                + " more.");
  }

  /** A store that saves nothing until it is willing. */
  private static final class Unwilling implements TokenStore {
    Optional<OAuth2Token> kept = Optional.empty();
    boolean willing;
    Runnable beforeNextUpdate = () -> {};

    @Override
    public Optional<OAuth2Token> load() {
      return kept;
    }

    @Override
    public void update(Change change) {
      Runnable before = beforeNextUpdate;
      beforeNextUpdate = () -> {};
      before.run();
      Optional<OAuth2Token> next = change.apply(kept);
      if (!willing && !next.equals(kept)) {
        throw new TokenStoreException("the disk is read-only.", /* cause= */ null);
      }
      kept = next;
    }
  }
}
