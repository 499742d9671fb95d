package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A report that is larger than the memory of the program that reads it. */
@Timeout(120)
class MillionRowsTest {
  private static final int ROWS = 1_000_000;
  private static final String HEAD =
      "{\"table\":{\"cols\":[{\"label\":\"provider_name\"},{\"label\":\"hours\"}],\"rows\":[";
  private static final String ROW = "{\"c\":[{\"v\":\"John Johnson\"},{\"v\":\"7.5\"}]}";

  /** Sends a hundred thousand rows in each of ten blocks; it holds one block at a time. */
  private static void sendReport(RawServer.Peer peer) throws IOException {
    peer.readRequest();
    peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
    peer.send(HEAD + ROW);
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (int i = 0; i < 1_000; i++) {
      block.writeBytes(("," + ROW).getBytes(StandardCharsets.US_ASCII));
    }
    for (int i = 0; i < ROWS / 1_000; i++) {
      peer.send(block.toByteArray());
    }
    peer.send("]}}");
  }

  @Test
  void isReadWith32MegabytesOfHeap() throws Exception {
    try (RawServer server = RawServer.playing(MillionRowsTest::sendReport)) {
      Process jvm =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx32m",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  Program.class.getName(),
                  "http://localhost:" + server.port())
              .redirectErrorStream(true)
              .start();
      String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(output).contains("1000001 rows, 7500007.5 hours");
    }
  }

  /** What runs in the other JVM. */
  static final class Program {
    public static void main(String[] args) {
      Endpoint<ReportTable> endpoint =
          Endpoint.get("/gds/timereports").returning("table", ReportTable.WIRE);
      try (UpworkClient client = UpworkClient.builder().sandbox(args[0]).build();
          ReportRows rows = new Report(client, endpoint, Arguments.none()).rows()) {
        long count = 0;
        BigDecimal hours = BigDecimal.ZERO;
        for (ReportRow row : rows) {
          count++;
          hours = hours.add(row.number("hours").orElseThrow());
        }
        System.out.println(count + " rows, " + hours + " hours");
      }
    }
  }
}
