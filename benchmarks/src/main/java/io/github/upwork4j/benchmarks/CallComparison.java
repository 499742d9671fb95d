package io.github.upwork4j.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * The small call of {@link CallBenchmark} through the bare library and the SDK in turns, in one
 * process. Over loopback the time of a call hangs on which core wakes when, and differs by half
 * from one process to the next; taking turns, both meet the same.
 */
public final class CallComparison {
  private static final int WARMUP = 10;
  private static final int ROUNDS = 30;
  private static final int CALLS = 3_000;

  private CallComparison() {}

  /** Prints the medians. */
  public static void main(String[] args) throws IOException {
    CallBenchmark calls = new CallBenchmark();
    calls.start();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[][] medians = new double[2][ROUNDS];
    double[][] cpu = new double[2][ROUNDS];
    for (int round = -WARMUP; round < ROUNDS; round++) {
      for (int which = 0; which < 2; which++) {
        long[] times = new long[CALLS];
        long cpuBefore = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < CALLS; i++) {
          long start = System.nanoTime();
          Object answer = which == 0 ? calls.smallBare() : calls.smallSdk();
          times[i] = System.nanoTime() - start;
          if (answer == null) {
            throw new IllegalStateException("every call is answered");
          }
        }
        if (round >= 0) {
          cpu[which][round] = (threads.getCurrentThreadCpuTime() - cpuBefore) / (1_000.0 * CALLS);
          Arrays.sort(times);
          medians[which][round] = times[CALLS / 2] / 1_000.0;
        }
      }
    }
    print("bare OkHttp", medians[0], cpu[0]);
    print("through the SDK", medians[1], cpu[1]);
    calls.stop();
    System.exit(0); // OkHttp's threads would stay for a minute
  }

  private static void print(String what, double[] medians, double[] cpu) {
    Arrays.sort(medians);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-16s %6.1f us at the median, %6.1f us of the caller's CPU%n",
        what,
        medians[ROUNDS / 2],
        cpu[ROUNDS / 2]);
  }
}
