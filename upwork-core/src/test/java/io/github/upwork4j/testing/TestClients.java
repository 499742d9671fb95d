package io.github.upwork4j.testing;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockWebServer;

/** Clients that talk to a server of the test, or to a sandbox. */
public final class TestClients {
  private TestClients() {}

  /** Starts a client of {@code server}, which is started if need be; no rate limit. */
  public static UpworkClient.Builder to(MockWebServer server) {
    if (!server.getStarted()) {
      try {
        server.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return to(server.url("/").scheme(), server.getPort());
  }

  /** The same with a clock of the test's own. */
  public static UpworkClient.Builder to(MockWebServer server, TimeSource time) {
    return to(server).timeSource(time);
  }

  /** Starts a client of a scripted server. */
  public static UpworkClient.Builder to(RawServer server) {
    return to("http", server.port());
  }

  /** The same with a clock of the test's own. */
  public static UpworkClient.Builder to(RawServer server, TimeSource time) {
    return to(server).timeSource(time);
  }

  /** Starts a client of a sandbox, with a token that the sandbox gave. */
  public static UpworkClient.Builder signedIn(String sandboxUrl, String bearerToken) {
    String authorization = "Bearer " + bearerToken;
    return UpworkClient.builder()
        .sandbox(sandboxUrl)
        .okHttpClient(TestHttp.client())
        .authorizer(request -> request.newBuilder().header("Authorization", authorization).build());
  }

  private static UpworkClient.Builder to(String scheme, int port) {
    return UpworkClient.builder()
        .sandbox(scheme + "://localhost:" + port)
        .rateLimiter(RateLimiter.unlimited())
        .okHttpClient(TestHttp.client());
  }
}
