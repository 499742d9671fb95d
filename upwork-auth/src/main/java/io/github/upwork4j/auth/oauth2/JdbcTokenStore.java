package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tokens in a table of a database, for programs that run on many machines. One table serves
 * all users, each with a row of their own; whoever renews a token holds the lock on its row, so one
 * instance renews it for all.
 *
 * <p>Make the table once, with {@link #CREATE_TABLE}, or the same in your migrations:
 *
 * <pre>{@code
 * CREATE TABLE upwork_token (
 *   owner VARCHAR(255) NOT NULL PRIMARY KEY,
 *   token TEXT
 * )
 * }</pre>
 *
 * <pre>{@code
 * TokenStore store = JdbcTokenStore.of(dataSource, user.id());
 * }</pre>
 *
 * <p><b>The token is in the table in clear.</b> Whoever can read the table, or a backup of it, can
 * act at Upwork as these users; give the table to the program's own database user alone, encrypt
 * disks and backups, and keep the parameters of statements out of logs. The column holds one JSON
 * object with a version; fields that are not ours stay, and what is not as we write it is an error
 * and is never overwritten. A user who signed out leaves no row.
 *
 * <p><b>Connections.</b> An update holds a connection, and the lock, while Upwork is asked for a
 * token, which may take a minute: the pool needs one to spare, and sessions that are idle in a
 * transaction that long must not be cut. It waits for the lock at most two minutes; other
 * statements may take 30 seconds. JDBC does not end its waiting for an interrupt. Each use is a
 * transaction of its own: the data source must not hand out connections with a transaction under
 * way, as proxies that join a surrounding one do. Autocommit and isolation go back as they came.
 *
 * <p><b>Databases.</b> Tested on PostgreSQL 15 and on H2 2. Any other needs {@code SELECT … FOR
 * UPDATE}, and must tell owners apart exactly: MySQL's usual collations take {@code bob} and {@code
 * Bob} for one.
 *
 * <p>Whatever fails is a {@link TokenStoreException}, without the token: what a database says of a
 * row that it does not take may hold it, so only its code is passed on. Needs the module {@code
 * java.sql}; nothing else in this library does.
 */
public final class JdbcTokenStore implements TokenStore {
  /** The statement that makes the table. */
  public static final String CREATE_TABLE =
      "CREATE TABLE upwork_token (owner VARCHAR(255) NOT NULL PRIMARY KEY, token TEXT)";

  private static final Duration WAIT = Duration.ofMinutes(2);

  private final DataSource dataSource;
  private final TokenRow row;

  JdbcTokenStore(DataSource dataSource, String owner, Duration wait, TimeSource time) {
    if (owner.isBlank()
        || owner.length() > 255
        || owner.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "owner takes 1 to 255 characters, without control characters");
    }
    this.dataSource = dataSource;
    this.row = new TokenRow(owner, wait, time);
  }

  /**
   * Returns the store of one user's token. The database is not asked yet.
   *
   * @param owner whose token it is, in your terms: the id of a user or a tenant
   * @throws IllegalArgumentException if the owner is blank, longer than 255 characters, or holds
   *     control characters
   */
  public static JdbcTokenStore of(DataSource dataSource, String owner) {
    return new JdbcTokenStore(dataSource, owner, WAIT, TimeSource.system());
  }

  @Override
  public Optional<OAuth2Token> load() {
    try (JdbcTransaction transaction = JdbcTransaction.begin(dataSource)) {
      return row.read(transaction).map(TokenDocument::token);
    } catch (SQLException e) {
      throw failed("read from", e);
    }
  }

  @Override
  public void update(Change change) {
    try (JdbcTransaction transaction = JdbcTransaction.begin(dataSource)) {
      @Nullable TokenDocument document = row.lock(transaction).orElse(null);
      Optional<OAuth2Token> stored = Optional.ofNullable(document).map(TokenDocument::token);
      Optional<OAuth2Token> next;
      try {
        next = change.apply(stored);
      } catch (Throwable t) {
        if (document == null) {
          removeAfter(t, transaction);
        }
        throw t;
      }
      if (next.isEmpty()) {
        row.remove(transaction);
      } else if (!next.equals(stored)) {
        row.write(
            transaction,
            document == null ? TokenDocument.of(next.get()) : document.with(next.get()));
      }
      transaction.commit();
    } catch (SQLException e) {
      throw failed("updated in", e);
    }
  }

  /** Leaves no row of an owner who has no token. */
  private void removeAfter(Throwable thrown, JdbcTransaction transaction) {
    try {
      row.remove(transaction);
      transaction.commit();
    } catch (SQLException e) {
      thrown.addSuppressed(e);
    }
  }

  private static TokenStoreException failed(String what, SQLException e) {
    String message = "The token could not be " + what + " the database" + TokenRow.codes(e) + ".";
    return new TokenStoreException(
        TokenRow.isNoTable(e)
            ? message + " There is no table upwork_token: JdbcTokenStore.CREATE_TABLE makes it."
            : message,
        e);
  }

  /** Returns the kind of store. */
  @Override
  public String toString() {
    return "JdbcTokenStore{upwork_token}";
  }
}
