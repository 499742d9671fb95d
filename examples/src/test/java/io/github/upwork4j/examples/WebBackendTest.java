package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has to be right around the two calls. */
class WebBackendTest {
  private static final String CALLBACK = "http://localhost:0/auth/upwork/callback";

  private final StringWriter log = new StringWriter();
  private final UpworkSandbox sandbox = UpworkSandbox.builder().strict(true).start();
  private WebBackend backend;

  @BeforeEach
  void start() throws Exception {
    backend = backend(CALLBACK);
  }

  private WebBackend backend(String callback) throws Exception {
    Map<String, String> environment =
        Map.of(
            "UPWORK_SANDBOX_URL", sandbox.baseUrl(),
            "UPWORK_CLIENT_ID", sandbox.credentials().clientId(),
            "UPWORK_CLIENT_SECRET", sandbox.credentials().clientSecret());
    PrintWriter writer = new PrintWriter(log, true);
    return new WebBackend(Server.of(environment, writer), callback, 0, writer);
  }

  @AfterEach
  void close() {
    backend.close();
    sandbox.close();
    assertThat(log.toString()).isEmpty();
  }

  private static HttpResponse<String> get(String url, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private HttpVisitor signedIn(String reference) throws Exception {
    HttpVisitor visitor = new HttpVisitor().as(reference);
    visitor.open(backend.url() + "login");
    visitor.click("allow");
    return visitor;
  }

  private static String session(HttpVisitor visitor) {
    List<HttpCookie> cookies = visitor.cookies().getCookieStore().getCookies();
    return cookies.stream().filter(c -> c.getName().equals("session")).findAny().get().getValue();
  }

  @Test
  void theCookieIsForThisServerAlone() throws Exception {
    HttpResponse<String> login = get(backend.url() + "login");

    assertThat(login.statusCode()).isEqualTo(303);
    assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
        .matches("session=[A-Za-z0-9_-]{43}; HttpOnly; SameSite=Lax; Path=/");
    assertThat(login.headers().firstValue("Location").orElseThrow())
        .startsWith(sandbox.endpoints().authorizeUrl() + "?")
        .contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + URI.create(backend.url()).getPort());
  }

  @Test
  void behindHttpsTheCookieNeedsHttps() throws Exception {
    try (WebBackend proxied = backend("https://example.com/auth/upwork/callback")) {
      assertThat(proxied.url()).isEqualTo("https://example.com/");
      assertThat(get("http://localhost:" + proxied.port() + "/login").headers().map())
          .extractingByKey("set-cookie")
          .asString()
          .endsWith("; Secure]");
    }
  }

  @Test
  void everyUserIsGreetedByTheirOwnName() throws Exception {
    HttpVisitor john = signedIn("525");
    HttpVisitor maria = signedIn("1234");

    john.open(backend.url());
    maria.open(backend.url());

    assertThat(john.title()).isEqualTo("Hello John!");
    assertThat(maria.title()).isEqualTo("Hello Maria!");
  }

  @Test
  void theSessionGetsANewNameWithEachStep() throws Exception {
    HttpVisitor visitor = new HttpVisitor();
    visitor.open(backend.url() + "login");
    String before = session(visitor);
    visitor.click("allow");

    assertThat(visitor.title()).isEqualTo("Hello John!");
    assertThat(session(visitor)).isNotEqualTo(before);
    assertThat(get(backend.url(), "Cookie", "session=" + before).body()).contains("Welcome");
    assertThat(get(backend.url(), "Cookie", "a=b; session=" + session(visitor)).body())
        .contains("Hello John!");
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    HttpVisitor visitor = signedIn("525");
    String session = session(visitor);
    visitor.click("logout");

    assertThat(visitor.title()).isEqualTo("Welcome");
    assertThat(get(backend.url(), "Cookie", "session=" + session).body()).contains("Welcome");
  }

  /** D3: the cross-site request that a state is there against. */
  @Test
  void aCallbackOfSomebodyElseChangesNothing() throws Exception {
    HttpVisitor visitor = new HttpVisitor();
    visitor.open(backend.url() + "login");
    String cookie = "session=" + session(visitor);
    String callback = backend.url() + "auth/upwork/callback?code=theirs&state=";

    HttpResponse<String> forged = get(callback + "%3Cb%3E", "Cookie", cookie);
    assertThat(forged.statusCode()).isEqualTo(400);
    assertThat(forged.body())
        .contains("The callback's state is not that of this sign-in")
        .doesNotContain("<b>", "theirs");
    HttpResponse<String> elsewhere = get(callback + "x");
    assertThat(elsewhere.statusCode()).isEqualTo(400);
    assertThat(elsewhere.body()).contains("This browser did not begin to sign in here");

    visitor.click("allow");
    assertThat(visitor.title()).isEqualTo("Hello John!");
    assertThat(sandbox.received().stream().filter(r -> r.path().endsWith("/oauth2/token")))
        .hasSize(1);
  }

  @Test
  void whoWithdrawsAccessIsAskedToSignInAgain() throws Exception {
    HttpVisitor visitor = signedIn("525");
    sandbox.tokens().revokeAll("525");

    visitor.open(backend.url());
    assertThat(visitor.title()).isEqualTo("Please sign in again");
    visitor.click("login");
    visitor.click("allow");
    assertThat(visitor.title()).isEqualTo("Hello John!");
  }

  @Test
  void aTokenIsRenewedBehindTheScenes() throws Exception {
    HttpVisitor visitor = signedIn("525");
    sandbox.tokens().expireAccessTokens();

    visitor.open(backend.url());

    assertThat(visitor.title()).isEqualTo("Hello John!");
  }

  @Test
  void otherPagesAreNotThere() throws Exception {
    assertThat(get(backend.url() + "nothing").statusCode()).isEqualTo(404);
    assertThat(get(backend.url() + "logout").statusCode()).isEqualTo(404);
  }
}
