package io.github.upwork4j.sandbox.internal.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The faults that are still to come. Thread-safe. */
public final class FaultPlan {
  private static final Pattern WILDCARD = Pattern.compile("\\*\\*|\\*|[^*]+");

  private final List<Rule> rules = new ArrayList<>();
  private final Deque<PlannedFault> next = new ArrayDeque<>();
  private @Nullable Chance chance;
  private Duration latency = Duration.ZERO;

  /** Faults for requests that match. */
  private static final class Rule {
    final String verb;
    final Pattern path;
    final Deque<PlannedFault> faults;

    Rule(String verb, Pattern path, List<PlannedFault> faults) {
      this.verb = verb;
      this.path = path;
      this.faults = new ArrayDeque<>(faults);
    }

    boolean matches(String method, String rawPath) {
      return (verb.equals("*") || verb.equalsIgnoreCase(method)) && path.matcher(rawPath).matches();
    }
  }

  /** Faults for a share of the calls. */
  private static final class Chance {
    final double share;
    final Random random;
    final List<PlannedFault> faults;

    Chance(double share, long seed, List<PlannedFault> faults) {
      this.share = share;
      this.random = new Random(seed);
      this.faults = List.copyOf(faults);
    }

    /** Draws twice in any case, so that what comes next does not depend on what came. */
    @Nullable PlannedFault draw() {
      double luck = random.nextDouble();
      int which = random.nextInt(faults.size());
      return luck < share ? faults.get(which) : null;
    }
  }

  public synchronized void add(int times, PlannedFault fault) {
    next.addAll(Collections.nCopies(times, fault));
  }

  /**
   * Plans faults for requests that match.
   *
   * @param verb a verb, or an asterisk for all
   * @param path a path, where an asterisk is any part of a segment and two are any part of a path
   */
  public synchronized void add(String verb, String path, List<PlannedFault> faults) {
    StringBuilder regex = new StringBuilder();
    WILDCARD
        .matcher(path)
        .results()
        .forEach(
            part -> {
              String text = part.group();
              regex.append(
                  text.equals("**") ? ".*" : text.equals("*") ? "[^/]*" : Pattern.quote(text));
            });
    rules.add(new Rule(verb, Pattern.compile(regex.toString()), faults));
  }

  public synchronized void randomly(double share, long seed, List<PlannedFault> faults) {
    chance = new Chance(share, seed, faults);
  }

  public synchronized void latency(Duration duration) {
    latency = duration;
  }

  public synchronized void clear() {
    rules.clear();
    next.clear();
    chance = null;
    latency = Duration.ZERO;
  }

  /** What was asked for and has not happened; chance does not count. */
  public synchronized List<PlannedFault> pending() {
    List<PlannedFault> pending = new ArrayList<>();
    rules.forEach(rule -> pending.addAll(rule.faults));
    pending.addAll(next);
    return pending;
  }

  /** Takes the fault for this request, if there is one. */
  synchronized @Nullable PlannedFault take(String method, String rawPath) {
    for (Rule rule : rules) {
      if (!rule.faults.isEmpty() && rule.matches(method, rawPath)) {
        return rule.faults.poll();
      }
    }
    PlannedFault fault = next.poll();
    return fault == null && chance != null && Paths.isCall(rawPath) ? chance.draw() : fault;
  }

  synchronized Duration latency() {
    return latency;
  }
}
