package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An access token of OAuth 1.0a")
class OAuth1AccessTokenTest extends OAuth1TestBase {
  @Test
  void givesAnAccessTokenOnce() {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);

    assertThat(access(requested, verifier).body())
        .matches("oauth_token=[0-9a-f]{32}&oauth_token_secret=[0-9a-f]{16}");
    refuses(access(requested, verifier), 401, UNKNOWN_PAIR);
  }

  @Test
  void givesAnAccessTokenToOneOfManyAtOnce() throws Exception {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);

    assertThat(AtOnce.call(8, () -> access(requested, verifier).status()))
        .containsOnly(200, 401)
        .containsOnlyOnce(200);
  }

  @Test
  void wantsTheVerifierOfTheConsent() {
    Pair requested = requested("oob");
    refuses(access(requested, "early"), 401, "OAuth Verification Failed");
    String verifier = allowed(maria, requested);

    refuses(access(requested, null), 401, "OAuth Verification Failed");
    refuses(access(requested, "wrong"), 401, "OAuth Verification Failed");
    assertThat(access(requested, verifier).status()).isEqualTo(200);
  }

  @Test
  void wantsTheSecretOfTheRequestToken() {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);

    refuses(
        access(new Pair(requested.token(), "wrong"), verifier),
        401,
        "Verification of signature failed");
    refuses(access(new Pair("unknown", requested.secret()), verifier), 401, UNKNOWN_PAIR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth_token", "oauth_consumer_key"})
  void namesAParameterThatTheAccessTokenNeeds(String name) {
    OAuthSigner signer = signer(requested("oob")).with("oauth_verifier", "1").with(name, null);

    refuses(post(ACCESS, signer), 403, "Forbidden: " + name + " not found");
  }

  @Test
  void namesTheSignatureThatTheAccessTokenNeeds() {
    OAuthSigner signer =
        signer(requested("oob")).with("oauth_verifier", "1").with("oauth_signature", "");

    refuses(post(ACCESS, signer), 403, "Forbidden: oauth_signature not found");
  }

  @Test
  void refusesAReplayForAnAccessToken() {
    Pair requested = requested("oob");
    OAuthSigner signer = signer(requested).with("oauth_verifier", "early");
    refuses(post(ACCESS, signer), 401, "OAuth Verification Failed");

    refuses(
        post(ACCESS, signer), 403, "Duplicate timestamp/nonce combination, possible replay attack");
  }

  @Test
  void givesTheSameStringsAsLongAsNothingChanges() {
    Pair first = signIn(maria);

    assertThat(signIn(new Person(sandbox, MARIA))).isEqualTo(first);
    assertThat(signIn(Person.first(sandbox)).token())
        .isEqualTo(sandbox.credentials().accessToken());
  }

  @Test
  void givesOtherStringsAfterADenial() {
    Pair first = signIn(maria);
    Person again = new Person(sandbox, MARIA);
    again.deny(again.open(PAGE + requested("oob").token()));

    refuses(info(first), 403, UNKNOWN_PAIR);
    Pair second = signIn(again);
    assertThat(second).isNotEqualTo(first);
    assertThat(info(second).status()).isEqualTo(200);
    refuses(info(first), 403, UNKNOWN_PAIR);
  }

  @Test
  void givesOtherStringsAfterARevocation() {
    Pair first = signIn(maria);
    sandbox.tokens().revokeAll(MARIA);

    refuses(info(first), 403, UNKNOWN_PAIR);
    assertThat(signIn(maria)).isNotEqualTo(first);
    assertThat(info(new Pair(sandbox.credentials().accessToken(), secret())).status())
        .as("another user's token")
        .isEqualTo(200);
  }

  private String secret() {
    return sandbox.credentials().accessTokenSecret();
  }

  @Test
  void takesAnAuthorizedRequestTokenAwayWithTheRest() {
    Pair requested = requested("oob");
    String verifier = allowed(maria, requested);
    sandbox.tokens().revokeAll(MARIA);

    refuses(access(requested, verifier), 401, UNKNOWN_PAIR);
  }
}
