package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.error.CarriedException;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Signs the calls of a client with OAuth 1.0a, every attempt with a nonce and a timestamp of its
 * own ("Required OAuth 1.0 parameters" in Upwork's documentation; RFC 5849). An {@code
 * Authorization} header that is already there is replaced.
 *
 * <p>Where Upwork answers "Timestamp is out of sequence" because the clock of this machine is
 * wrong, the time is taken from that answer's {@code Date}, and the call is sent once more. A nonce
 * that was refused as a duplicate is a {@link NonceRejectedException} and not tried again. A token
 * that was revoked or replaced is a {@link SignInAgainException}: sign the user in with {@link
 * OAuth1Client} and call {@link #replaceCredentials}. A signature that Upwork verifies to be wrong
 * is an {@link InvalidClientException}: mostly a secret that belongs to another key or token.
 *
 * <pre>{@code
 * OAuth1Credentials credentials = OAuth1Credentials.of(key, secret, token, tokenSecret);
 * UpworkClient client =
 *     UpworkClient.builder().authorizer(OAuth1Authorizer.of(credentials)).build();
 * }</pre>
 *
 * <p>Thread-safe; signing takes no lock.
 */
public final class OAuth1Authorizer implements RequestAuthorizer {
  private final ServerClock clock;
  private final Nonces nonces = new Nonces();
  private volatile Supplier<OAuth1Credentials> source;

  /** Asks {@code source} before each attempt. */
  OAuth1Authorizer(Supplier<OAuth1Credentials> source, TimeSource time) {
    this.source = source;
    this.clock = new ServerClock(time);
  }

  /** Signs with {@code credentials}, by the clock of this machine. */
  public static OAuth1Authorizer of(OAuth1Credentials credentials) {
    return of(credentials, TimeSource.system());
  }

  /** Signs with {@code credentials}, by another clock: for tests. */
  public static OAuth1Authorizer of(OAuth1Credentials credentials, TimeSource time) {
    return new OAuth1Authorizer(() -> credentials, time);
  }

  /** Returns the credentials that the next attempt is signed with. */
  public OAuth1Credentials credentials() {
    return source.get();
  }

  /**
   * Signs with other credentials from the next attempt on. Calls under way use either the old ones
   * or the new ones, and never the token of one with the secret of the other. A call that Upwork
   * refuses because it was signed with the old ones is sent once more with the new ones, unless it
   * moves money. An authorizer that followed a {@linkplain SignpostBridge signpost consumer} does
   * so no more.
   */
  public void replaceCredentials(OAuth1Credentials credentials) {
    this.source = () -> credentials;
  }

  /**
   * Returns what is added to the clock of this machine, as learnt from Upwork: zero unless the
   * clock is wrong.
   */
  public Duration clockCorrection() {
    return clock.correction();
  }

  @Override
  public Request authorize(Request request) throws IOException {
    OAuth1Credentials credentials = credentials();
    String header =
        OAuth1Signer.standard()
            .authorizationHeader(request, credentials, nonces.next(), clock.seconds());
    return request
        .newBuilder()
        .header("Authorization", header)
        .tag(SignedWith.class, new SignedWith(credentials))
        .build();
  }

  @Override
  public boolean renew(Request refused, Response answer) throws IOException {
    RefusedSignature reason = RefusedSignature.of(answer);
    String said = "HTTP " + answer.code();
    @Nullable String code = answer.header("X-Upwork-Error-Code");
    if (reason.isDuplicate()) {
      throw new CarriedException(OAuth1Errors.duplicate(said, code));
    }
    if (reason.isUnknownToken() || reason.isWrongSignature()) {
      @Nullable SignedWith signed = refused.tag(SignedWith.class);
      if (signed != null && !signed.credentials.equals(credentials())) {
        return true; // they were replaced since
      }
      throw new CarriedException(
          reason.isUnknownToken()
              ? OAuth1Errors.revoked(said, code)
              : OAuth1Errors.wrongSignature(said, code));
    }
    return clock.learns(refused, answer);
  }

  /** Returns the kind of authorization, without the credentials. */
  @Override
  public String toString() {
    return "OAuth1Authorizer{" + credentials() + "}";
  }

  /** Goes with a request, out of reach for others. */
  private static final class SignedWith {
    private final OAuth1Credentials credentials;

    SignedWith(OAuth1Credentials credentials) {
      this.credentials = credentials;
    }
  }
}
