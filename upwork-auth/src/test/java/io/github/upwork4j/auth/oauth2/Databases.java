package io.github.upwork4j.auth.oauth2;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases of the tests, as other JVMs find them too. */
final class Databases {
  /** Where a database is and who may use it. */
  record Address(String url, String user, String password) {
    /** With more in the URL. */
    Address plus(String parameters) {
      return new Address(url + parameters, user, password);
    }

    static Address of(String... arguments) {
      return new Address(arguments[0], arguments[1], arguments[2]);
    }

    DataSource dataSource() {
      if (url.startsWith("jdbc:h2:")) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
      }
      PGSimpleDataSource postgres = new PGSimpleDataSource();
      postgres.setUrl(url);
      postgres.setUser(user);
      postgres.setPassword(password);
      return postgres;
    }

    /** Prints the kind of database only. */
    @Override
    public String toString() {
      return url.startsWith("jdbc:h2:") ? "H2" : "PostgreSQL";
    }
  }

  private Databases() {}
}
