package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.OAuth2Session.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The redirect URI of OAuth 2.0")
class RedirectUriTest extends OAuth2TestBase {
  @Test
  void keepsTheQueryOfTheCallback() {
    assertThat(
            john.allow(john.open(app.link("redirect_uri", CALLBACK + "?a=1"))).header("location"))
        .startsWith(CALLBACK + "?a=1&code=");
  }

  @Test
  void hasTheDocumentedSlashBeforeTheFragment() {
    start(UpworkSandbox.builder().redirectUri("https://a.callback.url"));

    assertThat(
            john.allow(
                    john.open(
                        app.link(
                            "response_type", "token", "redirect_uri", "https://a.callback.url")))
                .header("location"))
        .startsWith("https://a.callback.url/#access_token=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "https://localhost/",
        "http://localhost.evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://user@127.0.0.1/",
        "http://127.0.0.1\\@evil.example/",
        "http://127.0.0.1:1/#x",
        "http://127.0.0.2/",
        "/auth/upwork/callback",
        "//localhost/x",
        "localhost",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://localhost/\r\nSet-Cookie: a=b",
        "http://localhost:8000/ x",
        "https://backend.example/callback/",
        "https://backend.example/callback?x",
        "https://backend.example:443/callback",
        "https://BACKEND.example/callback",
        "https://backend.example/Callback",
      })
  void refusesARedirectUriThatIsNeitherRegisteredNorOnThisMachine(String uri) {
    start(UpworkSandbox.builder().redirectUri("https://backend.example/callback"));

    isShownAsWrong(
        john.open(app.link("redirect_uri", uri)), "redirect_uri is not registered for this client");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://backend.example/callback",
        "http://127.0.0.1:1/x?y=z",
        "http://[::1]:65535/",
        "http://localhost",
      })
  void acceptsARedirectUriThatIsRegisteredOrOnThisMachine(String uri) {
    start(UpworkSandbox.builder().redirectUri("https://backend.example/callback"));

    assertThat(john.allow(john.open(app.link("redirect_uri", uri))).header("location"))
        .startsWith(uri)
        .contains("code=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/callback", "http://a/#b", "myapp:callback", "http:///x"})
  void registersAWebAddressOnly(String uri) {
    UpworkSandbox.Builder builder = UpworkSandbox.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.redirectUri(uri))
        .withMessage("a redirect URI is an absolute http or https URL without a fragment: " + uri);
  }

  @ParameterizedTest
  @CsvSource({
    "http://[::1]:1/, http:",
    "http://127.0.0.1/, http://127.0.0.1",
    "http://LOCALHOST:1/;, http://LOCALHOST:1",
  })
  void letsTheFormLeadToTheCallback(String uri, String source) {
    assertThat(john.open(app.link("redirect_uri", uri)).header("content-security-policy"))
        .contains("form-action 'self' " + source + "; ");
  }
}
