package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Secret;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestHttp;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;

/** What the tests of OAuth 2.0 have in common. Every secret in them has "canary" in it. */
final class Oauth {
  static final OAuth2Credentials KEY =
      OAuth2Credentials.of("my-key", Secret.of("canary secret&+é"));
  static final Instant NOON = Instant.parse("2020-06-15T12:00:00Z");
  static final String CALLBACK = "http://localhost:8000/auth/upwork/callback";
  static final String TOKEN_PATH = "/api/v3/oauth2/token";

  private Oauth() {}

  static OAuth2Client client(MockWebServer server, FakeTime time) throws Exception {
    if (!server.getStarted()) {
      server.start();
    }
    return OAuth2Client.builder(KEY)
        .endpoints(OAuth2Endpoints.sandbox("http://localhost:" + server.getPort()))
        .okHttpClient(TestHttp.client())
        .timeSource(time)
        .build();
  }

  /** A token called {@code n} that lives a day from noon on. */
  static OAuth2Token token(int n) {
    return OAuth2Token.builder()
        .accessToken(Secret.of("canary-access-" + n))
        .refreshToken(Secret.of("canary-refresh-" + n))
        .issuedAt(NOON)
        .expiresAt(NOON.plus(Duration.ofDays(1)))
        .build();
  }

  /** The answer with the token called {@code n}. */
  static MockResponse answer(int n) {
    return Ledger.json(
        "{\"access_token\":\"canary-access-"
            + n
            + "\",\"token_type\":\"Bearer\",\"expires_in\":86400,\"refresh_token\":\"canary-refresh-"
            + n
            + "\"}");
  }

  static MockResponse error(int status, String json) {
    return new MockResponse.Builder().code(status).body(json).build();
  }

  /** Reads a form or a query. */
  static Map<String, String> form(String encoded) {
    HttpUrl url = HttpUrl.get("http://localhost/").newBuilder().encodedQuery(encoded).build();
    Map<String, String> form = new LinkedHashMap<>();
    url.queryParameterNames().forEach(name -> form.put(name, url.queryParameter(name)));
    return form;
  }

  /** Nothing that is printed of an exception is secret, its causes included. */
  static void assertTellsNoSecret(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    assertThat(text.toString()).doesNotContain("canary");
    assertThat(thrown.getMessage()).hasSizeLessThan(1_000);
  }
}
