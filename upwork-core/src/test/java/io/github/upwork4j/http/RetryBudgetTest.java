package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A27 and A28, counted. */
class RetryBudgetTest {
  private final RetryBudget budget = new RetryBudget();

  @Test
  void tenRetriesAndNoMore() {
    assertThat(takeAll()).isEqualTo(10);
    assertThat(budget.take()).isFalse();
  }

  @Test
  void twoSuccessesPayForOneRetry() {
    takeAll();
    budget.success();
    assertThat(budget.take()).isFalse();
    budget.success();
    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isFalse();
  }

  @Test
  void successesAreNotSavedUpBeyondTen() {
    for (int i = 0; i < 1_000; i++) {
      budget.success();
    }

    assertThat(takeAll()).isEqualTo(10);
  }

  @Test
  void manyThreadsShareIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Integer>> takers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        takers.add(this::takeAll);
      }
      int taken = 0;
      for (Future<Integer> taker : threads.invokeAll(takers)) {
        taken += taker.get();
      }

      assertThat(taken).isEqualTo(10);
    } finally {
      threads.shutdown();
    }
  }

  private int takeAll() {
    int taken = 0;
    while (budget.take()) {
      taken++;
    }
    return taken;
  }
}
