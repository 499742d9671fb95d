package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The parameters of a signature")
class SignatureParametersTest extends AuthenticationTestBase {
  @ParameterizedTest
  @CsvSource({"oauth_consumer_key", "oauth_token"})
  void refusesAnUnknownPair(String name) {
    refuses(
        signed(signer().with(name, "unknown")),
        403,
        "The consumer_key and token combination does not exist or is not enabled");
  }

  @ParameterizedTest
  @CsvSource({"oauth_consumer_key", "oauth_token"})
  void refusesAMissingPair(String name) {
    refuses(
        signed(signer().with(name, null)),
        400,
        "Can't verify request, missing oauth_consumer_key or oauth_token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuth", "OAuth ", "OAuth a,b", "OAuth realm=\"x"})
  void refusesAHeaderWithNothingInIt(String header) {
    refuses(info(header), 400, "missing oauth_consumer_key or oauth_token");
  }

  @ParameterizedTest
  @CsvSource({"oauth_nonce", "oauth_timestamp", "oauth_signature_method"})
  void refusesAMissingParameter(String name) {
    refuses(
        signed(signer().with(name, null)),
        400,
        "Can't verify request signature, missing parameter " + name);
  }

  @Test
  void refusesAMissingSignature() {
    refuses(
        signed(signer().with("oauth_signature", "")),
        400,
        "Can't verify request signature, missing parameter oauth_signature");
  }

  @Test
  void refusesOtherMethodsAndVersions() {
    refuses(
        signed(signer().with("oauth_signature_method", "PLAINTEXT")),
        400,
        "Unsupported signature method");
    refuses(signed(signer().with("oauth_version", "2.0")), 400, "Expected OAuth version");
    assertThat(signed(signer().with("oauth_version", null)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -1_000_000})
  void refusesATimestampThatIsMoreThanFiveMinutesOff(long seconds) {
    refuses(
        signed(OAuthSigner.of(sandbox, CLOCK.instant().getEpochSecond() + seconds)),
        400,
        "Timestamp is out of sequence");
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void acceptsATimestampWithinFiveMinutes(long seconds) {
    assertThat(signed(OAuthSigner.of(sandbox, CLOCK.instant().getEpochSecond() + seconds)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "1e9", "99999999999999999999"})
  void refusesATimestampThatIsNoNumber(String timestamp) {
    refuses(
        signed(signer().with("oauth_timestamp", timestamp)), 400, "Timestamp is out of sequence");
  }

  @Test
  void refusesParametersInTwoPlaces() {
    String query = signer().query("GET", url(INFO), Map.of());
    refuses(
        client.send(
            client
                .request(INFO + "?" + query)
                .header("Authorization", signer().header("GET", url(INFO), Map.of()))
                .build()),
        400,
        "one place");
  }

  @Test
  void refusesAParameterGivenTwice() {
    refuses(
        info(signer().header("GET", url(INFO), Map.of()) + ", oauth_nonce=\"again\""),
        400,
        "given twice: oauth_nonce");
  }

  @Test
  void refusesASigningMethodWithoutAName() {
    refuses(
        info(
            signer()
                .with("oauth_signature_method", null)
                .header("GET", url(INFO), Map.of())
                .concat(", oauth_signature_method=\"\"")),
        400,
        "None of the signing methods is supported");
  }
}
