package io.github.upwork4j.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockWebServer;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The guard itself: tests that leak do fail, without asking for it. */
class LeakCheckTest {
  private static final CountDownLatch END = new CountDownLatch(1);
  private static @Nullable Thread leaked;
  private static @Nullable Response unread;
  private static @Nullable MockWebServer server;

  /** Not found by the build, since it is no class file of its own name; run below. */
  static class Leaky {
    @Test
    void leavesAResponseOpen() throws IOException {
      MockWebServer answering = Ledger.of().server();
      answering.start();
      server = answering;
      Request request = new Request.Builder().url(answering.url("/")).build();
      unread = TestHttp.client().newCall(request).execute();
    }

    @Test
    void leavesAThreadRunning() {
      Thread thread =
          new Thread(
              () -> {
                try {
                  END.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              },
              "forgotten");
      leaked = thread;
      thread.start();
    }

    @Test
    void leavesNothing() throws IOException {
      try (MockWebServer answering = Ledger.of().server()) {
        answering.start();
        Request request = new Request.Builder().url(answering.url("/")).build();
        TestHttp.client().newCall(request).execute().close();
      }
    }
  }

  @AfterEach
  void end() throws InterruptedException {
    END.countDown();
    requireNonNull(leaked).join();
    requireNonNull(unread).close();
    requireNonNull(server).close();
  }

  @Test
  void testsThatLeakFail() {
    TestExecutionSummary summary = run(Leaky.class);

    assertThat(summary.getTestsStartedCount()).isEqualTo(3);
    assertThat(summary.getFailures())
        .extracting(failure -> failure.getException().getMessage())
        .satisfiesExactlyInAnyOrder(
            message ->
                assertThat(message)
                    .startsWith("leavesAResponseOpen() left behind:")
                    .contains("1 of 1 connections in use", "acquired: 1, released: 0"),
            message ->
                assertThat(message)
                    .startsWith("leavesAThreadRunning() left behind:")
                    .contains("thread 'forgotten'"));
  }

  private static TestExecutionSummary run(Class<?> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameter(LeakCheck.PATIENCE, "100")
                .build(),
            listener);
    return listener.getSummary();
  }
}
