package io.github.upwork4j.error;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that changes something was sent and no complete answer came: it may have been carried out
 * or not. It was not sent again. Look the result up before repeating it; for payments that means
 * the financial reports, since a repeated payment pays twice.
 */
public final class OutcomeUnknownException extends UpworkException {
  private static final long serialVersionUID = 1;

  private final String method;
  private final String pathTemplate;
  private final int status;
  private final Instant failedAt;

  /**
   * Makes an exception.
   *
   * @param status the status of the answer, 0 if not even that came
   * @param failedAt when the call failed, by this machine's clock
   */
  public OutcomeUnknownException(
      String message,
      String method,
      String pathTemplate,
      int status,
      Instant failedAt,
      @Nullable Throwable cause) {
    super(message, cause);
    this.method = method;
    this.pathTemplate = pathTemplate;
    this.status = status;
    this.failedAt = failedAt;
  }

  /** The HTTP method as documented. */
  public String method() {
    return method;
  }

  /** The path, with its arguments still as names. */
  public String pathTemplate() {
    return pathTemplate;
  }

  /** The status of the answer; empty if the connection ended before it came. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** When the call failed, by this machine's clock: what to look for in a report. */
  public Instant failedAt() {
    return failedAt;
  }
}
