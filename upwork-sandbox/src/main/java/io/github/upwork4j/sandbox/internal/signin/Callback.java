package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.Percent;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the browser goes back to, and with what. Immutable. */
final class Callback {
  /** One less than the life of the token: that is what the documentation shows. */
  private static final long SECONDS_LEFT = OAuth2Grants.ACCESS_TOKEN_LIFE.toSeconds() - 1;

  final String uri;
  private final @Nullable String state;
  private final boolean inFragment;

  Callback(String uri, @Nullable String state, boolean inFragment) {
    this.uri = uri;
    this.state = state;
    this.inFragment = inFragment;
  }

  Answer with(String name, String value) {
    return redirect(name + '=' + Percent.encode(value));
  }

  Answer withToken(String token) {
    return redirect("access_token=" + token + "&expires_in=" + SECONDS_LEFT + "&token_type=Bearer");
  }

  Answer error(OAuth2Error error) {
    return redirect(
        "error="
            + Percent.encode(error.error())
            + "&error_description="
            + Percent.encode(error.description()));
  }

  private Answer redirect(String parameters) {
    String all = state == null ? parameters : parameters + "&state=" + Percent.encode(state);
    return to(inFragment ? withPath() + '#' + all : withQuery(uri, all));
  }

  /** The documentation has a slash before the fragment. */
  private String withPath() {
    URI parsed = URI.create(uri);
    boolean bare = "".equals(parsed.getRawPath()) && parsed.getRawQuery() == null;
    return bare ? uri + '/' : uri;
  }

  static String withQuery(String uri, String query) {
    return uri + (uri.indexOf('?') < 0 ? '?' : '&') + query;
  }

  /** Sends a browser on with a GET, whatever it came with. */
  static Answer to(String location) {
    return Answer.seeOther(URI.create(location).toASCIIString())
        .unstored()
        .with("Referrer-Policy", "no-referrer");
  }
}
