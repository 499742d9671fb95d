package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signing in")
class SignInTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private OAuth2Client oauth;
  private PendingSignIn signIn;

  @BeforeEach
  void start() throws Exception {
    oauth = Oauth.client(server, FakeTime.selfAdvancing());
    signIn = oauth.startSignIn(Oauth.CALLBACK);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String callback(String parameters) {
    return Oauth.CALLBACK + "?" + parameters.replace("STATE", signIn.state());
  }

  @Test
  void beginsOnUpworksPage() {
    OAuth2Client real = OAuth2Client.builder(Oauth.KEY).build();
    PendingSignIn begun = real.startSignIn(Oauth.CALLBACK);

    assertThat(begun.authorizationUrl())
        .startsWith(
            "https://www.upwork.com/ab/account-security/oauth2/authorize?response_type=code"
                + "&client_id=my-key"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8000%2Fauth%2Fupwork%2Fcallback"
                + "&state=");
    HttpUrl url = HttpUrl.get(begun.authorizationUrl());
    assertThat(url.queryParameter("state")).isEqualTo(begun.state());
    assertThat(url.queryParameter("code_challenge"))
        .isEqualTo(PendingSignIn.challenge(begun.codeVerifier().orElseThrow().reveal()));
    assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
    assertThat(begun).hasToString("PendingSignIn{code, state=***}");
  }

  /** D1: RFC 7636, appendix B. */
  @Test
  void challengeIsThatOfTheRfc() {
    assertThat(PendingSignIn.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  /** D1, D2: 43 characters of base64url are 256 bits. */
  @Test
  void statesAndVerifiersAreNeverTheSame() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      String one = PendingSignIn.random().reveal();
      assertThat(seen.add(one)).isTrue();
      if (!one.matches("[A-Za-z0-9_-]{43}")) {
        throw new AssertionError(one);
      }
    }
    assertThat(signIn.state()).hasSize(43);
    assertThat(signIn.codeVerifier().orElseThrow().reveal()).hasSize(43);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/path/only", "http://localhost/x#y", "urn:ietf:wg:oauth:2.0:oob"})
  void wantsAWholeCallbackUrl(String redirectUri) {
    assertThatThrownBy(() -> oauth.startSignIn(redirectUri))
        .hasMessage(
            "redirectUri is a whole URL without fragment, as it is registered for the key:"
                + " http://localhost:8000/auth/upwork/callback");
  }

  @Test
  void wantsACallbackThatNobodyCanListenTo() {
    assertThatThrownBy(() -> oauth.startSignIn("http://example.com/callback"))
        .hasMessage(
            "redirectUri must be https://, or http:// on this machine (localhost, 127.0.0.1,"
                + " [::1])");
  }

  @Test
  void exchangesTheCodeForAToken() {
    ledger.then(Oauth.answer(1));

    OAuth2Token token = oauth.finishSignIn(signIn, callback("code=canary%2Bcode&state=STATE"));

    assertThat(token).isEqualTo(Oauth.token(1));
    assertThat(ledger.entries()).hasSize(1);
    Ledger.Entry sent = ledger.entries().get(0);
    assertThat(sent.method() + " " + sent.target()).isEqualTo("POST " + Oauth.TOKEN_PATH);
    assertThat(sent.headers().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(sent.headers().get("Authorization")).isNull();
    assertThat(Oauth.form(sent.body()))
        .containsExactly(
            Map.entry("grant_type", "authorization_code"),
            Map.entry("code", "canary+code"),
            Map.entry("redirect_uri", Oauth.CALLBACK),
            Map.entry("code_verifier", signIn.codeVerifier().orElseThrow().reveal()),
            Map.entry("client_id", "my-key"),
            Map.entry("client_secret", "canary secret&+é"));
  }

  @Test
  void isFinishedFromWhatWasKeptAsText() {
    ledger.then(Oauth.answer(1));
    PendingSignIn kept =
        PendingSignIn.restore(
            signIn.state(),
            signIn.codeVerifier().map(Secret::reveal).orElseThrow(),
            signIn.redirectUri());

    OAuth2Token token =
        oauth.finishSignIn(kept, "/auth/upwork/callback?state=" + signIn.state() + "&code=c");

    assertThat(token).isEqualTo(Oauth.token(1));
    assertThatThrownBy(kept::authorizationUrl)
        .hasMessage("a restored sign-in has no authorizationUrl: the user was sent there already");
  }

  /** D3. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "code=c|The callback has no state, so it does not belong to a sign-in that began here.",
        "code=c&state=|The callback has no state, so it does not belong to a sign-in that began"
            + " here.",
        "code=c&state=%20|The callback has no state, so it does not belong to a sign-in that began"
            + " here.",
        "code=c&state=canary|The callback's state is not that of this sign-in: it is from an older"
            + " one, or somebody else's. Begin again.",
        "code=c&state=STATE&state=STATE|The callback has more than one state.",
        "code=c&state=STATE&state=x|The callback has more than one state.",
        "code=c&code=canary&state=STATE|The callback has more than one code.",
        "state=STATE|The callback brings neither a grant nor an error.",
        "code=&state=STATE|The callback brings neither a grant nor an error.",
        "error=access_denied|The callback has no state, so it does not belong to a sign-in that"
            + " began here.",
        // D4
        "code=c&error=access_denied&state=STATE|The callback brings both an error and a grant."
      })
  void rejectsACallbackThatIsNotItsOwn(String parameters, String message) {
    assertThatThrownBy(() -> oauth.finishSignIn(signIn, callback(parameters)))
        .isInstanceOf(CallbackRejectedException.class)
        .hasMessage(message);
    assertThat(ledger.delivered()).isZero();
  }

  /** D3. */
  @Test
  void rejectsTheCallbackOfAnOlderSignInAndItsOwnASecondTime() {
    ledger.then(Oauth.answer(1));
    PendingSignIn older = oauth.startSignIn(Oauth.CALLBACK);

    assertThatThrownBy(
            () -> oauth.finishSignIn(signIn, Oauth.CALLBACK + "?code=c&state=" + older.state()))
        .isInstanceOf(CallbackRejectedException.class);
    assertThat(ledger.delivered()).isZero();

    oauth.finishSignIn(signIn, callback("code=c&state=STATE"));
    assertThatThrownBy(() -> oauth.finishSignIn(signIn, callback("code=c&state=STATE")))
        .isInstanceOf(CallbackRejectedException.class)
        .hasMessage("The callback of this sign-in was used already. Begin again.");
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "access_denied, SignInDeniedException",
    "unauthorized_client, InvalidClientException",
    "server_error, AuthorizationUnavailableException",
    "temporarily_unavailable, AuthorizationUnavailableException",
    "invalid_scope, AuthorizationException",
  })
  void errorsOfTheCallbackAreTyped(String error, String type) {
    AuthorizationException thrown =
        catchThrowableOfType(
            AuthorizationException.class,
            () -> oauth.finishSignIn(signIn, callback("state=STATE&error=" + error)));

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
    assertThat(thrown.error()).contains(error);
    assertThat(thrown).hasMessageContaining("(the callback, " + error + ")");
    assertThat(ledger.delivered()).isZero();
  }

  /** D4. */
  @Test
  void descriptionOfAnErrorBringsNoMarkup() {
    SignInDeniedException thrown =
        catchThrowableOfType(
            SignInDeniedException.class,
            () ->
                oauth.finishSignIn(
                    signIn,
                    callback(
                        "state=STATE&error=access_denied"
                            + "&error_description=%3Cscript%3Ealert(1)%3C/script%3E%0D%0Ax")));

    assertThat(thrown)
        .hasMessage(
            "The user did not let this application in (the callback, access_denied: script"
                + " alert(1) /script x).");
  }

  /** The example of the documentation: a slash, and no type. */
  @Test
  void implicitWayTakesTheTokenOutOfTheFragment() {
    PendingSignIn implicit = oauth.startImplicitSignIn("https://a.callback.url/");

    assertThat(implicit.authorizationUrl())
        .contains("?response_type=token&client_id=my-key&redirect_uri=https%3A%2F%2Fa.callback.url")
        .doesNotContain("code_challenge");
    OAuth2Token token =
        oauth.finishSignIn(
            implicit,
            "https://a.callback.url/#/access_token=canary&expires_in=86399&state="
                + implicit.state());

    assertThat(token.accessToken()).isEqualTo(Secret.of("canary"));
    assertThat(token.refreshToken()).isEmpty();
    assertThat(token.expiresAt()).isEqualTo(Oauth.NOON.plusSeconds(86_399));
    assertThat(ledger.delivered()).isZero();
  }

  @Test
  void implicitWayChecksTheStateAndTheToken() {
    PendingSignIn implicit = oauth.startImplicitSignIn("https://a.callback.url/");
    PendingSignIn kept = PendingSignIn.restoreImplicit(implicit.state(), implicit.redirectUri());

    assertThatThrownBy(
            () -> oauth.finishSignIn(implicit, "https://a.callback.url/#access_token=canary"))
        .isInstanceOf(CallbackRejectedException.class);
    assertThatThrownBy(
            () ->
                oauth.finishSignIn(
                    kept,
                    "https://a.callback.url/#token_type=mac&access_token=canary&state="
                        + implicit.state()))
        .isInstanceOf(CallbackRejectedException.class)
        .hasMessage(
            "The callback's token cannot be used: only tokens of the type Bearer can be used.");
  }

  @Test
  void errorsOfTheExchangeAreThoseOfTheEndpoint() {
    ledger.then(Oauth.error(401, "{\"error\":\"invalid_client\"}"));

    assertThatThrownBy(() -> oauth.finishSignIn(signIn, callback("code=canary&state=STATE")))
        .isInstanceOf(InvalidClientException.class)
        .satisfies(Oauth::assertTellsNoSecret);
    ledger.then(Oauth.error(503, ""));
    PendingSignIn again = oauth.startSignIn(Oauth.CALLBACK);
    assertThatThrownBy(
            () -> oauth.finishSignIn(again, Oauth.CALLBACK + "?code=c&state=" + again.state()))
        .isInstanceOf(AuthorizationUnavailableException.class);
  }
}
