package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;

/** A refusal in the words of RFC 6749. The description goes to the client: no secrets in it. */
final class OAuth2Error extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  private OAuth2Error(int status, String error, String description) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
  }

  static OAuth2Error of(String error, String description) {
    return new OAuth2Error(400, error, description);
  }

  static OAuth2Error invalidRequest(String description) {
    return of("invalid_request", description);
  }

  /** A description has few characters to choose from, so that not every name can be in it. */
  static OAuth2Error twice(String parameter) {
    return invalidRequest(
        "Parameter given twice" + (parameter.matches("[a-z_]{1,40}") ? ": " + parameter : ""));
  }

  static OAuth2Error invalidGrant(String description) {
    return of("invalid_grant", description);
  }

  static OAuth2Error invalidClient(String description) {
    return new OAuth2Error(401, "invalid_client", description);
  }

  String error() {
    return error;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  /** As an answer of the token endpoint (section 5.2). */
  Answer answer() {
    JsonObject body = new JsonObject().put("error", error).put("error_description", description());
    Answer answer = Answer.json(status, body).unstored();
    return status == 401
        ? answer.with("WWW-Authenticate", "Basic realm=\"upwork-sandbox\", charset=\"UTF-8\"")
        : answer;
  }
}
