package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.pages.Page;
import io.github.upwork4j.sandbox.internal.world.User;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The authorization endpoint of OAuth 2.0: the grants code and implicit. Thread-safe. */
final class OAuth2Page {
  static final String PATH = "/ab/account-security/oauth2/authorize";

  private static final List<String> ONCE =
      List.of("response_type", "state", "scope", "code_challenge", "code_challenge_method");

  private final Application application;
  private final OAuth2Grants grants;
  private final Consents consents;

  OAuth2Page(Application application, OAuth2Grants grants, Consents consents) {
    this.application = application;
    this.grants = grants;
    this.consents = consents;
  }

  /** Asks the user; or tells whom the mistake concerns, which is not always the application. */
  Answer show(IncomingRequest request) {
    Parameters query = request.query();
    String untrusted = untrusted(query);
    if (untrusted != null) {
      return Page.refusal(
          400,
          untrusted,
          "The link that led here is wrong; nobody is sent back to an address that may be wrong"
              + " too.");
    }
    Callback callback =
        new Callback(
            query.firstOr("redirect_uri", ""),
            query.count("state") == 1 ? query.first("state") : null,
            query.firstOr("response_type", "").equals("token"));
    try {
      return consents.ask(
          PATH,
          callback.uri,
          agreed(query, callback),
          user ->
              callback.error(
                  OAuth2Error.of("access_denied", "The user did not let the application in")));
    } catch (OAuth2Error e) {
      return callback.error(e);
    }
  }

  /** What is wrong with those two parameters that say whom to trust; null for nothing. */
  private @Nullable String untrusted(Parameters query) {
    if (query.count("client_id") != 1 || !application.hasId(query.first("client_id"))) {
      return "client_id is missing or unknown";
    }
    String redirectUri = query.first("redirect_uri");
    if (query.count("redirect_uri") != 1 || redirectUri == null) {
      return "redirect_uri is missing";
    }
    return application.mayRedirectTo(redirectUri)
        ? null
        : "redirect_uri is not registered for this client";
  }

  private Function<User, Answer> agreed(Parameters query, Callback callback) {
    for (String name : ONCE) {
      if (query.count(name) > 1) {
        throw OAuth2Error.twice(name);
      }
    }
    switch (query.firstOr("response_type", "")) {
      case "code":
        CodeRequest request =
            CodeRequest.of(
                callback.uri, query.first("code_challenge"), query.first("code_challenge_method"));
        return user -> callback.with("code", grants.code(user, request));
      case "token":
        return user -> callback.withToken(grants.implicit(user));
      case "":
        throw OAuth2Error.invalidRequest("Missing parameter: response_type");
      default:
        throw OAuth2Error.of("unsupported_response_type", "response_type has to be code or token");
    }
  }
}
