package io.github.upwork4j.examples;

import java.util.concurrent.CountDownLatch;

/** The wait of programs that run until somebody ends them. */
final class UntilInterrupted {
  private UntilInterrupted() {}

  /** Waits for Ctrl-C, or for an interrupt of this thread. */
  static void await() {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
