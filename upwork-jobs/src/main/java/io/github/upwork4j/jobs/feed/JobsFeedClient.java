package io.github.upwork4j.jobs.feed;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.http.RateLimiter;
import java.util.function.UnaryOperator;

/**
 * The third-party Jobs API at {@code https://api.upworkjobsapi.com}: a feed of Upwork jobs by
 * another vendor, with a key of its own in the header {@code X-API-KEY}. Not Upwork's, and needs no
 * Upwork account.
 *
 * <p>Thread-safe and immutable; build one, share it, {@link #close} it at the end. Calls are
 * retried and fail as those of {@link UpworkClient} do; there is no rate limit of ours, since the
 * vendor's depends on the plan. Documentation: API Endpoints.
 */
public final class JobsFeedClient implements AutoCloseable {
  private static final String BASE_URL = "https://api.upworkjobsapi.com";

  private static final Endpoint<FeedHealth> HEALTH =
      Endpoint.get("/health").returning(FeedHealth.WIRE);
  private static final PagedEndpoint<FeedJob> JOBS =
      Endpoint.get("/jobs")
          .paged("offset", "limit")
          .atMost(50)
          .returning("data", "job", FeedJob.WIRE);

  private final UpworkClient client;

  private JobsFeedClient(UpworkClient client) {
    this.client = client;
  }

  /** Returns a client for the vendor's server. */
  public static JobsFeedClient withKey(Secret apiKey) {
    return withKey(apiKey, settings -> settings);
  }

  /**
   * Returns a client with other settings: another OkHttp client, other timeouts, or {@code
   * settings.sandbox(url)} for a server on this machine.
   */
  public static JobsFeedClient withKey(
      Secret apiKey, UnaryOperator<UpworkClient.Builder> settings) {
    UpworkClient.Builder builder =
        UpworkClient.builder()
            .baseUrl(BASE_URL)
            .rateLimiter(RateLimiter.unlimited())
            .authorizer(
                request -> request.newBuilder().header("X-API-KEY", apiKey.reveal()).build());
    return new JobsFeedClient(settings.apply(builder).build());
  }

  /** Asks how the service is, and whether the key is accepted. */
  public UpworkCall<FeedHealth> health() {
    return client.call(HEALTH, Arguments.none());
  }

  /**
   * Gets jobs. The vendor does not say how many there are; {@code count} and {@code last_updated}
   * of the answer are in {@link io.github.upwork4j.UpworkResponse#additionalProperties}.
   *
   * @throws IllegalArgumentException if the page is larger than 50
   */
  public PagedCall<FeedJob> jobs(FeedQuery query) {
    return client.call(JOBS, query.arguments(), query.page());
  }

  /** Ends the calls under way and refuses new ones. */
  @Override
  public void close() {
    client.close();
  }
}
