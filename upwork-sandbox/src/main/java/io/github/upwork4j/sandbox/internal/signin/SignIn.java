package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.oauth.OAuth1Verifier;
import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.Users;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The pages and calls that lead to a token, and what the tokens are good for. Thread-safe. */
public final class SignIn {
  static final String TOKEN = "/api/v3/oauth2/token";
  static final String REVOKE = "/api/v3/oauth2/revoke";

  private final OAuth1Verifier verifier;
  private final OAuth1Grants oauth1;
  private final OAuth2Grants oauth2;
  private final OAuth1Tokens oauth1Tokens;
  private final OAuth1Page oauth1Page;
  private final OAuth2Page oauth2Page;
  private final TokenEndpoint tokenEndpoint;
  private final Consents consents;

  /**
   * @param application the application, which has the key and secret of the secrets
   * @param rotation whether a refresh gives a new refresh token
   */
  public SignIn(
      Application application, Secrets secrets, Users users, Clock clock, boolean rotation) {
    this.verifier = new OAuth1Verifier(secrets.consumerKey, secrets.consumerSecret, clock);
    this.oauth1 = new OAuth1Grants(secrets, users.first(), clock);
    this.oauth2 = new OAuth2Grants(secrets, users.first(), clock, rotation);
    this.consents = new Consents(application, users, clock);
    this.oauth1Tokens = new OAuth1Tokens(verifier, oauth1);
    this.oauth1Page = new OAuth1Page(application, oauth1, consents);
    this.oauth2Page = new OAuth2Page(application, oauth2, consents);
    this.tokenEndpoint = new TokenEndpoint(application, oauth2);
  }

  /**
   * Answers what belongs to signing in.
   *
   * @return null for anything else
   * @throws ApiError a documented refusal
   */
  public @Nullable Answer answer(IncomingRequest request) {
    switch (request.method() + ' ' + request.rawPath()) {
      case "POST " + OAuth1Tokens.REQUEST_TOKEN:
        return oauth1Tokens.request(request);
      case "POST " + OAuth1Tokens.ACCESS_TOKEN:
        return oauth1Tokens.access(request);
      case "GET " + OAuth1Page.PATH:
        return oauth1Page.show(request);
      case "GET " + OAuth2Page.PATH:
        return oauth2Page.show(request);
      case "POST " + OAuth1Page.PATH:
      case "POST " + OAuth2Page.PATH:
        return consents.decide(request);
      case "POST " + TOKEN:
        return tokenEndpoint.token(request);
      case "POST " + REVOKE:
        return tokenEndpoint.revoke(request);
      default:
        return null;
    }
  }

  /**
   * For whom a signed call is made.
   *
   * @throws ApiError when its signature does not hold, or the token is not good any more
   */
  public Actor signed(IncomingRequest request) {
    String token =
        verifier.verify(request, "http", oauth1::accessSecret).firstOr("oauth_token", "");
    Actor actor = oauth1.actor(token);
    if (actor == null) {
      throw ApiError.of(403, OAuth1Verifier.UNKNOWN_PAIR);
    }
    return actor;
  }

  /** For whom a call with that bearer token is made; null when it is not good any more. */
  public @Nullable Actor bearer(String accessToken) {
    return oauth2.actor(accessToken);
  }

  /** A bearer token of that user, which time does not end. */
  public String tokenFor(User user) {
    return oauth2.lasting(user);
  }

  /** Takes all tokens away that the user gave. */
  public void revoke(User user) {
    oauth1.revoke(user);
    oauth2.revoke(user);
  }

  /** Takes all tokens away, those of the application itself included. */
  public void revokeAll() {
    oauth1.revokeAll();
    oauth2.revokeAll();
  }

  /** Ends the access tokens of OAuth 2.0 as if their time was over. */
  public void expireAccessTokens() {
    oauth2.expireAccessTokens();
  }

  /** Ends the refresh tokens as if nobody had used them for two weeks. */
  public void expireRefreshTokens() {
    oauth2.expireRefreshTokens();
  }

  /** Whether a refresh gives a new refresh token. */
  public void rotation(boolean on) {
    oauth2.rotation(on);
  }
}
