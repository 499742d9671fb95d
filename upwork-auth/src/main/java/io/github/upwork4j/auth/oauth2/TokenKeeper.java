package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Holds the token in use and sees to the next one: one request at a time, and what comes is saved
 * before it is used. Thread-safe.
 */
final class TokenKeeper {
  private final OAuth2Client client;
  private final TokenStore store;
  private final boolean ofApplication;
  private final Executor executor;
  private final TimeSource time;

  private final Object lock = new Object();
  private volatile @Nullable HeldToken held; // written under the lock
  private @Nullable CompletableFuture<HeldToken> flight; // read and written under the lock
  private volatile int signOuts; // written under the lock

  TokenKeeper(OAuth2Client client, TokenStore store, boolean ofApplication, Executor executor) {
    this.client = client;
    this.store = store;
    this.ofApplication = ofApplication;
    this.executor = executor;
    this.time = client.time();
  }

  /** Returns the token in use; null if none was needed so far. */
  @Nullable HeldToken held() {
    return held;
  }

  /** Saves and uses another token. */
  void put(OAuth2Token token) {
    Optional<OAuth2Token> over = Optional.empty();
    try {
      over = store.load();
      store.save(token);
    } catch (RuntimeException e) {
      use(HeldToken.unsaved(token, over, time));
      throw notSaved(e);
    }
    use(HeldToken.saved(token, time));
  }

  /** Saves the token in use if it is not saved yet, unless the store has another one by now. */
  void saveAgain() {
    int since = signOuts;
    @Nullable HeldToken unsaved = held;
    if (unsaved == null || unsaved.saved) {
      return;
    }
    try {
      store.update(
          stored -> {
            checkNotSignedOut(since);
            return stored.equals(unsaved.over) ? Optional.of(unsaved.token) : stored;
          });
    } catch (SignInAgainException e) {
      throw e;
    } catch (RuntimeException e) {
      throw notSaved(e);
    }
    publish(unsaved, HeldToken.saved(unsaved.token, time), since);
  }

  /** Forgets the token, also one that is on its way. */
  void signOut() {
    forget(); // at first, so that a request under way that waits for the store knows
    try {
      store.clear();
    } catch (RuntimeException e) {
      throw new TokenStoreException(
          "The token could not be removed from its store ("
              + reason(e)
              + "), so the next call takes it from there again. Put the store in order and sign"
              + " out once more.",
          e);
    } finally {
      forget(); // and what came out of the store meanwhile
    }
  }

  private void forget() {
    synchronized (lock) {
      held = null;
      signOuts++;
    }
  }

  /** Returns the one request for a token that is under way, or begins it. */
  CompletableFuture<HeldToken> join(@Nullable Secret rejected) {
    CompletableFuture<HeldToken> begun;
    synchronized (lock) {
      @Nullable HeldToken current = held;
      if (current != null && current.isUsable(rejected, time)) {
        return CompletableFuture.completedFuture(current);
      }
      if (flight != null) {
        return flight;
      }
      begun = new CompletableFuture<>();
      flight = begun;
    }
    try {
      executor.execute(() -> run(begun, rejected));
    } catch (RuntimeException e) {
      land();
      begun.completeExceptionally(e);
    }
    return begun;
  }

  private void run(CompletableFuture<HeldToken> begun, @Nullable Secret rejected) {
    try {
      HeldToken token = acquire(rejected);
      land();
      begun.complete(token);
    } catch (Throwable t) { // waiters that never wake are worse than any error in it
      land();
      begun.completeExceptionally(t);
    }
  }

  private void land() {
    synchronized (lock) {
      flight = null;
    }
  }

  private HeldToken acquire(@Nullable Secret rejected) {
    int since = signOuts; // before the token is looked at
    @Nullable HeldToken before = held;
    Acquisition acquisition = new Acquisition(client, ofApplication, before, rejected);
    try {
      if (!acquisition.adopt(store.load())) {
        store.update(
            stored -> {
              checkNotSignedOut(since);
              return acquisition.apply(stored);
            });
      }
    } catch (RuntimeException e) {
      @Nullable HeldToken unsaved = acquisition.unsaved();
      if (unsaved != null) {
        publish(before, unsaved, since);
        throw notSaved(e);
      }
      @Nullable OAuth2Token refused = acquisition.refused();
      if (e instanceof SignInAgainException && refused != null) {
        publish(before, HeldToken.refused(refused, (SignInAgainException) e, time), since);
      }
      throw e instanceof AuthorizationException ? e : notRead(e);
    }
    @Nullable HeldToken result = acquisition.result();
    if (result == null) {
      throw new TokenStoreException("The token store updated nothing.", /* cause= */ null);
    }
    return publish(before, result, since);
  }

  private void use(HeldToken token) {
    synchronized (lock) {
      held = token;
    }
  }

  /** Replaces {@code before}, unless somebody has put another token or signed out meanwhile. */
  private HeldToken publish(@Nullable HeldToken before, HeldToken next, int since) {
    synchronized (lock) {
      @Nullable HeldToken now = held;
      if (now != before && now != null) {
        return now;
      }
      checkNotSignedOut(since);
      held = next;
      return next;
    }
  }

  private void checkNotSignedOut(int since) {
    if (signOuts != since) {
      throw new SignInAgainException(
          "The user signed out meanwhile.", /* error= */ null, /* cause= */ null);
    }
  }

  private static TokenStoreException notRead(RuntimeException cause) {
    return new TokenStoreException(
        "The token could not be read from its store (" + reason(cause) + ").", cause);
  }

  private static TokenStoreException notSaved(RuntimeException cause) {
    return new TokenStoreException(
        "The fresh access token was not persisted ("
            + reason(cause)
            + "). It is used as long as this program runs; put the store in order and call"
            + " saveAgain(), or the user has to sign in again after a restart.",
        cause);
  }

  /** Our own stores say in a sentence what is wrong; others may say anything, also secrets. */
  private static String reason(RuntimeException e) {
    return e instanceof TokenStoreException
        ? String.valueOf(e.getMessage()).replaceFirst("\\.$", "")
        : e.getClass().getSimpleName();
  }
}
