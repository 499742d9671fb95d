package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An authorizer of OAuth 2.0 and its store:")
class OAuth2AuthorizerStoreTest extends OAuth2AuthorizerTestBase {
  @Test
  void tokenThatAnotherOwnerOfTheStoreGotIsTaken() {
    OAuth2Authorizer other = OAuth2Authorizer.builder(oauth, store).build();
    UpworkClient second = TestClients.to(server, time).authorizer(other).build();
    tokens.then(Oauth.answer(2));
    call();
    second.raw().get("/api/x", Map.of()).execute();
    time.advance(Duration.ofDays(1));

    call();
    second.raw().get("/api/x", Map.of()).execute();

    assertThat(sent().subList(2, 4)).containsOnly("Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** A store on a full disk. */
  private static final class FullStore implements TokenStore {
    Optional<OAuth2Token> kept = Optional.of(Oauth.token(1));
    boolean full = true;

    @Override
    public Optional<OAuth2Token> load() {
      return kept;
    }

    @Override
    public void update(Change change) {
      Optional<OAuth2Token> next = change.apply(kept);
      if (full && !next.equals(kept)) {
        throw new IllegalStateException("no space left");
      }
      kept = next;
    }
  }

  /** D21. */
  @Test
  void storeThatCannotSaveIsReportedAndTheFreshTokenUsed() {
    FullStore full = new FullStore();
    use(full);
    time.advance(Duration.ofDays(1));
    tokens.then(Oauth.answer(2)).then(Oauth.answer(3));

    assertThatThrownBy(this::call)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "The fresh access token was not persisted (IllegalStateException). It is used as long"
                + " as this program runs; put the store in order and call saveAgain(), or the user"
                + " has to sign in again after a restart.");
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-2");
    assertThatThrownBy(authorizer::saveAgain).isInstanceOf(TokenStoreException.class);

    full.full = false;
    authorizer.saveAgain();
    assertThat(full.kept).contains(at(2));
    time.advance(Duration.ofDays(1)); // and the next one follows on it, not on the one before
    call();
    assertThat(Oauth.form(tokens.entries().get(1).body()))
        .containsEntry("refresh_token", "canary-refresh-2");
  }

  @Test
  void newerTokenThatSomebodyElseSavedMeanwhileIsNotOverwritten() {
    FullStore full = new FullStore();
    use(full);
    time.advance(Duration.ofDays(1));
    tokens.then(Oauth.answer(2)).then(Oauth.answer(6));
    assertThatThrownBy(this::call).isInstanceOf(TokenStoreException.class);

    full.full = false;
    full.kept = Optional.of(at(5));
    authorizer.saveAgain();

    assertThat(full.kept).contains(at(5));
    time.advance(Duration.ofDays(1));
    call();
    assertThat(Oauth.form(tokens.entries().get(1).body()))
        .containsEntry("refresh_token", "canary-refresh-5");
  }

  @Test
  void storeThatCannotBeReadFailsTheCall() {
    use(
        new TokenStore() {
          @Override
          public Optional<OAuth2Token> load() {
            throw new IllegalStateException("locked");
          }

          @Override
          public void update(Change change) {
            throw new IllegalStateException("locked");
          }
        });

    assertThatThrownBy(this::call)
        .isInstanceOf(TokenStoreException.class)
        .hasMessage("The token could not be read from its store (IllegalStateException).");
    assertThat(ledger.delivered()).isZero();
  }
}
