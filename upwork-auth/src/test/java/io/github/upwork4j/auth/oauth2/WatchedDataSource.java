package io.github.upwork4j.auth.oauth2;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out connections of another data source and tells what is done with them. */
final class WatchedDataSource implements DataSource {
  private final DataSource source;
  private final Consumer<String> listener;
  private final List<Connection> open = Collections.synchronizedList(new ArrayList<>());
  private boolean autoCommit = true;
  private int isolation = Connection.TRANSACTION_READ_COMMITTED;

  /**
   * Tells the listener {@code before commit}, {@code after commit}, and so on; and how a connection
   * is when it commits and when it comes back: autocommit, isolation, seconds for a statement.
   */
  WatchedDataSource(DataSource source, Consumer<String> listener) {
    this.source = source;
    this.listener = listener;
  }

  /** How connections are handed out. */
  WatchedDataSource handingOut(boolean autoCommit, int isolation) {
    this.autoCommit = autoCommit;
    this.isolation = isolation;
    return this;
  }

  /** How many connections did not come back. */
  int out() {
    return open.size();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = source.getConnection();
    connection.setTransactionIsolation(isolation);
    connection.setAutoCommit(autoCommit);
    open.add(connection);
    return proxy(
        Connection.class,
        connection,
        (name, result) -> {
          if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, (n, r) -> r);
          }
          return result;
        });
  }

  private interface Result {
    Object of(String method, Object result) throws SQLException;
  }

  private <T> T proxy(Class<T> type, T target, Result results) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          boolean returned = target instanceof Connection && method.getName().equals("close");
          if (returned) {
            Connection connection = (Connection) target;
            listener.accept("back " + state(connection));
            open.remove(connection);
          }
          if (method.getName().equals("commit")) {
            listener.accept("commit " + state((Connection) target));
          }
          listener.accept("before " + method.getName());
          try {
            Object result = results.of(method.getName(), method.invoke(target, arguments));
            listener.accept("after " + method.getName());
            return result;
          } catch (InvocationTargetException e) {
            listener.accept("failed " + method.getName());
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static String state(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return connection.getAutoCommit()
          + " "
          + connection.getTransactionIsolation()
          + " "
          + statement.getQueryTimeout();
    }
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PrintWriter getLogWriter() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Logger getParentLogger() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
