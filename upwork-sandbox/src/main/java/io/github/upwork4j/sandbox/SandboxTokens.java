package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.signin.SignIn;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.Users;
import java.util.Objects;

/**
 * Does with tokens what takes a browser, or days, or the settings of a user's account.
 *
 * <p>A call with a token that ended gets a 401 (OAuth 2.0), or a 403 {@code The consumer_key and
 * token combination does not exist or is not enabled} (OAuth 1.0a); a refresh gets {@code
 * invalid_grant}. The ready-made tokens of {@link SandboxCredentials} are tokens like others here.
 *
 * <p>Thread-safe; lives as long as its sandbox.
 */
public final class SandboxTokens {
  private final SignIn signIn;
  private final Users users;

  SandboxTokens(SignIn signIn, Users users) {
    this.signIn = signIn;
    this.users = users;
  }

  /**
   * Signs a user in without a browser.
   *
   * @param userReference the reference of one of {@link UpworkSandbox#users()}
   * @return a new access token for an {@code Authorization: Bearer} header (OAuth 2.0); like the
   *     ready-made one, time does not end it
   * @throws IllegalArgumentException when there is no such user
   */
  public String accessTokenFor(String userReference) {
    return signIn.tokenFor(user(userReference));
  }

  /**
   * Takes away all that a user gave: access tokens of OAuth 1.0a and 2.0, refresh tokens, codes,
   * and request tokens that were authorized. Who signs in again afterwards gets other strings.
   *
   * @param userReference the reference of one of {@link UpworkSandbox#users()}
   * @throws IllegalArgumentException when there is no such user
   */
  public void revokeAll(String userReference) {
    signIn.revoke(user(userReference));
  }

  /** Takes away the tokens of all users and of the application itself. */
  public void revokeAll() {
    signIn.revokeAll();
  }

  /**
   * Ends all access tokens of OAuth 2.0 that were given so far, as their 24 hours would. Refresh
   * tokens stay good. Those of OAuth 1.0a do not expire.
   */
  public void expireAccessTokens() {
    signIn.expireAccessTokens();
  }

  /** Ends all refresh tokens that were given so far, as two weeks without use would. */
  public void expireRefreshTokens() {
    signIn.expireRefreshTokens();
  }

  /**
   * Whether a refresh gives a new refresh token and makes the old one useless, from now on: see
   * {@link UpworkSandbox.Builder#refreshTokenRotation}.
   */
  public void refreshTokenRotation(boolean rotation) {
    signIn.rotation(rotation);
  }

  private User user(String reference) {
    Objects.requireNonNull(reference, "userReference");
    return users
        .find(reference)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no user has the reference " + reference + "; see users()"));
  }
}
