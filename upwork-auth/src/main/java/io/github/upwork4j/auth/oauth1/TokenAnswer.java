package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.auth.AuthorizationException;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A token with its secret, as a form: {@code oauth_token=...&oauth_token_secret=...}. */
final class TokenAnswer {
  private final String what;
  private final int status;
  private final HttpUrl form;

  private TokenAnswer(String what, int status, HttpUrl form) {
    this.what = what;
    this.status = status;
    this.form = form;
  }

  /**
   * Reads an answer.
   *
   * @throws AuthorizationException if it is none that holds a token
   */
  static TokenAnswer of(String what, int status, String body) {
    String text = body.strip();
    HttpUrl form = HttpUrl.get("http://localhost/").newBuilder().encodedQuery(text).build();
    TokenAnswer answer = new TokenAnswer(what, status, form);
    if (text.isEmpty()) {
      throw answer.unusable("it is empty");
    }
    if (answer.get("oauth_token") == null || answer.get("oauth_token_secret") == null) {
      throw answer.unusable("it has no oauth_token with its oauth_token_secret");
    }
    if ((answer.token() + answer.secret()).chars().anyMatch(Character::isISOControl)) {
      throw answer.unusable("its oauth_token or oauth_token_secret holds control characters");
    }
    return answer;
  }

  /** Without it somebody else's callback could be put in the place of ours: RFC 5849, 2.1. */
  void requireConfirmedCallback() {
    String confirmed = get("oauth_callback_confirmed");
    if (!"true".equals(confirmed) && !"1".equals(confirmed)) {
      throw unusable("it does not confirm the callback");
    }
  }

  String token() {
    return required("oauth_token");
  }

  String secret() {
    return required("oauth_token_secret");
  }

  private String required(String name) {
    String value = get(name);
    if (value == null) {
      throw new IllegalStateException("checked when the answer was read");
    }
    return value;
  }

  private @Nullable String get(String name) {
    List<@Nullable String> values = form.queryParameterValues(name);
    String value = values.isEmpty() ? null : values.get(0);
    return value == null || value.isBlank() ? null : value;
  }

  private AuthorizationException unusable(String why) {
    return new AuthorizationException(
        "The answer of Upwork's "
            + what
            + " endpoint (HTTP "
            + status
            + ") cannot be used: "
            + why
            + ".",
        /* error= */ null,
        /* cause= */ null);
  }
}
