package io.github.upwork4j.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.oauth1.OAuth1Client;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth1.OAuth1Endpoints;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Endpoints;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestHttp;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Signing in at this machine")
class LoopbackReceiverTest {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final String PATH = "/auth/upwork/callback";

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final List<Browser> browsers = new ArrayList<>();
  private LoopbackReceiver receiver;
  private OAuth2Client oauth;

  @BeforeEach
  void start() throws Exception {
    server.start();
    oauth =
        OAuth2Client.builder(OAuth2Credentials.of("my-key", Secret.of("canary-secret")))
            .endpoints(OAuth2Endpoints.sandbox("http://localhost:" + server.getPort()))
            .okHttpClient(TestHttp.client())
            .build();
    receiver = LoopbackReceiver.listen("http://localhost:0" + PATH);
  }

  @AfterEach
  void close() {
    browsers.forEach(Browser::close);
    receiver.close();
    server.close();
  }

  private void tokenIsGiven() {
    ledger.then(
        Ledger.json(
            "{\"access_token\":\"canary-access\",\"refresh_token\":\"canary-refresh\","
                + "\"expires_in\":86400}"));
  }

  /** Signs in; {@code user} does what people and browsers do, with the state to send back. */
  private OAuth2Token signIn(Consumer<String> user) {
    return receiver.signIn(
        oauth, TIMEOUT, url -> user.accept(HttpUrl.get(url).queryParameter("state")));
  }

  private Browser get(String target) {
    Browser browser = Browser.get(receiver, target);
    browsers.add(browser);
    return browser;
  }

  private void assertNobodyListens() {
    assertThatThrownBy(() -> Browser.connect(receiver)).hasMessageContaining("Connection refused");
  }

  @Test
  void showsWhereToGoAndComesBackWithTheToken() {
    tokenIsGiven();
    List<String> shown = new ArrayList<>();

    OAuth2Token token =
        receiver.signIn(
            oauth,
            TIMEOUT,
            url -> {
              shown.add(url);
              get(PATH + "?code=canary-code&state=" + HttpUrl.get(url).queryParameter("state"));
            });

    assertThat(token.accessToken()).isEqualTo(Secret.of("canary-access"));
    assertThat(shown).hasSize(1);
    assertThat(HttpUrl.get(shown.get(0)).queryParameter("redirect_uri"))
        .isEqualTo(receiver.callbackUrl())
        .matches("http://localhost:[1-9]\\d+/auth/upwork/callback");
    assertThat(ledger.entries().get(0).body())
        .contains("grant_type=authorization_code&code=canary-code&redirect_uri=http");
    assertNobodyListens();
  }

  @Test
  void thePageTellsNobodyTheCode() {
    tokenIsGiven();

    signIn(state -> get(PATH + "?code=canary-code&state=" + state));

    String answer = browsers.get(0).answer();
    String[] headAndBody = answer.split("\r\n\r\n", 2);
    assertThat(headAndBody[0].split("\r\n"))
        .containsExactly(
            "HTTP/1.1 200 OK",
            "Content-Type: text/html; charset=utf-8",
            "Content-Length: " + headAndBody[1].length(),
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline';"
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "Cache-Control: no-store",
            "Connection: close");
    assertThat(headAndBody[1])
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<title>You are signed in</title>")
        .contains("You can close this page and go back to it.")
        .doesNotContain("canary", "http", "src=", "url(", "<script");
  }

  /** D3. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "?code=canary&state=wrong|The callback&#39;s state is not that of this sign-in",
        "?code=canary|The callback has no state",
        "?code=canary&state=|The callback has no state",
        "?code=canary&state=STATE&state=STATE|The callback has more than one state",
        "?error=access_denied&state=wrong|The callback&#39;s state is not that of this sign-in",
        "''|The callback has no state"
      })
  void aCallbackOfSomebodyElseIsShownSoAndChangesNothing(String query, String reason) {
    tokenIsGiven();

    OAuth2Token token =
        signIn(
            state -> {
              get(PATH + query.replace("STATE", state));
              get(PATH + "?code=right&state=" + state);
            });

    assertThat(token.accessToken()).isEqualTo(Secret.of("canary-access"));
    assertThat(ledger.delivered()).as("codes exchanged").isEqualTo(1);
    assertThat(ledger.entries().get(0).body()).contains("code=right");
    assertThat(browsers.get(0).answer())
        .startsWith("HTTP/1.1 400 Bad Request\r\n")
        .contains("This did not sign you in", reason)
        .doesNotContain("canary");
    assertThat(browsers.get(1).status()).isEqualTo("HTTP/1.1 200 OK");
  }

  /** D4. */
  @Test
  void aUserWhoSaysNoIsToldSo() {
    Throwable thrown =
        catchThrowable(
            () ->
                signIn(
                    state ->
                        get(
                            PATH
                                + "?error=access_denied&error_description=%22%3Cb%3E%26no%27"
                                + "&state="
                                + state)));

    assertThat(thrown)
        .isInstanceOf(SignInDeniedException.class)
        .hasMessage(
            "The user did not let this application in (the callback, access_denied: \" b &no').");
    assertThat(browsers.get(0).answer())
        .startsWith("HTTP/1.1 200 OK\r\n")
        .contains("<title>You said no</title>")
        .contains("access_denied: &quot; b &amp;no&#39;).</p>");
    assertThat(ledger.delivered()).isZero();
    assertNobodyListens();
  }

  @Test
  void aTokenThatIsNotGivenShowsInTheBrowserToo() {
    ledger.then(
        new MockResponse.Builder()
            .code(401)
            .body("{\"error\":\"invalid_client\",\"error_description\":\"<i>canary_x=\"}")
            .build());

    Throwable thrown =
        catchThrowable(() -> signIn(state -> get(PATH + "?code=canary&state=" + state)));

    assertThat(thrown).isInstanceOf(InvalidClientException.class);
    assertThat(browsers.get(0).answer())
        .startsWith("HTTP/1.1 500 Internal Server Error\r\n")
        .contains("Signing in did not work", "Compare them with the key in the API Center")
        .doesNotContain("<i>");
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    assertThat(trace.toString()).doesNotContain("canary-secret", "code=");
    assertNobodyListens();
  }

  /** D6. */
  @Test
  void whatBrowsersAskForByThemselvesIsNotTheCallback() {
    tokenIsGiven();

    signIn(
        state -> {
          String callback = PATH + "?code=c&state=" + state;
          get("/favicon.ico");
          get("/");
          get(PATH + "/more?code=c&state=" + state);
          browsers.add(Browser.request(receiver, "HEAD", callback));
          browsers.add(Browser.request(receiver, "POST", callback).send("x".repeat(100_000)));
          get(callback);
        });

    assertThat(browsers.stream().map(Browser::answer).map(a -> a.replaceAll("(?s)\r\n.*", "")))
        .containsExactly(
            "HTTP/1.1 404 Not Found",
            "HTTP/1.1 404 Not Found",
            "HTTP/1.1 404 Not Found",
            "HTTP/1.1 405 Method Not Allowed",
            "HTTP/1.1 405 Method Not Allowed",
            "HTTP/1.1 200 OK");
    assertThat(ledger.delivered()).isEqualTo(1);
  }

  @Test
  void signsInWithTheOlderKindToo() {
    OAuth1Client older =
        OAuth1Client.builder("my-key", Secret.of("canary-secret"))
            .endpoints(OAuth1Endpoints.sandbox("http://localhost:" + server.getPort()))
            .okHttpClient(TestHttp.client())
            .build();
    ledger.then(
        form("oauth_callback_confirmed=true&oauth_token=request&oauth_token_secret=canary-1"));
    ledger.then(form("oauth_token=access&oauth_token_secret=canary-2"));

    OAuth1Credentials credentials =
        receiver.signIn(
            older,
            TIMEOUT,
            url -> {
              assertThat(url).endsWith("/services/api/auth?oauth_token=request");
              get(PATH + "?oauth_token=other&oauth_verifier=canary");
              get(PATH + "?oauth_token=request&oauth_verifier=v");
            });

    assertThat(credentials)
        .isEqualTo(
            OAuth1Credentials.of(
                "my-key", Secret.of("canary-secret"), "access", Secret.of("canary-2")));
    assertThat(browsers.get(0).status()).isEqualTo("HTTP/1.1 400 Bad Request");
    assertThat(browsers.get(1).answer()).contains("You are signed in");
    assertThat(ledger.delivered()).isEqualTo(2);
  }

  private static MockResponse form(String body) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/x-www-form-urlencoded")
        .body(body)
        .build();
  }
}
