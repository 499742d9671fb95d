package io.github.upwork4j.reports;

import io.github.upwork4j.error.UpworkException;

/**
 * Upwork refused a report. It says so in an answer of status 200, so this is no {@code
 * UpworkApiException}. Nothing is wrong with the credentials: the user may not see this report, or
 * the query asks for what the report does not have.
 */
public final class ReportQueryException extends UpworkException {
  private static final long serialVersionUID = 1;

  /** Why a report was refused. */
  public enum Reason {
    /** The user lacks the permission in that team or company; each report says which it needs. */
    ACCESS_DENIED,
    /** The query is not one that this report understands. */
    INVALID_QUERY,
    /** Something else; the server's text says what. */
    OTHER
  }

  private final Reason reason;
  private final String serverText;
  private final String body;

  ReportQueryException(String message, Reason reason, String serverText, String body) {
    super(message, null);
    this.reason = reason;
    this.serverText = serverText;
    this.body = body;
  }

  /** Why it was refused. */
  public Reason reason() {
    return reason;
  }

  /** What the server said, unshortened; it may repeat parts of the query. */
  public String serverText() {
    return serverText;
  }

  /** The answer as it came, or the first 4 KB of one that was read while it came. */
  public String body() {
    return body;
  }
}
