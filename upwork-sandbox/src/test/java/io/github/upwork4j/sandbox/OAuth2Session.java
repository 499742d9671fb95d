package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.http.Parameters;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An application that speaks plain HTTP to the pages and calls of OAuth 2.0. */
final class OAuth2Session {
  static final String CALLBACK = "http://localhost:8000/auth/upwork/callback";
  static final String INFO = "/api/auth/v1/info.json";

  static final String AUTHORIZE = "/ab/account-security/oauth2/authorize";
  static final String TOKEN = "/api/v3/oauth2/token";

  final UpworkSandbox sandbox;
  final TestClient client;

  OAuth2Session(UpworkSandbox sandbox) {
    this.sandbox = sandbox;
    this.client = new TestClient(sandbox);
  }

  /** What came of a code or a refresh token. */
  record Tokens(String access, String refresh) {
    static Tokens of(TestClient.Reply reply) {
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      Map<?, ?> json = (Map<?, ?>) reply.json();
      return new Tokens((String) json.get("access_token"), (String) json.get("refresh_token"));
    }
  }

  /** Names and values in turn; a null value leaves a parameter out. */
  static Map<String, String> with(Map<String, String> standard, String... changes) {
    Map<String, String> all = new LinkedHashMap<>(standard);
    for (int i = 0; i < changes.length; i += 2) {
      if (changes[i + 1] == null) {
        all.remove(changes[i]);
      } else {
        all.put(changes[i], changes[i + 1]);
      }
    }
    return all;
  }

  static String form(Map<String, String> params) {
    return params.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + TestClient.enc(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The link to the consent page, with some parameters changed. */
  String link(String... changes) {
    Map<String, String> standard = new LinkedHashMap<>();
    standard.put("response_type", "code");
    standard.put("client_id", sandbox.credentials().clientId());
    standard.put("redirect_uri", CALLBACK);
    standard.put("state", "s1");
    return AUTHORIZE + "?" + form(with(standard, changes));
  }

  /** A code, given by a user who allows. */
  String code(Person person, String... changes) {
    TestClient.Reply sent = person.allow(person.open(link(changes)));
    return Parameters.ofForm(sent.header("location").replaceAll("^[^?]*\\?", "")).first("code");
  }

  private Map<String, String> credentials() {
    Map<String, String> standard = new LinkedHashMap<>();
    standard.put("client_id", sandbox.credentials().clientId());
    standard.put("client_secret", sandbox.credentials().clientSecret());
    return standard;
  }

  TestClient.Reply post(String path, String form, String... headers) {
    HttpRequest.Builder request =
        client
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build());
  }

  /** Asks the token endpoint, id and secret in the body. */
  TestClient.Reply token(String... changes) {
    return post(TOKEN, form(with(credentials(), changes)));
  }

  TestClient.Reply exchange(String code, String... changes) {
    Map<String, String> standard = credentials();
    standard.put("grant_type", "authorization_code");
    standard.put("code", code);
    standard.put("redirect_uri", CALLBACK);
    return post(TOKEN, form(with(standard, changes)));
  }

  TestClient.Reply refresh(String refreshToken) {
    return token("grant_type", "refresh_token", "refresh_token", refreshToken);
  }

  TestClient.Reply revoke(String token) {
    return post("/api/v3/oauth2/revoke", form(with(credentials(), "token", token)));
  }

  /** All the way, in one go. */
  Tokens signIn(Person person) {
    return Tokens.of(exchange(code(person)));
  }

  TestClient.Reply info(String accessToken) {
    return client.send(
        client.request(INFO).header("Authorization", "Bearer " + accessToken).build());
  }
}
