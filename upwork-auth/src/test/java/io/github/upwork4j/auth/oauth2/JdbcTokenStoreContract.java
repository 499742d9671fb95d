package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.testing.FakeTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store in a table keeps to, whatever the database. */
abstract class JdbcTokenStoreContract extends TokenStoreContract {
  static final String OWNER = "user-1";

  /** Returns the database of this test, empty at its beginning. */
  abstract Databases.Address database();

  /** What to add to the URL, so that the database waits 20 ms for a lock. */
  abstract String hurried();

  final void execute(String... statements) throws SQLException {
    try (Connection connection = database().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "no row";
    }
  }

  @Override
  final TokenStore open() {
    return JdbcTokenStore.of(database().dataSource(), OWNER);
  }

  private static TokenStore of(DataSource dataSource) {
    return JdbcTokenStore.of(dataSource, OWNER);
  }

  @Test
  void ownersAreApart() {
    TokenStore other = JdbcTokenStore.of(database().dataSource(), "User-1");
    TokenStore odd = JdbcTokenStore.of(database().dataSource(), "'; DROP TABLE \"é💼\" --");
    open().save(Oauth.token(1));
    other.save(Oauth.token(2));
    odd.save(Oauth.token(3));

    other.clear();

    assertThat(open().load()).contains(Oauth.token(1));
    assertThat(other.load()).isEmpty();
    assertThat(odd.load()).contains(Oauth.token(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "a\u0000"})
  void ownersAreNamed(String owner) {
    assertThatThrownBy(() -> JdbcTokenStore.of(database().dataSource(), owner))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("owner takes 1 to 255 characters, without control characters");
  }

  @Test
  void ownersHaveAsLongANameAsTheTableTakes() {
    TokenStore longest = JdbcTokenStore.of(database().dataSource(), "é".repeat(255));
    longest.save(Oauth.token(1));

    assertThat(longest.load()).contains(Oauth.token(1));
    assertThatThrownBy(() -> JdbcTokenStore.of(database().dataSource(), "x".repeat(256)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Whatever happens, a connection comes back, and as it was; also the time that a statement may
   * take, which some databases keep for the whole connection.
   */
  @ParameterizedTest
  @CsvSource({"true, 2", "false, 2", "true, 8", "false, 8"})
  void connectionsGoBackAsTheyCame(boolean autoCommit, int isolation) {
    List<String> log = new ArrayList<>();
    WatchedDataSource watched =
        new WatchedDataSource(database().dataSource(), log::add).handingOut(autoCommit, isolation);
    TokenStore store = of(watched);

    store.load();
    store.save(Oauth.token(1));
    store.update(stored -> stored);
    Throwable thrown =
        catchThrowable(
            () ->
                store.update(
                    stored -> {
                      throw new StackOverflowError("no");
                    }));
    store.clear();

    assertThat(thrown).isInstanceOf(StackOverflowError.class);
    assertThat(watched.out()).isZero();
    assertThat(log.stream().filter(line -> line.startsWith("back")))
        .hasSize(5)
        .containsOnly("back " + autoCommit + " " + isolation + " 0");
    assertThat(log.stream().filter(line -> line.startsWith("commit")))
        .isNotEmpty()
        .containsOnly("commit false " + Connection.TRANSACTION_READ_COMMITTED + " 0");
  }

  @Test
  void isolationOfTheDataSourceIsNoMatter() throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      TokenStore store =
          of(
              new WatchedDataSource(database().dataSource(), call -> {})
                  .handingOut(false, Connection.TRANSACTION_SERIALIZABLE));
      Thread thread =
          new Thread(
              () -> {
                Throwable thrown =
                    catchThrowable(
                        () -> {
                          for (int n = 0; n < 10; n++) {
                            store.save(Oauth.token(n));
                          }
                        });
                if (thrown != null) {
                  failures.add(thrown);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(failures).isEmpty();
    assertThat(open().load()).contains(Oauth.token(9));
  }

  @Test
  void noRowIsLeftOfAnOwnerWithoutAToken() throws Exception {
    open().save(Oauth.token(1));
    open().clear();
    assertThat(text("SELECT COUNT(*) FROM upwork_token")).isEqualTo("0");

    open().update(stored -> stored);
    assertThatThrownBy(
            () ->
                open()
                    .update(
                        stored -> {
                          throw new IllegalStateException("no");
                        }))
        .hasMessage("no");
    open().load();

    assertThat(text("SELECT COUNT(*) FROM upwork_token")).isEqualTo("0");
  }

  /** As a program that died between making the row and saving leaves it. */
  @Test
  void rowWithoutATokenIsNoToken() throws Exception {
    execute("INSERT INTO upwork_token (owner, token) VALUES ('user-1', NULL)");

    assertThat(open().load()).isEmpty();
    open().save(Oauth.token(1));
    assertThat(open().load()).contains(Oauth.token(1));
  }

  /** D28. */
  @ParameterizedTest
  @ValueSource(strings = {"", "{\"version\":1,\"access_token\":\"canary", "{\"version\":2}"})
  void rowThatCannotBeUsedIsReportedAndLeftAsItIs(String content) throws Exception {
    execute("INSERT INTO upwork_token (owner, token) VALUES ('user-1', '" + content + "')");

    for (Throwable thrown :
        List.of(
            catchThrowable(() -> open().load()),
            catchThrowable(() -> open().save(Oauth.token(2))),
            catchThrowable(() -> open().clear()))) {
      assertThat(thrown)
          .isInstanceOf(TokenStoreException.class)
          .hasMessageStartingWith(
              "This owner's token in the table upwork_token cannot be used: it is ")
          .hasMessageEndingWith(
              ". It was left as it is: put a good copy in its place, or delete the row and sign in"
                  + " again.")
          .satisfies(Oauth::assertTellsNoSecret);
    }
    assertThat(text("SELECT token FROM upwork_token")).isEqualTo(content);
  }

  @Test
  void keepsWhatSomebodyElsePutThere() throws Exception {
    open().save(Oauth.token(1));
    execute(
        "UPDATE upwork_token SET token = REPLACE(token, '\"version\"', '\"x\": [1], \"version\"')");

    open().save(Oauth.token(2));

    assertThat(text("SELECT token FROM upwork_token"))
        .contains("canary-access-2")
        .contains("\"x\": [1]");
  }

  @Test
  void saysWhatMakesTheTable() throws Exception {
    execute("DROP TABLE upwork_token");

    assertThatThrownBy(() -> open().load())
        .isInstanceOf(TokenStoreException.class)
        .hasMessageStartingWith("The token could not be read from the database (")
        .hasMessageEndingWith(
            "). There is no table upwork_token: JdbcTokenStore.CREATE_TABLE makes it.");
    assertThatThrownBy(() -> open().save(Oauth.token(1)))
        .hasMessageStartingWith("The token could not be updated in the database (")
        .hasMessageEndingWith(
            "). There is no table upwork_token: JdbcTokenStore.CREATE_TABLE makes it.");
    execute(JdbcTokenStore.CREATE_TABLE);
  }

  /** What databases say then quotes the row. */
  @Test
  void tokenThatTheDatabaseDoesNotTakeIsNotShown() throws Exception {
    open().save(Oauth.token(1));
    execute("ALTER TABLE upwork_token ADD CONSTRAINT c CHECK (token NOT LIKE '%canary-access-2%')");

    assertThatThrownBy(() -> open().save(Oauth.token(2)))
        .isInstanceOf(TokenStoreException.class)
        .hasMessageMatching(
            "The database did not take the token \\(\\w+, SQLState 23[0-9]{3}\\)\\.")
        .satisfies(Oauth::assertTellsNoSecret);
    assertThat(open().load()).contains(Oauth.token(1));
  }

  /** A database that gives up waiting for the lock sooner than the store does. */
  @Test
  void lockIsWaitedForAgainAndAgain() throws Exception {
    open().save(Oauth.token(1));
    CountDownLatch failedTwice = new CountDownLatch(2);
    WatchedDataSource hurried =
        new WatchedDataSource(
            database().plus(hurried()).dataSource(),
            call -> {
              if (call.equals("failed executeQuery")) {
                failedTwice.countDown();
              }
            });
    CompletableFuture<Throwable> waiter = new CompletableFuture<>();
    Thread waiting =
        new Thread(() -> waiter.complete(catchThrowable(() -> of(hurried).save(Oauth.token(3)))));

    open()
        .update(
            stored -> {
              waiting.start();
              assertThat(passed(failedTwice)).isTrue();
              return Optional.of(Oauth.token(2));
            });

    assertThat(waiter.get()).isNull();
    assertThat(open().load()).contains(Oauth.token(3));
    assertThat(hurried.out()).isZero();
    waiting.join();
  }

  private static boolean passed(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void lockIsWaitedForNoLongerThanItMay() {
    open().save(Oauth.token(1));
    TokenStore impatient =
        new JdbcTokenStore(
            database().plus(hurried()).dataSource(), OWNER, Duration.ZERO, FakeTime.manual());
    List<Throwable> thrown = new ArrayList<>();

    open()
        .update(
            stored -> {
              thrown.add(catchThrowable(() -> impatient.save(Oauth.token(2))));
              return stored;
            });

    assertThat(thrown.get(0))
        .isInstanceOf(TokenStoreException.class)
        .hasMessageStartingWith(
            "Somebody else has been changing this owner's token in the table upwork_token for 0 s"
                + " (")
        .hasMessageEndingWith("). Nothing was changed.");
    assertThat(open().load()).contains(Oauth.token(1));
  }

  /** Whoever dies while saving leaves the old token or the new one, and nobody locked out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "before executeQuery",
        "after executeQuery",
        "before executeUpdate",
        "after executeUpdate",
        "before commit",
        "after commit"
      })
  void survivesTheEndOfAProcess(String step) throws Exception {
    open().save(Oauth.token(1));

    Databases.Address at = database();
    try (OtherJvm jvm = OtherJvm.start(Halting.class, at.url(), at.user(), at.password(), step)) {
      assertThat(jvm.rest()).isEmpty();
      assertThat(jvm.exitCode()).isEqualTo(77);
    }

    boolean committed = step.equals("after commit");
    assertThat(open().load()).contains(Oauth.token(committed ? 2 : 1));
    open().save(Oauth.token(3));
    assertThat(open().load()).contains(Oauth.token(3));
  }

  /** Ends at once, as a machine does, at a step of saving. */
  static final class Halting {
    public static void main(String[] args) {
      JdbcTokenStore.of(
              new WatchedDataSource(
                  Databases.Address.of(args).dataSource(),
                  call -> {
                    if (call.equals(args[3])) {
                      Runtime.getRuntime().halt(77);
                    }
                  }),
              OWNER)
          .save(Oauth.token(2));
    }
  }

  @Test
  void isRenewedByOneOfManyProcesses() throws Exception {
    Databases.Address at = database();

    SharedStore.assertOneRefreshForAll(open(), "jdbc", at.url(), at.user(), at.password(), OWNER);
  }
}
