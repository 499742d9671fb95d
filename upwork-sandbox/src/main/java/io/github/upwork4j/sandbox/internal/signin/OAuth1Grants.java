package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.world.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Request tokens and access tokens of OAuth 1.0a. Thread-safe. */
final class OAuth1Grants {
  private static final Duration REQUEST_TOKEN_LIFE = Duration.ofMinutes(10);

  private final Clock clock;
  private final Recent<RequestToken> requested = new Recent<>();
  private final Map<String, AccessToken> byToken = new HashMap<>();
  private final Map<String, AccessToken> byUser = new HashMap<>();

  /** A token on its way to being one. */
  static final class RequestToken {
    final String token = Fresh.hex(32);
    final String secret = Fresh.hex(16);

    /** Null when the request named none. */
    final @Nullable String callback;

    private final Instant expires;
    private @Nullable User user;
    private @Nullable String verifier;

    private RequestToken(@Nullable String callback, Instant expires) {
      this.callback = callback;
      this.expires = expires;
    }
  }

  /** A token and its secret. Immutable. */
  static final class AccessToken {
    final String token;
    final String secret;
    final User user;

    private AccessToken(String token, String secret, User user) {
      this.token = token;
      this.secret = secret;
      this.user = user;
    }
  }

  /** Begins with the ready-made token of one user. */
  OAuth1Grants(Secrets secrets, User user, Clock clock) {
    this.clock = clock;
    keep(new AccessToken(secrets.accessToken, secrets.accessTokenSecret, user));
  }

  private void keep(AccessToken token) {
    byToken.put(token.token, token);
    byUser.put(token.user.reference, token);
  }

  synchronized RequestToken request(@Nullable String callback) {
    RequestToken token = new RequestToken(callback, clock.instant().plus(REQUEST_TOKEN_LIFE));
    requested.put(token.token, token);
    return token;
  }

  private @Nullable RequestToken live(String token) {
    RequestToken found = requested.get(token);
    return found == null || !clock.instant().isBefore(found.expires) ? null : found;
  }

  /** The request token, if it still waits for a user to decide; else null. */
  synchronized @Nullable RequestToken undecided(String token) {
    RequestToken found = live(token);
    return found == null || found.user != null ? null : found;
  }

  /** The secret of a request token that can still become an access token, or null. */
  synchronized @Nullable String requestSecret(String token) {
    RequestToken found = live(token);
    return found == null ? null : found.secret;
  }

  /** The user lets the application in: gives the verifier, or null when it is too late. */
  synchronized @Nullable String allow(String token, User user) {
    RequestToken found = undecided(token);
    if (found == null) {
      return null;
    }
    String verifier = Fresh.hex(32);
    found.user = user;
    found.verifier = verifier;
    return verifier;
  }

  /**
   * The user does not let the application in, and takes away what it had. False when it is too
   * late.
   */
  synchronized boolean deny(String token, User user) {
    if (undecided(token) == null) {
      return false;
    }
    requested.remove(token);
    revoke(user);
    return true;
  }

  /**
   * Turns a request token into an access token, once: that which the user gave before, if it was
   * not revoked. Null when the verifier is not the one of the user's consent.
   */
  synchronized @Nullable AccessToken exchange(String token, String verifier) {
    RequestToken found = live(token);
    if (found == null || found.user == null || found.verifier == null) {
      return null;
    }
    if (!Application.same(found.verifier, verifier)) {
      return null;
    }
    requested.remove(token);
    AccessToken given = byUser.get(found.user.reference);
    if (given == null) {
      given = new AccessToken(Fresh.hex(32), Fresh.hex(16), found.user);
      keep(given);
    }
    return given;
  }

  /** Whether the application has a token of the user. */
  synchronized boolean has(User user) {
    return byUser.containsKey(user.reference);
  }

  /** The secret of an access token, or null. */
  synchronized @Nullable String accessSecret(String token) {
    AccessToken found = byToken.get(token);
    return found == null ? null : found.secret;
  }

  /** For whom the token acts, or null when it does not any more. */
  synchronized @Nullable Actor actor(String token) {
    AccessToken found = byToken.get(token);
    return found == null ? null : Actor.of(found.user);
  }

  /** Takes all away that the user gave, and what they agreed to but was not fetched yet. */
  synchronized void revoke(User user) {
    requested.values().removeIf(token -> user.equals(token.user));
    AccessToken had = byUser.remove(user.reference);
    if (had != null) {
      byToken.remove(had.token);
    }
  }

  synchronized void revokeAll() {
    requested.clear();
    byUser.clear();
    byToken.clear();
  }
}
