package io.github.upwork4j.auth.oauth2;

import org.junit.jupiter.api.DisplayName;

@DisplayName("A store of tokens in memory")
class MemoryTokenStoreTest extends TokenStoreContract {
  private final TokenStore store = TokenStore.inMemory();

  @Override
  TokenStore open() {
    return store;
  }
}
