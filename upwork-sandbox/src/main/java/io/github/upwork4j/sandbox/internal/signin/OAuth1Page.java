package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.pages.Page;
import io.github.upwork4j.sandbox.internal.world.User;
import org.jspecify.annotations.Nullable;

/** The page on which a user authorizes a request token of OAuth 1.0a. Thread-safe. */
final class OAuth1Page {
  static final String PATH = "/services/api/auth";

  private static final String COOKIE = "upwork_sandbox_user";
  private static final String OUT_OF_BAND = "oob";

  private final Application application;
  private final OAuth1Grants grants;
  private final Consents consents;

  /** Who decided in which browser. */
  private final Recent<User> sessions = new Recent<>();

  OAuth1Page(Application application, OAuth1Grants grants, Consents consents) {
    this.application = application;
    this.grants = grants;
    this.consents = consents;
  }

  /** Asks the user, unless the same browser had the same answer before. */
  Answer show(IncomingRequest request) {
    OAuth1Grants.RequestToken token = grants.undecided(request.query().firstOr("oauth_token", ""));
    if (token == null) {
      return unknownToken();
    }
    String callback = callback(token, request.query().first("oauth_callback"));
    User known = user(request);
    if (known != null && grants.has(known)) {
      return allowed(token, known, callback);
    }
    return consents.ask(
        PATH,
        callback,
        user -> remembered(allowed(token, user, callback), user),
        user -> denied(token, user, callback));
  }

  /**
   * The callback of the token's own request, which was signed; else the registered one. Clients
   * that name one only here are sent to their own machine or to a registered address, since anybody
   * can write such a link.
   *
   * @return null when the user carries the verifier over
   */
  private @Nullable String callback(OAuth1Grants.RequestToken token, @Nullable String ofLink) {
    if (OUT_OF_BAND.equals(token.callback)) {
      return null;
    }
    if (token.callback != null) {
      return token.callback;
    }
    return ofLink != null && application.mayRedirectTo(ofLink)
        ? ofLink
        : application.defaultCallback();
  }

  private Answer allowed(OAuth1Grants.RequestToken token, User user, @Nullable String callback) {
    String verifier = grants.allow(token.token, user);
    if (verifier == null) {
      return unknownToken();
    }
    Answer answer =
        callback == null
            ? Pages.verifier(verifier)
            : Callback.to(
                Callback.withQuery(
                    callback, "oauth_token=" + token.token + "&oauth_verifier=" + verifier));
    return answer.with("X-Upwork-Oauth-Verifier", verifier);
  }

  private Answer denied(OAuth1Grants.RequestToken token, User user, @Nullable String callback) {
    if (!grants.deny(token.token, user)) {
      return unknownToken();
    }
    return callback == null
        ? Page.refusal(
            200,
            "The application may not act for you",
            "You can close this page, there is no code.")
        : Callback.to(
            Callback.withQuery(
                callback, "oauth_token=" + token.token + "&oauth_problem=user_refused"));
  }

  private static Answer unknownToken() {
    return Page.refusal(
        403,
        "OAuth token not found",
        "It is unknown, older than ten minutes, or was decided on. Begin again in the"
            + " application.");
  }

  private Answer remembered(Answer answer, User user) {
    String session = Fresh.hex(32);
    synchronized (sessions) {
      sessions.put(session, user);
    }
    return answer.with(
        "Set-Cookie", COOKIE + '=' + session + "; Path=" + PATH + "; HttpOnly; SameSite=Lax");
  }

  private @Nullable User user(IncomingRequest request) {
    String header = request.header("Cookie");
    if (header == null) {
      return null;
    }
    for (String cookie : header.split(";", -1)) {
      String trimmed = cookie.trim();
      if (trimmed.startsWith(COOKIE + '=')) {
        synchronized (sessions) {
          return sessions.get(trimmed.substring(COOKIE.length() + 1));
        }
      }
    }
    return null;
  }
}
