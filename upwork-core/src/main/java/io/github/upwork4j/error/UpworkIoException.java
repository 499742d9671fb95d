package io.github.upwork4j.error;

import io.github.upwork4j.http.CallPhase;
import org.jspecify.annotations.Nullable;

/**
 * No answer: the network failed, time ran out, or the thread was interrupted (its interrupt flag is
 * then set). The call either never left this machine, or it changes nothing; otherwise it would be
 * an {@link OutcomeUnknownException}.
 */
public final class UpworkIoException extends UpworkException {
  private static final long serialVersionUID = 1;

  /** What kind of failure it was. */
  public enum Kind {
    /** The network, the address, the connection or the server's HTTP. */
    NETWORK,
    /** A timeout, or the deadline of the call. */
    TIMEOUT,
    /** The thread was interrupted. */
    INTERRUPTED,
    /** The call was cancelled. */
    CANCELLED
  }

  private final Kind kind;
  private final CallPhase phase;
  private final int attempts;

  /** Makes an exception. */
  public UpworkIoException(
      String message, Kind kind, CallPhase phase, int attempts, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.phase = phase;
    this.attempts = attempts;
  }

  /** What kind of failure it was. */
  public Kind kind() {
    return kind;
  }

  /** How far the last attempt came. */
  public CallPhase phase() {
    return phase;
  }

  /** How many attempts were made. */
  public int attempts() {
    return attempts;
  }
}
