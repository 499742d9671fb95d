package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.OAuth2Session.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tokens of OAuth 2.0, by who asks and how,")
class OAuth2ClientTest extends OAuth2TestBase {
  private static final String REVOKE = "/api/v3/oauth2/revoke";

  @Test
  void areNotGivenToAnApplicationThatMayNot() {
    start(UpworkSandbox.builder().clientCredentials(false));

    refuses(
        app.token("grant_type", "client_credentials"),
        400,
        "unauthorized_client",
        "This client may not use the grant client_credentials");
    isGood(app.signIn(john).access());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, invalid_request, Missing parameter: grant_type",
        "password, unsupported_grant_type,"
            + " 'grant_type has to be authorization_code, refresh_token or client_credentials'",
        "implicit, unsupported_grant_type,"
            + " 'grant_type has to be authorization_code, refresh_token or client_credentials'",
        "authorization_code, invalid_request, Missing parameter: code",
        "refresh_token, invalid_request, Missing parameter: refresh_token",
      })
  void areNotGivenForAnIncompleteRequest(String grant, String error, String description) {
    refuses(app.token("grant_type", grant), 400, error, description);
  }

  @Test
  void areNotGivenForAParameterGivenTwice() {
    refuses(
        app.post(TOKEN, "grant_type=refresh_token&grant_type=refresh_token"),
        400,
        "invalid_request",
        "Parameter given twice: grant_type");
    refuses(app.post(TOKEN, "%22%5C=1&%22%5C=1"), 400, "invalid_request", "Parameter given twice");
  }

  @Test
  void areNotGivenForAnythingButAForm() {
    String description = "The body has to be a form: application/x-www-form-urlencoded";
    String form = "grant_type=client_credentials";

    refuses(
        app.client.json("POST", TOKEN, "{\"grant_type\":\"client_credentials\"}"),
        400,
        "invalid_request",
        description);
    refuses(
        app.client.send("POST", TOKEN + "?" + form, null, ""), 400, "invalid_request", description);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "client_id, unknown, The client id or the client secret is wrong",
        "client_secret, wrong, The client id or the client secret is wrong",
        "client_id, -, Client authentication is missing: send client_id and client_secret",
        "client_secret, -, Client authentication is missing: send client_id and client_secret",
      })
  void areNotGivenToSomebodyElse(String name, String value, String description) {
    String code = app.code(john);

    TestClient.Reply reply = app.exchange(code, name, value);

    refuses(reply, 401, "invalid_client", description);
    assertThat(reply.header("www-authenticate"))
        .isEqualTo("Basic realm=\"upwork-sandbox\", charset=\"UTF-8\"");
    assertThat(app.exchange(code).status()).as("the code was not used up").isEqualTo(200);
  }

  private TestClient.Reply basic(String credentials, String form) {
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return app.post(
        TOKEN, form, "Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  @Test
  void areGivenToAClientWithABasicHeader() {
    SandboxCredentials it = sandbox.credentials();
    String form = "grant_type=client_credentials";
    String encoded = it.clientId().replace("a", "%61") + ":" + it.clientSecret();

    assertThat(basic(it.clientId() + ":" + it.clientSecret(), form).status()).isEqualTo(200);
    assertThat(basic(encoded, form + "&client_id=" + it.clientId()).status()).isEqualTo(200);
    refuses(
        basic(it.clientId() + ":wrong", form),
        401,
        "invalid_client",
        "The client id or the client secret is wrong");
    refuses(
        basic(it.clientId(), form), 401, "invalid_client", "The Basic credentials have no colon");
    refuses(
        app.post(TOKEN, form, "Authorization", "Basic *"),
        401,
        "invalid_client",
        "The Basic credentials are not base64");
    refuses(
        basic(encoded, form + "&client_secret=" + it.clientSecret()),
        400,
        "invalid_request",
        "The client secret has to be in the header or in the body, not in both");
    refuses(
        basic(encoded, form + "&client_id=other"),
        400,
        "invalid_request",
        "client_id is not the one of the header");
  }

  @Test
  void areGivenBackByTheirClientOnly() {
    String access = app.signIn(john).access();

    refuses(
        app.post(REVOKE, "token=" + access + "&client_id=x&client_secret=y"),
        401,
        "invalid_client",
        "The client id or the client secret is wrong");
    isGood(access);
    assertThat(app.revoke("unknown").status()).isEqualTo(200);
    refuses(app.revoke(null), 400, "invalid_request", "Missing parameter: token");
  }
}
