package io.github.upwork4j.examples;

import java.util.concurrent.CountDownLatch;

/** The wait of programs that run until somebody ends them. */
final class UntilInterrupted {
  private UntilInterrupted() {}

  /** Waits for Ctrl-C, or for an interrupt of this thread. */
  static void await() {
    await(() -> {});
  }

  /** Waits likewise, and does a last thing, which Ctrl-C does not cut short. */
  static void await(Runnable last) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              last.run();
              ended.countDown();
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      ended.await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(hook);
      last.run();
      Thread.currentThread().interrupt();
    }
  }
}
