package io.github.upwork4j.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The wait for a callback")
class CallbackWaitTest {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final String PATH = "/auth/upwork/callback";

  private final List<Browser> browsers = new ArrayList<>();
  private LoopbackReceiver receiver = LoopbackReceiver.listen("http://localhost:0" + PATH);

  @AfterEach
  void close() {
    browsers.forEach(Browser::close);
    receiver.close();
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

    String oldest = receiver.receive(TIMEOUT, callback -> browsers.get(0).answer());

    assertThat(oldest).as("closed before the wait is over").isEmpty();
    assertThat(real.status()).isEqualTo("HTTP/1.1 200 OK");
    assertThat(half.answer()).isEmpty();
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

  /** Whatever the flow. */
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
    CallbackRejectedException rejected = new CallbackRejectedException("It is <not> ours.");

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
                + " within PT5M, except one that was rejected: It is <not> ours. The user has to"
                + " sign in again.");
    assertThat(browsers.get(0).answer()).contains("<p class=\"why\">It is &lt;not&gt; ours.</p>");
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

    assertThatThrownBy(() -> receiver.receive(TIMEOUT, callback -> callback))
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
