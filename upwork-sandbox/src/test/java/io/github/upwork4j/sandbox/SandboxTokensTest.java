package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.upwork4j.sandbox.OAuth2Session.Tokens;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can be done to tokens")
class SandboxTokensTest {
  private UpworkSandbox sandbox;
  private OAuth2Session app;
  private Person john;
  private Person maria;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    app = new OAuth2Session(sandbox);
    john = Person.first(sandbox);
    maria = new Person(sandbox, "1234");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private int infoStatus(String accessToken) {
    return app.info(accessToken).status();
  }

  private int signedStatus() {
    String url = sandbox.baseUrl() + OAuth2Session.INFO;
    long now = System.currentTimeMillis() / 1000;
    String header = OAuthSigner.of(sandbox, now).header("GET", url, Map.of());
    return app.client
        .send(app.client.request(OAuth2Session.INFO).header("Authorization", header).build())
        .status();
  }

  @Test
  void isThatAUserTakesThemAway() {
    Tokens ofMaria = app.signIn(maria);
    String code = app.code(maria);
    Tokens ofJohn = app.signIn(john);

    sandbox.tokens().revokeAll("1234");

    assertThat(infoStatus(ofMaria.access())).isEqualTo(401);
    assertThat(app.refresh(ofMaria.refresh()).at("error")).isEqualTo("invalid_grant");
    assertThat(app.exchange(code).at("error")).isEqualTo("invalid_grant");
    assertThat(infoStatus(ofJohn.access())).isEqualTo(200);
    assertThat(signedStatus()).isEqualTo(200);
    assertThat(infoStatus(app.signIn(maria).access())).isEqualTo(200);
  }

  @Test
  void reachesTheReadyMadeOnes() {
    assertThat(signedStatus()).isEqualTo(200);

    sandbox.tokens().revokeAll("525");

    assertThat(infoStatus(sandbox.credentials().bearerToken())).isEqualTo(401);
    assertThat(app.refresh(sandbox.credentials().refreshToken()).at("error"))
        .isEqualTo("invalid_grant");
    assertThat(signedStatus()).isEqualTo(403);
  }

  @Test
  void isThatAllAreTakenAway() {
    String ofMaria = app.signIn(maria).access();
    String own = Tokens.of(app.token("grant_type", "client_credentials")).access();

    sandbox.tokens().revokeAll();

    assertThat(infoStatus(ofMaria)).isEqualTo(401);
    assertThat(infoStatus(own)).isEqualTo(401);
    assertThat(signedStatus()).isEqualTo(403);
  }

  @Test
  void givesALastingTokenOfAUserWithoutABrowser() {
    String token = sandbox.tokens().accessTokenFor("1234");

    sandbox.advanceClock(Duration.ofDays(400));
    assertThat(infoStatus(token)).isEqualTo(200);
    sandbox.tokens().revokeAll("1234");
    assertThat(infoStatus(token)).isEqualTo(401);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.tokens().accessTokenFor("1"))
        .withMessage("no user has the reference 1; see users()");
  }

  @Test
  void isDoneToAUserOfTheSandbox() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.tokens().revokeAll("1"))
        .withMessage("no user has the reference 1; see users()");
  }

  @Test
  void isThatAccessTokensExpire() {
    Tokens tokens = app.signIn(john);

    sandbox.tokens().expireAccessTokens();

    assertThat(infoStatus(tokens.access())).isEqualTo(401);
    assertThat(infoStatus(sandbox.credentials().bearerToken())).isEqualTo(401);
    assertThat(signedStatus()).as("OAuth 1.0a").isEqualTo(200);
    Tokens next = Tokens.of(app.refresh(sandbox.credentials().refreshToken()));
    assertThat(infoStatus(next.access())).isEqualTo(200);
    assertThat(infoStatus(Tokens.of(app.refresh(tokens.refresh())).access())).isEqualTo(200);
  }

  @Test
  void isThatRefreshTokensExpire() {
    Tokens tokens = app.signIn(john);

    sandbox.tokens().expireRefreshTokens();

    assertThat(app.refresh(tokens.refresh()).at("error")).isEqualTo("invalid_grant");
    assertThat(infoStatus(tokens.access())).isEqualTo(200);
  }

  @Test
  void isThatTimePasses() {
    Tokens tokens = app.signIn(john);

    sandbox.advanceClock(Duration.ofHours(23));
    assertThat(infoStatus(tokens.access())).isEqualTo(200);
    sandbox.advanceClock(Duration.ofHours(1));

    assertThat(infoStatus(tokens.access())).isEqualTo(401);
    assertThat(infoStatus(sandbox.credentials().bearerToken())).as("ready-made").isEqualTo(200);
    assertThat(signedStatus()).as("signed with the real time").isEqualTo(400);
    assertThat(app.refresh(tokens.refresh()).status()).isEqualTo(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.advanceClock(Duration.ofSeconds(-1)))
        .withMessage("the clock cannot go back: PT-1S");
  }

  @Test
  void comesWithTheAddressesForSigningIn() {
    SandboxEndpoints endpoints = sandbox.endpoints();

    assertThat(endpoints.authorizeUrl())
        .isEqualTo(sandbox.baseUrl() + "/ab/account-security/oauth2/authorize");
    assertThat(endpoints.tokenUrl()).isEqualTo(sandbox.baseUrl() + "/api/v3/oauth2/token");
    assertThat(endpoints.revokeUrl()).isEqualTo(sandbox.baseUrl() + "/api/v3/oauth2/revoke");
    assertThat(endpoints.requestTokenUrl())
        .isEqualTo(sandbox.baseUrl() + "/api/auth/v1/oauth/token/request");
    assertThat(endpoints.oauth1AuthorizeUrl()).isEqualTo(sandbox.baseUrl() + "/services/api/auth");
    assertThat(endpoints.accessTokenUrl())
        .isEqualTo(sandbox.baseUrl() + "/api/auth/v1/oauth/token/access");
    assertThat(endpoints).hasToString("SandboxEndpoints{" + sandbox.baseUrl() + "}");
  }

  @Test
  void comesWithTheUsersWhoCanSignIn() {
    assertThat(sandbox.users()).hasSize(8);
    assertThat(sandbox.users().get(0)).hasToString("SandboxUser{John Johnson, 525}");
    assertThat(sandbox.users().get(0).isClient()).isTrue();
    assertThat(sandbox.users().get(0).isFreelancer()).isTrue();
    assertThat(sandbox.users().get(1).name()).isEqualTo("Maria Keller");
    assertThat(sandbox.users().get(1).isFreelancer()).isFalse();
    assertThat(sandbox.users().subList(0, 2))
        .allMatch(user -> user.permissions().equals(EnumSet.allOf(TeamPermission.class)))
        .allMatch(user -> user.team().equals(Optional.of("mycompany")));
    assertThat(sandbox.users().subList(2, 5))
        .allMatch(user -> !user.isClient())
        .allMatch(user -> user.permissions().isEmpty() && user.team().isEmpty());
    assertThat(sandbox.users().subList(5, 8))
        .extracting(SandboxUser::reference, SandboxUser::team, SandboxUser::permissions)
        .containsExactly(
            tuple(
                "5678",
                Optional.of("mycompany:engineering:mobile"),
                EnumSet.complementOf(EnumSet.of(TeamPermission.MANAGE_FINANCE))),
            tuple("3456", Optional.of("mycompany"), Set.of(TeamPermission.MANAGE_RECRUITING)),
            tuple("2345", Optional.of("mycompany"), Set.of(TeamPermission.MANAGE_FINANCE)));
  }

  @Test
  void comesWithTheReadyMadeUser() {
    TestClient.Reply info = app.info(sandbox.credentials().bearerToken());

    assertThat(info.at("auth_user"))
        .hasToString(
            "{first_name=John, last_name=Johnson, timezone=Asia/Bangkok, timezone_offset=25200}");
    assertThat(info.at("info"))
        .hasToString(
            "{portrait_50_img=https://www.upwork.com/portraits/525_50.jpg, ref=525,"
                + " portrait_32_img=https://www.upwork.com/portraits/525_32.jpg, has_agency=0,"
                + " portrait_100_img=https://www.upwork.com/portraits/525_100.jpg, company_url=,"
                + " capacity={provider=yes, buyer=yes, affiliate_manager=no},"
                + " location={city=San Francisco, state=CA, country=United States},"
                + " profile_url=https://www.upwork.com/freelancers/525}");
  }
}
