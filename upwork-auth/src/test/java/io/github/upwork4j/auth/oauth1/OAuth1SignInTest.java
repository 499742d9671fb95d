package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.testing.TestClients;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signing in with OAuth 1.0a")
class OAuth1SignInTest extends OAuth1SignInTestBase {
  @Test
  void beginsWithARequestTokenAndUpworksPage() {
    OAuth1SignIn signIn = begun();

    assertThat(signIn.authorizationUrl())
        .isEqualTo(
            "http://localhost:"
                + server.getPort()
                + "/services/api/auth?oauth_token=d6b9dba626bf43f187a2aed2d5f8e387");
    assertThat(signIn.requestTokenSecret()).isEqualTo(Secret.of("517af7d4c335cc59"));
    assertThat(signIn).hasToString("OAuth1SignIn{requestToken=***}");
    assertThat(ledger.entries()).hasSize(1);
    assertThat(ledger.entries().get(0)).hasToString("POST /api/auth/v1/oauth/token/request ");
    assertThat(header(0))
        .contains(
            "oauth_consumer_key=\"my-key\"",
            "oauth_signature_method=\"HMAC-SHA1\"",
            "oauth_timestamp=\"" + time.now().getEpochSecond() + "\"",
            "oauth_callback=\"http%3A%2F%2Flocalhost%3A8000%2Fauth%2Fupwork%2Fcallback\"")
        .noneMatch(parameter -> parameter.startsWith("oauth_token="));
  }

  @Test
  void goesToUpworkUnlessToldOtherwise() {
    OAuth1Endpoints upwork = OAuth1Endpoints.upwork();

    assertThat(upwork.requestTokenUrl())
        .isEqualTo("https://www.upwork.com/api/auth/v1/oauth/token/request");
    assertThat(upwork.authorizeUrl()).isEqualTo("https://www.upwork.com/services/api/auth");
    assertThat(upwork.accessTokenUrl())
        .isEqualTo("https://www.upwork.com/api/auth/v1/oauth/token/access");
    assertThatThrownBy(() -> OAuth1Endpoints.sandbox("https://example.com"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a sandbox runs on this machine: its host is localhost, 127.0.0.1 or [::1]");
    assertThatThrownBy(
            () ->
                OAuth1Endpoints.of(
                    upwork.requestTokenUrl(), upwork.authorizeUrl(), "https://upwork.com.evil.org"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("accessTokenUrl must be https:// at upwork.com");
  }

  @Test
  void endsWithTheCredentialsOfTheUser() {
    OAuth1SignIn signIn = begun();
    ledger.then(form(ACCESS_TOKEN));

    OAuth1Credentials credentials = oauth.finishSignIn(signIn, callback(signIn, "v%2F1"));

    assertThat(credentials)
        .isEqualTo(
            OAuth1Credentials.of(
                "my-key",
                Secret.of("canary consumer secret"),
                "canary/token",
                Secret.of("canary secret&")));
    assertThat(ledger.entries().get(1)).hasToString("POST /api/auth/v1/oauth/token/access ");
    assertThat(header(1))
        .contains("oauth_token=\"d6b9dba626bf43f187a2aed2d5f8e387\"", "oauth_verifier=\"v%2F1\"")
        .noneMatch(parameter -> parameter.startsWith("oauth_callback="));
  }

  @Test
  void isSignedWithTheSecretOfTheRequestToken() throws Exception {
    OAuth1SignIn signIn = begun();
    ledger.then(form(ACCESS_TOKEN));
    oauth.finishSignIn(signIn, callback(signIn, "v"));

    String sent = ledger.entries().get(1).headers().get("Authorization");
    okhttp3.Request request =
        new okhttp3.Request.Builder()
            .url("http://localhost:" + server.getPort() + "/api/auth/v1/oauth/token/access")
            .post(okhttp3.RequestBody.create(new byte[0]))
            .build();
    OAuth1Signature expected =
        OAuth1Signer.standard()
            .withParameter("oauth_verifier", "v")
            .sign(
                request,
                OAuth1Credentials.ofConsumer("my-key", Secret.of("canary consumer secret"))
                    .withToken(signIn.requestToken(), signIn.requestTokenSecret()),
                sent.replaceFirst(".*oauth_nonce=\"([^\"]+)\".*", "$1"),
                time.now().getEpochSecond());
    assertThat(sent).isEqualTo(expected.authorizationHeader());
  }

  /** C16. */
  @ParameterizedTest
  @ValueSource(strings = {" abc", "abc\n", "\t abc \r\n"})
  void trimsAVerifierThatSomebodyTyped(String typed) {
    ledger.then(form(REQUEST_TOKEN));
    OAuth1SignIn signIn = oauth.startOutOfBand();
    ledger.then(form(ACCESS_TOKEN));

    oauth.finishWithVerifier(signIn, typed);

    assertThat(header(0)).contains("oauth_callback=\"oob\"");
    assertThat(header(1)).contains("oauth_verifier=\"abc\"");
    assertThatThrownBy(() -> oauth.finishWithVerifier(signIn, " \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the verifier is what Upwork's page shows, not blank");
  }

  @Test
  void goesOnInAnotherProcess() {
    OAuth1SignIn begun = begun();
    OAuth1SignIn restored =
        OAuth1SignIn.restore(begun.requestToken(), begun.requestTokenSecret().reveal());
    ledger.then(form(ACCESS_TOKEN));

    assertThat(
            oauth
                .finishSignIn(restored, "/cb?oauth_verifier=v&oauth_token=" + begun.requestToken())
                .token())
        .contains("canary/token");
    assertThatThrownBy(restored::authorizationUrl)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a restored sign-in has no authorizationUrl: the user was sent there already");
  }

  /** C16. Nothing is exchanged. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oauth_token=other&oauth_verifier=v|The callback's oauth_token is not that of this sign-in:"
            + " it is from an older one, or somebody else's. Begin again.",
        "oauth_verifier=v|The callback has no oauth_token, so it does not belong to a sign-in that"
            + " began here.",
        "oauth_token=TOKEN|The callback has no oauth_verifier: the user did not let this"
            + " application in, or came back without deciding.",
        "oauth_token=TOKEN&oauth_verifier=v&oauth_verifier=w|The callback has more than one"
            + " oauth_verifier.",
        "oauth_token=TOKEN&oauth_token=TOKEN&oauth_verifier=v|The callback has more than one"
            + " oauth_token.",
      })
  void rejectsACallbackThatIsNotItsOwn(String query, String message) {
    OAuth1SignIn signIn = begun();
    String url = CALLBACK + "?" + query.replace("TOKEN", signIn.requestToken());

    assertThatThrownBy(() -> oauth.finishSignIn(signIn, url))
        .isInstanceOf(CallbackRejectedException.class)
        .hasMessage(message);
    assertThat(ledger.entries()).hasSize(1);
  }

  /** Upwork documents no callback of a user who says no; these are the words of other servers. */
  @ParameterizedTest
  @ValueSource(strings = {"user_refused", "permission_denied"})
  void endsWithAUserWhoSaysNo(String problem) {
    OAuth1SignIn signIn = begun();
    String url = CALLBACK + "?oauth_token=" + signIn.requestToken() + "&oauth_problem=" + problem;

    assertThatThrownBy(() -> oauth.finishSignIn(signIn, url))
        .isInstanceOf(SignInDeniedException.class)
        .hasMessage("The user did not let this application in (the callback, " + problem + ").")
        .satisfies(e -> assertThat(((AuthorizationException) e).error()).contains(problem));
    assertThat(ledger.entries()).hasSize(1);
  }

  @Test
  void believesAProblemOfItsOwnCallbackOnlyAndShowsNoMarkup() {
    OAuth1SignIn signIn = begun();
    String own = CALLBACK + "?oauth_token=" + signIn.requestToken();

    assertThatThrownBy(
            () ->
                oauth.finishSignIn(
                    signIn, CALLBACK + "?oauth_token=other&oauth_problem=user_refused"))
        .isInstanceOf(CallbackRejectedException.class);
    assertThatThrownBy(
            () -> oauth.finishSignIn(signIn, own + "&oauth_problem=%3Cscript%3E+token%3Dabc"))
        .isExactlyInstanceOf(AuthorizationException.class)
        .hasMessage("Upwork gave no verifier (the callback, script token=***).");
    assertThat(ledger.entries()).hasSize(1);
  }

  /** C17: what belongs to the exchange stays there. */
  @Test
  void leavesNothingOfItselfOnTheCallsThatFollow() {
    OAuth1SignIn signIn = begun();
    ledger.then(form(ACCESS_TOKEN));
    OAuth1Credentials credentials = oauth.finishSignIn(signIn, callback(signIn, "v"));
    UpworkClient client =
        TestClients.to(server, time).authorizer(OAuth1Authorizer.of(credentials)).build();

    client.raw().get("/api/auth/v1/info.json", Map.of()).execute();

    assertThat(header(2).stream().map(parameter -> parameter.replaceAll("=.*", "")))
        .containsExactly(
            "oauth_consumer_key",
            "oauth_nonce",
            "oauth_signature_method",
            "oauth_timestamp",
            "oauth_token",
            "oauth_version",
            "oauth_signature");
    assertThat(header(2)).contains("oauth_token=\"canary%2Ftoken\"");
    assertThat(ledger.entries().get(2)).hasToString("GET /api/auth/v1/info.json ");
  }

  @Test
  void isFinishedOnce() {
    OAuth1SignIn signIn = begun();
    ledger.then(form(ACCESS_TOKEN));
    oauth.finishSignIn(signIn, callback(signIn, "v"));

    assertThatThrownBy(() -> oauth.finishSignIn(signIn, callback(signIn, "v")))
        .isInstanceOf(CallbackRejectedException.class)
        .hasMessage("This sign-in was finished already. Begin again.");
    assertThat(ledger.entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/cb", "ftp://localhost/cb", "cb", "https://a.b/#x"})
  void takesCallbacksOverHttpsOrOnThisMachineOnly(String callback) {
    assertThatThrownBy(() -> oauth.startSignIn(callback))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("callbackUrl ");
    assertThat(ledger.entries()).isEmpty();
  }

  /** C15; 1 is what the 2017 edition shows. */
  @Test
  void takesBothConfirmationsOfTheCallback() {
    ledger.then(form(REQUEST_TOKEN.replace("true", "1")));

    assertThat(oauth.startSignIn(CALLBACK).requestToken()).hasSize(32);
  }

  @Test
  void anotherKeyIsUsedFromTheNextRequestOn() {
    oauth.replaceConsumer("other-key", Secret.of("other secret"));

    begun();

    assertThat(header(0)).contains("oauth_consumer_key=\"other-key\"");
    assertThat(oauth).hasToString("OAuth1Client{OAuth1Credentials{consumer=***, token=none}}");
  }
}
