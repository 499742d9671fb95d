package io.github.upwork4j.auth.oauth2;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/**
 * On the database that {@code UPWORK4J_TEST_POSTGRES_URL} names, in a schema of its own; user and
 * password are in {@code UPWORK4J_TEST_POSTGRES_USER} and {@code _PASSWORD}.
 */
@DisplayName("A store of tokens in PostgreSQL")
class PostgresTokenStoreTest extends JdbcTokenStoreContract {
  private static final String VARIABLE = "UPWORK4J_TEST_POSTGRES_";
  private static final String SCHEMA = "upwork4j_test";

  private static Databases.Address database;

  @BeforeAll
  static void find() {
    String url = System.getenv(VARIABLE + "URL");
    if (url == null) {
      String reason = "The tests on PostgreSQL are skipped: " + VARIABLE + "URL is not set.";
      System.out.println(reason);
      Assumptions.abort(reason);
    }
    database = new Databases.Address(url, variable("USER"), variable("PASSWORD"));
  }

  private static String variable(String name) {
    String value = System.getenv(VARIABLE + name);
    return value == null ? "" : value;
  }

  @BeforeEach
  void makeTable() throws Exception {
    inDatabase("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE", "CREATE SCHEMA " + SCHEMA);
    execute(JdbcTokenStore.CREATE_TABLE);
  }

  @AfterEach
  void dropTable() throws Exception {
    inDatabase("DROP SCHEMA " + SCHEMA + " CASCADE");
  }

  private static void inDatabase(String... statements) throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  Databases.Address database() {
    return database.plus((database.url().contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
  }

  @Override
  String hurried() {
    return "&options=-c%20lock_timeout=20";
  }
}
