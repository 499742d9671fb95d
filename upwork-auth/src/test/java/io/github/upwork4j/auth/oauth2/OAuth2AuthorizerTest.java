package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mockwebserver3.MockResponse;
import okhttp3.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An authorizer of OAuth 2.0")
class OAuth2AuthorizerTest extends OAuth2AuthorizerTestBase {
  @Test
  void sendsTheStoredTokenAndTheTenant() {
    OAuth2Authorizer ofTenant = OAuth2Authorizer.builder(oauth, store).tenantId("org-7").build();
    UpworkClient tenant = TestClients.to(server, time).authorizer(ofTenant).build();

    tenant.raw().get("/api/x", Map.of()).execute();

    assertThat(sent()).containsExactly("Bearer canary-access-1");
    assertThat(ledger.entries().get(0).headers().get("X-Upwork-API-TenantId")).isEqualTo("org-7");
    assertThat(tokens.delivered()).isZero();
    assertThat(ofTenant).hasToString("OAuth2Authorizer{token=***}");
  }

  @Test
  void callsOwnTenantGoesBeforeIt() throws Exception {
    OAuth2Authorizer ofTenant = OAuth2Authorizer.builder(oauth, store).tenantId("org-7").build();
    Request own =
        new Request.Builder().url("http://x/").header("X-Upwork-API-TenantId", "org-8").build();

    assertThat(ofTenant.authorize(own).headers("X-Upwork-API-TenantId")).containsExactly("org-8");
    assertThatThrownBy(() -> OAuth2Authorizer.builder(oauth, store).tenantId("a\nb"))
        .hasMessage("tenantId takes printable ASCII");
  }

  @Test
  void nobodyHasSignedIn() {
    use(TokenStore.inMemory());

    assertThatThrownBy(this::call)
        .isInstanceOf(SignInAgainException.class)
        .hasMessage("Nobody has signed in: the token store is empty.");
    authorizer.put(Oauth.token(5));
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-5");
  }

  /** D12, D29. */
  @Test
  void renewsFiveMinutesEarlyAndSavesWhatCame() {
    tokens.then(Ledger.json("{\"access_token\":\"next\",\"expires_in\":86400}"));
    call();
    time.advance(Duration.ofDays(1).minusMinutes(5).minusSeconds(1));
    call();
    assertThat(tokens.delivered()).isZero();
    time.advance(Duration.ofSeconds(1));
    call();

    assertThat(sent()).last().isEqualTo("Bearer next");
    OAuth2Token kept = store.load().orElseThrow();
    assertThat(kept.accessToken()).isEqualTo(Secret.of("next"));
    assertThat(kept.refreshToken()).contains(Secret.of("canary-refresh-1"));
    assertThat(kept.expiresAt()).isEqualTo(time.now().plus(Duration.ofDays(1)));
  }

  @Test
  void renewsATokenThatEndedAtTheBeginningOfTime() {
    store.save(Oauth.token(1).toBuilder().issuedAt(Instant.MIN).expiresAt(Instant.MIN).build());
    tokens.then(Oauth.answer(2));

    call();

    assertThat(sent()).containsExactly("Bearer canary-access-2");
  }

  /** D29. */
  @ParameterizedTest
  @ValueSource(longs = {-86_400, -300, 300, 86_400})
  void wallClockThatJumpsMakesNoStormAndNoTokenLiveLonger(long seconds) {
    tokens.otherwise(Oauth.answer(2));
    call();
    time.shiftWallClock(Duration.ofSeconds(seconds));
    for (int i = 0; i < 5; i++) {
      call();
    }
    assertThat(tokens.delivered()).isEqualTo(seconds == 86_400 ? 1 : 0);
    time.advance(Duration.ofDays(1));
    for (int i = 0; i < 5; i++) {
      call();
    }
    assertThat(tokens.delivered()).isEqualTo(seconds == 86_400 ? 2 : 1);
  }

  @Test
  void troubleOfTheEndpointFailsNoCallWhileTheTokenLives() {
    tokens.otherwise(Oauth.error(503, ""));
    call();
    time.advance(Duration.ofDays(1).minusMinutes(4));
    for (int i = 0; i < 3; i++) {
      call();
    }
    assertThat(sent()).containsOnly("Bearer canary-access-1");
    assertThat(tokens.delivered()).isEqualTo(1); // and is asked again half a minute later
    time.advance(Duration.ofSeconds(31));
    call();
    assertThat(tokens.delivered()).isEqualTo(2);

    time.advance(Duration.ofMinutes(4));
    assertThatThrownBy(this::call).isInstanceOf(AuthorizationUnavailableException.class);
    tokens.then(Oauth.answer(2)); // the failure is forgotten
    call();
    assertThat(sent()).last().isEqualTo("Bearer canary-access-2");
  }

  /** D13. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"error\":\"x\"}", "<html>", "", "null"})
  void answerThatIsNoTokenLeavesTheStoreAsItIs(String body) {
    time.advance(Duration.ofDays(1));
    tokens.then(Oauth.error(200, body));

    assertThatThrownBy(this::call)
        .isInstanceOf(AuthorizationException.class)
        .satisfies(Oauth::assertTellsNoSecret);
    assertThat(store.load()).contains(Oauth.token(1));
    assertThat(ledger.delivered()).isZero();
  }

  /** D14. */
  @Test
  void endedGrantIsRememberedUntilThereIsAnotherToken() {
    time.advance(Duration.ofDays(1));
    tokens.otherwise(Oauth.error(400, "{\"error\":\"invalid_grant\"}"));
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(this::call)
          .isInstanceOf(SignInAgainException.class)
          .hasMessageEndingWith("The user has to sign in again.");
    }
    assertThat(tokens.delivered()).isEqualTo(1);

    OAuth2Token next =
        Oauth.token(2).toBuilder().expiresAt(time.now().plus(Duration.ofDays(1))).build();
    store.save(next); // by another process, say
    call();
    assertThat(sent()).containsExactly("Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** D18. */
  @Test
  void refusalOfATokenThatWasReplacedMeanwhileRenewsNothing() {
    ledger.otherwise(
        entry -> {
          if (entry.headers().get("Authorization").endsWith("-1")) {
            authorizer.put(Oauth.token(2));
            return Ledger.status(401);
          }
          return Ledger.json("{}");
        });

    call();

    assertThat(sent()).containsExactly("Bearer canary-access-1", "Bearer canary-access-2");
    assertThat(tokens.delivered()).isZero();
  }

  /** D19, D20. */
  @Test
  void refusedTokenIsRenewedAndTheCallSentOnceMore() {
    ledger.then(2, Ledger.status(401));
    tokens.then(Oauth.answer(2));

    assertThatThrownBy(this::call).isInstanceOf(UnauthorizedException.class);

    assertThat(sent()).containsExactly("Bearer canary-access-1", "Bearer canary-access-2");
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  /** D14, D20. */
  @Test
  void refusedTokenOfAnEndedGrantEndsInSigningInAgain() {
    ledger.otherwise(new MockResponse.Builder().code(401).body("x".repeat(100_000)).build());
    tokens.otherwise(Oauth.error(400, "{\"error\":\"invalid_grant\"}"));

    assertThatThrownBy(this::call).isInstanceOf(SignInAgainException.class);
    assertThatThrownBy(this::call).isInstanceOf(SignInAgainException.class);

    assertThat(ledger.delivered()).isEqualTo(1);
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  @Test
  void applicationItselfGetsItsTokensByClientCredentials() {
    tokens.otherwise(Ledger.json("{\"access_token\":\"app\",\"expires_in\":60}"));
    authorizer = OAuth2Authorizer.ofApplication(oauth).build();
    client = TestClients.to(server, time).authorizer(authorizer).build();

    call();
    call();
    assertThat(tokens.delivered()).isEqualTo(1);
    time.advance(Duration.ofSeconds(45)); // three quarters of a short life
    call();

    assertThat(tokens.delivered()).isEqualTo(2);
    assertThat(sent()).containsOnly("Bearer app");
  }
}
