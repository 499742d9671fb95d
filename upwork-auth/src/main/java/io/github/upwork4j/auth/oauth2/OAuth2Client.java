package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.internal.SecretHttp;
import io.github.upwork4j.http.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The ways to a token of OAuth 2.0 ("OAuth 2.0" in Upwork's documentation). Signing a user in takes
 * two calls:
 *
 * <pre>{@code
 * PendingSignIn signIn = oauth.startSignIn("https://example.com/auth/upwork/callback");
 * // keep it, and send the browser to signIn.authorizationUrl(); then, at the callback:
 * OAuth2Token token = oauth.finishSignIn(signIn, callbackUrl);
 * }</pre>
 *
 * <p>One client serves all users of an application. Thread-safe; keep it as long as the program
 * runs. Its requests are never logged, never redirected and never sent twice. It throws the {@link
 * AuthorizationException} family.
 */
public final class OAuth2Client {
  private final OAuth2Endpoints endpoints;
  private final TokenEndpoint tokenEndpoint;
  private volatile OAuth2Credentials credentials;

  private OAuth2Client(Builder builder) {
    this.endpoints = builder.endpoints;
    this.credentials = builder.credentials;
    this.tokenEndpoint = new TokenEndpoint(builder.http.build());
  }

  /** Starts a client of Upwork's documented endpoints. */
  public static Builder builder(OAuth2Credentials credentials) {
    return new Builder(credentials);
  }

  /** Returns the credentials that the next request is made with. */
  public OAuth2Credentials credentials() {
    return credentials;
  }

  /**
   * Uses another client id and secret from the next request on, as when a key is replaced. All
   * authorizers of this client use them too; their users need not sign in again as long as the
   * client id stays.
   */
  public void replaceCredentials(OAuth2Credentials credentials) {
    this.credentials = credentials;
  }

  TimeSource time() {
    return tokenEndpoint.time();
  }

  /**
   * Begins to sign a user in, with state and PKCE.
   *
   * @param redirectUri the callback as it is registered for the key: HTTPS, or this machine
   * @throws IllegalArgumentException if it is neither
   */
  public PendingSignIn startSignIn(String redirectUri) {
    return PendingSignIn.begin(endpoints, credentials.clientId(), redirectUri, /* code= */ true);
  }

  /**
   * Begins to sign a user in the implicit way: the token comes in the callback's fragment, which
   * only the browser sees, and without a refresh token. Use {@link #startSignIn} wherever a server
   * or a program takes the callback.
   *
   * @param redirectUri the callback as it is registered for the key: HTTPS, or this machine
   * @throws IllegalArgumentException if it is neither
   */
  public PendingSignIn startImplicitSignIn(String redirectUri) {
    return PendingSignIn.begin(endpoints, credentials.clientId(), redirectUri, /* code= */ false);
  }

  /**
   * Signs the user in with what the browser brought back. Each sign-in can be finished once.
   *
   * @param callbackUrl the whole URL of the callback, or its path and query; with the fragment
   *     where it began the implicit way
   * @throws CallbackRejectedException if the callback does not belong to {@code signIn}; nothing
   *     was exchanged
   * @throws SignInDeniedException if the user said no
   * @throws SignInAgainException if the code was too old or used already
   * @throws AuthorizationException if Upwork gave no token for another reason
   */
  public OAuth2Token finishSignIn(PendingSignIn signIn, String callbackUrl) {
    Callback callback = Callback.of(signIn, callbackUrl);
    @Nullable String error = callback.get("error");
    @Nullable String given =
        callback.get(signIn.codeVerifier().isPresent() ? "code" : "access_token");
    if (error != null) {
      if (given != null) {
        throw new CallbackRejectedException("The callback brings both an error and a grant.");
      }
      throw OAuth2Errors.ofCallback(error, callback.get("error_description"));
    }
    if (given == null) {
      throw new CallbackRejectedException("The callback brings neither a grant nor an error.");
    }
    if (signIn.codeVerifier().isEmpty()) {
      return implicit(callback, given);
    }
    return ask(
        new FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", given)
            .add("redirect_uri", signIn.redirectUri())
            .add("code_verifier", signIn.codeVerifier().get().reveal()),
        Optional.empty());
  }

  private OAuth2Token implicit(Callback callback, String accessToken) {
    Instant now = time().now();
    TokenAnswer answer = new TokenAnswer();
    answer.accessToken = accessToken;
    answer.tokenType = callback.get("token_type");
    answer.expiresIn = callback.get("expires_in");
    answer.scope = callback.get("scope");
    try {
      return answer.token(now, Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new CallbackRejectedException(
          "The callback's token cannot be used: " + e.getMessage() + ".");
    }
  }

  /**
   * Returns a token for the application itself, without a user and without a refresh token.
   *
   * @throws InvalidClientException if the key is wrong, or may not do this
   * @throws AuthorizationUnavailableException if it may work later
   * @throws AuthorizationException if Upwork gave no token for another reason
   */
  public OAuth2Token clientCredentials() {
    return ask(new FormBody.Builder().add("grant_type", "client_credentials"), Optional.empty());
  }

  /**
   * Returns the token that follows on {@code token}. Its refresh token is a new one if the server
   * gave one, and then the old one is used up: save it before you use it. {@link OAuth2Authorizer}
   * does all this.
   *
   * @throws SignInAgainException if the grant has ended, or {@code token} has no refresh token
   * @throws InvalidClientException if the key is wrong
   * @throws AuthorizationUnavailableException if it may work later
   * @throws AuthorizationException if Upwork gave no token for another reason
   */
  public OAuth2Token refresh(OAuth2Token token) {
    if (token.refreshToken().isEmpty()) {
      throw new SignInAgainException(
          "The access token has ended and there is no refresh token to get the next one with. The"
              + " user has to sign in again.",
          /* error= */ null,
          /* cause= */ null);
    }
    return ask(
        new FormBody.Builder()
            .add("grant_type", "refresh_token")
            .add("refresh_token", token.refreshToken().get().reveal()),
        token.refreshToken());
  }

  /**
   * Has the server end what the user granted (RFC 7009): first the refresh token, then the access
   * token. A token that has ended by itself is no error. Stores and authorizers are told nothing of
   * it: {@link OAuth2Authorizer#signOut} makes them forget the token.
   *
   * @throws IllegalStateException if no endpoint is known that revokes tokens, see {@link
   *     OAuth2Endpoints#withRevocationUrl}; nothing is sent
   * @throws InvalidClientException if the key is wrong
   * @throws AuthorizationUnavailableException if it may work later
   * @throws AuthorizationException if Upwork did not revoke the token for another reason
   */
  public void revoke(OAuth2Token token) {
    String url =
        endpoints
            .revocationUrl()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Upwork documents no endpoint that revokes tokens, and no other was given"
                            + " with withRevocationUrl(...). The user can withdraw the"
                            + " application's access in the settings at upwork.com."));
    token.refreshToken().ifPresent(refresh -> revoke(url, refresh, "refresh_token"));
    revoke(url, token.accessToken(), "access_token");
  }

  private void revoke(String url, Secret token, String kind) {
    tokenEndpoint.revoke(
        url,
        withCredentials(
            new FormBody.Builder().add("token", token.reveal()).add("token_type_hint", kind)));
  }

  private OAuth2Token ask(FormBody.Builder form, Optional<Secret> previous) {
    return tokenEndpoint.ask(endpoints.tokenUrl(), withCredentials(form), previous);
  }

  private FormBody withCredentials(FormBody.Builder form) {
    OAuth2Credentials client = credentials; // id and secret of one and the same key
    return form.add("client_id", client.clientId())
        .add("client_secret", client.clientSecret().reveal())
        .build();
  }

  /** Returns the kind of client, without its secrets. */
  @Override
  public String toString() {
    return "OAuth2Client{" + credentials + "}";
  }

  /** Makes clients. Not thread-safe. */
  public static final class Builder {
    private final OAuth2Credentials credentials;
    private final SecretHttp.Builder http = SecretHttp.builder();
    private OAuth2Endpoints endpoints = OAuth2Endpoints.upwork();

    private Builder(OAuth2Credentials credentials) {
      this.credentials = credentials;
    }

    /** Where to sign in and where tokens come from. The default is Upwork. */
    public Builder endpoints(OAuth2Endpoints endpoints) {
      this.endpoints = endpoints;
      return this;
    }

    /**
     * The OkHttp client to derive from: its connections, proxy, DNS and TLS are used. Its
     * interceptors are not, since secrets pass there, nor its redirects, retries, cookies, cache
     * and call timeout. It stays its owner's to close.
     */
    public Builder okHttpClient(OkHttpClient http) {
      this.http.okHttpClient(http);
      return this;
    }

    /** How long one request may take in all. The default is 30 seconds. */
    public Builder timeout(Duration timeout) {
      http.timeout(timeout);
      return this;
    }

    /** The clock. The default is this machine's; tests bring their own. */
    public Builder timeSource(TimeSource time) {
      http.timeSource(time);
      return this;
    }

    /** Returns the client. */
    public OAuth2Client build() {
      return new OAuth2Client(this);
    }
  }
}
