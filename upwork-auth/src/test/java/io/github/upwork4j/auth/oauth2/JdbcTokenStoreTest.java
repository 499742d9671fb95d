package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.auth.TokenStoreException;
import java.sql.Connection;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In memory, behind a server on this machine, so that other JVMs can take part. */
@DisplayName("A store of tokens in H2 as PostgreSQL")
class JdbcTokenStoreTest extends JdbcTokenStoreContract {
  private static Server server;
  private static Databases.Address database;
  private static Connection keepsItAlive;

  @BeforeAll
  static void start() throws Exception {
    server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    database =
        new Databases.Address(
            "jdbc:h2:tcp://localhost:"
                + server.getPort()
                + "/mem:tokens;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "sa",
            "");
    keepsItAlive = database.dataSource().getConnection();
  }

  @AfterAll
  static void stop() throws Exception {
    keepsItAlive.close();
    server.stop();
  }

  @BeforeEach
  void makeTable() throws Exception {
    execute("DROP ALL OBJECTS", JdbcTokenStore.CREATE_TABLE);
  }

  @Override
  Databases.Address database() {
    return database;
  }

  @Override
  String hurried() {
    return ";LOCK_TIMEOUT=20";
  }

  @Test
  void isReportedWhereTheDatabaseIsAway() {
    Databases.Address away = new Databases.Address("jdbc:postgresql://localhost:1/x", "me", "");
    TokenStore store = JdbcTokenStore.of(away.dataSource(), OWNER);

    assertThatThrownBy(store::load)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "The token could not be read from the database (PSQLException, SQLState 08001).");
    assertThatThrownBy(() -> store.save(Oauth.token(1)))
        .hasMessage(
            "The token could not be updated in the database (PSQLException, SQLState 08001).")
        .satisfies(Oauth::assertTellsNoSecret);
    assertThat(store).hasToString("JdbcTokenStore{upwork_token}");
  }
}
