package io.github.upwork4j.benchmarks;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobsApi;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
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
 * A whole call over loopback, beside a bare OkHttp call that does not decode: a small answer, and a
 * page of 100 jobs. The SDK's calls are signed (OAuth 1.0a), paced by a limiter that never has to
 * wait, retried if need be, and decoded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CallBenchmark {
  private static final Endpoint<Acknowledgement> SMALL =
      Endpoint.get("/api/hr/v2/jobs/{job_key}").returning("job", Acknowledgement.WIRE);

  private LoopbackServer server;
  private OkHttpClient bare;
  private Request bareSmall;
  private Request barePage;
  private UpworkClient client;
  private UpworkCall<Acknowledgement> small;
  private JobsApi jobs;
  private JobSearch search;

  /** Starts the server and the clients. */
  @Setup
  public void start() {
    server = new LoopbackServer(Answers.small(), Answers.page());
    bare = new OkHttpClient();
    bareSmall = new Request.Builder().url(server.url() + "/api/hr/v2/jobs/~0150f0.json").build();
    barePage =
        new Request.Builder()
            .url(server.url() + "/api/profiles/v2/search/jobs.json?q=java&paging=0%3B100")
            .build();
    client =
        UpworkClient.builder()
            .sandbox(server.url())
            .authorizer(
                OAuth1Authorizer.of(
                    OAuth1Credentials.of(
                        "0123456789abcdef0123456789abcdef",
                        Secret.of("0123456789abcdef"),
                        "fedcba9876543210fedcba9876543210",
                        Secret.of("fedcba9876543210"))))
            .rateLimiter(
                RateLimiter.slidingWindow()
                    .permits(1_000_000, Duration.ofSeconds(1))
                    .dailyPermits(Long.MAX_VALUE)
                    .build())
            .build();
    small = client.call(SMALL, Arguments.path("job_key", "~0150f0"));
    jobs = JobsApi.of(client);
    search = JobSearch.forQuery("java");
  }

  /** Stops them. */
  @TearDown
  public void stop() throws IOException {
    client.close();
    bare.dispatcher().executorService().shutdown();
    bare.connectionPool().evictAll();
    server.close();
  }

  /** The bare library, a small answer. */
  @Benchmark
  public byte[] smallBare() throws IOException {
    return read(bareSmall);
  }

  /** The SDK, a small answer. */
  @Benchmark
  public Acknowledgement smallSdk() {
    return small.execute();
  }

  /** The bare library, a page of jobs. */
  @Benchmark
  public byte[] pageBare() throws IOException {
    return read(barePage);
  }

  /** The SDK, a page of jobs, from the search to the list. */
  @Benchmark
  public List<JobSummary> pageSdk() {
    return jobs.search().find(search).execute().items();
  }

  private byte[] read(Request request) throws IOException {
    try (Response response = bare.newCall(request).execute()) {
      return response.body().bytes();
    }
  }
}
