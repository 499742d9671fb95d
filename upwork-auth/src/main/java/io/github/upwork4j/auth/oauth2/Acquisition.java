package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.http.TimeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One try to get a token that can be used: finds the one that somebody else got meanwhile, and asks
 * for one if there is none. What came of it can be asked afterwards, whether the store failed or
 * not.
 */
final class Acquisition implements TokenStore.Change {
  private final OAuth2Client client;
  private final TimeSource time;
  private final boolean ofApplication;
  private final @Nullable HeldToken before;
  private final @Nullable Secret rejected;
  private @Nullable HeldToken result;
  private @Nullable OAuth2Token fresh;
  private @Nullable OAuth2Token refused;
  private Optional<OAuth2Token> over = Optional.empty();

  /**
   * Begins a try.
   *
   * @param before the token that is held
   * @param rejected an access token that Upwork answered 401 to
   */
  Acquisition(
      OAuth2Client client,
      boolean ofApplication,
      @Nullable HeldToken before,
      @Nullable Secret rejected) {
    this.client = client;
    this.time = client.time();
    this.ofApplication = ofApplication;
    this.before = before;
    this.rejected = rejected;
  }

  /** Returns what to use; null if the store never asked. */
  @Nullable HeldToken result() {
    return result;
  }

  /** Returns the token that came, for when it could not be saved; null if none came. */
  @Nullable HeldToken unsaved() {
    return fresh == null ? null : HeldToken.unsaved(fresh, over, time);
  }

  /** Returns the token that another one was asked with; null if none was. */
  @Nullable OAuth2Token refused() {
    return refused;
  }

  /** Takes what is stored if it can be used. */
  boolean adopt(Optional<OAuth2Token> stored) {
    HeldToken candidate = candidate(stored);
    if (candidate == null || !candidate.isUsable(rejected, time)) {
      return false;
    }
    result = candidate;
    return true;
  }

  /** A token that could not be saved stands for the one that is still in the store. */
  private @Nullable HeldToken candidate(Optional<OAuth2Token> stored) {
    if (before != null && !before.saved && stored.equals(before.over)) {
      return before;
    }
    if (before != null && stored.equals(Optional.of(before.token))) {
      return before;
    }
    return stored.map(token -> HeldToken.saved(token, time)).orElse(null);
  }

  @Override
  public Optional<OAuth2Token> apply(Optional<OAuth2Token> stored) {
    if (adopt(stored)) {
      return stored;
    }
    over = stored;
    HeldToken candidate = candidate(stored);
    if (ofApplication) {
      fresh = client.clientCredentials();
    } else if (candidate == null) {
      throw new SignInAgainException(
          "Nobody has signed in: the token store is empty.", /* error= */ null, /* cause= */ null);
    } else if (candidate.refusal != null) {
      throw OAuth2Errors.again(candidate.refusal);
    } else {
      refused = candidate.token;
      fresh = client.refresh(candidate.token);
    }
    result = HeldToken.saved(fresh, time);
    return Optional.of(fresh);
  }
}
