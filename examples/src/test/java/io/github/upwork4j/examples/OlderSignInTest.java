package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Client;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth1.OAuth1Endpoints;
import io.github.upwork4j.auth.oauth1.OAuth1SignIn;
import io.github.upwork4j.auth.signin.LoopbackReceiver;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.TestHttp;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in with OAuth 1.0a at the sandbox")
class OlderSignInTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern VERIFIER = Pattern.compile("id=\"verifier\">([^<]+)<");

  private final HttpVisitor visitor = new HttpVisitor();
  private UpworkSandbox sandbox;
  private OAuth1Client oauth;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().strict(true).start();
    oauth = client(sandbox.credentials().consumerSecret());
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private OAuth1Client client(String secret) {
    return OAuth1Client.builder(sandbox.credentials().consumerKey(), Secret.of(secret))
        .endpoints(OAuth1Endpoints.sandbox(sandbox.baseUrl()))
        .okHttpClient(TestHttp.client())
        .build();
  }

  /** Signs in at a free port, with somebody who looks at the page and clicks. */
  private OAuth1Credentials signIn(String click) throws Exception {
    CompletableFuture<Void> visit = new CompletableFuture<>();
    try (LoopbackReceiver receiver = LoopbackReceiver.listen("http://localhost:0/callback")) {
      return receiver.signIn(
          oauth,
          PATIENCE,
          url ->
              visit.completeAsync(
                  () -> {
                    try {
                      visitor.open(url);
                      visitor.click(click);
                      return null;
                    } catch (Exception e) {
                      throw new AssertionError(e);
                    }
                  }));
    } finally {
      visit.join();
    }
  }

  private String whoami(OAuth1Authorizer authorizer) {
    try (UpworkClient client =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .okHttpClient(TestHttp.client())
            .authorizer(authorizer)
            .build()) {
      return client.raw().get("/api/auth/v1/info.json", Map.of()).execute();
    }
  }

  @Test
  void letsTheApplicationInUntilTheUserTakesThatBackAndAgainAfterwards() throws Exception {
    visitor.as(sandbox.users().get(1).reference());
    OAuth1Authorizer authorizer = OAuth1Authorizer.of(signIn("allow"));
    assertThat(visitor.title()).isEqualTo("You are signed in");
    assertThat(whoami(authorizer)).contains("\"" + sandbox.users().get(1).reference() + "\"");

    sandbox.tokens().revokeAll();
    assertThatThrownBy(() -> whoami(authorizer)).isInstanceOf(SignInAgainException.class);

    authorizer.replaceCredentials(signIn("allow"));
    assertThat(whoami(authorizer)).contains("\"" + sandbox.users().get(1).reference() + "\"");
  }

  @Test
  void takesNoForAnAnswer() {
    assertThatThrownBy(() -> signIn("deny"))
        .isInstanceOf(SignInDeniedException.class)
        .hasMessage("The user did not let this application in (the callback, user_refused).");
    assertThat(visitor.title()).isEqualTo("You said no");
  }

  @Test
  void takesAVerifierThatSomebodyTypes() throws Exception {
    OAuth1SignIn signIn = oauth.startOutOfBand();
    String verifier = verifier(signIn);

    OAuth1Credentials credentials = oauth.finishWithVerifier(signIn, " " + verifier + "\n");

    assertThat(whoami(OAuth1Authorizer.of(credentials))).contains("auth_user");
  }

  private String verifier(OAuth1SignIn signIn) throws Exception {
    visitor.open(signIn.authorizationUrl());
    if (!VERIFIER.matcher(visitor.text()).find()) { // who said yes before is not asked again
      visitor.click("allow");
    }
    Matcher shown = VERIFIER.matcher(visitor.text());
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  @Test
  void takesNoOtherVerifierAndNoneThatIsTooOld() throws Exception {
    OAuth1SignIn wrong = oauth.startOutOfBand();
    verifier(wrong);
    assertThatThrownBy(() -> oauth.finishWithVerifier(wrong, "another"))
        .isInstanceOf(SignInAgainException.class);

    OAuth1SignIn late = oauth.startOutOfBand();
    String verifier = verifier(late);
    sandbox.advanceClock(Duration.ofMinutes(11)); // which puts this machine's clock wrong as well
    assertThatThrownBy(() -> oauth.finishWithVerifier(late, verifier))
        .isInstanceOf(SignInAgainException.class);
  }

  @Test
  void wantsTheRightSecret() {
    assertThatThrownBy(() -> client("wrong").startOutOfBand())
        .isInstanceOf(InvalidClientException.class);
    OAuth1Credentials torn =
        OAuth1Credentials.of(
            sandbox.credentials().consumerKey(),
            Secret.of(sandbox.credentials().consumerSecret()),
            sandbox.credentials().accessToken(),
            Secret.of("of another token"));
    assertThatThrownBy(() -> whoami(OAuth1Authorizer.of(torn)))
        .isInstanceOf(InvalidClientException.class)
        .hasMessageStartingWith("Upwork does not accept the signature of this call (HTTP 401).");
  }
}
