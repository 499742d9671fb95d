package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.http.Parameters;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signing in with OAuth 1.0a")
class OAuth1SignInTest {
  private static final String REQUEST = "/api/auth/v1/oauth/token/request";
  private static final String ACCESS = "/api/auth/v1/oauth/token/access";
  private static final String PAGE = "/services/api/auth?oauth_token=";
  private static final String INFO = "/api/auth/v1/info.json";
  private static final String CALLBACK = "https://backend.example/upwork?x=1";
  private static final String MARIA = "1234";
  private static final String UNKNOWN_PAIR =
      "The consumer_key and token combination does not exist or is not enabled";

  private final TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
  private UpworkSandbox sandbox;
  private TestClient client;
  private Person maria;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().clock(clock).start();
    client = new TestClient(sandbox);
    maria = new Person(sandbox, MARIA);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** A token and its secret. */
  private record Pair(String token, String secret) {
    static Pair of(TestClient.Reply reply) {
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      assertThat(reply.header("content-type"))
          .isEqualTo("application/x-www-form-urlencoded; charset=utf-8");
      Parameters form = Parameters.ofForm(reply.body());
      return new Pair(form.first("oauth_token"), form.first("oauth_token_secret"));
    }
  }

  private OAuthSigner signer(Pair pair) {
    SandboxCredentials it = sandbox.credentials();
    return new OAuthSigner(
        it.consumerKey(),
        it.consumerSecret(),
        pair.token(),
        pair.secret(),
        clock.instant().getEpochSecond());
  }

  private TestClient.Reply post(String path, OAuthSigner signer) {
    return client.send(
        client
            .request(path)
            .header("Authorization", signer.header("POST", sandbox.baseUrl() + path, Map.of()))
            .POST(BodyPublishers.noBody())
            .build());
  }

  private TestClient.Reply request(String callback) {
    return post(REQUEST, signer(new Pair("", "")).with("oauth_callback", callback));
  }

  private Pair requested(String callback) {
    return Pair.of(request(callback));
  }

  private TestClient.Reply access(Pair requested, String verifier) {
    return post(ACCESS, signer(requested).with("oauth_verifier", verifier));
  }

  private TestClient.Reply info(Pair pair) {
    String header = signer(pair).header("GET", sandbox.baseUrl() + INFO, Map.of());
    return client.send(client.request(INFO).header("Authorization", header).build());
  }

  private String allowed(Person person, Pair requested) {
    TestClient.Reply page = person.allow(person.open(PAGE + requested.token()));
    String verifier = page.header("x-upwork-oauth-verifier");
    assertThat(verifier).as(page.body()).isNotEmpty();
    return verifier;
  }

  private Pair signIn(Person person) {
    Pair requested = requested("oob");
    return Pair.of(access(requested, allowed(person, requested)));
  }

  private static void refuses(TestClient.Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.message()).isEqualTo(text);
    assertThat(reply.header("x-upwork-error-message")).isEqualTo(text);
  }

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
  void givesAnAccessTokenOnce() {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);

    assertThat(access(requested, verifier).body())
        .matches("oauth_token=[0-9a-f]{32}&oauth_token_secret=[0-9a-f]{16}");
    refuses(access(requested, verifier), 401, UNKNOWN_PAIR);
  }

  @Test
  void givesAnAccessTokenToOneOfManyAtOnce() throws Exception {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> statuses = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      statuses.add(threads.submit(() -> access(requested, verifier).status()));
    }
    List<Integer> all = new ArrayList<>();
    for (Future<Integer> status : statuses) {
      all.add(status.get());
    }
    threads.shutdown();

    assertThat(all).containsOnly(200, 401).containsOnlyOnce(200);
  }

  @Test
  void wantsTheVerifierOfTheConsent() {
    Pair requested = requested("oob");
    refuses(access(requested, "early"), 401, "OAuth Verification Failed");
    String verifier = allowed(maria, requested);

    refuses(access(requested, null), 401, "OAuth Verification Failed");
    refuses(access(requested, "wrong"), 401, "OAuth Verification Failed");
    assertThat(access(requested, verifier).status()).isEqualTo(200);
  }

  @Test
  void wantsTheSecretOfTheRequestToken() {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);

    refuses(
        access(new Pair(requested.token(), "wrong"), verifier),
        401,
        "Verification of signature failed");
    refuses(access(new Pair("unknown", requested.secret()), verifier), 401, UNKNOWN_PAIR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth_token", "oauth_consumer_key"})
  void namesAParameterThatTheAccessTokenNeeds(String name) {
    OAuthSigner signer = signer(requested("oob")).with("oauth_verifier", "1").with(name, null);

    refuses(post(ACCESS, signer), 403, "Forbidden: " + name + " not found");
  }

  @Test
  void namesTheSignatureThatTheAccessTokenNeeds() {
    OAuthSigner signer =
        signer(requested("oob")).with("oauth_verifier", "1").with("oauth_signature", "");

    refuses(post(ACCESS, signer), 403, "Forbidden: oauth_signature not found");
  }

  @Test
  void refusesAReplayForAnAccessToken() {
    Pair requested = requested("oob");
    OAuthSigner signer = signer(requested).with("oauth_verifier", "early");
    refuses(post(ACCESS, signer), 401, "OAuth Verification Failed");

    refuses(
        post(ACCESS, signer), 403, "Duplicate timestamp/nonce combination, possible replay attack");
  }

  @Test
  void givesTheSameStringsAsLongAsNothingChanges() {
    Pair first = signIn(maria);

    assertThat(signIn(new Person(sandbox, MARIA))).isEqualTo(first);
    assertThat(signIn(Person.first(sandbox)).token())
        .isEqualTo(sandbox.credentials().accessToken());
  }

  @Test
  void givesOtherStringsAfterADenial() {
    Pair first = signIn(maria);
    Person again = new Person(sandbox, MARIA);
    again.deny(again.open(PAGE + requested("oob").token()));

    refuses(info(first), 403, UNKNOWN_PAIR);
    Pair second = signIn(again);
    assertThat(second).isNotEqualTo(first);
    assertThat(info(second).status()).isEqualTo(200);
    refuses(info(first), 403, UNKNOWN_PAIR);
  }

  @Test
  void givesOtherStringsAfterARevocation() {
    Pair first = signIn(maria);
    sandbox.tokens().revokeAll(MARIA);

    refuses(info(first), 403, UNKNOWN_PAIR);
    assertThat(signIn(maria)).isNotEqualTo(first);
    assertThat(info(new Pair(sandbox.credentials().accessToken(), secret())).status())
        .as("another user's token")
        .isEqualTo(200);
  }

  private String secret() {
    return sandbox.credentials().accessTokenSecret();
  }

  @Test
  void takesAnAuthorizedRequestTokenAwayWithTheRest() {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);
    sandbox.tokens().revokeAll(MARIA);

    refuses(access(requested, verifier), 401, UNKNOWN_PAIR);
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
