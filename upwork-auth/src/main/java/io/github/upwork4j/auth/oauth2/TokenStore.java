package io.github.upwork4j.auth.oauth2;

import java.util.Optional;

/**
 * Keeps the token of one user, so that the user stays signed in when the program ends. Several
 * authorizers, and several processes where the store is shared, get along by {@link #update}: who
 * comes second finds the token that the first one got. There is one {@linkplain #inMemory in
 * memory}, one in {@linkplain FileTokenStore a file} and one in {@linkplain JdbcTokenStore a
 * database}.
 *
 * <p>Implementations are thread-safe. What they throw fails the call that needed the token, as a
 * {@link io.github.upwork4j.auth.TokenStoreException}; it must not hold the token.
 */
public interface TokenStore {
  /** Returns the token that was saved last. Does not wait for an update under way. */
  Optional<OAuth2Token> load();

  /**
   * Reads the token, has {@code change} decide on the next one, and saves that before returning;
   * nobody else reads to change meanwhile, in any process that shares the store. The change may ask
   * Upwork for a token, so it may take a minute; it must not change the store itself. If it throws,
   * nothing is changed, and the same exception is thrown here.
   */
  void update(Change change);

  /** Saves a token in place of what is there. */
  default void save(OAuth2Token token) {
    update(stored -> Optional.of(token));
  }

  /** Forgets the token, as when the user signs out. */
  default void clear() {
    update(stored -> Optional.empty());
  }

  /** Returns a new store that keeps the token as long as the program runs. */
  static TokenStore inMemory() {
    return new MemoryTokenStore();
  }

  /** Decides what to keep. */
  @FunctionalInterface
  interface Change {
    /** Returns what to keep in place of {@code stored}; {@code stored} itself to keep that. */
    Optional<OAuth2Token> apply(Optional<OAuth2Token> stored);
  }
}
