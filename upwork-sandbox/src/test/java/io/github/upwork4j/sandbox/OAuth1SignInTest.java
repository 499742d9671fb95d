package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signing in with OAuth 1.0a")
class OAuth1SignInTest extends OAuth1TestBase {
  private static void isUnknownToken(TestClient.Reply page) {
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).contains("<h1 id=\"message\">OAuth token not found</h1>");
    assertThat(page.header("x-upwork-error-message")).isEqualTo("OAuth token not found");
  }

  @Test
  void givesARequestToken() {
    TestClient.Reply reply = request("oob");

    assertThat(reply.body())
        .matches(
            "oauth_callback_confirmed=true&oauth_token=[0-9a-f]{32}"
                + "&oauth_token_secret=[0-9a-f]{16}");
    assertThat(reply.header("cache-control")).isEqualTo("no-store");
    assertThat(Pair.of(reply)).isNotEqualTo(requested("oob"));
  }

  @Test
  void signsARequestTokenWithTheSecretOfTheApplicationOnly() {
    SandboxCredentials it = sandbox.credentials();
    long now = clock.instant().getEpochSecond();

    refuses(
        post(REQUEST, new OAuthSigner(it.consumerKey(), "wrong", "", "", now)),
        401,
        "Failed to validate oauth signature and token");
    refuses(
        post(REQUEST, new OAuthSigner("unknown", it.consumerSecret(), "", "", now)),
        401,
        "Failed to validate oauth signature and token");
    refuses(
        post(REQUEST, OAuthSigner.of(sandbox, now)),
        401,
        "Failed to validate oauth signature and token");
  }

  @Test
  void refusesReplaysAndOldTimestampsOfARequestToken() {
    OAuthSigner signer = signer(new Pair("", ""));
    assertThat(post(REQUEST, signer).status()).isEqualTo(200);
    refuses(
        post(REQUEST, signer),
        403,
        "Duplicate timestamp/nonce combination, possible replay attack");
    clock.advance(Duration.ofSeconds(301));
    refuses(post(REQUEST, signer), 400, "Timestamp is out of sequence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backend",
        "/path",
        "javascript:alert(1)",
        "http://",
        "http://a/#b",
        "http://a b/"
      })
  void refusesACallbackThatIsNoWebAddress(String callback) {
    refuses(
        request(callback),
        400,
        "Invalid value of parameter oauth_callback: an absolute URL or oob expected");
  }

  @Test
  void showsTheVerifierWithoutACallback() {
    Pair requested = requested("oob");
    TestClient.Reply page = maria.open(PAGE + requested.token());
    assertThat(page.body()).contains("Next, a code is shown");

    TestClient.Reply shown = maria.allow(page);
    String verifier = shown.header("x-upwork-oauth-verifier");

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).contains("<code class=\"code\" id=\"verifier\">" + verifier + "<");
    assertThat(info(Pair.of(access(requested, verifier))).at("info.ref")).isEqualTo(MARIA);
  }

  @Test
  void sendsTheBrowserToTheCallback() {
    Pair requested = requested(CALLBACK);
    TestClient.Reply page = maria.open(PAGE + requested.token());
    assertThat(page.body()).contains("<code id=\"target\">" + CALLBACK + "</code>");

    TestClient.Reply sent = maria.allow(page);
    String verifier = sent.header("x-upwork-oauth-verifier");

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("location"))
        .isEqualTo(CALLBACK + "&oauth_token=" + requested.token() + "&oauth_verifier=" + verifier);
    assertThat(access(requested, verifier).status()).isEqualTo(200);
  }

  @Test
  void sendsTheBrowserToTheRegisteredCallbackWhenNoneWasGiven() {
    try (UpworkSandbox registered =
        UpworkSandbox.builder().clock(clock).redirectUri("https://backend.example/in").start()) {
      stop();
      sandbox = registered;
      client = new TestClient(registered);
      Person john = Person.first(registered);

      TestClient.Reply sent = john.allow(john.open(PAGE + requested(null).token()));

      assertThat(sent.header("location")).startsWith("https://backend.example/in?oauth_token=");
    }
  }

  @Test
  void takesACallbackFromTheLinkOnlyWhenNoneWasSignedAndItIsOnThisMachine() {
    String local = "&oauth_callback=" + TestClient.enc("http://localhost:1/in");
    String elsewhere = "&oauth_callback=" + TestClient.enc("https://evil.example/");

    assertThat(maria.allow(maria.open(PAGE + requested(null).token() + local)).header("location"))
        .startsWith("http://localhost:1/in?oauth_token=");
    assertThat(maria.open(PAGE + requested(null).token() + elsewhere).body())
        .doesNotContain("evil");
    assertThat(new Person(sandbox, MARIA).open(PAGE + requested("oob").token() + local).body())
        .doesNotContain("localhost:1");
    assertThat(new Person(sandbox, MARIA).open(PAGE + requested(CALLBACK).token() + local).body())
        .doesNotContain("localhost:1")
        .contains(CALLBACK);
  }

  @Test
  void sendsTheBrowserBackWhenTheUserDenies() {
    Pair requested = requested(CALLBACK);

    TestClient.Reply sent = maria.deny(maria.open(PAGE + requested.token()));

    assertThat(sent.header("location"))
        .isEqualTo(CALLBACK + "&oauth_token=" + requested.token() + "&oauth_problem=user_refused");
    assertThat(sent.header("x-upwork-oauth-verifier")).isEmpty();
    refuses(access(requested, "guess"), 401, UNKNOWN_PAIR);
    isUnknownToken(maria.open(PAGE + requested.token()));
  }

  @Test
  void showsNoVerifierWhenTheUserDenies() {
    TestClient.Reply shown = maria.deny(maria.open(PAGE + requested("oob").token()));

    assertThat(shown.body()).contains("The application may not act for you");
    assertThat(shown.header("x-upwork-oauth-verifier")).isEmpty();
  }

  @Test
  void doesNotKnowOtherTokensOnThePage() {
    isUnknownToken(maria.open(PAGE + "unknown"));
    isUnknownToken(maria.open("/services/api/auth"));
    isUnknownToken(maria.open(PAGE + sandbox.credentials().accessToken()));
  }

  @Test
  void decidesOnARequestTokenOnce() {
    Pair requested = requested("oob");
    TestClient.Reply first = maria.open(PAGE + requested.token());
    TestClient.Reply second = maria.open(PAGE + requested.token());
    TestClient.Reply third = maria.open(PAGE + requested.token());
    maria.allow(first);

    isUnknownToken(maria.allow(second));
    isUnknownToken(maria.deny(third));
    isUnknownToken(maria.open(PAGE + requested.token()));
  }

  @Test
  void forgetsARequestTokenAfterTenMinutes() {
    Pair late = requested("oob");
    Pair tooLate = requested("oob");
    Pair undecided = requested("oob");
    String lateVerifier = allowed(maria, late);
    String tooLateVerifier = allowed(new Person(sandbox, MARIA), tooLate);

    clock.advance(Duration.ofSeconds(599));
    assertThat(access(late, lateVerifier).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    refuses(access(tooLate, tooLateVerifier), 401, UNKNOWN_PAIR);
    isUnknownToken(maria.open(PAGE + undecided.token()));
  }

  @Test
  void asksTheSameBrowserOnceOnly() {
    signIn(maria);
    Pair requested = requested(CALLBACK);

    TestClient.Reply sent = maria.open(PAGE + requested.token());

    assertThat(sent.status()).isEqualTo(303);
    assertThat(URI.create(sent.header("location")).getRawQuery())
        .startsWith("x=1&oauth_token=" + requested.token() + "&oauth_verifier=");
    assertThat(access(requested, sent.header("x-upwork-oauth-verifier")).status()).isEqualTo(200);
    sandbox.tokens().revokeAll(MARIA);
    assertThat(maria.open(PAGE + requested("oob").token()).body()).contains("id=\"allow\"");
  }

  @Test
  void asksOtherBrowsers() {
    signIn(maria);

    assertThat(new Person(sandbox, MARIA).open(PAGE + requested("oob").token()).body())
        .contains("id=\"allow\"");
  }

  @Test
  void keepsItsCookieFromScriptsAndOtherSites() {
    TestClient.Reply sent = maria.allow(maria.open(PAGE + requested("oob").token()));

    assertThat(sent.header("set-cookie"))
        .matches(
            "upwork_sandbox_user=[0-9a-f]{32}; Path=/services/api/auth; HttpOnly; SameSite=Lax");
  }
}
