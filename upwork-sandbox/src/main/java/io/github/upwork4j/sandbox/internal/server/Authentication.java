package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.oauth.OAuthParameters;
import io.github.upwork4j.sandbox.internal.signin.Actor;
import io.github.upwork4j.sandbox.internal.signin.SignIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whether a request may pass, and for whom, by the path it is for. Thread-safe. */
final class Authentication {
  private final SignIn signIn;
  private final String jobsApiKey;

  Authentication(SignIn signIn, String jobsApiKey) {
    this.signIn = signIn;
    this.jobsApiKey = jobsApiKey;
  }

  /**
   * Lets the request pass or refuses it.
   *
   * @return whom it is made for
   * @throws ApiError the documented refusal
   */
  Actor check(IncomingRequest request) {
    String path = request.rawPath();
    if (Paths.isJobsApi(path)) {
      jobsApiKey(request);
      return Actor.APPLICATION;
    }
    return Paths.isApi(path) ? api(request) : Actor.APPLICATION;
  }

  private void jobsApiKey(IncomingRequest request) {
    String given = request.header("X-API-KEY");
    if (given == null
        || !MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), jobsApiKey.getBytes(StandardCharsets.UTF_8))) {
      throw ApiError.of(401, "Invalid or missing X-API-KEY header");
    }
  }

  private Actor api(IncomingRequest request) {
    if (OAuthParameters.present(request)) {
      return signIn.signed(request);
    }
    String bearer = bearer(request);
    Actor actor = bearer == null ? null : signIn.bearer(bearer);
    if (actor == null) {
      throw ApiError.of(
          401, "Unauthorized: authentication failed or missing; check the access token");
    }
    return actor;
  }

  private static @Nullable String bearer(IncomingRequest request) {
    String header = request.header("Authorization");
    return header != null && header.trim().toLowerCase(Locale.ROOT).startsWith("bearer ")
        ? header.trim().substring("bearer ".length()).trim()
        : request.query().first("access_token");
  }
}
