package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.error.CarriedException;
import io.github.upwork4j.http.CallProfile;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends the access token of a user with every call and keeps it fresh: renewed five minutes before
 * it ends, and once when Upwork answers 401 to the token that is in use. However many calls need it
 * at once, one request goes out, and what comes is saved before it is used. While a token that is
 * renewed early still lives, trouble of the token endpoint fails no call.
 *
 * <p>When the user's grant has ended, calls fail with {@link SignInAgainException}, without asking
 * Upwork again, until {@link #put} or another owner of the store brings a new token.
 *
 * <pre>{@code
 * OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
 * UpworkClient client = UpworkClient.builder().authorizer(authorizer).build();
 * }</pre>
 *
 * <p>One authorizer serves one user. Thread-safe; keep it as long as its {@code UpworkClient}. A
 * thread of its own lives as long as a request for a token does, so that an interrupt of one caller
 * ends nobody else's waiting.
 */
public final class OAuth2Authorizer implements RequestAuthorizer {
  private static final long PAUSE_NANOS = Duration.ofSeconds(30).toNanos();

  private final TokenKeeper keeper;
  private final @Nullable String tenantId;
  private final TimeSource time;
  private volatile @Nullable Pause pause;

  /** The calls under way that were answered 401 once. */
  private final Set<CallProfile> renewedFor =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private OAuth2Authorizer(Builder builder) {
    this.keeper =
        new TokenKeeper(builder.client, builder.store, builder.ofApplication, builder.executor);
    this.tenantId = builder.tenantId;
    this.time = builder.client.time();
  }

  /** Starts an authorizer of the user whose token is in {@code store}. */
  public static Builder builder(OAuth2Client client, TokenStore store) {
    return new Builder(client, store, /* ofApplication= */ false);
  }

  /** Starts an authorizer of the application itself, which gets tokens by client credentials. */
  public static Builder ofApplication(OAuth2Client client) {
    return new Builder(client, TokenStore.inMemory(), /* ofApplication= */ true);
  }

  /**
   * Saves and uses another token from the next attempt on, as after signing in.
   *
   * @throws TokenStoreException if it could not be saved; it is used all the same
   */
  public void put(OAuth2Token token) {
    keeper.put(token);
  }

  /**
   * Tries once more to save a token that could not be saved. Does nothing if it is saved, or if the
   * store has another token by now.
   *
   * @throws TokenStoreException if it cannot be saved this time either
   */
  public void saveAgain() {
    keeper.saveAgain();
  }

  /**
   * Forgets the token, in the store and here: calls fail with {@link SignInAgainException} until
   * {@link #put} or another owner of the store brings a new one. Waits for a request for a token
   * that is under way, and forgets what it brings. Upwork is told nothing; where it has an endpoint
   * for that, call {@link OAuth2Client#revoke} with the token of the store first. An authorizer of
   * the application itself gets a new token with the next call.
   *
   * @throws TokenStoreException if the store could not forget it; it is forgotten here, and the
   *     next call takes it from the store again
   */
  public void signOut() {
    keeper.signOut();
  }

  @Override
  public Request authorize(Request request) throws IOException {
    Request.Builder authorized =
        request.newBuilder().header("Authorization", header(current(request)));
    if (tenantId != null && request.header("X-Upwork-API-TenantId") == null) {
      authorized.header("X-Upwork-API-TenantId", tenantId);
    }
    return authorized.build();
  }

  private HeldToken current(Request request) throws IOException {
    @Nullable HeldToken current = keeper.held();
    if (current != null && current.isUsable(/* rejected= */ null, time)) {
      return current;
    }
    boolean lives = current != null && current.refusal == null && !current.hasEnded(time);
    @Nullable Pause trouble = pause;
    if (current != null && lives && trouble != null && trouble.covers(current, time)) {
      return current;
    }
    try {
      return await(keeper.join(/* rejected= */ null), request);
    } catch (CarriedException e) {
      if (current == null || !lives || e.carried() instanceof SignInAgainException) {
        throw e;
      }
      if (e.carried() instanceof TokenStoreException && keeper.held() != current) {
        throw e; // there is a fresh token, which could not be saved
      }
      pause = new Pause(current, time);
      return current;
    }
  }

  @Override
  public boolean renew(Request refused, Response answer) throws IOException {
    @Nullable String sent = refused.header("Authorization");
    if (answer.code() != 401 || sent == null) {
      return false;
    }
    @Nullable HeldToken current = keeper.held();
    if (current == null || !header(current).equals(sent)) {
      return true; // it was replaced meanwhile
    }
    @Nullable CallProfile call = refused.tag(CallProfile.class);
    if (call != null && !renewedFor.add(call)) {
      return false; // this call has had its new token, and that one was refused too
    }
    return !header(await(keeper.join(current.token.accessToken()), refused)).equals(sent);
  }

  private static String header(HeldToken token) {
    return "Bearer " + token.token.accessToken().reveal();
  }

  private HeldToken await(CompletableFuture<HeldToken> token, Request request) throws IOException {
    @Nullable CallProfile profile = request.tag(CallProfile.class);
    long nanos = profile == null ? Long.MAX_VALUE : profile.remaining(time.nanoTime());
    try {
      return token.get(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for an access token");
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("the deadline passed while waiting for an access token");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new CarriedException(
          cause instanceof AuthorizationException
              ? OAuth2Errors.again((AuthorizationException) cause)
              : new AuthorizationException(
                  "The access token could not be renewed.", /* error= */ null, cause));
    }
  }

  /** After trouble with a token that is due but lives: no other is asked for a while. */
  private static final class Pause {
    private final HeldToken token;
    private final long end;

    Pause(HeldToken token, TimeSource time) {
      this.token = token;
      this.end = time.nanoTime() + PAUSE_NANOS;
    }

    boolean covers(HeldToken current, TimeSource time) {
      return current == token && end - time.nanoTime() > 0;
    }
  }

  /** Returns the kind of authorization, without the token. */
  @Override
  public String toString() {
    return "OAuth2Authorizer{token=***}";
  }

  /** Makes authorizers. Not thread-safe. */
  public static final class Builder {
    private final OAuth2Client client;
    private final TokenStore store;
    private final boolean ofApplication;
    private @Nullable String tenantId;
    private Executor executor = task -> new Thread(task, "upwork4j access token").start();

    private Builder(OAuth2Client client, TokenStore store, boolean ofApplication) {
      this.client = client;
      this.store = store;
      this.ofApplication = ofApplication;
    }

    /**
     * The organization that calls act for, as the header {@code X-Upwork-API-TenantId}. A call's
     * own header goes before it.
     *
     * @throws IllegalArgumentException if it is blank or not printable ASCII
     */
    public Builder tenantId(String tenantId) {
      if (tenantId.isBlank() || !tenantId.chars().allMatch(c -> c >= ' ' && c < 127)) {
        throw new IllegalArgumentException("tenantId takes printable ASCII");
      }
      this.tenantId = tenantId;
      return this;
    }

    /**
     * Where tokens are asked for, in place of a thread that lives as long as the request. It must
     * not be one whose threads may all be waiting for a call of this authorizer.
     */
    public Builder executor(Executor executor) {
      this.executor = executor;
      return this;
    }

    /** Returns the authorizer. */
    public OAuth2Authorizer build() {
      return new OAuth2Authorizer(this);
    }
  }
}
