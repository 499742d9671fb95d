package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.KeyPermission;
import io.github.upwork4j.sandbox.internal.api.ArgumentChecks;
import io.github.upwork4j.sandbox.internal.api.Call;
import io.github.upwork4j.sandbox.internal.api.Envelope;
import io.github.upwork4j.sandbox.internal.api.Handlers;
import io.github.upwork4j.sandbox.internal.api.JobsFeed;
import io.github.upwork4j.sandbox.internal.api.KeyChecks;
import io.github.upwork4j.sandbox.internal.api.StrictChecks;
import io.github.upwork4j.sandbox.internal.catalogue.Catalogue;
import io.github.upwork4j.sandbox.internal.catalogue.Route;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.signin.Actor;
import io.github.upwork4j.sandbox.internal.signin.SignIn;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Clock;
import java.util.Set;
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
  private final SignIn signIn;
  private final @Nullable Authentication authentication;
  private final @Nullable RateWindow rateWindow;
  private final boolean strict;
  private final KeyChecks keyChecks;

  /**
   * @param clock the clock that the rate limit and answers go by
   * @param jobsApiKey the key of the Jobs API; null to authenticate no request at all
   * @param rateLimit whether to refuse more than forty requests a minute
   * @param strict whether to refuse what is not documented
   * @param keyPermissions what the key of the application may be used for
   */
  public Service(
      World world,
      SignIn signIn,
      Clock clock,
      @Nullable String jobsApiKey,
      boolean rateLimit,
      boolean strict,
      Set<KeyPermission> keyPermissions) {
    this.world = world;
    this.envelope = new Envelope(clock);
    this.feed = new JobsFeed(world, clock);
    this.handlers = new Handlers(world, envelope, feed);
    this.signIn = signIn;
    this.authentication = jobsApiKey == null ? null : new Authentication(signIn, jobsApiKey);
    this.rateWindow = rateLimit ? new RateWindow(clock) : null;
    this.strict = strict;
    this.keyChecks = new KeyChecks(keyPermissions);
  }

  /** Answers, whatever happens. */
  Answer answer(IncomingRequest request) {
    Actor actor = null;
    try {
      Answer page = beforeAnyActor(request);
      if (page != null) {
        return page;
      }
      actor = actor(request);
      return madeFor(actor, call(request, actor));
    } catch (ApiError e) {
      return madeFor(actor, error(request, e));
    } catch (RuntimeException e) {
      LOG.error("The sandbox failed to answer {} {}", request.method(), request.rawPath(), e);
      boolean feedPath = Paths.isJobsApi(request.rawPath());
      ApiError error =
          ApiError.of(
              500,
              feedPath
                  ? "Internal server error. Please try again later."
                  : "Internal Server Error: a bug in the sandbox, see its log");
      return madeFor(actor, error(request, error));
    }
  }

  private static Answer madeFor(@Nullable Actor actor, Answer answer) {
    User user = actor == null ? null : actor.user();
    return user == null ? answer : answer.madeFor(user.reference);
  }

  /** An error in the format of the service that the path belongs to. */
  Answer error(IncomingRequest request, ApiError error) {
    return Paths.isJobsApi(request.rawPath()) ? feed.error(error) : envelope.error(error);
  }

  /** Answers what is not asked for anybody: too much, and signing in; null for all else. */
  private @Nullable Answer beforeAnyActor(IncomingRequest request) {
    if (rateWindow != null && !rateWindow.tryPass()) {
      throw ApiError.of(
          429,
          Paths.isJobsApi(request.rawPath())
              ? "Rate limit exceeded. Upgrade your plan for higher limits."
              : "Too Many Requests");
    }
    return signIn.answer(request);
  }

  private Actor actor(IncomingRequest request) {
    return authentication == null ? Actor.of(world.users.first()) : authentication.check(request);
  }

  private Answer call(IncomingRequest request, Actor actor) {
    Route route =
        strict
            ? StrictChecks.route(catalogue, request)
            : catalogue.route(
                request.effectiveMethod(), request.versionedPath(), request.asksForJson());
    keyChecks.check(route.endpoint());
    Call call = new Call(route, request);
    if (strict) {
      StrictChecks.check(call);
    }
    ArgumentChecks.check(call);
    synchronized (world) {
      world.keepBooks();
      envelope.actFor(actor.user());
      return handlers.of(route.endpoint().id()).handle(call);
    }
  }
}
