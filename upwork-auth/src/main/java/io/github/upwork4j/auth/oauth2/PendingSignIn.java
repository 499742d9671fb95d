package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.internal.SecretUrls;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that has begun: the user is on the way to {@link #authorizationUrl}, and what is kept
 * here tells the callback that belongs to it from all others. A program with one process keeps the
 * object. A web backend keeps {@link #state}, {@link #codeVerifier} and {@link #redirectUri} as
 * strings in the user's session, makes it again with {@link #restore}, and removes them from the
 * session when the callback comes: each sign-in is finished once.
 *
 * <p>Thread-safe; good for one callback. Prints without secrets and cannot be serialized.
 */
public final class PendingSignIn {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Secret state;
  private final @Nullable Secret codeVerifier;
  private final String redirectUri;
  private final @Nullable String authorizationUrl;
  private final AtomicBoolean finished = new AtomicBoolean();

  private PendingSignIn(
      Secret state,
      @Nullable Secret codeVerifier,
      String redirectUri,
      @Nullable String authorizationUrl) {
    this.state = state;
    this.codeVerifier = codeVerifier;
    this.redirectUri = redirectUri;
    this.authorizationUrl = authorizationUrl;
  }

  /** Begins one, with a state and a verifier of 256 random bits each. */
  static PendingSignIn begin(
      OAuth2Endpoints endpoints, String clientId, String redirectUri, boolean code) {
    Secret state = random();
    @Nullable Secret verifier = code ? random() : null;
    HttpUrl.Builder url =
        HttpUrl.get(endpoints.authorizeUrl())
            .newBuilder()
            .addQueryParameter("response_type", code ? "code" : "token")
            .addQueryParameter("client_id", clientId)
            .addQueryParameter(
                "redirect_uri", SecretUrls.checkedCallback("redirectUri", redirectUri))
            .addQueryParameter("state", state.reveal());
    if (verifier != null) {
      url.addQueryParameter("code_challenge", challenge(verifier.reveal()))
          .addQueryParameter("code_challenge_method", "S256");
    }
    return new PendingSignIn(state, verifier, redirectUri, url.toString());
  }

  /**
   * Makes a sign-in again from what was kept of it.
   *
   * @throws IllegalArgumentException if one of them is not what this class gave out
   */
  public static PendingSignIn restore(String state, String codeVerifier, String redirectUri) {
    if (!codeVerifier.matches("[A-Za-z0-9._~-]{43,128}")) {
      throw new IllegalArgumentException(
          "codeVerifier is not one that PendingSignIn gave out: 43 to 128 letters, digits and"
              + " -._~");
    }
    return new PendingSignIn(
        Secret.of(state),
        Secret.of(codeVerifier),
        SecretUrls.checkedCallback("redirectUri", redirectUri),
        null);
  }

  /**
   * Makes a sign-in of the implicit kind again from what was kept of it.
   *
   * @throws IllegalArgumentException if one of them is not what this class gave out
   */
  public static PendingSignIn restoreImplicit(String state, String redirectUri) {
    return new PendingSignIn(
        Secret.of(state),
        /* codeVerifier= */ null,
        SecretUrls.checkedCallback("redirectUri", redirectUri),
        null);
  }

  /**
   * Returns where to send the user's browser.
   *
   * @throws IllegalStateException if this was made by {@code restore}
   */
  public String authorizationUrl() {
    if (authorizationUrl == null) {
      throw new IllegalStateException(
          "a restored sign-in has no authorizationUrl: the user was sent there already");
    }
    return authorizationUrl;
  }

  /** Returns the state, which comes back with the callback. */
  public String state() {
    return state.reveal();
  }

  /**
   * Returns the verifier of PKCE, a secret until the callback is exchanged; the implicit way has
   * none.
   */
  public Optional<Secret> codeVerifier() {
    return Optional.ofNullable(codeVerifier);
  }

  /** Returns the callback's address, as it was given. */
  public String redirectUri() {
    return redirectUri;
  }

  /** Compares in constant time. */
  boolean isState(String candidate) {
    return !candidate.isBlank()
        && MessageDigest.isEqual(
            candidate.getBytes(StandardCharsets.UTF_8),
            state.reveal().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns whether this is the first time. */
  boolean finish() {
    return finished.compareAndSet(false, true);
  }

  static Secret random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Secret.of(BASE64.encodeToString(bytes));
  }

  /** The challenge S256 of RFC 7636, 4.2. */
  static String challenge(String verifier) {
    try {
      return BASE64.encodeToString(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the kind of sign-in, without its secrets. */
  @Override
  public String toString() {
    return "PendingSignIn{" + (codeVerifier == null ? "implicit" : "code") + ", state=***}";
  }
}
