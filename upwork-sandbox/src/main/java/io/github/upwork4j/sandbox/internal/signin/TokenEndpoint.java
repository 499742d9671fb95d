package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.json.JsonObject;

/** Gives tokens (RFC 6749) and takes them back (RFC 7009). Thread-safe. */
final class TokenEndpoint {
  private final Application application;
  private final ClientAuthentication clients;
  private final OAuth2Grants grants;

  TokenEndpoint(Application application, OAuth2Grants grants) {
    this.application = application;
    this.clients = new ClientAuthentication(application);
    this.grants = grants;
  }

  Answer token(IncomingRequest request) {
    try {
      return answer(tokens(clients.form(request)));
    } catch (OAuth2Error e) {
      return e.answer();
    }
  }

  private OAuth2Grants.Tokens tokens(Parameters form) {
    String grant = required(form, "grant_type");
    switch (grant) {
      case "authorization_code":
        return grants.exchange(
            required(form, "code"), form.first("redirect_uri"), form.first("code_verifier"));
      case "refresh_token":
        return grants.refresh(required(form, "refresh_token"));
      case "client_credentials":
        if (!application.mayActForItself()) {
          throw OAuth2Error.of(
              "unauthorized_client", "This client may not use the grant client_credentials");
        }
        return grants.ofApplication();
      default:
        throw OAuth2Error.of(
            "unsupported_grant_type",
            "grant_type has to be authorization_code, refresh_token or client_credentials");
    }
  }

  private static Answer answer(OAuth2Grants.Tokens tokens) {
    JsonObject body = new JsonObject().put("access_token", tokens.access);
    if (tokens.refresh != null) {
      body.put("refresh_token", tokens.refresh);
    }
    body.put("token_type", "Bearer");
    body.put("expires_in", OAuth2Grants.ACCESS_TOKEN_LIFE.toSeconds());
    return Answer.json(200, body).unstored();
  }

  /** A token that is not known is as good as revoked. */
  Answer revoke(IncomingRequest request) {
    try {
      grants.revoke(required(clients.form(request), "token"));
      return Answer.json(200, new JsonObject()).unstored();
    } catch (OAuth2Error e) {
      return e.answer();
    }
  }

  private static String required(Parameters form, String name) {
    String value = form.first(name);
    if (value == null) {
      throw OAuth2Error.invalidRequest("Missing parameter: " + name);
    }
    return value;
  }
}
