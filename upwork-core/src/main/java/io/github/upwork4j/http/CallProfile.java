package io.github.upwork4j.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * What the interceptors know about one call beyond its bytes, and what happened to it. The client
 * tags its requests with one; for a request of your own the interceptors make one from the tags
 * {@link Replay} and {@link RetryPolicy} and the HTTP method.
 *
 * <p>Belongs to one call and its thread. Not thread-safe.
 */
public final class CallProfile {
  private final Replay replay;
  private final @Nullable RetryPolicy policy;
  private final boolean hasDeadline;
  private final long deadline;

  private final List<IOException> earlierFailures = new ArrayList<>(0);
  private int attempts;
  private boolean outcomeWasUnclear;
  private boolean sent;
  private boolean credentialsRenewed;
  private boolean anonymous;
  private int answeredStatus;
  private boolean answeredWhole;

  /** Volatile, since OkHttp tries several addresses on threads of its own. */
  private volatile CallPhase phase = CallPhase.PREPARE;

  private CallProfile(
      Replay replay, @Nullable RetryPolicy policy, boolean hasDeadline, long deadline) {
    this.replay = replay;
    this.policy = policy;
    this.hasDeadline = hasDeadline;
    this.deadline = deadline;
  }

  /** Returns the profile of a call that may take as long as it needs. */
  public static CallProfile of(Replay replay, @Nullable RetryPolicy policy) {
    return new CallProfile(replay, policy, false, 0);
  }

  /** Returns the profile of a call that has to end when the monotonic clock shows {@code nanos}. */
  public static CallProfile until(long nanos, Replay replay, @Nullable RetryPolicy policy) {
    return new CallProfile(replay, policy, true, nanos);
  }

  /** Returns the profile that {@code request} is tagged with, or one made from what it says. */
  static CallProfile from(Request request) {
    CallProfile profile = request.tag(CallProfile.class);
    if (profile != null) {
      return profile;
    }
    Replay replay = request.tag(Replay.class);
    if (replay == null) {
      boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
      replay = reads ? Replay.SAFE : Replay.UNSAFE;
    }
    return of(replay, request.tag(RetryPolicy.class));
  }

  /** Returns whether the call may be sent again. */
  public Replay replay() {
    return replay;
  }

  /** Returns how many attempts were begun. */
  public int attempts() {
    return attempts;
  }

  /** Returns the failures of the attempts before the last one, oldest first. */
  public List<IOException> earlierFailures() {
    return List.copyOf(earlierFailures);
  }

  /** Returns whether some attempt was sent and got no complete answer: it may have been done. */
  public boolean outcomeWasUnclear() {
    return outcomeWasUnclear;
  }

  /** Returns whether any byte of the last attempt may have left this machine. */
  public boolean wasSent() {
    return sent;
  }

  /**
   * Returns whether the last attempt was sent and got no answer, or not the whole of one: it may
   * have been carried out.
   */
  public boolean isUnanswered() {
    return sent && !answeredWhole;
  }

  /** Returns how far the last attempt came. */
  public CallPhase phase() {
    return phase;
  }

  /** Returns the status of the last answer, 0 if there was none; its body may have been cut. */
  public int answeredStatus() {
    return answeredStatus;
  }

  /** Returns the nanoseconds left at {@code now}; Long.MAX_VALUE without a deadline. */
  public long remaining(long now) {
    return hasDeadline ? deadline - now : Long.MAX_VALUE;
  }

  /** Notes that the answer asked for other credentials, and that they are there now. */
  public void credentialsWereRenewed() {
    credentialsRenewed = true;
  }

  /** Notes whether the attempt goes out with nothing that says whose it is. */
  public void attemptIsAnonymous(boolean anonymous) {
    this.anonymous = anonymous;
  }

  /** Returns whether the last attempt went out with nothing that says whose it is. */
  public boolean isAnonymous() {
    return anonymous;
  }

  /** Notes the status of an answer whose body is still to be read. */
  public void answered(int status) {
    answeredStatus = status;
  }

  /** Notes that the answer has come to its end. */
  public void answeredWhole() {
    answeredWhole = true;
  }

  @Nullable RetryPolicy policy() {
    return policy;
  }

  void attemptBegins() {
    attempts++;
    sent = false;
    credentialsRenewed = false;
    answeredStatus = 0;
    answeredWhole = false;
    phase = CallPhase.PREPARE;
  }

  void reached(CallPhase reached) {
    if (reached.compareTo(phase) > 0) {
      phase = reached;
    }
    if (reached.compareTo(CallPhase.WRITE) >= 0) {
      sent = true;
    }
  }

  void attemptWasUnclear() {
    outcomeWasUnclear = true;
  }

  boolean takeRenewedCredentials() {
    boolean renewed = credentialsRenewed;
    credentialsRenewed = false;
    return renewed;
  }

  void failedBefore(IOException failure) {
    earlierFailures.add(failure);
  }
}
