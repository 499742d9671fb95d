package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.internal.SecretHttp;
import io.github.upwork4j.auth.internal.SecretUrls;
import io.github.upwork4j.http.TimeSource;
import java.time.Duration;
import okhttp3.OkHttpClient;

/**
 * The way to a token of OAuth 1.0a in three steps ("OAuth 1.0" in Upwork's documentation): a
 * request token, the user's consent, an access token. Signing a user in takes two calls:
 *
 * <pre>{@code
 * OAuth1SignIn signIn = oauth.startSignIn("https://example.com/auth/upwork/callback");
 * // keep it, and send the browser to signIn.authorizationUrl(); then, at the callback:
 * OAuth1Credentials credentials = oauth.finishSignIn(signIn, callbackUrl);
 * }</pre>
 *
 * <p>What comes does not expire. It is replaced when the user changes what the application may do,
 * or takes its permission away and gives it again: then calls fail with {@link
 * SignInAgainException}.
 *
 * <p>One client serves all users of an application. Thread-safe; keep it as long as the program
 * runs. Its requests are never logged, never redirected and never sent twice; the one that Upwork
 * refuses because of this machine's clock is signed anew, with Upwork's time. It throws the {@link
 * AuthorizationException} family.
 */
public final class OAuth1Client {
  /** The callback of an application that has none: the user reads the verifier off the page. */
  private static final String OUT_OF_BAND = "oob";

  private final OAuth1Endpoints endpoints;
  private final TokenRequests requests;
  private volatile OAuth1Credentials consumer;

  private OAuth1Client(Builder builder) {
    this.endpoints = builder.endpoints;
    this.consumer = builder.consumer;
    this.requests = new TokenRequests(builder.http.build());
  }

  /** Starts a client of Upwork's documented endpoints, for the application with this key. */
  public static Builder builder(String consumerKey, Secret consumerSecret) {
    return new Builder(OAuth1Credentials.ofConsumer(consumerKey, consumerSecret));
  }

  /**
   * Uses another key and secret of the application from the next request on. The tokens of the old
   * key are not those of the new one: users sign in again.
   */
  public void replaceConsumer(String consumerKey, Secret consumerSecret) {
    this.consumer = OAuth1Credentials.ofConsumer(consumerKey, consumerSecret);
  }

  /**
   * Begins to sign a user in, with a request token.
   *
   * @param callbackUrl where the browser comes back to: HTTPS, or this machine
   * @throws IllegalArgumentException if it is neither
   * @throws InvalidClientException if the key or its secret is wrong
   * @throws AuthorizationException if Upwork gave no request token for another reason
   */
  public OAuth1SignIn startSignIn(String callbackUrl) {
    return start(SecretUrls.checkedCallback("callbackUrl", callbackUrl));
  }

  /**
   * Begins to sign a user in who will read a verifier off Upwork's page and type it: for programs
   * that no browser can come back to. Ends with {@link #finishWithVerifier}.
   *
   * @throws InvalidClientException if the key or its secret is wrong
   * @throws AuthorizationException if Upwork gave no request token for another reason
   */
  public OAuth1SignIn startOutOfBand() {
    return start(OUT_OF_BAND);
  }

  private OAuth1SignIn start(String callback) {
    TokenAnswer answer =
        requests.ask(
            "request token",
            endpoints.requestTokenUrl(),
            OAuth1Signer.standard().withParameter("oauth_callback", callback),
            consumer);
    answer.requireConfirmedCallback();
    return OAuth1SignIn.begun(endpoints, answer.token(), answer.secret());
  }

  /**
   * Signs the user in with what the browser brought back. Each sign-in can be finished once.
   *
   * @param callbackUrl the whole URL of the callback, or its path and query
   * @throws CallbackRejectedException if the callback does not belong to {@code signIn}; nothing
   *     was exchanged
   * @throws SignInDeniedException if the callback says that the user said no
   * @throws SignInAgainException if the request token was too old, or the verifier wrong
   * @throws InvalidClientException if the key or its secret is wrong
   * @throws AuthorizationException if Upwork gave no token for another reason
   */
  public OAuth1Credentials finishSignIn(OAuth1SignIn signIn, String callbackUrl) {
    return finish(signIn, signIn.verifierFrom(callbackUrl));
  }

  /**
   * Signs the user in with the verifier that Upwork's page showed. Spaces and line ends around it
   * are left out. Each sign-in can be finished once.
   *
   * @throws IllegalArgumentException if the verifier is blank
   * @throws SignInAgainException if the request token was too old, or the verifier wrong
   * @throws InvalidClientException if the key or its secret is wrong
   * @throws AuthorizationException if Upwork gave no token for another reason
   */
  public OAuth1Credentials finishWithVerifier(OAuth1SignIn signIn, String verifier) {
    if (verifier.isBlank()) {
      throw new IllegalArgumentException("the verifier is what Upwork's page shows, not blank");
    }
    return finish(signIn, verifier);
  }

  private OAuth1Credentials finish(OAuth1SignIn signIn, String verifier) {
    signIn.finish();
    OAuth1Credentials application = consumer; // key and secret of one and the same
    TokenAnswer answer =
        requests.ask(
            "access token",
            endpoints.accessTokenUrl(),
            OAuth1Signer.standard().withParameter("oauth_verifier", verifier.strip()),
            application.withToken(signIn.requestToken(), signIn.requestTokenSecret()));
    return application.withToken(answer.token(), Secret.of(answer.secret()));
  }

  /** Returns the kind of client, without its secrets. */
  @Override
  public String toString() {
    return "OAuth1Client{" + consumer + "}";
  }

  /** Makes clients. Not thread-safe. */
  public static final class Builder {
    private final OAuth1Credentials consumer;
    private final SecretHttp.Builder http = SecretHttp.builder();
    private OAuth1Endpoints endpoints = OAuth1Endpoints.upwork();

    private Builder(OAuth1Credentials consumer) {
      this.consumer = consumer;
    }

    /** Where to sign in and where tokens come from. The default is Upwork. */
    public Builder endpoints(OAuth1Endpoints endpoints) {
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
    public OAuth1Client build() {
      return new OAuth1Client(this);
    }
  }
}
