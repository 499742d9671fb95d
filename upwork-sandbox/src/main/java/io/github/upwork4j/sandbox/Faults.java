package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.server.FaultPlan;
import io.github.upwork4j.sandbox.internal.server.PlannedFault;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the sandbox to fail.
 *
 * <pre>{@code
 * sandbox.faults().next(2, Fault.status(503));
 * sandbox.faults().on("POST", "/api/hr/v2/teams/34567/adjustments.json", Fault.status(502).afterTheCall());
 * sandbox.faults().randomly(0.05, 42, Fault.status(502), Fault.cut(CutPoint.AFTER_REQUEST));
 * }</pre>
 *
 * <p>A request takes at most one fault: the first that waits for its verb and path; or else the
 * next of those for any request; or else what chance has for it. Faults come before the rate limit
 * and authentication. What happened to a request stands in {@link UpworkSandbox#received()}.
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
   * Lets this happen to the next request, whatever it is, signing in included. Faults are queued
   * and happen in the order in which they were asked for.
   */
  public void next(Fault fault) {
    next(1, fault);
  }

  /**
   * Lets this happen to the next requests, whatever they are.
   *
   * @param times how many requests, from 1 to 100,000
   * @param fault what happens to each
   * @throws IllegalArgumentException when times is out of its range
   */
  public void next(int times, Fault fault) {
    if (times < 1 || times > MAX_TIMES) {
      throw new IllegalArgumentException("times must be between 1 and " + MAX_TIMES);
    }
    plan.add(times, fault.planned);
  }

  /**
   * Lets these happen, one each and in this order, to the next requests with that verb and path.
   *
   * @param verb the verb of the request line, like {@code POST}; {@code *} for any
   * @param path the path without the query, encoded as on the wire; {@code *} stands for any part
   *     of one segment, {@code **} for any part of the path
   * @param faults at least one
   * @throws IllegalArgumentException when there is no fault, or the path does not begin with a
   *     slash or an asterisk
   */
  public void on(String verb, String path, Fault... faults) {
    Objects.requireNonNull(verb, "verb");
    if (!path.startsWith("/") && !path.startsWith("*")) {
      throw new IllegalArgumentException("a path begins with a slash: " + path);
    }
    plan.add(verb, path, planned(faults));
  }

  /**
   * Lets one of these happen to a share of all calls of the APIs from now on, picked by chance;
   * takes the place of what was asked for before. Signing in is left alone ({@link #on} reaches it
   * where it has to fail). The same seed gives the same faults to the same sequence of calls; with
   * several threads the sequence is that in which the requests arrive.
   *
   * @param share from 0 to 1: 0.05 for one call in twenty
   * @param seed what chance begins with
   * @param faults at least one; all equally likely
   * @throws IllegalArgumentException when the share is out of its range or there is no fault
   */
  public void randomly(double share, long seed, Fault... faults) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be between 0 and 1: " + share);
    }
    plan.randomly(share, seed, planned(faults));
  }

  /**
   * Delays every answer from now on, beginning with its headers. It stays until it is changed.
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
   * The faults of {@link #on} and {@link #next} that have not happened yet; those for a verb and
   * path first. An immutable list, empty when all of them happened; a test can end by asking.
   */
  public List<Fault> pending() {
    return plan.pending().stream().map(Fault::new).collect(Collectors.toUnmodifiableList());
  }

  /** Forgets the latency, chance, and all faults that have not happened yet. */
  public void clear() {
    plan.clear();
  }

  private static List<PlannedFault> planned(Fault[] faults) {
    if (faults.length == 0) {
      throw new IllegalArgumentException("at least one fault");
    }
    return Stream.of(faults).map(fault -> fault.planned).collect(Collectors.toUnmodifiableList());
  }
}
