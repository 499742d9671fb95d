package io.github.upwork4j.examples;

import io.github.upwork4j.UpworkClient;
import java.io.PrintWriter;
import java.util.Map;

/** A client of the {@link Server} that the environment names, let in by what it holds. */
final class Connection implements AutoCloseable {
  private final Server server;
  private final UpworkClient client;

  private Connection(Server server) {
    this.server = server;
    this.client = server.client().authorizer(server.authorizer()).build();
  }

  static Connection open(Map<String, String> environment, PrintWriter notes) {
    return new Connection(Server.of(environment, notes));
  }

  UpworkClient client() {
    return client;
  }

  /** Whether calls have effects outside this machine. */
  boolean isReal() {
    return server.isReal();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
