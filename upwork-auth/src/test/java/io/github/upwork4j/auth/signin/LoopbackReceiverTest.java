package io.github.upwork4j.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
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
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        .contains("This is not the sign-in that was begun", reason)
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
        new mockwebserver3.MockResponse.Builder()
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

  @Test
  void exceptionsThatAreNotOursAreNotShown() {
    get(PATH + "?a=b");
    IllegalStateException own = new IllegalStateException("canary");

    assertThatThrownBy(
            () ->
                receiver.receive(
                    TIMEOUT,
                    callback -> {
                      throw own;
                    }))
        .isSameAs(own);
    assertThat(browsers.get(0).answer())
        .startsWith("HTTP/1.1 500 ")
        .contains("Signing in did not work")
        .doesNotContain("canary");
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
  void aRefusalSaysWhatIsAllowedAndHeadGetsNoBody() {
    browsers.add(Browser.request(receiver, "HEAD", PATH));
    get(PATH);

    receiver.receive(TIMEOUT, callback -> callback);

    assertThat(browsers.get(0).answer()).contains("\r\nAllow: GET\r\n").endsWith("\r\n\r\n");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /LONG HTTP/1.1END|414 URI Too Long",
        "GET /LONG|414 URI Too Long",
        "GET / HTTP/1.1\\r\\na: LONGLONGLONGLONGLONG|431 Request Header Fields Too Large",
        "GET / HTTP/2.0END|400 Bad Request",
        "GET http://localhost/ HTTP/1.1END|400 Bad Request",
        "GET /\u00e9 HTTP/1.1END|400 Bad Request",
        "GET /a b HTTP/1.1END|400 Bad Request",
        "GETEND|400 Bad Request",
        "TLS|400 Bad Request"
      })
  void requestsThatAreNoneAreRefusedBeforeTheyGrow(String bytes, String status) {
    browsers.add(
        Browser.connect(receiver)
            .send(
                bytes
                    .replace("\\r\\n", "\r\n")
                    .replace("TLS", "\u0016\u0003\u0001\u0002")
                    .replace("LONG", "x".repeat(8_193))
                    .replace("END", "\r\n\r\n")));
    get(PATH + "?x");

    assertThat(receiver.<String>receive(TIMEOUT, callback -> callback))
        .isEqualTo(receiver.callbackUrl() + "?x");
    assertThat(browsers.get(0).status()).isEqualTo("HTTP/1.1 " + status);
  }

  /** Browsers open connections ahead of time, and leave them empty. */
  @Test
  void connectionsThatSayNothingKeepNobodyWaiting() {
    for (int i = 0; i < 40; i++) {
      browsers.add(Browser.connect(receiver));
    }
    Browser half = Browser.connect(receiver).send("GET /fav");
    Browser gone = Browser.connect(receiver);
    gone.close();
    Browser real = get(PATH + "?x");

    receiver.receive(TIMEOUT, callback -> callback);

    assertThat(real.status()).isEqualTo("HTTP/1.1 200 OK");
    assertThat(half.answer()).isEmpty();
    assertThat(browsers.get(0).answer()).isEmpty();
  }

  @Test
  void aRequestMayComeInPieces() throws Exception {
    Browser first = get("/favicon.ico"); // is served while the other one is on its way
    Browser slow = Browser.connect(receiver).send("GET " + PATH + "?x HTTP/1.0\nHo");
    browsers.add(slow);
    Thread rest =
        new Thread(
            () -> {
              assertThat(first.status()).isEqualTo("HTTP/1.1 404 Not Found");
              slow.send("st: x\n\n");
            });
    rest.start();

    assertThat(receiver.<String>receive(TIMEOUT, callback -> callback)).endsWith(PATH + "?x");
    assertThat(slow.status()).isEqualTo("HTTP/1.1 200 OK");
    rest.join();
  }

  /** The flow of OAuth 1.0a. */
  @Test
  void handsOverAnyCallbackAsItCame() {
    receiver.close();
    receiver = LoopbackReceiver.listen("http://127.0.0.1:0?keep=1");
    get("/?keep=1&oauth_token=d6b9%20&oauth_verifier=0a1b");

    assertThat(receiver.<String>receive(TIMEOUT, callback -> callback))
        .isEqualTo(
            receiver.callbackUrl().replace("?keep=1", "")
                + "?keep=1&oauth_token=d6b9%20&oauth_verifier=0a1b");
  }

  /** D7. */
  @Test
  void nobodyListensAnyMoreWhenTimeIsUp() {
    receiver.close();
    long[] clock = {0, TIMEOUT.toNanos()};
    receiver = LoopbackReceiver.listen("http://127.0.0.1:0/x", new Clock(clock));

    assertThatThrownBy(() -> receiver.receive(TIMEOUT, callback -> callback))
        .isInstanceOf(SignInAgainException.class)
        .hasMessage(
            "No callback came to "
                + receiver.callbackUrl()
                + " within PT5M: nobody answered Upwork's page, or the key has another callback."
                + " The user has to sign in again.");
    assertNobodyListens();
  }

  @Test
  void aCallbackThatWasRejectedIsToldWhenTimeIsUp() {
    receiver.close();
    Clock time = new Clock(0);
    receiver = LoopbackReceiver.listen("http://127.0.0.1:0/x", time);
    get("/x?code=canary");
    CallbackRejectedException rejected = new CallbackRejectedException("It is not ours.");

    SignInAgainException thrown =
        catchThrowableOfType(
            SignInAgainException.class,
            () ->
                receiver.receive(
                    TIMEOUT,
                    callback -> {
                      time.set(TIMEOUT.toNanos());
                      throw rejected;
                    }));

    assertThat(thrown)
        .hasCause(rejected)
        .hasMessage(
            "No callback came to "
                + receiver.callbackUrl()
                + " within PT5M, except one that was rejected: It is not ours. The user has to"
                + " sign in again.");
  }

  @Test
  void anInterruptEndsTheWait() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> receiver.receive(TIMEOUT, callback -> callback))
          .isInstanceOf(AuthorizationException.class)
          .hasMessage("The thread was interrupted while it waited for the user to sign in.");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertNobodyListens();
  }

  @Test
  void closingEndsTheWaitOfAnotherThread() throws Exception {
    Thread closer = new Thread(receiver::close);
    get(PATH);

    assertThatThrownBy(
            () ->
                receiver.receive(
                    TIMEOUT,
                    callback -> {
                      closer.start();
                      throw new CallbackRejectedException("Not yet.");
                    }))
        .isInstanceOf(AuthorizationException.class)
        .hasMessage("Nobody waits for the callback any more: the receiver was closed.");
    closer.join();
    assertNobodyListens();
  }

  @Test
  void takesOneCallbackOnly() {
    get(PATH);
    receiver.receive(TIMEOUT, callback -> callback);

    assertThatThrownBy(() -> receiver.signIn(oauth, TIMEOUT, url -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a receiver takes one callback: listen() for the next one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void wantsSomeTime(String timeout) {
    assertThatThrownBy(() -> receiver.receive(Duration.parse(timeout), callback -> callback))
        .hasMessage("timeout must be longer than zero, was " + timeout);
  }
}
