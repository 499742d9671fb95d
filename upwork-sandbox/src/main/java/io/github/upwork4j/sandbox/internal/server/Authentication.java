package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.oauth.OAuth1Verifier;
import io.github.upwork4j.sandbox.internal.oauth.OAuthParameters;
import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.oauth.TokenSecrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whether a request may pass, by the path it is for. Thread-safe. */
final class Authentication {
  private static final String REQUEST_TOKEN = "/api/auth/v1/oauth/token/request";
  private static final String ACCESS_TOKEN = "/api/auth/v1/oauth/token/access";
  private static final String OAUTH2_TOKEN = "/api/v3/oauth2/token";

  private final Secrets secrets;
  private final OAuth1Verifier verifier;

  Authentication(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.verifier = new OAuth1Verifier(secrets.consumerKey, secrets.consumerSecret, clock);
  }

  /**
   * Lets the request pass or refuses it.
   *
   * @throws ApiError the documented refusal
   */
  void check(IncomingRequest request) {
    String path = request.rawPath();
    if (Paths.isJobsApi(path)) {
      jobsApiKey(request);
    } else if (path.equals(REQUEST_TOKEN)) {
      requestToken(request);
    } else if (path.equals(ACCESS_TOKEN)) {
      accessToken(request);
    } else if (!path.equals(OAUTH2_TOKEN) && Paths.isApi(path)) {
      api(request);
    }
  }

  private void jobsApiKey(IncomingRequest request) {
    if (!same(request.header("X-API-KEY"), secrets.jobsApiKey)) {
      throw ApiError.of(401, "Invalid or missing X-API-KEY header");
    }
  }

  private void requestToken(IncomingRequest request) {
    try {
      verifier.verify(request, "http", TokenSecrets.NO_TOKEN);
    } catch (ApiError e) {
      // This one call has a single text for a key that is wrong and a signature that is.
      throw e.status() == 400
          ? e
          : ApiError.of(401, "Failed to validate oauth signature and token");
    }
  }

  private void accessToken(IncomingRequest request) {
    Parameters oauth = OAuthParameters.find(request);
    for (String name : new String[] {"oauth_token", "oauth_signature", "oauth_consumer_key"}) {
      if (oauth.first(name) == null) {
        throw ApiError.of(403, "Forbidden: " + name + " not found");
      }
    }
    if (oauth.first("oauth_verifier") == null) {
      throw ApiError.of(401, "OAuth Verification Failed");
    }
    try {
      verifier.verify(
          request,
          "http",
          token -> token.equals(Secrets.REQUEST_TOKEN) ? Secrets.REQUEST_TOKEN_SECRET : null);
    } catch (ApiError e) {
      // A pair that does not exist is a 401 here and a 403 everywhere else.
      throw e.status() == 403 && !e.text().startsWith("Duplicate") ? ApiError.of(401, e.text()) : e;
    }
  }

  private void api(IncomingRequest request) {
    String header = request.header("Authorization");
    String lower = header == null ? "" : header.trim().toLowerCase(Locale.ROOT);
    if (OAuthParameters.present(request)) {
      verifier.verify(
          request,
          "http",
          token -> token.equals(secrets.accessToken) ? secrets.accessTokenSecret : null);
      return;
    }
    String bearer = request.query().first("access_token");
    if (header != null && lower.startsWith("bearer ")) {
      bearer = header.trim().substring("bearer ".length()).trim();
    }
    if (!same(bearer, secrets.bearerToken)) {
      throw ApiError.of(
          401, "Unauthorized: authentication failed or missing; check the access token");
    }
  }

  private static boolean same(@Nullable String given, String expected) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
