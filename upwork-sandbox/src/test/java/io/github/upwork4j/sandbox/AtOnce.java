package io.github.upwork4j.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One call, made many times by up to eight threads. */
final class AtOnce {
  private AtOnce() {}

  /** Returns what each of the calls returned. */
  static <T> List<T> call(int times, Callable<T> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(times, 8));
    try {
      List<Future<T>> pending = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        pending.add(threads.submit(call));
      }
      List<T> returned = new ArrayList<>();
      for (Future<T> one : pending) {
        returned.add(one.get());
      }
      return returned;
    } finally {
      threads.shutdown();
    }
  }
}
