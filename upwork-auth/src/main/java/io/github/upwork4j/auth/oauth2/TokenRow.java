package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The row of one owner in the table of tokens: the statements. */
final class TokenRow {
  private static final String SELECT = "SELECT token FROM upwork_token WHERE owner = ?";
  private static final String LOCK = SELECT + " FOR UPDATE";
  private static final String INSERT = "INSERT INTO upwork_token (owner, token) VALUES (?, NULL)";
  private static final String UPDATE = "UPDATE upwork_token SET token = ? WHERE owner = ?";
  private static final String DELETE = "DELETE FROM upwork_token WHERE owner = ?";

  private static final int SECONDS = 30;
  private static final int TRIES = 20;

  /** PostgreSQL's code, and H2's three. */
  private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

  /** A timeout of the lock or the statement, a deadlock, a conflict: next time it may work. */
  private static final Set<String> CONTENDED =
      Set.of("55P03", "57014", "HYT00", "40P01", "40001", "90131");

  private final String owner;
  private final Duration wait;
  private final TimeSource time;

  TokenRow(String owner, Duration wait, TimeSource time) {
    this.owner = owner;
    this.wait = wait;
    this.time = time;
  }

  Optional<TokenDocument> read(JdbcTransaction transaction) throws SQLException {
    return select(transaction, SELECT, SECONDS).flatMap(found -> found.document);
  }

  /**
   * Locks the row and reads it. One that is missing cannot be locked, so it is made before, without
   * a token.
   *
   * @throws TokenStoreException if somebody else holds it too long
   */
  Optional<TokenDocument> lock(JdbcTransaction transaction) throws SQLException {
    long end = time.nanoTime() + wait.toNanos();
    SQLException last = new SQLException("rows vanish as soon as they are made");
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Found> found = lockOnceFree(transaction, end);
      if (found.isPresent()) {
        return found.get().document;
      }
      try {
        transaction.run(
            INSERT,
            SECONDS,
            statement -> {
              statement.setString(1, owner);
              return statement.executeUpdate();
            });
        transaction.commit();
      } catch (SQLException e) { // most likely somebody else has just made it
        last = e;
        transaction.rollback();
      }
    }
    throw last;
  }

  /** Some databases give up waiting sooner than we do. */
  private Optional<Found> lockOnceFree(JdbcTransaction transaction, long end) throws SQLException {
    while (true) {
      Duration left = Duration.ofNanos(end - time.nanoTime());
      try {
        return select(transaction, LOCK, (int) Math.max(left.toSeconds(), 1));
      } catch (SQLException e) {
        if (!CONTENDED.contains(String.valueOf(e.getSQLState()))) {
          throw e;
        }
        if (end - time.nanoTime() <= 0) {
          throw new TokenStoreException(
              "Somebody else has been changing this owner's token in the table upwork_token for "
                  + wait.toSeconds()
                  + " s"
                  + codes(e)
                  + ". Nothing was changed.",
              e);
        }
      }
      transaction.rollback();
    }
  }

  private Optional<Found> select(JdbcTransaction transaction, String sql, int seconds)
      throws SQLException {
    return transaction.run(
        sql,
        seconds,
        statement -> {
          statement.setString(1, owner);
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(new Found(rows.getString(1))) : Optional.empty();
          }
        });
  }

  /** Saves a document in the row that is locked. */
  void write(JdbcTransaction transaction, TokenDocument document) throws SQLException {
    int rows;
    try {
      rows =
          transaction.run(
              UPDATE,
              SECONDS,
              statement -> {
                statement.setString(1, document.write());
                statement.setString(2, owner);
                return statement.executeUpdate();
              });
    } catch (SQLException e) { // without it: databases quote the row that they do not take
      throw new TokenStoreException(
          "The database did not take the token" + codes(e) + ".", /* cause= */ null);
    }
    if (rows != 1) {
      throw new SQLException("the row is gone, though it was locked");
    }
  }

  void remove(JdbcTransaction transaction) throws SQLException {
    transaction.run(
        DELETE,
        SECONDS,
        statement -> {
          statement.setString(1, owner);
          return statement.executeUpdate();
        });
  }

  static boolean isNoTable(SQLException e) {
    return NO_TABLE.contains(String.valueOf(e.getSQLState()));
  }

  static String codes(SQLException e) {
    return " (" + e.getClass().getSimpleName() + ", SQLState " + e.getSQLState() + ")";
  }

  /** A row as it is in the table: without a token where a lock was needed before there was one. */
  private static final class Found {
    final Optional<TokenDocument> document;

    Found(@Nullable String text) {
      try {
        this.document = Optional.ofNullable(text).map(TokenDocument::read);
      } catch (IllegalArgumentException e) { // the message is ours
        throw new TokenStoreException(
            "This owner's token in the table upwork_token cannot be used: "
                + e.getMessage()
                + ". It was left as it is: put a good copy in its place, or delete the row and"
                + " sign in again.",
            /* cause= */ null);
      }
    }
  }
}
