package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page at / of the sandbox")
class OverviewTest {
  private static final Pattern FIGURE = Pattern.compile("<li><b>([0-9,]+)</b> <span>([a-z ]+)<");
  private static final Pattern ROW =
      Pattern.compile(
          "<time datetime=\"[^\"]+\">([0-9:]+)</time></td><td class=\"verb\">([^<]*)</td>"
              + "<td class=\"target\"><code>([^<]*)</code></td>"
              + "<td class=\"status ([a-z]+)\">([^<]*)</td><td class=\"user\">([^<]*)</td>");

  private final TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
  private UpworkSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().clock(clock).seed(7).rateLimit(true).start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private TestClient.Reply page() {
    return client.send(client.request("/").build());
  }

  private Map<String, String> figures() {
    return FIGURE
        .matcher(page().body())
        .results()
        .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
  }

  /** Each request: time, verb, path, kind of status, status, user. */
  private List<String> requests() {
    return ROW.matcher(page().body()).results().map(OverviewTest::cells).toList();
  }

  private static String cells(MatchResult row) {
    return Pattern.compile("")
        .splitAsStream("123456")
        .map(number -> row.group(Integer.parseInt(number)))
        .collect(Collectors.joining(" "));
  }

  /** The status line and all that follows, sent as it is. */
  private String raw(String request) throws IOException {
    URI url = URI.create(sandbox.baseUrl());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void showsTheWorldAndItsTime() {
    clock.advance(Duration.ofHours(1));

    assertThat(page().status()).isEqualTo(200);
    assertThat(page().header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page().body())
        .contains("<title>What is in it \u2013 Upwork sandbox</title>")
        .contains("Its world is made from the seed <code id=\"seed\">7</code>, changes with")
        .contains("<time id=\"now\" datetime=\"2020-06-15T13:00:00Z\">15 June 2020, 13:00:00<");
    assertThat(figures())
        .containsEntry("users", "8")
        .containsEntry("teams", "3")
        .containsEntry("freelancers", "300")
        .containsKeys("jobs", "postings", "applications", "offers", "contracts", "milestones")
        .containsKeys("activities", "hours logged", "transactions", "rooms", "stories");
    assertThat(figures().get("hours logged")).matches("[0-9],[0-9]{3}");
    for (String name : List.of("milestones", "activities", "stories")) {
      assertThat(number(figures(), name)).as(name).isPositive();
    }
  }

  @Test
  void showsWhatTimeBroughtWithoutAnyCall() {
    int before = number(figures(), "transactions");

    clock.advance(Duration.ofDays(7));

    assertThat(number(figures(), "transactions")).isGreaterThan(before);
  }

  @Test
  void saysOfAWorldThatWasGivenThatItWasLoaded() {
    try (UpworkSandbox given = UpworkSandbox.builder().seed(9).world("{}").start()) {
      TestClient visitor = new TestClient(given);
      assertThat(visitor.send(visitor.request("/").build()).body())
          .contains(
              "Its world was loaded, with keys made from the seed <code id=\"seed\">9</code>,");
    }
  }

  @Test
  void countsWhatCallsChanged() {
    Map<String, String> before = figures();

    assertThat(client.form("/api/hr/v2/jobs.json", job()).status()).isEqualTo(200);

    Map<String, String> after = figures();
    assertThat(number(after, "postings")).isEqualTo(number(before, "postings") + 1);
    assertThat(number(after, "jobs")).isEqualTo(number(before, "jobs") + 1);
    assertThat(number(after, "contracts")).isEqualTo(number(before, "contracts"));
  }

  private static int number(Map<String, String> figures, String name) {
    return Integer.parseInt(figures.get(name).replace(",", ""));
  }

  private static String job() {
    return "buyer_team__reference=34567&title=T&job_type=hourly&duration=9&description=D"
        + "&visibility=public&category2=Legal&subcategory2=Contract+Law";
  }

  @Test
  void showsTheLastRequestsNewestFirstWithoutValues() {
    client.get("/api/profiles/v2/search/jobs.json?q=my-secret&paging=0;1");
    clock.advance(Duration.ofSeconds(65));
    client.send(client.request("/api/auth/v1/info.json?access_token=my-secret").build());
    sandbox.faults().next(Fault.status(502));
    client.form("/api/hr/v2/jobs.json", "title=my-secret");
    sandbox.faults().next(Fault.cut(CutPoint.DURING_REQUEST));
    assertThat(raisesNoAnswer("/api/hr/v2/jobs.json")).isTrue();

    assertThat(requests())
        .containsExactly(
            "12:01:05 POST /api/hr/v2/jobs.json bad cut \u2013",
            "12:01:05 POST /api/hr/v2/jobs.json bad 502 \u2013",
            "12:01:05 GET /api/auth/v1/info.json?access_token refused 401 \u2013",
            "12:00:00 GET /api/profiles/v2/search/jobs.json?q&amp;paging good 200 525");
    assertThat(page().body()).doesNotContain("my-secret");
  }

  private boolean raisesNoAnswer(String path) {
    try {
      return raw("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\n\r\na=bc")
          .isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void showsFiftyRequestsAndNoneWhenThereWasNone() {
    assertThat(page().body()).contains("None yet.");

    for (int i = 0; i < 60; i++) {
      client.get("/health?n" + i);
    }
    assertThat(requests()).hasSize(50);
    assertThat(requests().get(0)).contains("/health?n59");
    assertThat(requests().get(49)).contains("/health?n10");
  }

  @Test
  void showsHowToPointAClientAtIt() {
    SandboxCredentials keys = sandbox.credentials();
    assertThat(page().body())
        .contains(".sandbox(\"" + sandbox.baseUrl() + "\")")
        .contains("Secret.of(\"" + keys.bearerToken() + "\")")
        .contains("export UPWORK_SANDBOX_URL=" + sandbox.baseUrl() + "\n")
        .contains(
            keys.clientId(),
            keys.clientSecret(),
            keys.refreshToken(),
            keys.accessToken(),
            keys.accessTokenSecret(),
            keys.jobsApiKey(),
            sandbox.endpoints().authorizeUrl(),
            sandbox.endpoints().tokenUrl(),
            sandbox.endpoints().requestTokenUrl(),
            sandbox.endpoints().oauth1AuthorizeUrl(),
            sandbox.endpoints().accessTokenUrl())
        .contains("<td><code>1234</code></td><td>Maria Keller</td><td>client</td>");
  }

  @Test
  void isNoPartOfUpwork() {
    sandbox.faults().next(Fault.status(503));
    for (int i = 0; i < 50; i++) {
      assertThat(page().status()).isEqualTo(200);
    }
    assertThat(sandbox.received()).isEmpty();
    assertThat(sandbox.faults().pending()).containsExactly(Fault.status(503));
    assertThat(client.send("HEAD", "/", null, "").body()).isEmpty();
    assertThat(client.form("/", "a=b").status()).isEqualTo(503);
    assertThat(client.form("/", "a=b").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"})
  void isForThisMachineUnderWhicheverOfItsNames(String host) throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .contains("<code id=\"base\">http://" + host + "</code>")
        .contains(sandbox.credentials().clientSecret());
  }

  /** A site that has its own name lead to this machine would read the keys. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost:8080@evil.example",
        "evil.example/localhost"
      })
  void isForNoOtherName(String host) throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403 ")
        .contains("This page is for this machine only")
        .doesNotContain(sandbox.credentials().clientSecret())
        .doesNotContain(sandbox.credentials().bearerToken());
  }

  @Test
  void escapesWhatOthersWrote() throws IOException {
    String path = "/<script>alert('1')</script>?\"><img%20src=x>&amp;=1";
    raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    raw("G<b> /x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

    assertThat(requests()).last().asString().contains("&lt;script&gt;alert(&#39;1&#39;)&lt;");
    assertThat(page().body()).doesNotContain("<script", "<img", "<b> /x");
  }

  @Test
  void loadsAndRunsNothing() {
    TestClient.Reply page = page();
    assertThat(page.body())
        .doesNotContain("<script", "<link", "<img", " src=", "@import", "url(", " style=");
    assertThat(page.header("content-security-policy"))
        .matches(
            "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; form-action 'none';"
                + " frame-ancestors 'none'; base-uri 'none'");
    assertThat(page.header("cross-origin-resource-policy")).isEqualTo("same-origin");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(page.header("x-frame-options")).isEqualTo("DENY");
    assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(page.header("date")).isEqualTo("Mon, 15 Jun 2020 12:00:00 GMT");
  }
}
