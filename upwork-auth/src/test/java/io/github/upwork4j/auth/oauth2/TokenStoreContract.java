package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What every store of tokens keeps to. */
abstract class TokenStoreContract {
  /** Returns a store of the test's token, a new one where several can share it. */
  abstract TokenStore open() throws Exception;

  @Test
  void isEmptyAtFirst() throws Exception {
    assertThat(open().load()).isEmpty();
  }

  @Test
  void keepsAToken() throws Exception {
    open().save(Oauth.token(1));

    assertThat(open().load()).contains(Oauth.token(1));
  }

  @Test
  void keepsAllThatATokenMayHold() throws Exception {
    OAuth2Token odd =
        OAuth2Token.builder()
            .accessToken(Secret.of("!\"'\\<>{}~"))
            .refreshToken(Secret.of("é\u2028💼 \"x\" \\"))
            .issuedAt(Instant.parse("2020-06-15T12:00:00.123456789Z"))
            .expiresAt(Instant.parse("+12020-06-15T12:00:00Z"))
            .scope("")
            .tokenType("bEARER")
            .build();

    open().save(odd);

    assertThat(open().load()).contains(odd);
  }

  @Test
  void keepsALongTokenAndOneWithoutARefreshToken() throws Exception {
    OAuth2Token token =
        OAuth2Token.builder()
            .accessToken(Secret.of("canary".repeat(2_000)))
            .issuedAt(Oauth.NOON)
            .expiresAt(Oauth.NOON)
            .build();

    open().save(Oauth.token(1));
    open().save(token);

    assertThat(open().load()).contains(token);
  }

  @Test
  void forgetsAToken() throws Exception {
    TokenStore store = open();
    store.clear(); // nothing to forget
    store.save(Oauth.token(1));

    store.clear();

    assertThat(open().load()).isEmpty();
    store.save(Oauth.token(2));
    assertThat(open().load()).contains(Oauth.token(2));
  }

  @Test
  void showsWhatIsStoredToWhoChangesIt() throws Exception {
    TokenStore store = open();
    List<Optional<OAuth2Token>> seen = new ArrayList<>();
    store.update(
        stored -> {
          seen.add(stored);
          return Optional.of(Oauth.token(1));
        });
    store.update(
        stored -> {
          seen.add(stored);
          return stored;
        });

    assertThat(seen).containsExactly(Optional.empty(), Optional.of(Oauth.token(1)));
    assertThat(open().load()).contains(Oauth.token(1));
  }

  @Test
  void changeThatFailsChangesNothing() throws Exception {
    TokenStore store = open();
    RuntimeException failure = new IllegalStateException("no");
    TokenStore.Change failing =
        stored -> {
          throw failure;
        };

    assertThatThrownBy(() -> store.update(failing)).isSameAs(failure);
    assertThat(open().load()).isEmpty();
    store.save(Oauth.token(1));
    assertThatThrownBy(() -> store.update(failing)).isSameAs(failure);
    assertThat(open().load()).contains(Oauth.token(1));

    store.save(Oauth.token(2)); // nobody is locked out
    assertThat(open().load()).contains(Oauth.token(2));
  }

  @Test
  void canBeReadWhileItIsChanged() throws Exception {
    TokenStore reader = open();
    reader.save(Oauth.token(1));
    List<Optional<OAuth2Token>> seen = new ArrayList<>();

    open()
        .update(
            stored -> {
              seen.add(reader.load());
              return Optional.of(Oauth.token(2));
            });

    assertThat(seen).containsExactly(Optional.of(Oauth.token(1)));
    assertThat(reader.load()).contains(Oauth.token(2));
  }

  /** D26. */
  @Test
  void changesComeOneAfterTheOther() throws Exception {
    int threads = 8;
    int changes = 10;
    CountDownLatch together = new CountDownLatch(threads);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      TokenStore store = open();
      Thread thread =
          new Thread(
              () -> {
                try {
                  together.countDown();
                  together.await();
                  for (int n = 0; n < changes; n++) {
                    store.update(stored -> Optional.of(Oauth.token(number(stored) + 1)));
                  }
                } catch (Throwable t) {
                  failure.set(t);
                }
              });
      running.add(thread);
      thread.start();
    }
    for (Thread thread : running) {
      thread.join();
    }

    assertThat(failure.get()).isNull();
    assertThat(open().load()).contains(Oauth.token(threads * changes));
  }

  /** Every second change forgets the token, so that rows and files come and go. */
  @Test
  void changesComeOneAfterTheOtherAlsoWhereThereIsNoToken() throws Exception {
    int threads = 4;
    int changes = 10;
    CountDownLatch together = new CountDownLatch(threads);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> running = new ArrayList<>();
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      TokenStore store = open();
      Thread thread =
          new Thread(
              () -> {
                try {
                  together.countDown();
                  together.await();
                  for (int n = 0; n < changes; n++) {
                    store.update(
                        stored -> {
                          inside.add(inside.size()); // a list that knows no threads
                          return stored.isPresent()
                              ? Optional.empty()
                              : Optional.of(Oauth.token(1));
                        });
                  }
                } catch (Throwable t) {
                  failure.set(t);
                }
              });
      running.add(thread);
      thread.start();
    }
    for (Thread thread : running) {
      thread.join();
    }

    assertThat(failure.get()).isNull();
    assertThat(inside).hasSize(threads * changes).isSorted().doesNotHaveDuplicates();
    assertThat(open().load()).isEmpty();
  }

  private static int number(Optional<OAuth2Token> token) {
    return token
        .map(t -> Integer.parseInt(t.accessToken().reveal().replace("canary-access-", "")))
        .orElse(0);
  }

  @Test
  void printsNoSecret() throws Exception {
    TokenStore store = open();
    store.save(Oauth.token(1));

    assertThat(store.toString()).doesNotContain("canary");
  }
}
