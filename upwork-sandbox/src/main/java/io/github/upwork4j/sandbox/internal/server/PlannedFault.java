package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes wrong with one request. Immutable; equal when the same goes wrong. */
public final class PlannedFault {
  /** How an exchange is spoilt. */
  enum Kind {
    ERROR(false),
    ANSWER(false),
    BOMB(false),
    CUT(true),
    WRONG_LENGTH(true),
    ENDLESS_CHUNKS(true),
    SLOW_HEADERS(true),
    SLOW_BODY(true),
    TRUNCATED(true);

    /** Whether it is the real answer that is spoilt, and not another one that takes its place. */
    final boolean spoilsRealAnswer;

    Kind(boolean spoilsRealAnswer) {
      this.spoilsRealAnswer = spoilsRealAnswer;
    }
  }

  final Kind kind;
  final String description;
  final boolean carriedOut;

  /** Of an answer or an error; 0 otherwise. */
  final int status;

  /** Null unless it is an answer. */
  final @Nullable Answer answer;

  /** Null unless it is a cut. */
  final @Nullable CutPoint cut;

  /** Bytes to be off by, bytes at a time, or mebibytes. */
  final int amount;

  final Duration pause;

  private PlannedFault(
      Kind kind,
      String description,
      boolean carriedOut,
      int status,
      @Nullable Answer answer,
      @Nullable CutPoint cut,
      int amount,
      Duration pause) {
    this.kind = kind;
    this.description = description;
    this.carriedOut = carriedOut;
    this.status = status;
    this.answer = answer;
    this.cut = cut;
    this.amount = amount;
    this.pause = pause;
  }

  /** An error in the format of the service. */
  public static PlannedFault error(int status) {
    return new PlannedFault(
        Kind.ERROR, "status " + status, false, status, null, null, 0, Duration.ZERO);
  }

  /** Any answer. */
  public static PlannedFault answer(
      String description, int status, List<Parameter> headers, String body) {
    Answer answer = new Answer(status, headers, body);
    return new PlannedFault(
        Kind.ANSWER, description, false, status, answer, null, 0, Duration.ZERO);
  }

  public static PlannedFault bomb(int mebibytes) {
    String description = "a gzip bomb of " + mebibytes + " MiB";
    return new PlannedFault(
        Kind.BOMB, description, false, 200, null, null, mebibytes, Duration.ZERO);
  }

  /** A connection that breaks. */
  public static PlannedFault cut(CutPoint point) {
    boolean carriedOut = point != CutPoint.BEFORE_REQUEST && point != CutPoint.DURING_REQUEST;
    return new PlannedFault(
        Kind.CUT, "a cut " + point, carriedOut, 0, null, point, 0, Duration.ZERO);
  }

  public static PlannedFault wrongLength(int by) {
    return spoilt(
        Kind.WRONG_LENGTH,
        "a Content-Length of " + Math.abs(by) + " too " + (by > 0 ? "many" : "few"),
        by,
        Duration.ZERO);
  }

  public static PlannedFault endlessChunks() {
    return spoilt(Kind.ENDLESS_CHUNKS, "chunks without an end", 0, Duration.ZERO);
  }

  public static PlannedFault slowHeaders(int bytes, Duration pause) {
    return spoilt(
        Kind.SLOW_HEADERS, "slow headers, " + bytes + " bytes every " + pause, bytes, pause);
  }

  public static PlannedFault slowBody(int bytes, Duration pause) {
    return spoilt(Kind.SLOW_BODY, "a slow body, " + bytes + " bytes every " + pause, bytes, pause);
  }

  public static PlannedFault truncated() {
    return spoilt(Kind.TRUNCATED, "half of the body", 0, Duration.ZERO);
  }

  private static PlannedFault spoilt(Kind kind, String description, int amount, Duration pause) {
    return new PlannedFault(kind, description, true, 0, null, null, amount, pause);
  }

  /** The same behind which the request is carried out. */
  public PlannedFault afterTheCall() {
    return new PlannedFault(kind, description, true, status, answer, cut, amount, pause);
  }

  /** Whether the request is handed to the service, whatever the client is told. */
  public boolean isCarriedOut() {
    return carriedOut;
  }

  /** Whether the request is not even read to its end. */
  public boolean isBeforeTheCall() {
    return cut == CutPoint.BEFORE_REQUEST || cut == CutPoint.DURING_REQUEST;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof PlannedFault)) {
      return false;
    }
    PlannedFault that = (PlannedFault) other;
    return kind == that.kind
        && carriedOut == that.carriedOut
        && status == that.status
        && cut == that.cut
        && amount == that.amount
        && pause.equals(that.pause)
        && content().equals(that.content());
  }

  private List<String> content() {
    if (answer == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(answer.body()),
            answer.headers().stream().map(header -> header.name() + ": " + header.value()))
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, carriedOut, status, cut, amount, pause);
  }

  /** What goes wrong, in words. */
  @Override
  public String toString() {
    return description + (carriedOut && !kind.spoilsRealAnswer ? " after the call" : "");
  }
}
