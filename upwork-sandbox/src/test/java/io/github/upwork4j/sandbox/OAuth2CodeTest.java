package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.OAuth2Session.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.OAuth2Session.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens of OAuth 2.0, by a code,")
class OAuth2CodeTest extends OAuth2TestBase {
  /** RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private static final String CODE_ENDED = "The code is unknown, expired or revoked";
  private static final String CODE_USED =
      "The code was used already; the tokens that it gave are revoked";

  @Test
  void comeOfACode() {
    TestClient.Reply reply = app.exchange(app.code(john));

    assertThat(reply.body())
        .matches(
            "\\{\"access_token\":\"oauth2v2_[0-9a-f]{32}\","
                + "\"refresh_token\":\"oauth2v2_[0-9a-f]{32}\","
                + "\"token_type\":\"Bearer\",\"expires_in\":86400\\}");
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    assertThat(reply.header("cache-control")).isEqualTo("no-store");
    assertThat(reply.header("pragma")).isEqualTo("no-cache");
    isGood(Tokens.of(reply).access());
  }

  @Test
  void comeOfACodeOnce() {
    String code = app.code(john);
    Tokens first = Tokens.of(app.exchange(code));
    Tokens refreshed = Tokens.of(app.refresh(first.refresh()));
    Tokens other = app.signIn(john);

    refusesGrant(app.exchange(code), CODE_USED);

    isNoGood(first.access());
    isNoGood(refreshed.access());
    refusesGrant(app.refresh(refreshed.refresh()), REFRESH_ENDED);
    refusesGrant(app.exchange(code), CODE_ENDED);
    isGood(other.access());
  }

  @Test
  void comeOfACodeWithinTenMinutes() {
    String late = app.code(john);
    String tooLate = app.code(john);

    clock.advance(Duration.ofSeconds(599));
    assertThat(app.exchange(late).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    refusesGrant(app.exchange(tooLate), CODE_ENDED);
    refusesGrant(app.exchange("unknown"), CODE_ENDED);
  }

  @Test
  void comeOfACodeWithItsRedirectUri() {
    String code = app.code(john);

    refusesGrant(
        app.exchange(code, "redirect_uri", CALLBACK + "/"),
        "redirect_uri is not the one that the code was asked for");
    refuses(
        app.exchange(code, "redirect_uri", null),
        400,
        "invalid_request",
        "Missing parameter: redirect_uri");
    assertThat(app.exchange(code).status()).as("the code was not used up").isEqualTo(200);
  }

  @Test
  void comeOfACodeWithTheVerifierOfItsChallenge() {
    String code = challenged();

    refusesGrant(
        app.exchange(code), "The code was asked for with a code_challenge: send the code_verifier");
    refusesGrant(
        app.exchange(code, "code_verifier", "x".repeat(43)),
        "code_verifier does not match the code_challenge");
    assertThat(app.exchange(code, "code_verifier", VERIFIER).status()).isEqualTo(200);
    refusesGrant(app.exchange(code, "code_verifier", VERIFIER), CODE_USED);
  }

  private String challenged() {
    return app.code(john, "code_challenge", CHALLENGE, "code_challenge_method", "S256");
  }

  @ParameterizedTest
  @ValueSource(ints = {42, 129})
  void wantAVerifierOfTheRightLength(int length) {
    refuses(
        app.exchange(challenged(), "code_verifier", "x".repeat(length)),
        400,
        "invalid_request",
        "code_verifier has to be 43 to 128 letters, digits, dots, hyphens, underscores or tildes");
  }

  @Test
  void wantNoVerifierWhereNoChallengeWas() {
    refusesGrant(
        app.exchange(app.code(john), "code_verifier", VERIFIER),
        "The code was asked for without a code_challenge");
  }

  @Test
  void goToOneOfManyWhoUseACodeAtOnce() throws Exception {
    String code = app.code(john);

    assertThat(AtOnce.call(8, () -> app.exchange(code).status()))
        .containsOnly(200, 400)
        .containsOnlyOnce(200);
  }
}
