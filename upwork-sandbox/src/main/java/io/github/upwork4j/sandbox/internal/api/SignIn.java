package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.Percent;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * The calls that lead to a token. They have no memory yet: everyone gets the same request token,
 * verifier, code and in the end the tokens that the sandbox accepts anyway.
 */
final class SignIn {
  private static final String VERIFIER = "5e1b3c9d7a20f4486";
  private static final String CODE = "8f2d6b1c0e9a4753";

  private final Secrets secrets;

  SignIn(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The signature was verified before. */
  Answer requestToken(Call call) {
    return Answer.form(
        "oauth_callback_confirmed=true&oauth_token="
            + Secrets.REQUEST_TOKEN
            + "&oauth_token_secret="
            + Secrets.REQUEST_TOKEN_SECRET);
  }

  /** The signature was verified before. */
  Answer accessToken(Call call) {
    return Answer.form(
        "oauth_token=" + secrets.accessToken + "&oauth_token_secret=" + secrets.accessTokenSecret);
  }

  /** The page on which the user agrees; here the user agrees at once. */
  Answer authorize1(Call call) {
    if (!Secrets.REQUEST_TOKEN.equals(call.param("oauth_token"))) {
      throw ApiError.of(403, "OAuth token not found");
    }
    String callback = call.param("oauth_callback");
    Answer answer =
        callback == null || callback.equals("oob")
            ? Answer.html(200, "<html><body>oauth_verifier=" + VERIFIER + "</body></html>")
            : Answer.redirect(
                withQuery(
                    callback,
                    "oauth_token=" + Secrets.REQUEST_TOKEN + "&oauth_verifier=" + VERIFIER));
    return answer.with("X-Upwork-Oauth-Verifier", VERIFIER);
  }

  /** The page on which the user agrees; here the user agrees at once. */
  Answer authorize2(Call call) {
    String target = call.require("redirect_uri");
    String state = call.param("state");
    String stateParam = state == null ? "" : "&state=" + Percent.encode(state);
    if (call.require("response_type").equals("code")) {
      return Answer.redirect(withQuery(target, "code=" + CODE + stateParam));
    }
    return Answer.redirect(
        target + "#access_token=" + secrets.bearerToken + "&expires_in=86399" + stateParam);
  }

  Answer token(Call call) {
    String grant = call.require("grant_type");
    if (grant.equals("authorization_code")) {
      call.require("code");
      call.require("redirect_uri");
    } else if (grant.equals("refresh_token")) {
      call.require("refresh_token");
    }
    return Answer.json(200, token(grant).put("token_type", "Bearer").put("expires_in", 86_400));
  }

  private JsonObject token(@Nullable String grant) {
    JsonObject token = new JsonObject().put("access_token", secrets.bearerToken);
    // Whoever has only the client's own credentials asks again instead of refreshing.
    return "client_credentials".equals(grant)
        ? token
        : token.put("refresh_token", secrets.refreshToken);
  }

  private static String withQuery(String uri, String query) {
    return uri + (uri.indexOf('?') < 0 ? "?" : "&") + query;
  }
}
