package io.github.upwork4j.auth.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.EnvironmentException;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The environment")
class UpworkEnvironmentTest {
  private static final Map<String, String> ALL =
      Map.of(
          "UPWORK_CLIENT_ID", "my-id",
          "UPWORK_CLIENT_SECRET", "canary-1",
          "UPWORK_CALLBACK_URL", "https://example.com/callback",
          "UPWORK_TOKEN_FILE", "/var/lib/app/token.json",
          "UPWORK_CONSUMER_KEY", "my-key",
          "UPWORK_CONSUMER_SECRET", "canary-2",
          "UPWORK_ACCESS_TOKEN", "canary-3",
          "UPWORK_ACCESS_TOKEN_SECRET", "canary-4");

  private static UpworkEnvironment with(String name, String value) {
    Map<String, String> variables = new HashMap<>(ALL);
    variables.put(name, value);
    return UpworkEnvironment.of(variables);
  }

  private static UpworkEnvironment without(String... names) {
    Map<String, String> variables = new HashMap<>(ALL);
    variables.keySet().removeAll(java.util.List.of(names));
    return UpworkEnvironment.of(variables);
  }

  @Test
  void holdsTheKeysOfBothGenerations() {
    UpworkEnvironment environment = UpworkEnvironment.of(ALL);

    assertThat(environment.hasOAuth2()).isTrue();
    assertThat(environment.oauth2Credentials())
        .isEqualTo(OAuth2Credentials.of("my-id", Secret.of("canary-1")));
    assertThat(environment.callbackUrl()).isEqualTo("https://example.com/callback");
    assertThat(environment.tokenFile()).contains(Path.of("/var/lib/app/token.json"));
    assertThat(environment.hasOAuth1()).isTrue();
    assertThat(environment.oauth1Consumer())
        .isEqualTo(OAuth1Credentials.ofConsumer("my-key", Secret.of("canary-2")));
    assertThat(environment.oauth1Credentials())
        .isEqualTo(
            OAuth1Credentials.of(
                "my-key", Secret.of("canary-2"), "canary-3", Secret.of("canary-4")));
    assertThat(environment.accessToken()).as("that of OAuth 1.0a").isEmpty();
    assertThat(environment).hasToString("UpworkEnvironment{***}");
  }

  @Test
  void mayBeEmpty() {
    UpworkEnvironment environment = UpworkEnvironment.of(Map.of());

    assertThat(environment.hasOAuth2()).isFalse();
    assertThat(environment.hasOAuth1()).isFalse();
    assertThat(environment.accessToken()).isEmpty();
    assertThat(environment.tokenFile()).isEmpty();
    assertThat(environment.callbackUrl()).isEqualTo("http://localhost:8000/auth/upwork/callback");
  }

  @Test
  void isThatOfTheProgramUnlessSaidOtherwise() {
    assertThat(UpworkEnvironment.system().hasOAuth2())
        .isEqualTo(System.getenv("UPWORK_CLIENT_ID") != null);
  }

  @Test
  void doesNotChangeWithTheMapThatItCameFrom() {
    Map<String, String> variables = new HashMap<>();
    UpworkEnvironment environment = UpworkEnvironment.of(variables);
    variables.put("UPWORK_CLIENT_ID", "later");

    assertThat(environment.hasOAuth2()).isFalse();
  }

  @Test
  void holdsAnAccessTokenOfOAuth2WhereNothingIsOfOAuth1() {
    assertThat(without("UPWORK_CONSUMER_KEY", "UPWORK_ACCESS_TOKEN_SECRET").accessToken())
        .contains(Secret.of("canary-3"));
    assertThat(without("UPWORK_CONSUMER_KEY").accessToken()).isEmpty();
    assertThat(without("UPWORK_ACCESS_TOKEN_SECRET").accessToken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPWORK_CLIENT_ID|the client id, which comes from Upwork's API Center"
            + " (https://www.upwork.com/developer/keys), with a key of the type OAuth 2.0.",
        "UPWORK_CLIENT_SECRET|the client secret, which comes from Upwork's API Center"
            + " (https://www.upwork.com/developer/keys), with a key of the type OAuth 2.0.",
        "UPWORK_CONSUMER_KEY|the key of the application, which comes from Upwork's API Center"
            + " (https://www.upwork.com/developer/keys), with a key of the type OAuth 1.0.",
        "UPWORK_CONSUMER_SECRET|the secret of the application, which comes from Upwork's API"
            + " Center (https://www.upwork.com/developer/keys), with a key of the type OAuth 1.0.",
        "UPWORK_ACCESS_TOKEN|the access token of the user, which comes from signing a user in with"
            + " OAuth 1.0a.",
        "UPWORK_ACCESS_TOKEN_SECRET|the secret of that token, which comes from signing a user in"
            + " with OAuth 1.0a."
      })
  void whatIsMissingIsNamedWithThePlaceToGetIt(String name, String what) {
    for (UpworkEnvironment environment :
        new UpworkEnvironment[] {without(name), with(name, ""), with(name, " \t")}) {
      Throwable thrown =
          catchThrowable(
              () -> {
                environment.oauth2Credentials();
                environment.oauth1Credentials();
              });

      assertThat(thrown)
          .isInstanceOf(EnvironmentException.class)
          .hasMessage(name + " is not set: it holds " + what);
    }
  }

  @Test
  void spacesAroundAValueAreNotPartOfIt() {
    assertThat(with("UPWORK_CLIENT_ID", " my-id\n").oauth2Credentials().clientId())
        .isEqualTo("my-id");
    assertThat(with("UPWORK_TOKEN_FILE", "a.json\n").tokenFile()).contains(Path.of("a.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPWORK_CLIENT_ID",
        "UPWORK_CLIENT_SECRET",
        "UPWORK_CALLBACK_URL",
        "UPWORK_TOKEN_FILE",
        "UPWORK_CONSUMER_KEY",
        "UPWORK_CONSUMER_SECRET",
        "UPWORK_ACCESS_TOKEN",
        "UPWORK_ACCESS_TOKEN_SECRET"
      })
  void whatCannotBeUsedIsNamedWithoutItsValue(String name) {
    assertThat(catchThrowable(() -> readAll(with(name, "canary\nX=y"))))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            name + " holds a line break or another control character: set it to one line of text.");
    assertThat(catchThrowable(() -> readAll(with(name, "\"canary\""))))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            name + " starts with a quotation mark, which only a shell takes away: set it without.");
  }

  private static void readAll(UpworkEnvironment environment) {
    Consumer<Object> read = value -> assertThat(value).isNotNull();
    read.accept(environment.oauth2Credentials());
    read.accept(environment.oauth1Credentials());
    read.accept(environment.callbackUrl());
    read.accept(environment.tokenFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/canary",
        "/auth/upwork/callback",
        "localhost:8000/canary",
        "https:///canary",
        "https://example.com/#canary",
        "ftp://localhost/canary",
        "https://exa mple.com/canary"
      })
  void aCallbackIsHttpsOrThisMachine(String url) {
    assertThatThrownBy(() -> with("UPWORK_CALLBACK_URL", url).callbackUrl())
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "UPWORK_CALLBACK_URL is no callback: it holds what is registered for the key, https://"
                + " or http:// on this machine, without fragment:"
                + " http://localhost:8000/auth/upwork/callback");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a?b=c",
        "http://localhost:8000/auth/upwork/callback",
        "http://127.0.0.1:0/x",
        "http://[::1]:5/x"
      })
  void callbacksThatCanBeRegistered(String url) {
    assertThat(with("UPWORK_CALLBACK_URL", url).callbackUrl()).isEqualTo(url);
  }

  @Test
  void aTokenFileIsAWholePath() {
    assertThatThrownBy(() -> with("UPWORK_TOKEN_FILE", "~/canary").tokenFile())
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "UPWORK_TOKEN_FILE starts with ~, which only a shell replaces: write the whole path.");
  }
}
