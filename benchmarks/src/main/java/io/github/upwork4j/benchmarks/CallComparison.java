package io.github.upwork4j.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * The small call of {@link CallBenchmark} through the bare library and the SDK in turns, in one
 * process. Over loopback the time of a call hangs on which core wakes when, and differs by half
 * from one process to the next; taking turns, both meet the same.
 *
 * <p>With a number of threads, all of them call at once, and calls are counted instead of timed.
 */
public final class CallComparison {
  private static final int WARMUP = 10;
  private static final int ROUNDS = 30;
  private static final int CALLS = 3_000;

  private CallComparison() {}

  /** Prints the medians; with a number of threads, of the calls that they make in a second. */
  public static void main(String[] args) throws Exception {
    CallBenchmark calls = new CallBenchmark();
    calls.start();
    if (args.length == 0) {
      time(calls);
    } else {
      count(calls, Integer.parseInt(args[0]));
    }
    calls.stop();
    System.exit(0); // OkHttp's threads would stay for a minute
  }

  private static void count(CallBenchmark calls, int threads) throws InterruptedException {
    double[][] rates = new double[2][ROUNDS];
    for (int round = -WARMUP; round < ROUNDS; round++) {
      for (int which = 0; which < 2; which++) {
        Callable<?> call = which == 0 ? calls::smallBare : calls::smallSdk;
        double rate = rate(call, threads);
        if (round >= 0) {
          rates[which][round] = rate;
        }
      }
    }
    for (int which = 0; which < 2; which++) {
      Arrays.sort(rates[which]);
      System.out.printf(
          Locale.ROOT,
          "%-16s %8.0f calls a second at the median, %d threads%n",
          which == 0 ? "bare OkHttp" : "through the SDK",
          rates[which][ROUNDS / 2],
          threads);
    }
  }

  private static double rate(Callable<?> call, int threads) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(threads);
    long start = System.nanoTime();
    for (int t = 0; t < threads; t++) {
      new Thread(
              () -> {
                try {
                  for (int i = 0; i < CALLS; i++) {
                    call.call();
                  }
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                } finally {
                  done.countDown();
                }
              })
          .start();
    }
    done.await();
    return threads * (double) CALLS / (System.nanoTime() - start) * 1e9;
  }

  private static void time(CallBenchmark calls) throws IOException {
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
