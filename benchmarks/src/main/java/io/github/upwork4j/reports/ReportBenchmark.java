package io.github.upwork4j.reports;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.benchmarks.LoopbackServer;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.internal.DigitGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A report of 100 000 rows and 8 columns: read row by row, beside Moshi's reader passing over the
 * same bytes; and the time until the first row is there. In this package for the sake of {@code
 * TableReader}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReportBenchmark {
  private static final int ROWS = 100_000;
  private static final String[] COLUMNS = {
    "worked_on", "provider_id", "provider_name", "team_id", "task", "memo", "hours", "charges"
  };

  private final Endpoint<ReportTable> endpoint =
      Endpoint.get("/gds/timereports/v1/companies/{company_id}")
          .returning("table", ReportTable.WIRE);
  private byte[] answer;
  private LoopbackServer server;
  private UpworkClient client;
  private OkHttpClient bare;

  /** Makes the report. */
  @Setup
  public void start() {
    String json = report();
    answer = json.getBytes(StandardCharsets.UTF_8);
    server = new LoopbackServer("{}", json);
    client =
        UpworkClient.builder()
            .sandbox(server.url())
            .rateLimiter(RateLimiter.unlimited())
            .maxResponseBytes(1L << 30)
            .build();
    bare = new OkHttpClient();
  }

  /** Stops the server. */
  @TearDown
  public void stop() throws IOException {
    client.close();
    bare.dispatcher().executorService().shutdown();
    bare.connectionPool().evictAll();
    server.close();
  }

  private static String report() {
    StringBuilder json = new StringBuilder("{\"server_time\":1405948018,\"table\":{\"cols\":[");
    for (String column : COLUMNS) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",");
      json.append("{\"id\":\"").append(column).append("\",\"label\":\"").append(column);
      json.append("\",\"type\":\"string\"}");
    }
    json.append("],\"rows\":[");
    for (int i = 0; i < ROWS; i++) {
      json.append(i == 0 ? "" : ",").append("{\"c\":[");
      cell(json, "202001" + (10 + i % 20)).append(',');
      cell(json, "freelancer" + i % 97).append(',');
      cell(json, "Siobhán O'Neill " + i % 97).append(',');
      cell(json, "mycompany:engineering").append(',');
      cell(json, "development").append(',');
      cell(json, "Working on the second part of ticket " + i).append(',');
      cell(json, i % 8 + ".1666666666667").append(',');
      cell(json, (i % 500) + ".37").append("]}");
    }
    return json.append("]}}").toString();
  }

  private static StringBuilder cell(StringBuilder json, String value) {
    return json.append("{\"v\":\"").append(value).append("\"}");
  }

  /** Every row, every cell, from memory. */
  @Benchmark
  public int rows() throws IOException {
    BufferedSource source = Okio.buffer(new DigitGuard(new Buffer().write(answer)));
    JsonReader json = JsonReader.of(source);
    json.beginObject();
    while (!json.nextName().equals("table")) {
      json.skipValue();
    }
    TableReader table = TableReader.streaming(json, source);
    int cells = 0;
    for (ReportRow row = table.next(); row != null; row = table.next()) {
      cells += row.text("hours").isPresent() ? 1 : 0;
    }
    return cells;
  }

  /** The same bytes, passed over. */
  @Benchmark
  public void moshiSkip() throws IOException {
    JsonReader.of(new Buffer().write(answer)).skipValue();
  }

  /** Every row over HTTP, as users get them. */
  @Benchmark
  public int rowsOverHttp() {
    int cells = 0;
    try (ReportRows rows =
        new Report(client, endpoint, Arguments.path("company_id", "search")).rows()) {
      for (ReportRow row : rows) {
        cells += row.text("hours").isPresent() ? 1 : 0;
      }
    }
    return cells;
  }

  /** The same answer through a bare client, passed over. */
  @Benchmark
  public void moshiSkipOverHttp() throws IOException {
    Request request =
        new Request.Builder().url(server.url() + "/gds/timereports/v1/companies/search").build();
    try (Response response = bare.newCall(request).execute()) {
      JsonReader.of(response.body().source()).skipValue();
    }
  }

  /** Until the first row is there; the rest is not wanted. */
  @Benchmark
  public Object firstRow() {
    try (ReportRows rows =
        new Report(client, endpoint, Arguments.path("company_id", "search")).rows()) {
      return rows.iterator().next();
    }
  }
}
