package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Signing in with OAuth 1.0a, where the server gives no token,")
class OAuth1SignInRefusedTest extends OAuth1SignInTestBase {
  /** C15. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oauth_callback_confirmed=false&oauth_token=t&oauth_token_secret=s|it does not confirm the"
            + " callback",
        "oauth_token=t&oauth_token_secret=s|it does not confirm the callback",
        "oauth_callback_confirmed=true&oauth_token=t|it has no oauth_token with its"
            + " oauth_token_secret",
        "oauth_callback_confirmed=true&oauth_token=&oauth_token_secret=s|it has no oauth_token with"
            + " its oauth_token_secret",
        "oauth_callback_confirmed=true&oauth_token=a%0Ab&oauth_token_secret=s|its oauth_token or"
            + " oauth_token_secret holds control characters",
        "oauth_callback_confirmed=true&oauth_token=t&oauth_token_secret=%00|its oauth_token or"
            + " oauth_token_secret holds control characters",
        "<html>Checking your browser</html>|it has no oauth_token with its oauth_token_secret",
        "''|it is empty",
      })
  void refusesAnAnswerThatIsNoToken(String body, String why) {
    ledger.then(form(body));

    assertThatThrownBy(() -> oauth.startSignIn(CALLBACK))
        .isInstanceOf(AuthorizationException.class)
        .hasMessage(
            "The answer of Upwork's request token endpoint (HTTP 200) cannot be used: "
                + why
                + ".");
  }

  /** Every documented refusal; the texts of the catalogue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401|Failed to validate oauth signature and token|InvalidClientException",
        "401|Verification of signature failed|InvalidClientException",
        "401|The consumer_key and token combination does not exist or is not enabled"
            + "|SignInAgainException",
        "403|The consumer_key and token combination does not exist or is not enabled"
            + "|SignInAgainException",
        "401|OAuth Verification Failed|SignInAgainException",
        "403|Forbidden: oauth_token not found|SignInAgainException",
        "403|Forbidden: oauth_signature not found|AuthorizationException",
        "403|Forbidden: oauth_consumer_key not found|AuthorizationException",
        "403|Duplicate timestamp/nonce combination, possible replay attack|NonceRejectedException",
        "400|Can't verify request, missing oauth_consumer_key or oauth_token"
            + "|AuthorizationException",
        "400|Can't verify request signature, missing parameter|AuthorizationException",
        "400|None of the signing methods is supported|AuthorizationException",
        "400|Unsupported signature method|AuthorizationException",
        "400|Expected OAuth version|AuthorizationException",
        "400|Unsupported characters in host name|AuthorizationException",
        "400|Unsupported scheme type, expected|AuthorizationException",
        "404|User authentication has failed or has not yet been provided|AuthorizationException",
        "429|Too Many Requests|AuthorizationUnavailableException",
        "503|Busy|AuthorizationUnavailableException",
        "302|Found|AuthorizationException",
      })
  void aRefusalIsTypedAndSaysWhatUpworkSaid(int status, String text, String type) {
    OAuth1SignIn signIn = begun();
    ledger.then(refusal(status, text));

    AuthorizationException refused =
        catchThrowableOfType(
            AuthorizationException.class, () -> oauth.finishSignIn(signIn, callback(signIn, "v")));

    assertThat(refused.getClass().getSimpleName()).isEqualTo(type);
    assertThat(refused)
        .hasMessageContaining(
            "HTTP "
                + status
                + ": "
                + text.replaceAll("(?i)(oauth) (signature|verification|version)", "$1-$2"));
    assertThat(ledger.entries()).hasSize(2);
  }

  @Test
  void refusalsAreSentences() {
    ledger.then(refusal(401, "Failed to validate oauth signature and token"));
    assertThatThrownBy(() -> oauth.startSignIn(CALLBACK))
        .isInstanceOf(InvalidClientException.class)
        .hasMessage(
            "Upwork does not accept the signature (HTTP 401: Failed to validate oauth-signature and"
                + " token). Compare the consumer key and its secret with the key in the API Center:"
                + " it must be of the type OAuth 1.0.");
    OAuth1SignIn signIn = begun();
    ledger.then(refusal(401, "OAuth Verification Failed"));
    assertThatThrownBy(() -> oauth.finishSignIn(signIn, callback(signIn, "v")))
        .isInstanceOf(SignInAgainException.class)
        .hasMessage(
            "Upwork does not know this sign-in any more (HTTP 401: OAuth-Verification Failed): its"
                + " request token is older than ten minutes or used already, or the verifier is"
                + " wrong. The user has to sign in again.");
    ledger.then(refusal(403, "Duplicate timestamp/nonce combination, possible replay attack"));
    assertThatThrownBy(() -> oauth.startSignIn(CALLBACK))
        .isInstanceOf(NonceRejectedException.class)
        .hasMessage(
            "Upwork has seen this request before (HTTP 403: Duplicate timestamp/nonce combination,"
                + " possible replay attack): something on the way sent it twice, and the first may"
                + " have been carried out. Look it up before repeating it.");
  }

  @Test
  void aServersWordsAreCleanedAndShort() {
    ledger.then(
        new MockResponse.Builder()
            .code(400)
            .setHeader("X-Upwork-Error-Message", "<b>no</b> " + "x".repeat(300))
            .setHeader("X-Upwork-Error-Code", "42")
            .body("<html>" + "y".repeat(70_000))
            .build());

    AuthorizationException refused =
        catchThrowableOfType(AuthorizationException.class, () -> oauth.startSignIn(CALLBACK));

    assertThat(refused.getMessage()).hasSizeLessThan(300).doesNotContain("<").contains("no");
    assertThat(refused.error()).contains("42");
  }

  @Test
  void aRefusalIsKnownHoweverLongItsWordsAre() {
    ledger.then(
        new MockResponse.Builder()
            .code(401)
            .body(
                "{\"error\":{\"code\":\"1041\",\"message\":\"Verification of signature failed, \\\"POST"
                    + "x".repeat(20_000)
                    + "\\\"\"}}")
            .build());

    assertThatThrownBy(() -> oauth.startSignIn(CALLBACK))
        .isInstanceOf(InvalidClientException.class)
        .hasMessageContaining("HTTP 401: Verification of signature failed, \"POSTxxx")
        .satisfies(e -> assertThat(((AuthorizationException) e).error()).contains("1041"));
  }

  @Test
  void aClockThatIsWrongIsPutRightOnce() {
    time.shiftWallClock(Duration.ofHours(-3));
    String serverTime =
        java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
            time.now().plus(Duration.ofHours(3)).atZone(java.time.ZoneOffset.UTC));
    MockResponse late =
        refusal(400, "Timestamp is out of sequence")
            .newBuilder()
            .setHeader("Date", serverTime)
            .build();
    ledger.then(late);

    OAuth1SignIn signIn = begun();

    assertThat(signIn.requestToken()).hasSize(32);
    assertThat(ledger.entries()).hasSize(2);
    long corrected = time.now().plus(Duration.ofHours(3)).getEpochSecond();
    assertThat(header(1)).contains("oauth_timestamp=\"" + corrected + "\"");
    ledger.then(late);
    assertThatThrownBy(() -> oauth.startSignIn(CALLBACK))
        .isInstanceOf(AuthorizationException.class)
        .hasMessageContaining("Set the clock.");
    assertThat(ledger.entries()).hasSize(3);
  }

  @Test
  void troubleOfTheNetworkIsToTryLater() {
    server.close();

    assertThatThrownBy(() -> oauth.startSignIn(CALLBACK))
        .isInstanceOf(AuthorizationUnavailableException.class)
        .hasMessage(
            "Upwork's request token endpoint could not be asked: ConnectException. Try later.");
  }
}
