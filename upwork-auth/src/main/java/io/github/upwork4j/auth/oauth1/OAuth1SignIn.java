package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that has begun: the user is on the way to {@link #authorizationUrl}. A program with one
 * process keeps the object. A web backend keeps {@link #requestToken} and {@link
 * #requestTokenSecret} as strings in the user's session, makes it again with {@link #restore}, and
 * removes them from the session when the callback comes: each sign-in is finished once. Upwork
 * forgets a request token after about ten minutes.
 *
 * <p>Thread-safe; good for one callback. Prints without secrets and cannot be serialized.
 */
public final class OAuth1SignIn {
  private final Secret requestToken;
  private final Secret requestTokenSecret;
  private final @Nullable String authorizationUrl;
  private final AtomicBoolean finished = new AtomicBoolean();

  private OAuth1SignIn(
      Secret requestToken, Secret requestTokenSecret, @Nullable String authorizationUrl) {
    this.requestToken = requestToken;
    this.requestTokenSecret = requestTokenSecret;
    this.authorizationUrl = authorizationUrl;
  }

  static OAuth1SignIn begun(OAuth1Endpoints endpoints, String token, String secret) {
    String url =
        HttpUrl.get(endpoints.authorizeUrl())
            .newBuilder()
            .addQueryParameter("oauth_token", token)
            .toString();
    return new OAuth1SignIn(Secret.of(token), Secret.of(secret), url);
  }

  /** Makes a sign-in again from what was kept of it. */
  public static OAuth1SignIn restore(String requestToken, String requestTokenSecret) {
    return new OAuth1SignIn(Secret.of(requestToken), Secret.of(requestTokenSecret), null);
  }

  /**
   * Returns where to send the user's browser.
   *
   * @throws IllegalStateException if this was made by {@link #restore}
   */
  public String authorizationUrl() {
    if (authorizationUrl == null) {
      throw new IllegalStateException(
          "a restored sign-in has no authorizationUrl: the user was sent there already");
    }
    return authorizationUrl;
  }

  /** Returns the request token, which comes back with the callback. */
  public String requestToken() {
    return requestToken.reveal();
  }

  /** Returns the secret of the request token. */
  public Secret requestTokenSecret() {
    return requestTokenSecret;
  }

  /**
   * Takes the verifier out of a callback.
   *
   * @throws CallbackRejectedException if it is not the callback of this sign-in
   * @throws AuthorizationException if it says that there is none
   */
  String verifierFrom(String callbackUrl) {
    String query = callbackUrl.substring(callbackUrl.indexOf('?') + 1);
    int hash = query.indexOf('#');
    HttpUrl parameters =
        HttpUrl.get("http://localhost/")
            .newBuilder()
            .encodedQuery(hash < 0 ? query : query.substring(0, hash))
            .build();
    @Nullable String token = single(parameters, "oauth_token");
    if (token == null) {
      throw new CallbackRejectedException(
          "The callback has no oauth_token, so it does not belong to a sign-in that began here.");
    }
    if (!MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8),
        requestToken.reveal().getBytes(StandardCharsets.UTF_8))) {
      throw new CallbackRejectedException(
          "The callback's oauth_token is not that of this sign-in: it is from an older one, or"
              + " somebody else's. Begin again.");
    }
    @Nullable String problem = single(parameters, "oauth_problem");
    if (problem != null) {
      throw OAuth1Errors.ofCallback(problem);
    }
    @Nullable String verifier = single(parameters, "oauth_verifier");
    if (verifier == null) {
      throw new CallbackRejectedException(
          "The callback has no oauth_verifier: the user did not let this application in, or came"
              + " back without deciding.");
    }
    return verifier;
  }

  private static @Nullable String single(HttpUrl parameters, String name) {
    List<@Nullable String> values = parameters.queryParameterValues(name);
    if (values.size() > 1) {
      throw new CallbackRejectedException("The callback has more than one " + name + ".");
    }
    String value = values.isEmpty() ? null : values.get(0);
    return value == null || value.isBlank() ? null : value;
  }

  /**
   * Notes that this sign-in is used.
   *
   * @throws CallbackRejectedException if it was used before
   */
  void finish() {
    if (!finished.compareAndSet(false, true)) {
      throw new CallbackRejectedException("This sign-in was finished already. Begin again.");
    }
  }

  /** Returns the kind of sign-in, without its token. */
  @Override
  public String toString() {
    return "OAuth1SignIn{requestToken=***}";
  }
}
