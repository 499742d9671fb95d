package io.github.upwork4j.testing;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockWebServer;

/** Clients that talk to a server of the test. */
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

  private static UpworkClient.Builder to(String scheme, int port) {
    return UpworkClient.builder()
        .sandbox(scheme + "://localhost:" + port)
        .rateLimiter(RateLimiter.unlimited())
        .okHttpClient(TestHttp.client());
  }
}
