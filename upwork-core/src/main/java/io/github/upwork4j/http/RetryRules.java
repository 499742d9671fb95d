package io.github.upwork4j.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;

/** Which attempts may be followed by another: the table behind {@link Replay}. */
final class RetryRules {
  private RetryRules() {}

  /** Returns whether a call that was answered with {@code status} may be sent again. */
  static boolean afterStatus(Replay replay, int status) {
    switch (status) {
      case 429:
        return replay != Replay.PAYMENT;
      case 408:
      case 500:
      case 502:
      case 503:
      case 504:
        return replay == Replay.SAFE || replay == Replay.IDEMPOTENT;
      default:
        return false;
    }
  }

  /** Returns whether a call without a complete answer may be sent again. */
  static boolean afterFailure(Replay replay, boolean sent, IOException failure) {
    if (failure instanceof RateLimitWaitException || failure instanceof NotWorthRetrying) {
      return false;
    }
    if (failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException)) {
      return false;
    }
    if (failure instanceof SSLException && !brokeOff(failure)) {
      return false; // a certificate or a protocol that will be as wrong the next time
    }
    return !sent || replay == Replay.SAFE || replay == Replay.IDEMPOTENT;
  }

  private static boolean brokeOff(Throwable failure) {
    for (Throwable t = failure.getCause(); t != null; t = t.getCause()) {
      if (t instanceof EOFException || t instanceof SocketException) {
        return true;
      }
    }
    return false;
  }
}
