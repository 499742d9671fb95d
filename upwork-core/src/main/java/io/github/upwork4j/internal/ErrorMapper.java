package io.github.upwork4j.internal;

import io.github.upwork4j.error.ApiFailure;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.CarriedException;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.PayloadTooLargeException;
import io.github.upwork4j.error.RateLimitWaitTooLongException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ResponseTooLargeException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.error.UpworkIoException.Kind;
import io.github.upwork4j.http.CallPhase;
import io.github.upwork4j.http.CallProfile;
import io.github.upwork4j.http.RateLimitWaitException;
import io.github.upwork4j.http.Replay;
import io.github.upwork4j.http.RetryAfter;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import okhttp3.Headers;

/**
 * Turns answers that are no success, and failures without an answer, into exceptions: all of them.
 */
public final class ErrorMapper {
  private ErrorMapper() {}

  /** Returns the exception for an answer that is no success. */
  public static UpworkException answered(
      CallLabel label,
      CallProfile profile,
      int status,
      Headers headers,
      String body,
      TimeSource time) {
    UpworkException mapped = mapAnswer(label, profile, status, headers, body, time);
    profile.earlierFailures().forEach(mapped::addSuppressed);
    return mapped;
  }

  private static UpworkException mapAnswer(
      CallLabel label,
      CallProfile profile,
      int status,
      Headers headers,
      String body,
      TimeSource time) {
    if (profile.outcomeWasUnclear()
        && profile.replay() != Replay.SAFE
        && (status == 404 || status == 409 || status == 410)) {
      return new OutcomeUnknownException(
          label
              + " may already be done: an earlier attempt was sent without an answer, and the next"
              + " one was answered HTTP "
              + status
              + ". "
              + whatToLookAt(label),
          label.method(),
          label.pathTemplate(),
          status,
          time.now(),
          null);
    }
    ErrorBody error = ErrorBody.of(headers, body);
    ApiFailure failure =
        ApiFailure.builder()
            .method(label.method())
            .pathTemplate(label.pathTemplate())
            .status(status)
            .code(error.code())
            .serverMessage(error.message())
            .headers(publicHeaders(headers))
            .body(body)
            .attempts(Math.max(1, profile.attempts()))
            .keyPermission(label.permission())
            .build();
    switch (status) {
      case 400:
        return new BadRequestException(failure);
      case 401:
        return new UnauthorizedException(
            failure,
            profile.isAnonymous()
                ? "The call went out without credentials: give the client's builder an authorizer."
                : "Check the keys and the token; if the token was revoked or has expired, sign in"
                    + " again.");
      case 403:
        return new ForbiddenException(failure);
      case 404:
        return new NotFoundException(failure);
      case 413:
        return new PayloadTooLargeException(failure);
      case 429:
        return new RateLimitedException(
            failure, RetryAfter.from(headers, time.now()).orElse(Duration.ofSeconds(60)));
      default:
        if (status >= 500) {
          return new ServerException(failure, afterTrouble(label, profile));
        }
        if (status == 408) {
          return new UpworkApiException(failure, afterTrouble(label, profile));
        }
        return new UpworkApiException(
            failure, status >= 300 && status < 400 ? "Redirects are not followed." : "");
    }
  }

  /** A gateway gives up on what the server behind it may still carry out. */
  private static String afterTrouble(CallLabel label, CallProfile profile) {
    return profile.replay() == Replay.SAFE || profile.replay() == Replay.IDEMPOTENT
        ? "Try again later."
        : "It may have been carried out, and was not sent again. " + whatToLookAt(label);
  }

  /** Returns the exception for a call that got no complete answer. */
  public static UpworkException failed(
      CallLabel label, CallProfile profile, Throwable failure, boolean cancelled, TimeSource time) {
    UpworkException mapped = mapFailure(label, profile, failure, cancelled, time);
    for (Throwable earlier : failure.getSuppressed()) {
      mapped.addSuppressed(earlier);
    }
    return mapped;
  }

  private static UpworkException mapFailure(
      CallLabel label, CallProfile profile, Throwable failure, boolean cancelled, TimeSource time) {
    if (failure instanceof RateLimitWaitException) {
      return new RateLimitWaitTooLongException(
          label + " was not sent. " + failure.getMessage(),
          ((RateLimitWaitException) failure).needed(),
          failure);
    }
    if (failure instanceof BodyLimit) {
      BodyLimit limit = (BodyLimit) failure;
      return new ResponseTooLargeException(
          "The answer to "
              + label
              + " is larger than "
              + limit.limit()
              + " bytes. Ask for less, or raise maxResponseBytes of the client.",
          limit.limit(),
          limit.status(),
          publicHeaders(limit.headers()),
          failure);
    }
    Kind kind = kind(failure, cancelled);
    boolean mayBeDone = profile.isUnanswered() || profile.outcomeWasUnclear();
    if (mayBeDone && profile.replay() != Replay.SAFE) {
      return new OutcomeUnknownException(
          outcomeUnknown(label, profile, kind),
          label.method(),
          label.pathTemplate(),
          profile.answeredStatus(),
          time.now(),
          failure);
    }
    if (failure instanceof CarriedException) {
      return ((CarriedException) failure).carried();
    }
    return new UpworkIoException(
        sentence(label, profile, kind, failure, time),
        kind,
        profile.phase(),
        Math.max(1, profile.attempts()),
        failure);
  }

  private static Kind kind(Throwable failure, boolean cancelled) {
    if (failure instanceof SocketTimeoutException) {
      return Kind.TIMEOUT;
    }
    if (Thread.currentThread().isInterrupted()) {
      return Kind.INTERRUPTED;
    }
    return cancelled ? Kind.CANCELLED : Kind.NETWORK;
  }

  private static String outcomeUnknown(CallLabel label, CallProfile profile, Kind kind) {
    boolean late = kind == Kind.TIMEOUT;
    String answer =
        profile.answeredStatus() == 0
            ? "no answer came" + (late ? " in time" : "")
            : "the answer (HTTP "
                + profile.answeredStatus()
                + (late ? ") did not end in time" : ") was cut");
    return label
        + " was sent and "
        + answer
        + ": it may have been carried out. "
        + (profile.replay() == Replay.IDEMPOTENT ? "" : "It was not sent again. ")
        + whatToLookAt(label);
  }

  private static String whatToLookAt(CallLabel label) {
    return label.lookUp().orElse("Look it up before repeating it.");
  }

  private static String sentence(
      CallLabel label, CallProfile profile, Kind kind, Throwable failure, TimeSource time) {
    switch (kind) {
      case TIMEOUT:
        return failure instanceof BufferingInterceptor.DeadlinePassed
            ? label + " was not sent: its deadline passed before."
            : label
                + " timed out while "
                + doing(profile.phase())
                + (profile.remaining(time.nanoTime()) > 0 ? "." : ": its deadline passed.");
      case INTERRUPTED:
        return label + " was interrupted.";
      case CANCELLED:
        return label + " was cancelled.";
      default:
        return label + " failed while " + doing(profile.phase()) + ": " + reason(failure) + ".";
    }
  }

  private static String doing(CallPhase phase) {
    switch (phase) {
      case DNS:
        return "looking up the host";
      case CONNECT:
        return "connecting";
      case TLS:
        return "setting up TLS";
      case WRITE:
        return "sending the request";
      case READ:
        return "reading the answer";
      default:
        return "preparing the request";
    }
  }

  private static String reason(Throwable failure) {
    if (failure instanceof UnknownHostException) {
      return "the host's address was not found";
    }
    String message = failure.getMessage();
    String kind = failure instanceof SSLException ? "TLS: " : "";
    return message == null || message.isBlank()
        ? kind + failure.getClass().getSimpleName()
        : kind + Texts.clean(message, 150);
  }

  /** Returns {@code headers} without those that carry sessions. */
  public static Headers publicHeaders(Headers headers) {
    return headers.get("Set-Cookie") == null
        ? headers
        : headers.newBuilder().removeAll("Set-Cookie").build();
  }

  /**
   * Returns {@code failure} as something to throw: whatever OkHttp let through, our own errors as
   * they are.
   */
  public static Throwable unwrapped(Throwable failure) {
    if (failure instanceof InterruptedException) { // undeclared, from OkHttp's fast fallback
      Thread.currentThread().interrupt();
      return new IOException("interrupted", failure);
    }
    return failure;
  }
}
