package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.api.ArgumentChecks;
import io.github.upwork4j.sandbox.internal.api.Call;
import io.github.upwork4j.sandbox.internal.api.Envelope;
import io.github.upwork4j.sandbox.internal.api.Handlers;
import io.github.upwork4j.sandbox.internal.api.JobsFeed;
import io.github.upwork4j.sandbox.internal.catalogue.Catalogue;
import io.github.upwork4j.sandbox.internal.catalogue.Route;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request to its answer, without the network. Thread-safe. */
public final class Service {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final World world;
  private final Catalogue catalogue = Catalogue.standard();
  private final Envelope envelope;
  private final JobsFeed feed;
  private final Handlers handlers;
  private final @Nullable Authentication authentication;
  private final @Nullable RateWindow rateWindow;

  /**
   * @param clock the clock that signatures, the rate limit and answers go by
   * @param requireAuth whether requests have to be authenticated
   * @param rateLimit whether to refuse more than forty requests a minute
   */
  public Service(
      World world, Secrets secrets, Clock clock, boolean requireAuth, boolean rateLimit) {
    this.world = world;
    this.envelope = new Envelope(clock);
    this.feed = new JobsFeed(world, clock);
    this.handlers = new Handlers(world, envelope, feed, secrets);
    this.authentication = requireAuth ? new Authentication(secrets, clock) : null;
    this.rateWindow = rateLimit ? new RateWindow(clock) : null;
  }

  /** Answers, whatever happens. */
  Answer answer(IncomingRequest request) {
    try {
      return answerOrRefuse(request);
    } catch (ApiError e) {
      return error(request, e);
    } catch (RuntimeException e) {
      LOG.error("The sandbox failed to answer {} {}", request.method(), request.rawPath(), e);
      boolean feedPath = Paths.isJobsApi(request.rawPath());
      return error(
          request,
          ApiError.of(
              500,
              feedPath
                  ? "Internal server error. Please try again later."
                  : "Internal Server Error: a bug in the sandbox, see its log"));
    }
  }

  /** An error in the format of the service that the path belongs to. */
  Answer error(IncomingRequest request, ApiError error) {
    return Paths.isJobsApi(request.rawPath()) ? feed.error(error) : envelope.error(error);
  }

  private Answer answerOrRefuse(IncomingRequest request) {
    if (rateWindow != null && !rateWindow.tryPass()) {
      throw ApiError.of(
          429,
          Paths.isJobsApi(request.rawPath())
              ? "Rate limit exceeded. Upgrade your plan for higher limits."
              : "Too Many Requests");
    }
    if (authentication != null) {
      authentication.check(request);
    }
    Route route = catalogue.route(request.effectiveMethod(), request.rawPath());
    Call call = new Call(route, request);
    ArgumentChecks.check(call);
    synchronized (world) {
      return handlers.of(route.endpoint().id()).handle(call);
    }
  }
}
