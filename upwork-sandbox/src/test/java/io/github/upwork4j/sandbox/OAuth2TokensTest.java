package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.OAuth2Session.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.OAuth2Session.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tokens of OAuth 2.0")
class OAuth2TokensTest extends OAuth2TestBase {
  /** One with an answer of its own, one with a documented answer, and a report. */
  private static final List<String> CALLS =
      List.of(
          "/api/profiles/v2/search/jobs.json?q=java&access_token=",
          "/api/hr/v2/users/12345.json?access_token=",
          "/gds/finreports/v2/buyer_companies/1040945/billings?tq=SELECT%20amount&access_token=");

  private static final String REFRESH_USED =
      "The refresh token was used already; all tokens of this sign-in are revoked";

  @Test
  void actForTheUserWhoGaveThem() {
    Tokens ofJohn = app.signIn(john);
    Tokens ofMaria = app.signIn(maria);
    SandboxUser freelancer = sandbox.users().get(2);
    Tokens ofFreelancer = app.signIn(new Person(sandbox, freelancer.reference()));

    assertThat(app.info(ofJohn.access()).at("info.capacity"))
        .hasToString("{provider=yes, buyer=yes, affiliate_manager=no}");
    TestClient.Reply info = app.info(ofMaria.access());
    assertThat(info.at("info.ref")).isEqualTo("1234");
    assertThat(info.at("auth_user.first_name")).isEqualTo("Maria");
    assertThat(info.at("info.capacity"))
        .hasToString("{provider=no, buyer=yes, affiliate_manager=no}");
    assertThat(app.info(ofFreelancer.access()).at("info.ref")).isEqualTo(freelancer.reference());
    assertThat(app.info(Tokens.of(app.refresh(ofMaria.refresh())).access()).at("info.ref"))
        .isEqualTo("1234");
  }

  @Test
  void tellEveryCallWhomTheyActFor() {
    String access = app.signIn(maria).access();

    for (String path : CALLS) {
      assertThat(app.client.send(app.client.request(path + access).build()).at("auth_user"))
          .hasToString(
              "{first_name=Maria, last_name=Keller, timezone=Asia/Bangkok,"
                  + " timezone_offset=25200}");
    }
  }

  @Test
  void lastADay() {
    String access = app.signIn(john).access();

    clock.advance(Duration.ofSeconds(86_399));
    isGood(access);
    clock.advance(Duration.ofSeconds(1));
    isNoGood(access);
  }

  @Test
  void areRefreshedWithinTwoWeeksOfTheLastUse() {
    Tokens tokens = app.signIn(john);
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofDays(14).minusSeconds(1));
      Tokens next = Tokens.of(app.refresh(tokens.refresh()));
      assertThat(next.refresh()).isNotEqualTo(tokens.refresh());
      isGood(next.access());
      tokens = next;
    }
    clock.advance(Duration.ofDays(14));
    refusesGrant(app.refresh(tokens.refresh()), REFRESH_ENDED);
    refusesGrant(app.refresh("unknown"), REFRESH_ENDED);
  }

  @Test
  void stayGoodWhenNewOnesCome() {
    Tokens first = app.signIn(john);
    Tokens second = Tokens.of(app.refresh(first.refresh()));

    isGood(first.access());
    isGood(second.access());
  }

  @Test
  void endTogetherWhenAnOldRefreshTokenIsUsedAgain() {
    Tokens first = app.signIn(john);
    Tokens second = Tokens.of(app.refresh(first.refresh()));
    Tokens third = Tokens.of(app.refresh(second.refresh()));
    Tokens other = app.signIn(john);

    refusesGrant(app.refresh(first.refresh()), REFRESH_USED);

    isNoGood(first.access());
    isNoGood(third.access());
    refusesGrant(app.refresh(third.refresh()), REFRESH_ENDED);
    refusesGrant(app.refresh(first.refresh()), REFRESH_ENDED);
    isGood(other.access());
    assertThat(app.refresh(other.refresh()).status()).isEqualTo(200);
  }

  @Test
  void keepTheirRefreshTokenWithoutRotation() {
    start(UpworkSandbox.builder().refreshTokenRotation(false));
    Tokens first = app.signIn(john);
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofDays(13));
      Tokens next = Tokens.of(app.refresh(first.refresh()));
      assertThat(next.refresh()).isEqualTo(first.refresh());
      isGood(next.access());
    }
    clock.advance(Duration.ofDays(14));
    refusesGrant(app.refresh(first.refresh()), REFRESH_ENDED);
  }

  @Test
  void areRotatedFromWhenOnTheyShallBe() {
    Tokens first = app.signIn(john);
    sandbox.tokens().refreshTokenRotation(false);
    assertThat(Tokens.of(app.refresh(first.refresh())).refresh()).isEqualTo(first.refresh());
    sandbox.tokens().refreshTokenRotation(true);

    assertThat(Tokens.of(app.refresh(first.refresh())).refresh()).isNotEqualTo(first.refresh());
    refusesGrant(app.refresh(first.refresh()), REFRESH_USED);
  }

  @Test
  void goToOneOfTwoWhoRefreshAtOnceAndEndAsTheOtherOneComes() throws Exception {
    for (int round = 0; round < 20; round++) {
      String shared = app.signIn(john).refresh();
      List<TestClient.Reply> replies = AtOnce.call(2, () -> app.refresh(shared));

      TestClient.Reply winner = replies.get(replies.get(0).status() == 200 ? 0 : 1);
      TestClient.Reply loser = replies.get(replies.get(0).status() == 200 ? 1 : 0);
      Tokens won = Tokens.of(winner);
      refusesGrant(loser, REFRESH_USED);
      isNoGood(won.access());
      refusesGrant(app.refresh(won.refresh()), REFRESH_ENDED);
    }
  }

  @Test
  void goToAllWhoRefreshAtOnceWithoutRotation() throws Exception {
    start(UpworkSandbox.builder().refreshTokenRotation(false));
    String shared = app.signIn(john).refresh();

    for (TestClient.Reply reply : AtOnce.call(8, () -> app.refresh(shared))) {
      isGood(Tokens.of(reply).access());
    }
  }

  @Test
  void areGivenToTheApplicationItself() {
    TestClient.Reply reply = app.token("grant_type", "client_credentials");

    assertThat(reply.body())
        .matches(
            "\\{\"access_token\":\"oauth2v2_[0-9a-f]{32}\",\"token_type\":\"Bearer\","
                + "\"expires_in\":86400\\}");
    String access = Tokens.of(reply).access();
    TestClient.Reply jobs = app.client.send(app.client.request(CALLS.get(0) + access).build());
    assertThat(jobs.status()).as(jobs.body()).isEqualTo(200);
    assertThat(((Map<?, ?>) jobs.json()).containsKey("auth_user")).isFalse();
    TestClient.Reply user = app.client.send(app.client.request(CALLS.get(1) + access).build());
    assertThat(user.status()).isEqualTo(403);
    TestClient.Reply report = app.client.send(app.client.request(CALLS.get(2) + access).build());
    assertThat(report.message()).isEqualTo("User has not enough permissions");
    TestClient.Reply info = app.info(access);
    assertThat(info.status()).isEqualTo(403);
    assertThat(info.message())
        .isEqualTo("Forbidden: the token is the application's own, no user gave it");
  }

  @Test
  void endAloneWhenAnAccessTokenIsGivenBack() {
    Tokens tokens = app.signIn(john);

    TestClient.Reply reply = app.revoke(tokens.access());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("cache-control")).isEqualTo("no-store");
    isNoGood(tokens.access());
    assertThat(app.refresh(tokens.refresh()).status()).isEqualTo(200);
  }

  @Test
  void endTogetherWhenARefreshTokenIsGivenBack() {
    Tokens tokens = app.signIn(john);
    Tokens other = app.signIn(john);

    assertThat(app.revoke(tokens.refresh()).status()).isEqualTo(200);

    isNoGood(tokens.access());
    refusesGrant(app.refresh(tokens.refresh()), REFRESH_ENDED);
    isGood(other.access());
  }

  @Test
  void comeByAPostOnly() {
    assertThat(app.client.get(TOKEN).status()).isEqualTo(405);
    assertThat(app.client.get("/api/v3/oauth2/revoke").status()).isEqualTo(404);
  }
}
