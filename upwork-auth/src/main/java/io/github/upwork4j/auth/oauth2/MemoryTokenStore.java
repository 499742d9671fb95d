package io.github.upwork4j.auth.oauth2;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps a token as long as the program runs. */
final class MemoryTokenStore implements TokenStore {
  private final ReentrantLock updates = new ReentrantLock();
  private volatile Optional<OAuth2Token> token = Optional.empty(); // written under the lock

  @Override
  public Optional<OAuth2Token> load() {
    return token;
  }

  @Override
  public void update(Change change) {
    updates.lock();
    try {
      token = change.apply(token);
    } finally {
      updates.unlock();
    }
  }
}
