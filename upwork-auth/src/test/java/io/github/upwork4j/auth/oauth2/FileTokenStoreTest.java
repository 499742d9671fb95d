package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.testing.FakeTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A store of tokens in a file")
class FileTokenStoreTest extends TokenStoreContract {
  @TempDir Path directory;

  @Override
  TokenStore open() {
    return FileTokenStore.at(file());
  }

  private Path file() {
    return directory.resolve("token.json");
  }

  private void put(byte[] content) throws IOException {
    if (Files.notExists(file())) {
      open().save(Oauth.token(1)); // for its permissions
    }
    Files.write(file(), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(directory)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** Another thread, which has begun to change the token and goes on when it is let go. */
  private final class Holder {
    private final CountDownLatch go = new CountDownLatch(1);
    private final CompletableFuture<Throwable> ended = new CompletableFuture<>();

    Holder() throws InterruptedException {
      CountDownLatch inside = new CountDownLatch(1);
      TokenStore.Change change =
          stored -> {
            inside.countDown();
            assertThat(catchThrowable(go::await)).isNull();
            return stored;
          };
      new Thread(() -> ended.complete(catchThrowable(() -> open().update(change)))).start();
      inside.await();
    }

    void letGo() throws Exception {
      go.countDown();
      assertThat(ended.get()).isNull();
    }
  }

  @Test
  void touchesNothingBeforeItIsUsed() throws Exception {
    TokenStore store = open();

    assertThat(store.load()).isEmpty();
    assertThat(names()).isEmpty();
    assertThat(store).hasToString("FileTokenStore{" + file() + "}");
  }

  @Test
  void leavesTheTokenAndItsLockBeside() throws Exception {
    open().save(Oauth.token(1));
    assertThat(names()).containsExactly("token.json", "token.json.lock");

    open().clear();
    assertThat(names()).containsExactly("token.json.lock");
  }

  @Test
  void makesItsDirectory() throws Exception {
    Path deep = directory.resolve("a/b/token.json");

    FileTokenStore.at(deep).save(Oauth.token(1));

    assertThat(FileTokenStore.at(deep).load()).contains(Oauth.token(1));
  }

  @Test
  void namesAFile() {
    assertThatThrownBy(() -> FileTokenStore.at(Path.of("/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the path names no file: '/'");
    assertThatThrownBy(() -> FileTokenStore.at(Path.of("")))
        .hasMessage("the path names no file: ''");
  }

  /** D26. Two ways to one file are one file. */
  @Test
  void knowsItsFileByAnyName() throws Exception {
    Path alias = Files.createSymbolicLink(directory.resolve("alias"), directory);
    TokenStore other = FileTokenStore.at(alias.resolve("x/../token.json"));
    Files.createDirectory(directory.resolve("x"));
    Holder holder = new Holder();
    CompletableFuture<Throwable> second = new CompletableFuture<>();
    Thread waiter =
        new Thread(() -> second.complete(catchThrowable(() -> other.save(Oauth.token(2)))));
    waiter.start();
    while (waiter.isAlive() && waiter.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThat(second).isNotDone();
    holder.letGo();

    assertThat(second.get()).isNull();
    assertThat(open().load()).contains(Oauth.token(2));
    waiter.join();
  }

  @Test
  void interruptEndsTheWaitForAnotherThread() throws Exception {
    Holder holder = new Holder();
    Thread.currentThread().interrupt();

    Throwable thrown = catchThrowable(() -> open().save(Oauth.token(1)));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "The thread was interrupted while it waited to change the token file "
                + file()
                + ". Nothing was changed.");
    holder.letGo();
  }

  /** An interrupt comes while a fresh token is in hand: it is saved all the same. */
  @Test
  void interruptCostsNoToken() {
    open()
        .update(
            stored -> {
              Thread.currentThread().interrupt();
              return Optional.of(Oauth.token(1));
            });

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(open().load()).contains(Oauth.token(1));
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(PrivateFile.Step.class)
  void interruptWhileItIsSavedCostsNoToken(PrivateFile.Step when) {
    List<PrivateFile.Step> steps = new ArrayList<>();
    TokenStore store =
        new FileTokenStore(
            file(),
            FileTokenStore.WAIT,
            TimeSource.system(),
            step -> {
              if (step == when && !steps.contains(step)) {
                Thread.currentThread().interrupt();
              }
              steps.add(step);
            });

    store.save(Oauth.token(1));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(steps).endsWith(PrivateFile.Step.DONE);
    assertThat(open().load()).contains(Oauth.token(1));
  }

  @Test
  void waitsForAnotherThreadNoLongerThanItMay() throws Exception {
    Holder holder = new Holder();

    TokenStore impatient =
        new FileTokenStore(file(), Duration.ZERO, FakeTime.selfAdvancing(), step -> {});
    assertThatThrownBy(() -> impatient.save(Oauth.token(1)))
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "Somebody else has been changing the token file %s for 0 s and holds the lock on %s.lock."
                    .formatted(file(), file())
                + " Nothing was changed.");
    holder.letGo();
  }

  /** D28. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "it is empty: ",
        "it is not one whole JSON object: {\"version\":1,\"access_token\":\"canary",
        "it begins with a byte order mark, as some editors write: \uFEFF{}",
        "it is of version 2, and this library reads version 1: {\"version\":2}",
        "access_token is missing: {\"version\":1}",
      })
  void thatCannotBeUsedIsReportedAndLeftAsItIs(String reasonAndContent) throws Exception {
    String why = reasonAndContent.substring(0, reasonAndContent.indexOf(": "));
    byte[] content = reasonAndContent.substring(why.length() + 2).getBytes(StandardCharsets.UTF_8);
    put(content);

    for (Throwable thrown :
        List.of(
            catchThrowable(() -> open().load()),
            catchThrowable(() -> open().save(Oauth.token(2))),
            catchThrowable(() -> open().clear()))) {
      assertThat(thrown)
          .isInstanceOf(TokenStoreException.class)
          .hasMessage(
              "The token file "
                  + file()
                  + " cannot be used: "
                  + why
                  + ". It was left as it is: put a good copy in its place, or remove it and sign in"
                  + " again.")
          .satisfies(Oauth::assertTellsNoSecret);
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(content);
  }

  @Test
  void thatIsNotUtf8OrTooLargeIsReportedAndLeftAsItIs() throws Exception {
    put(new byte[] {'{', (byte) 0xff, '}'});
    assertThatThrownBy(() -> open().load())
        .hasMessageContaining(" cannot be used: it is not UTF-8. It was left as it is");

    put(new byte[64 * 1024 + 1]);
    assertThatThrownBy(() -> open().save(Oauth.token(2)))
        .hasMessage("The token file " + file() + " cannot be used: it is larger than 65536 bytes.");
    assertThat(Files.size(file())).isEqualTo(64 * 1024 + 1);
  }

  /** D28. */
  @Test
  void keepsWhatSomebodyElsePutThere() throws Exception {
    open().save(Oauth.token(1));
    put(
        Files.readString(file())
            .replace("\n}", ",\n  \"note\": [1.0, \"mine\"]\n}")
            .getBytes(StandardCharsets.UTF_8));

    open().save(Oauth.token(2));

    assertThat(Files.readString(file()))
        .contains("canary-access-2")
        .endsWith(",\n  \"note\": [1.0, \"mine\"]\n}\n");
  }
}
