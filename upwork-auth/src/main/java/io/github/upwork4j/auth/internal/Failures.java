package io.github.upwork4j.auth.internal;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.internal.Texts;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** What signing in can fail with, whichever generation of OAuth it is. */
public final class Failures {
  private Failures() {}

  /**
   * Returns the exception for a request to {@code endpoint} without a complete answer. What an
   * answer was refused with stays as it is.
   */
  public static AuthorizationException unanswered(String endpoint, Exception e) {
    if (e instanceof AuthorizationException) {
      return (AuthorizationException) e;
    }
    if (e instanceof InterruptedException) { // undeclared, from OkHttp's fast fallback
      Thread.currentThread().interrupt();
    }
    String why;
    if (Thread.currentThread().isInterrupted()) {
      why = "the thread was interrupted";
    } else if (e instanceof SocketTimeoutException || e instanceof InterruptedIOException) {
      why = "it did not answer in time";
    } else if (e instanceof UnknownHostException) {
      why = "its address was not found";
    } else if (e instanceof SSLException) {
      why = "TLS failed";
    } else {
      why = e.getClass().getSimpleName();
    }
    return new AuthorizationUnavailableException(
        "Upwork's " + endpoint + " could not be asked: " + why + ". Try later.",
        /* error= */ null,
        /* retryAfter= */ null,
        e);
  }

  /** Returns whether a status means that the same request may work later. */
  public static boolean isTrouble(int status) {
    return status >= 500 || status == 429 || status == 408;
  }

  /** A server's words end up in web pages: no markup. */
  public static String words(String text, int max) {
    return Texts.clean(text.replace('<', ' ').replace('>', ' '), max);
  }
}
