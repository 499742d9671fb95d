package io.github.upwork4j.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Credentials go to the configured scheme, host and port only")
class DestinationTest {
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private final Ledger others = new Ledger();
  private final MockWebServer other = others.server();

  @AfterEach
  void close() {
    server.close();
    other.close();
  }

  /** G6. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void redirectsAreNotFollowed(int status) throws Exception {
    other.start();
    UpworkClient client = TestClients.to(server, FakeTime.selfAdvancing()).build();
    List<String> locations =
        List.of(
            other.url("/").toString(),
            "//localhost:" + other.getPort() + "/x",
            "http://localhost:" + server.getPort() + "@localhost:" + other.getPort() + "/",
            "https://localhost:" + server.getPort() + "/",
            "/same/host",
            "?same=path");
    for (String location : locations) {
      ledger.then(Ledger.status(status, "Location", location));

      UpworkApiException e =
          catchThrowableOfType(
              UpworkApiException.class,
              () -> client.raw().post("/api/x", Map.of("a", "b")).execute());

      assertThat(e)
          .hasMessage(
              "The server answered HTTP "
                  + status
                  + " to POST /api/x. Redirects are not followed.");
    }
    assertThat(ledger.delivered()).isEqualTo(locations.size());
    assertThat(others.delivered()).isZero();
  }

  @Test
  void aRequestThatAnInterceptorTurnsElsewhereIsNotSigned() throws Exception {
    other.start();
    for (HttpUrl elsewhere :
        List.of(
            other.url("/"),
            HttpUrl.get("http://127.0.0.1:" + other.getPort()),
            HttpUrl.get("http://sub.localhost:" + other.getPort()))) {
      OkHttpClient turned =
          TestHttp.builder()
              .addInterceptor(
                  chain -> chain.proceed(chain.request().newBuilder().url(elsewhere).build()))
              .build();
      UpworkClient client =
          TestClients.to(server, FakeTime.selfAdvancing())
              .okHttpClient(turned)
              .authorizer(
                  request -> {
                    throw new AssertionError("nothing is signed for another host");
                  })
              .build();

      assertThatThrownBy(() -> client.raw().get("/x", Map.of()).execute())
          .isExactlyInstanceOf(UpworkIoException.class)
          .hasMessage(
              "GET /x failed while preparing the request: credentials are for http://localhost:"
                  + server.getPort()
                  + "/ only; the request goes elsewhere.")
          .extracting(e -> ((UpworkIoException) e).attempts())
          .isEqualTo(1);
    }
    assertThat(others.delivered()).isZero();
  }

  @Test
  void anAuthorizerCannotTurnARequestElsewhere() throws Exception {
    other.start();
    UpworkClient client =
        TestClients.to(server, FakeTime.selfAdvancing())
            .authorizer(request -> request.newBuilder().url(other.url("/")).build())
            .build();

    assertThatThrownBy(() -> client.raw().get("/x", Map.of()).execute())
        .isExactlyInstanceOf(UpworkIoException.class)
        .hasMessage(
            "GET /x failed while preparing the request: the authorizer turned the request to"
                + " another host.");
    assertThat(others.delivered()).isZero();
  }

  /** G7. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "https://www.upwork.com",
        "https://www.upwork.com/",
        "HTTPS://WWW.UPWORK.COM:443",
        "https://api.upwork.com:8443",
        "https://localhost:8443"
      })
  void aBaseUrlIsHttps(String url) {
    UpworkClient.builder().baseUrl(url).build().close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"http://www.upwork.com", "http://localhost:8080", "HTTP://www.upwork.com"})
  void plainHttpIsRefused(String url) {
    assertThatThrownBy(() -> UpworkClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "baseUrl must start with https://; for a server on this machine use sandbox(url)");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "", "www.upwork.com", "//www.upwork.com", "ftp://www.upwork.com", "file:///etc/passwd",
        "https://", "https:///", "https://a b", "https://upwork.com:99999", "javascript:alert(1)"
      })
  void whatIsNoHttpUrlIsRefused(String url) {
    assertThatThrownBy(() -> UpworkClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a base URL looks like https://www.upwork.com");
    assertThatThrownBy(() -> UpworkClient.builder().sandbox(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a base URL looks like https://www.upwork.com");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "https://user:k3y@www.upwork.com", "https://k3y@www.upwork.com",
        "https://www.upwork.com@evil.test/", "https://:k3y@www.upwork.com"
      })
  void aUserNameOrPasswordIsRefusedAndNotRepeated(String url) {
    assertThatThrownBy(() -> UpworkClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a base URL holds no user name and no password");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "https://www.upwork.com/api",
        "https://www.upwork.com?k3y",
        "https://www.upwork.com/?",
        "https://www.upwork.com/#k3y",
        "https://www.upwork.com\\evil"
      })
  void aPathQueryOrFragmentIsRefusedAndNotRepeated(String url) {
    assertThatThrownBy(() -> UpworkClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a base URL is scheme, host and port only, without path, query or fragment");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:1",
        "https://localhost:8443"
      })
  void aSandboxRunsOnThisMachine(String url) {
    UpworkClient.builder().sandbox(url).build().close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "http://www.upwork.com",
        "http://localhost.evil.test",
        "http://127.0.0.1.evil.test",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://169.254.169.254",
        "https://evil.test"
      })
  void aSandboxElsewhereIsRefused(String url) {
    assertThatThrownBy(() -> UpworkClient.builder().sandbox(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a sandbox runs on this machine: its host is localhost, 127.0.0.1 or [::1]");
  }

  /** G17. */
  @Test
  void cookiesAreNeitherKeptNorShown() {
    ledger.then(
        new MockResponse.Builder()
            .addHeader("Set-Cookie", "session=k3y")
            .addHeader("X-A", "1")
            .body("{}")
            .build(),
        Ledger.status(404, "Set-Cookie", "session=k3y", "X-A", "1"));
    OkHttpClient withCookies = TestHttp.builder().cookieJar(new KeepingJar()).build();
    UpworkClient client =
        TestClients.to(server, FakeTime.selfAdvancing()).okHttpClient(withCookies).build();

    var response = client.raw().get("/x", Map.of()).executeForResponse();
    UpworkApiException e =
        catchThrowableOfType(
            UpworkApiException.class, () -> client.raw().get("/x", Map.of()).execute());

    assertThat(response.headers().names()).contains("X-A").doesNotContain("Set-Cookie");
    assertThat(e.headers().names()).contains("X-A").doesNotContain("Set-Cookie");
    assertThat(ledger.entries()).allMatch(entry -> entry.headers().get("Cookie") == null);
  }

  /** A user's own jar, for a client that is used elsewhere too. */
  private static final class KeepingJar implements CookieJar {
    private final List<Cookie> kept = new ArrayList<>();

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
      kept.addAll(cookies);
    }

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return kept;
    }
  }
}
