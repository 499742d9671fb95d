package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.OAuth2Session.AUTHORIZE;
import static io.github.upwork4j.sandbox.OAuth2Session.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The consent page of OAuth 2.0")
class ConsentPageTest extends OAuth2TestBase {
  private static void isSentBack(TestClient.Reply reply, String location) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    assertThat(reply.header("location")).isEqualTo(location);
  }

  @Test
  void asksForADecisionAsOneOfTheUsers() {
    TestClient.Reply page = john.open(app.link());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.body())
        .contains("May \u201cSandbox application\u201d act for you?")
        .contains("<label for=\"user\">")
        .contains("<select id=\"user\" name=\"user\">")
        .contains("<option value=\"525\">John Johnson \u2013 client and freelancer (525)</option>")
        .contains(
            "<option value=\"5678\">Ngozi Adeyemi \u2013 hiring manager of Mobile Apps (5678)<")
        .contains("<option value=\"3456\">Ravi Subramanian \u2013 recruiter of My Company (3456)<")
        .contains("Vogtl\u00e4nder \u2013 finance of My Company (2345)<")
        .contains("<option value=\"1234\">Maria Keller \u2013 client (1234)</option>")
        .contains(" \u2013 freelancer (880013)</option>")
        .contains("id=\"allow\" name=\"decision\" value=\"allow\"")
        .contains("id=\"deny\" name=\"decision\" value=\"deny\"")
        .contains("<code id=\"target\">" + CALLBACK + "</code>")
        .contains("Upwork sandbox: a test server on this machine, not Upwork.");
  }

  @Test
  void sendsACodeAndTheStateBack() {
    TestClient.Reply sent = john.allow(john.open(app.link("state", "a&b=c #\u00e9")));

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("location"))
        .matches(CALLBACK + "\\?code=[0-9a-f]{32}&state=a%26b%3Dc%20%23%C3%A9");
    assertThat(sent.header("cache-control")).isEqualTo("no-store");
    assertThat(sent.header("referrer-policy")).isEqualTo("no-referrer");
  }

  @Test
  void sendsNoStateBackWhereNoneCame() {
    assertThat(john.allow(john.open(app.link("state", null))).header("location"))
        .matches(CALLBACK + "\\?code=[0-9a-f]{32}");
  }

  @Test
  void sendsATokenBackInTheFragment() {
    TestClient.Reply sent = john.allow(john.open(app.link("response_type", "token")));

    assertThat(sent.header("location"))
        .matches(
            CALLBACK
                + "#access_token=oauth2v2_[0-9a-f]{32}&expires_in=86399&token_type=Bearer"
                + "&state=s1");
    String token = sent.header("location").replaceAll(".*#access_token=|&.*", "");
    assertThat(app.info(token).at("info.ref")).isEqualTo("525");
    clock.advance(Duration.ofHours(24));
    assertThat(app.info(token).status()).isEqualTo(401);
  }

  @Test
  void tellsThatTheUserDenied() {
    String denied =
        "error=access_denied&error_description=The%20user%20did%20not%20let%20the%20application"
            + "%20in&state=s1";

    isSentBack(john.deny(john.open(app.link())), CALLBACK + "?" + denied);
    isSentBack(john.deny(john.open(app.link("response_type", "token"))), CALLBACK + "#" + denied);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "response_type, -, invalid_request, Missing parameter: response_type",
        "response_type, code token, unsupported_response_type,"
            + " response_type has to be code or token",
        "code_challenge, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, invalid_request,"
            + " code_challenge_method has to be S256",
        "code_challenge_method, S256, invalid_request,"
            + " code_challenge_method without a code_challenge",
        "code_challenge_method, plain, invalid_request,"
            + " code_challenge_method without a code_challenge",
      })
  void tellsTheApplicationWhatItDidWrong(
      String name, String value, String error, String description) {
    isSentBack(
        john.open(app.link(name, value)),
        CALLBACK
            + "?error="
            + error
            + "&error_description="
            + OAuthSigner.encode(description)
            + "&state=s1");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, code_challenge_method has to be S256",
    "s256, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, code_challenge_method has to be S256",
    "S256, short, 'code_challenge has to be 43 characters: a SHA-256 in base64url without padding'",
    "S256, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM,"
        + " 'code_challenge has to be 43 characters: a SHA-256 in base64url without padding'",
  })
  void takesNoChallengeButTheHashOfOne(String method, String challenge, String description) {
    TestClient.Reply reply =
        john.open(app.link("code_challenge", challenge, "code_challenge_method", method));

    isSentBack(
        reply,
        CALLBACK
            + "?error=invalid_request&error_description="
            + OAuthSigner.encode(description)
            + "&state=s1");
  }

  @Test
  void takesEveryParameterOnce() {
    String twice = CALLBACK + "?error=invalid_request&error_description=Parameter%20given%20twice";

    isSentBack(
        john.open(app.link() + "&response_type=code"), twice + "%3A%20response_type&state=s1");
    isSentBack(john.open(app.link() + "&state=s2"), twice + "%3A%20state");
    isShownAsWrong(john.open(app.link() + "&client_id=x"), "client_id is missing or unknown");
    isShownAsWrong(john.open(app.link() + "&redirect_uri=x"), "redirect_uri is missing");
  }

  @Test
  void sendsNobodyToAnAddressThatMayBeWrong() {
    isShownAsWrong(john.open(app.link("client_id", "x")), "client_id is missing or unknown");
    isShownAsWrong(john.open(app.link("client_id", null)), "client_id is missing or unknown");
    isShownAsWrong(john.open(app.link("redirect_uri", null)), "redirect_uri is missing");
    isShownAsWrong(john.open(AUTHORIZE), "client_id is missing or unknown");
  }

  @Test
  void escapesWhatOthersWrote() {
    String hostile = "<script>alert('1')</script>\"&amp;{{users}}$1\\";
    start(UpworkSandbox.builder().applicationName(hostile));

    TestClient.Reply page =
        john.open(
            app.link(
                "redirect_uri", "http://localhost:1/?a='&b=%3Cb%3E",
                "state", "\"><script>alert(2)</script>"));

    assertThat(page.body())
        .contains(
            "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;amp;{{users}}$1\\\u201d")
        .contains("http://localhost:1/?a=&#39;&amp;b=%3Cb%3E")
        .doesNotContain("<script")
        .doesNotContain("alert(2)");
    assertThat(john.allow(page).header("location"))
        .endsWith("&state=%22%3E%3Cscript%3Ealert%282%29%3C%2Fscript%3E");
  }

  @Test
  void loadsNothingRunsNothingAndCannotBeFramed() throws Exception {
    TestClient.Reply page = john.open(app.link());
    String style = page.body().replaceAll("(?s).*<style>|</style>.*", "");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(page.header("content-security-policy"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; form-action 'self' http://localhost:8000; frame-ancestors 'none';"
                + " base-uri 'none'");
    assertThat(page.header("x-frame-options")).isEqualTo("DENY");
    assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(page.body()).doesNotContain("src=").doesNotContain("url(").doesNotContain("<link");
  }

  @Test
  void hasNoOtherVerb() {
    assertThat(app.client.send("PUT", AUTHORIZE, null, "").status()).isEqualTo(405);
    assertThat(app.client.send("DELETE", "/services/api/auth", null, "").status()).isEqualTo(405);
  }
}
