package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.world.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Codes, access tokens and refresh tokens of OAuth 2.0. Whatever came of one consent is a family: a
 * code or a rotated refresh token that comes a second time was stolen, or is now in two hands, and
 * the whole family ends. Thread-safe: of two who come with the same token, one is first.
 */
final class OAuth2Grants {
  static final Duration CODE_LIFE = Duration.ofMinutes(10);
  static final Duration ACCESS_TOKEN_LIFE = Duration.ofDays(1);
  static final Duration REFRESH_TOKEN_LIFE = Duration.ofDays(14);

  private static final String PREFIX = "oauth2v2_";

  private final Clock clock;
  private final Recent<Code> codes = new Recent<>();
  private final Recent<Access> accesses = new Recent<>();
  private final Recent<Refresh> refreshes = new Recent<>();
  private boolean rotation;

  /** All that came of one consent. */
  private static final class Family {
    final Actor actor;
    boolean revoked;

    Family(Actor actor) {
      this.actor = actor;
    }
  }

  private static final class Code {
    final Family family;
    final CodeRequest request;
    final Instant expires;
    boolean used;

    Code(Family family, CodeRequest request, Instant expires) {
      this.family = family;
      this.request = request;
      this.expires = expires;
    }
  }

  private static final class Access {
    final Family family;
    Instant expires;

    Access(Family family, Instant expires) {
      this.family = family;
      this.expires = expires;
    }
  }

  private static final class Refresh {
    final Family family;
    Instant expires;
    boolean replaced;

    Refresh(Family family, Instant expires) {
      this.family = family;
      this.expires = expires;
    }
  }

  /** What a client is given. Immutable. */
  static final class Tokens {
    final String access;

    /** Null for none. */
    final @Nullable String refresh;

    private Tokens(String access, @Nullable String refresh) {
      this.access = access;
      this.refresh = refresh;
    }
  }

  /**
   * Begins with the ready-made tokens of one user. Time does not end that access token.
   *
   * @param rotation whether a refresh gives a new refresh token
   */
  OAuth2Grants(Secrets secrets, User user, Clock clock, boolean rotation) {
    this.clock = clock;
    this.rotation = rotation;
    Family family = new Family(Actor.of(user));
    accesses.put(secrets.bearerToken, new Access(family, Instant.MAX));
    refreshes.put(
        secrets.refreshToken, new Refresh(family, clock.instant().plus(REFRESH_TOKEN_LIFE)));
  }

  /** A code for what the user agreed to. */
  synchronized String code(User user, CodeRequest request) {
    String code = Fresh.hex(32);
    Family family = new Family(Actor.of(user));
    codes.put(code, new Code(family, request, clock.instant().plus(CODE_LIFE)));
    return code;
  }

  /** A token that nobody asked for, and that time does not end. */
  synchronized String lasting(User user) {
    String token = PREFIX + Fresh.hex(32);
    accesses.put(token, new Access(new Family(Actor.of(user)), Instant.MAX));
    return token;
  }

  /** The token of the implicit grant. */
  synchronized String implicit(User user) {
    return access(new Family(Actor.of(user)));
  }

  synchronized Tokens ofApplication() {
    return new Tokens(access(new Family(Actor.APPLICATION)), null);
  }

  /**
   * Changes a code for tokens.
   *
   * @throws OAuth2Error invalid_grant
   */
  synchronized Tokens exchange(
      String code, @Nullable String redirectUri, @Nullable String codeVerifier) {
    Code found = codes.get(code);
    if (found == null || isOver(found.expires) || found.family.revoked) {
      throw OAuth2Error.invalidGrant("The code is unknown, expired or revoked");
    }
    if (found.used) {
      found.family.revoked = true;
      throw OAuth2Error.invalidGrant(
          "The code was used already; the tokens that it gave are revoked");
    }
    found.request.check(redirectUri, codeVerifier);
    found.used = true;
    return new Tokens(access(found.family), refresh(found.family));
  }

  /**
   * Changes a refresh token for tokens.
   *
   * @throws OAuth2Error invalid_grant
   */
  synchronized Tokens refresh(String refreshToken) {
    Refresh found = refreshes.get(refreshToken);
    if (found != null && found.replaced && !found.family.revoked) {
      found.family.revoked = true;
      throw OAuth2Error.invalidGrant(
          "The refresh token was used already; all tokens of this sign-in are revoked");
    }
    if (found == null || isOver(found.expires) || found.family.revoked) {
      throw OAuth2Error.invalidGrant("The refresh token is unknown, expired or revoked");
    }
    if (!rotation) {
      found.expires = clock.instant().plus(REFRESH_TOKEN_LIFE);
      return new Tokens(access(found.family), refreshToken);
    }
    found.replaced = true;
    return new Tokens(access(found.family), refresh(found.family));
  }

  private String access(Family family) {
    String token = PREFIX + Fresh.hex(32);
    accesses.put(token, new Access(family, clock.instant().plus(ACCESS_TOKEN_LIFE)));
    return token;
  }

  private String refresh(Family family) {
    String token = PREFIX + Fresh.hex(32);
    refreshes.put(token, new Refresh(family, clock.instant().plus(REFRESH_TOKEN_LIFE)));
    return token;
  }

  private boolean isOver(Instant expires) {
    return !clock.instant().isBefore(expires);
  }

  /** For whom an access token acts, or null when it does not any more. */
  synchronized @Nullable Actor actor(String accessToken) {
    Access found = accesses.get(accessToken);
    return found == null || isOver(found.expires) || found.family.revoked
        ? null
        : found.family.actor;
  }

  /** Ends an access token alone, and with a refresh token all of its family. */
  synchronized void revoke(String token) {
    accesses.remove(token);
    Refresh refresh = refreshes.get(token);
    if (refresh != null) {
      refresh.family.revoked = true;
    }
  }

  synchronized void revoke(User user) {
    revoke((Actor actor) -> user.equals(actor.user()));
  }

  synchronized void revokeAll() {
    revoke((Actor actor) -> true);
  }

  private void revoke(Predicate<Actor> whose) {
    codes.values().forEach(code -> code.family.revoked |= whose.test(code.family.actor));
    accesses.values().forEach(access -> access.family.revoked |= whose.test(access.family.actor));
    refreshes.values().forEach(token -> token.family.revoked |= whose.test(token.family.actor));
  }

  synchronized void expireAccessTokens() {
    accesses.values().forEach(access -> access.expires = Instant.MIN);
  }

  synchronized void expireRefreshTokens() {
    refreshes.values().forEach(refresh -> refresh.expires = Instant.MIN);
  }

  synchronized void rotation(boolean on) {
    this.rotation = on;
  }
}
