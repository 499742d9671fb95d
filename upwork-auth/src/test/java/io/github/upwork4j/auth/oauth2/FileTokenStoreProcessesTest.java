package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.testing.FakeTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A file of a token that other processes use too")
class FileTokenStoreProcessesTest {
  private static final int HALTED = 77;

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("token.json");
  }

  private TokenStore store() {
    return FileTokenStore.at(file());
  }

  /** Whoever dies while saving leaves the old token or the new one, and nobody locked out. */
  @ParameterizedTest
  @EnumSource(PrivateFile.Step.class)
  void survivesTheEndOfAProcess(PrivateFile.Step step) throws Exception {
    store().save(Oauth.token(1));

    try (OtherJvm jvm = OtherJvm.start(Halting.class, file().toString(), step.name())) {
      assertThat(jvm.rest()).isEmpty();
      assertThat(jvm.exitCode()).isEqualTo(HALTED);
    }

    boolean moved = step.compareTo(PrivateFile.Step.MOVED) >= 0;
    assertThat(store().load()).contains(Oauth.token(moved ? 2 : 1));
    store().save(Oauth.token(3));
    assertThat(store().load()).contains(Oauth.token(3));
    assertThat(directory.resolve("token.json.tmp")).doesNotExist();
  }

  /** Ends at once, as a machine does, at a step of saving. */
  static final class Halting {
    public static void main(String[] args) {
      new FileTokenStore(
              Path.of(args[0]),
              FileTokenStore.WAIT,
              TimeSource.system(),
              step -> {
                if (step.name().equals(args[1])) {
                  Runtime.getRuntime().halt(HALTED);
                }
              })
          .save(Oauth.token(2));
    }
  }

  /** Holds the lock until it is killed. */
  static final class Holding {
    public static void main(String[] args) {
      FileTokenStore.at(Path.of(args[0]))
          .update(
              stored -> {
                System.out.println("inside");
                try {
                  Thread.sleep(Duration.ofMinutes(5).toMillis());
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                return Optional.empty();
              });
    }
  }

  /** D27. */
  @Test
  void isFreeWhenTheOneThatHeldItWasKilled() throws Exception {
    try (OtherJvm jvm = OtherJvm.start(Holding.class, file().toString())) {
      assertThat(jvm.line()).isEqualTo("inside");
    } // kills it
    TokenStore hurried = new FileTokenStore(file(), Duration.ZERO, TimeSource.system(), step -> {});

    assertThat(Files.exists(directory.resolve("token.json.lock"))).isTrue();
    hurried.save(Oauth.token(1));
    assertThat(store().load()).contains(Oauth.token(1));
  }

  @Test
  void isWaitedForTwoMinutesAtMost() throws Exception {
    FakeTime time = FakeTime.selfAdvancing();
    store().save(Oauth.token(1));
    try (OtherJvm jvm = OtherJvm.start(Holding.class, file().toString())) {
      assertThat(jvm.line()).isEqualTo("inside");
      TokenStore waiting = new FileTokenStore(file(), FileTokenStore.WAIT, time, step -> {});

      assertThatThrownBy(() -> waiting.save(Oauth.token(2)))
          .isInstanceOf(TokenStoreException.class)
          .hasMessage(
              "Somebody else has been changing the token file %s for 120 s and holds the lock on"
                      .formatted(file())
                  + " %s.lock. Nothing was changed.".formatted(file()));

      assertThat(time.elapsed()).isEqualTo(Duration.ofMinutes(2));
      assertThat(time.waits()).startsWith(Duration.ofMillis(1), Duration.ofMillis(2));
      assertThat(time.waits()).allMatch(wait -> wait.compareTo(Duration.ofMillis(50)) <= 0);
      assertThat(waiting.load()).contains(Oauth.token(1)); // reading waits for nobody
    }
    Thread another = new Thread(() -> store().save(Oauth.token(3)));
    another.start();
    another.join(10_000);
    assertThat(another.isAlive()).as("whoever gave up keeps others waiting").isFalse();
    assertThat(store().load()).contains(Oauth.token(3));
  }

  @Test
  void isWaitedForUntilAnInterrupt() throws Exception {
    FakeTime time = FakeTime.manual();
    try (OtherJvm jvm = OtherJvm.start(Holding.class, file().toString())) {
      assertThat(jvm.line()).isEqualTo("inside");
      TokenStore waiting = new FileTokenStore(file(), FileTokenStore.WAIT, time, step -> {});
      Thread[] self = {Thread.currentThread()};
      Thread other =
          new Thread(
              () -> {
                time.awaitParked(1);
                self[0].interrupt();
              });
      other.start();

      Throwable thrown = catchThrowable(() -> waiting.save(Oauth.token(2)));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(thrown)
          .isInstanceOf(TokenStoreException.class)
          .hasMessageStartingWith("The thread was interrupted while it waited");
      other.join();
    }
  }

  @Test
  void isRenewedByOneOfThem() throws Exception {
    SharedStore.assertOneRefreshForAll(store(), "file", file().toString());
  }
}
