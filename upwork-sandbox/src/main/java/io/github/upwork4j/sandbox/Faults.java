package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.server.FaultPlan;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Tells the sandbox to fail.
 *
 * <p>Failures and cuts are queued and used up in the order in which they were asked for, one for
 * each request, whatever the request is. They come before the rate limit and authentication. A
 * request that is failed is not carried out. The latency stays until it is changed.
 *
 * <p>Thread-safe; lives as long as its sandbox.
 */
public final class Faults {
  private static final int MAX_TIMES = 100_000;

  private final FaultPlan plan;

  Faults(FaultPlan plan) {
    this.plan = plan;
  }

  /**
   * Delays every answer from now on, beginning with its headers.
   *
   * @param latency how long; zero for no delay
   * @throws IllegalArgumentException when it is negative
   */
  public void latency(Duration latency) {
    if (latency.isNegative()) {
      throw new IllegalArgumentException("latency must not be negative: " + latency);
    }
    plan.latency(latency);
  }

  /**
   * Answers the next request with an error in Upwork's format, or in that of the Jobs API.
   *
   * @param status from 200 to 599
   * @throws IllegalArgumentException when the status is out of that range
   */
  public void failNext(int status) {
    failNext(1, status);
  }

  /**
   * Answers the next requests with an error in Upwork's format, or in that of the Jobs API.
   *
   * @param times how many requests, at least one
   * @param status from 200 to 599
   * @throws IllegalArgumentException when a number is out of its range
   */
  public void failNext(int times, int status) {
    plan.add(checkedTimes(times), FaultPlan.Fault.error(checkedStatus(status)));
  }

  /**
   * Answers the next requests with exactly this answer.
   *
   * @param times how many requests, at least one
   * @param status from 200 to 599
   * @param headers header values by name; empty for none but {@code Date} and {@code
   *     Content-Length}
   * @param body the body, empty for none
   * @throws IllegalArgumentException when a number is out of its range
   */
  public void failNext(int times, int status, Map<String, String> headers, String body) {
    Objects.requireNonNull(body, "body");
    plan.add(checkedTimes(times), FaultPlan.Fault.answer(checkedStatus(status), headers, body));
  }

  /**
   * Breaks the connection of the next request.
   *
   * @param point where it breaks
   */
  public void cutNext(CutPoint point) {
    plan.add(1, FaultPlan.Fault.cut(Objects.requireNonNull(point, "point")));
  }

  /** Forgets the latency and all failures and cuts that have not happened yet. */
  public void clear() {
    plan.clear();
  }

  private static int checkedTimes(int times) {
    if (times < 1 || times > MAX_TIMES) {
      throw new IllegalArgumentException("times must be between 1 and " + MAX_TIMES);
    }
    return times;
  }

  private static int checkedStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("status must be between 200 and 599: " + status);
    }
    return status;
  }
}
