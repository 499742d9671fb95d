package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.oauth.OAuth1Verifier;
import io.github.upwork4j.sandbox.internal.oauth.OAuthParameters;
import io.github.upwork4j.sandbox.internal.oauth.TokenSecrets;

/** The two signed calls of OAuth 1.0a that give tokens. Thread-safe. */
final class OAuth1Tokens {
  static final String REQUEST_TOKEN = "/api/auth/v1/oauth/token/request";
  static final String ACCESS_TOKEN = "/api/auth/v1/oauth/token/access";

  private static final String NOT_VERIFIED = "OAuth Verification Failed";

  private final OAuth1Verifier verifier;
  private final OAuth1Grants grants;

  OAuth1Tokens(OAuth1Verifier verifier, OAuth1Grants grants) {
    this.verifier = verifier;
    this.grants = grants;
  }

  Answer request(IncomingRequest request) {
    Parameters oauth;
    try {
      oauth = verifier.verify(request, "http", TokenSecrets.NO_TOKEN);
    } catch (ApiError e) {
      // This one call has a single text for a key that is wrong and a signature that is.
      throw e.status() == 400 || isReplay(e)
          ? e
          : ApiError.of(401, "Failed to validate oauth signature and token");
    }
    String callback = oauth.first("oauth_callback");
    if (callback != null && !callback.equals("oob") && !Application.isWebAddress(callback)) {
      throw ApiError.badRequest(
          "Invalid value of parameter oauth_callback: an absolute URL or oob expected");
    }
    OAuth1Grants.RequestToken token = grants.request(callback);
    return form(
        "oauth_callback_confirmed=true&oauth_token="
            + token.token
            + "&oauth_token_secret="
            + token.secret);
  }

  Answer access(IncomingRequest request) {
    Parameters oauth = OAuthParameters.find(request);
    for (String name : new String[] {"oauth_token", "oauth_signature", "oauth_consumer_key"}) {
      if (oauth.first(name) == null) {
        throw ApiError.of(403, "Forbidden: " + name + " not found");
      }
    }
    String oauthVerifier = oauth.first("oauth_verifier");
    if (oauthVerifier == null) {
      throw ApiError.of(401, NOT_VERIFIED);
    }
    try {
      verifier.verify(request, "http", grants::requestSecret);
    } catch (ApiError e) {
      // A pair that does not exist is a 401 here and a 403 everywhere else.
      throw e.status() == 403 && !isReplay(e) ? ApiError.of(401, OAuth1Verifier.UNKNOWN_PAIR) : e;
    }
    OAuth1Grants.AccessToken token =
        grants.exchange(oauth.firstOr("oauth_token", ""), oauthVerifier);
    if (token == null) {
      throw ApiError.of(401, NOT_VERIFIED);
    }
    return form("oauth_token=" + token.token + "&oauth_token_secret=" + token.secret);
  }

  private static boolean isReplay(ApiError e) {
    return e.text().startsWith("Duplicate");
  }

  private static Answer form(String body) {
    return Answer.form(body).unstored();
  }
}
