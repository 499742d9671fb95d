package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faults that are still to come, in order. Thread-safe. */
public final class FaultPlan {
  private final Deque<Fault> next = new ArrayDeque<>();
  private Duration latency = Duration.ZERO;

  /** One planned fault: an answer instead of the real one, or a cut. Immutable. */
  public static final class Fault {
    final int status;
    final List<Parameter> headers;

    /** Null for an error in the format of the service. */
    final @Nullable String body;

    /** Null for an answer. */
    final @Nullable CutPoint cut;

    private Fault(
        int status, List<Parameter> headers, @Nullable String body, @Nullable CutPoint cut) {
      this.status = status;
      this.headers = List.copyOf(headers);
      this.body = body;
      this.cut = cut;
    }

    /** An error in the format of the service. */
    public static Fault error(int status) {
      return new Fault(status, List.of(), null, null);
    }

    /** Any answer. */
    public static Fault answer(int status, Map<String, String> headers, String body) {
      List<Parameter> list = new ArrayList<>();
      headers.forEach((name, value) -> list.add(new Parameter(name, value)));
      return new Fault(status, list, body, null);
    }

    /** A connection that breaks. */
    public static Fault cut(CutPoint point) {
      return new Fault(0, List.of(), null, point);
    }
  }

  public synchronized void add(int times, Fault fault) {
    next.addAll(Collections.nCopies(times, fault));
  }

  public synchronized void latency(Duration duration) {
    latency = duration;
  }

  public synchronized void clear() {
    next.clear();
    latency = Duration.ZERO;
  }

  synchronized @Nullable Fault poll() {
    return next.poll();
  }

  synchronized Duration latency() {
    return latency;
  }
}
