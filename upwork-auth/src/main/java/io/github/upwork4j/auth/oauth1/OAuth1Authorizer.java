package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * that was refused as a duplicate is not tried again.
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
  private static final Pattern TIMESTAMP = Pattern.compile("oauth_timestamp=\"(\\d{1,18})\"");
  private static final long MAX_ERROR_BYTES = 64 * 1024;

  /** Less than this is the network and the rounding of {@code Date}, not the clock. */
  private static final long NOISE_SECONDS = 5;

  /** No certificate lives longer: with a clock further off there would be no connection. */
  private static final long MAX_CORRECTION_SECONDS = Duration.ofDays(398).toSeconds();

  private final TimeSource time;
  private final Nonces nonces = new Nonces();
  private volatile OAuth1Credentials credentials;
  private volatile long correctionSeconds;

  private OAuth1Authorizer(OAuth1Credentials credentials, TimeSource time) {
    this.credentials = credentials;
    this.time = time;
  }

  /** Signs with {@code credentials}, by the clock of this machine. */
  public static OAuth1Authorizer of(OAuth1Credentials credentials) {
    return of(credentials, TimeSource.system());
  }

  /** Signs with {@code credentials}, by another clock: for tests. */
  public static OAuth1Authorizer of(OAuth1Credentials credentials, TimeSource time) {
    return new OAuth1Authorizer(credentials, time);
  }

  /** Returns the credentials that the next attempt is signed with. */
  public OAuth1Credentials credentials() {
    return credentials;
  }

  /**
   * Signs with other credentials from the next attempt on. Calls under way use either the old ones
   * or the new ones, and never the token of one with the secret of the other.
   */
  public void replaceCredentials(OAuth1Credentials credentials) {
    this.credentials = credentials;
  }

  /**
   * Returns what is added to the clock of this machine, as learnt from Upwork: zero unless the
   * clock is wrong.
   */
  public Duration clockCorrection() {
    return Duration.ofSeconds(correctionSeconds);
  }

  @Override
  public Request authorize(Request request) throws IOException {
    long timestamp = time.now().getEpochSecond() + correctionSeconds;
    String header =
        OAuth1Signer.standard().authorizationHeader(request, credentials, nonces.next(), timestamp);
    return request.newBuilder().header("Authorization", header).build();
  }

  @Override
  public boolean renew(Request refused, Response answer) throws IOException {
    if (!saysOutOfSequence(answer)) {
      return false;
    }
    @Nullable Instant serverTime = answer.headers().getInstant("Date");
    @Nullable String signed = refused.header("Authorization");
    if (serverTime == null || signed == null) {
      return false;
    }
    Matcher sent = TIMESTAMP.matcher(signed);
    if (!sent.find()) {
      return false;
    }
    long server = serverTime.getEpochSecond();
    long correction = server - time.now().getEpochSecond();
    if (Math.abs(correction) > MAX_CORRECTION_SECONDS
        || Math.abs(server - Long.parseLong(sent.group(1))) <= NOISE_SECONDS) {
      return false; // the time was right, so that the same call would be refused again
    }
    correctionSeconds = Math.abs(correction) <= NOISE_SECONDS ? 0 : correction;
    return true;
  }

  private static boolean saysOutOfSequence(Response answer) throws IOException {
    int status = answer.code();
    if (status != 400 && status != 401 && status != 403) {
      return false;
    }
    String text =
        (answer.header("X-Upwork-Error-Message", "")
                + ' '
                + answer.peekBody(MAX_ERROR_BYTES).string())
            .toLowerCase(Locale.ROOT);
    return text.contains("timestamp is out of sequence")
        && !text.contains("duplicate timestamp/nonce");
  }

  /** Returns the kind of authorization, without the credentials. */
  @Override
  public String toString() {
    return "OAuth1Authorizer{" + credentials + "}";
  }
}
