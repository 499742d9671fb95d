package io.github.upwork4j.payloads;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.Ledger;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F1 as the matrix has it: in a JVM of its own with 64 MB. */
@DisplayName("A program with little memory")
class SmallHeapTest {
  @Test
  void survivesAGzipBomb() throws Exception {
    Buffer bomb = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(bomb))) {
      byte[] block = new byte[1024 * 1024];
      for (int i = 0; i < 200; i++) {
        sink.write(block);
      }
    }
    Ledger ledger =
        new Ledger()
            .otherwise(
                entry ->
                    new MockResponse.Builder()
                        .code(entry.path().equals("/error") ? 500 : 200)
                        .addHeader("Content-Encoding", "gzip")
                        .body(bomb.clone())
                        .build());
    try (MockWebServer server = ledger.server()) {
      server.start();
      Process jvm =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  Program.class.getName(),
                  "http://localhost:" + server.getPort())
              .redirectErrorStream(true)
              .start();
      String output =
          new String(jvm.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

      assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(output)
          .contains("/value ResponseTooLargeException")
          .contains("/error ServerException")
          .doesNotContain("OutOfMemoryError");
    }
  }

  /** What runs in the other JVM. */
  static final class Program {
    public static void main(String[] args) {
      try (UpworkClient client =
          UpworkClient.builder().sandbox(args[0]).retryPolicy(RetryPolicy.never()).build()) {
        for (String path : new String[] {"/value", "/error"}) {
          try {
            client.raw().get(path, Map.of()).execute();
          } catch (UpworkException e) {
            System.out.println(path + " " + e.getClass().getSimpleName());
          }
        }
      }
    }
  }
}
