package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** G20. */
@DisplayName("The endpoints of OAuth 2.0")
class OAuth2EndpointsTest {
  @Test
  void areTheDocumentedOnes() {
    OAuth2Endpoints upwork = OAuth2Endpoints.upwork();

    assertThat(upwork.authorizeUrl())
        .isEqualTo("https://www.upwork.com/ab/account-security/oauth2/authorize");
    assertThat(upwork.tokenUrl()).isEqualTo("https://www.upwork.com/api/v3/oauth2/token");
    assertThat(upwork.revocationUrl()).isEmpty();
  }

  @Test
  void mayBeOthersOfUpwork() {
    OAuth2Endpoints others =
        OAuth2Endpoints.of("https://upwork.com/authorize", "https://api.upwork.com/token");

    assertThat(others.tokenUrl()).isEqualTo("https://api.upwork.com/token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.upwork.com/token",
        "https://www.upwork.com.evil.example/token",
        "https://evil.example/www.upwork.com",
        "https://notupwork.com/token",
        "https://www.upwork.com:8443/token",
        "https://www.upwork.com./token",
        "https://www.upwоrk.com/token"
      })
  void areNeverElsewhereOrInTheClear(String url) {
    assertThatThrownBy(() -> OAuth2Endpoints.of("https://www.upwork.com/authorize", url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "tokenUrl must be https:// at upwork.com, since secrets go there; only a sandbox on"
                + " this machine may be elsewhere");
    assertThatThrownBy(() -> OAuth2Endpoints.of(url, "https://www.upwork.com/token"))
        .hasMessageStartingWith("authorizeUrl must be https:// at upwork.com");
    assertThatThrownBy(() -> OAuth2Endpoints.upwork().withRevocationUrl(url))
        .hasMessageStartingWith("revocationUrl must be https:// at upwork.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://canary@www.upwork.com/token",
        "https://www.upwork.com/token#canary",
        "https://www.upwork.com@evil.example/"
      })
  void holdNoPasswordAndNoFragment(String url) {
    assertThatThrownBy(() -> OAuth2Endpoints.of(url, url))
        .hasMessage("authorizeUrl holds no user name, no password and no fragment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "https://127.0.0.1:1/", "http://[::1]:9"})
  void mayBeOfASandboxOnThisMachine(String url) {
    assertThat(OAuth2Endpoints.sandbox(url).tokenUrl()).endsWith("/api/v3/oauth2/token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com", "localhost", "http://localhost.evil.example"})
  void ofASandboxAreOnThisMachine(String url) {
    assertThatThrownBy(() -> OAuth2Endpoints.sandbox(url))
        .hasMessage("a sandbox runs on this machine: its host is localhost, 127.0.0.1 or [::1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost/x", "http://localhost/?q", "http://localhost/#f"})
  void ofASandboxAreTheDocumentedPaths(String url) {
    assertThatThrownBy(() -> OAuth2Endpoints.sandbox(url))
        .hasMessage("the URL of a sandbox is scheme, host and port only");
  }
}
