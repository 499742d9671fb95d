package io.github.upwork4j.sandbox.internal.gds;

/** A query that a report refuses. The message goes to the client. */
public final class InvalidQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidQuery(String message) {
    super("Invalid query: " + message, null, false, false);
  }
}
