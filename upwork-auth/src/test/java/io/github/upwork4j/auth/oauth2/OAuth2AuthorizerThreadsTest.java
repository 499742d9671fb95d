package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.error.UpworkIoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An authorizer of OAuth 2.0 that many threads use:")
class OAuth2AuthorizerThreadsTest extends OAuth2AuthorizerTestBase {
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
}
