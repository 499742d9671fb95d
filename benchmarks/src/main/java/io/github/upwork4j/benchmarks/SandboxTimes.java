package io.github.upwork4j.benchmarks;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** How long a sandbox takes to start, in a fresh process and later, and to answer a bare client. */
public final class SandboxTimes {
  private static final int STARTS = 50;
  private static final int CALLS = 5_000;
  private static final List<String> PATHS =
      List.of(
          "/api/auth/v1/info.json",
          "/api/profiles/v2/search/jobs.json?q=java",
          "/api/profiles/v2/search/providers.json?q=java",
          "/api/hr/v2/engagements.json",
          "/api/messages/v3/mycompany/rooms.json",
          "/api/team/v3/workdiaries/contracts/12345/20200612.json",
          "/gds/finreports/v2/buyer_companies/mycompany/billings?tq=SELECT%20date,%20sum(amount)",
          "/gds/timereports/v1/companies/mycompany?tq=SELECT%20worked_on,%20sum(hours)"
              + "%20WHERE%20worked_on%20%3E%3D%20'2020-05-01'");

  private SandboxTimes() {}

  /** Prints the times. */
  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    UpworkSandbox sandbox = UpworkSandbox.start();
    System.out.printf(Locale.ROOT, "%8.1f ms  the first start%n", millisSince(begin));
    OkHttpClient http = new OkHttpClient();
    for (String path : PATHS) {
      print(http, sandbox, path);
    }
    double[] starts = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      begin = System.nanoTime();
      UpworkSandbox.builder().seed(i).start().close();
      starts[i] = millisSince(begin);
    }
    Arrays.sort(starts);
    System.out.printf(Locale.ROOT, "%8.1f ms  a later start and end%n", starts[STARTS / 2]);
    sandbox.close();
    System.exit(0); // OkHttp's threads would stay for a minute
  }

  private static void print(OkHttpClient http, UpworkSandbox sandbox, String path)
      throws IOException {
    Request request =
        new Request.Builder()
            .url(sandbox.baseUrl() + path)
            .header("Authorization", "Bearer " + sandbox.credentials().bearerToken())
            .build();
    double[] times = new double[CALLS];
    int status = 0;
    int size = 0;
    for (int i = 0; i < CALLS; i++) {
      long begin = System.nanoTime();
      try (Response response = http.newCall(request).execute()) {
        status = response.code();
        size = response.body().bytes().length;
      }
      times[i] = millisSince(begin);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%8.3f ms  at the median, %.3f at the 99th percentile: %d, %d bytes, %s%n",
        times[CALLS / 2],
        times[CALLS * 99 / 100],
        status,
        size,
        path.replaceAll("[?].*", ""));
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
