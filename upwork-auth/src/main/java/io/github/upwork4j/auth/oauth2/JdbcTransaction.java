package io.github.upwork4j.auth.oauth2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A transaction of the isolation READ COMMITTED, in which a row lock is waited for and what is read
 * then is what others committed. The connection goes back as it came.
 */
final class JdbcTransaction implements AutoCloseable {
  private final Connection connection;
  private final boolean autoCommit;
  private final int isolation;

  /** What to do with a statement. */
  interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private JdbcTransaction(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
    this.isolation = connection.getTransactionIsolation();
  }

  static JdbcTransaction begin(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    boolean begun = false;
    try {
      JdbcTransaction transaction = new JdbcTransaction(connection);
      if (transaction.isolation != Connection.TRANSACTION_READ_COMMITTED) {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      }
      connection.setAutoCommit(false);
      begun = true;
      return transaction;
    } finally {
      if (!begun) {
        connection.close();
      }
    }
  }

  /** Runs a statement that may take {@code seconds}. */
  <T> T run(String sql, int seconds, Work<T> work) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int before = statement.getQueryTimeout(); // which some databases keep for the connection
      statement.setQueryTimeout(seconds);
      try {
        return work.run(statement);
      } finally {
        statement.setQueryTimeout(before);
      }
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  /**
   * Undoes what is not committed and gives the connection back. If that fails, the connection is
   * beyond use, and what was committed is committed all the same.
   */
  @Override
  public void close() {
    try (Connection returned = connection) {
      returned.rollback();
      if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
        returned.setTransactionIsolation(isolation);
      }
      returned.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      // nothing to be done for it
    }
  }
}
