package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.OAuth2Session.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens of OAuth 2.0")
class OAuth2TokensTest {
  private static final String TOKEN = "/api/v3/oauth2/token";

  /** RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  /** One with an answer of its own, one with a documented answer, and a report. */
  private static final List<String> CALLS =
      List.of(
          "/api/profiles/v2/search/jobs.json?q=java&access_token=",
          "/api/hr/v2/users/12345.json?access_token=",
          "/gds/finreports/v2/buyer_companies/1040945/billings?tq=SELECT%20amount&access_token=");

  private static final String CODE_ENDED = "The code is unknown, expired or revoked";
  private static final String CODE_USED =
      "The code was used already; the tokens that it gave are revoked";
  private static final String REFRESH_ENDED = "The refresh token is unknown, expired or revoked";
  private static final String REFRESH_USED =
      "The refresh token was used already; all tokens of this sign-in are revoked";

  private final TickingClock clock = new TickingClock("2020-06-15T12:00:00Z");
  private UpworkSandbox sandbox;
  private OAuth2Session app;
  private Person john;
  private Person maria;

  @BeforeEach
  void start() {
    start(UpworkSandbox.builder());
  }

  private void start(UpworkSandbox.Builder builder) {
    stop();
    sandbox = builder.clock(clock).start();
    app = new OAuth2Session(sandbox);
    john = Person.first(sandbox);
    maria = new Person(sandbox, "1234");
  }

  @AfterEach
  void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private static void refuses(
      TestClient.Reply reply, int status, String error, String description) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.json())
        .hasToString("{error=" + error + ", error_description=" + description + "}");
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    assertThat(reply.header("cache-control")).isEqualTo("no-store");
    assertThat(reply.header("pragma")).isEqualTo("no-cache");
  }

  private static void refusesGrant(TestClient.Reply reply, String description) {
    refuses(reply, 400, "invalid_grant", description);
  }

  private void isGood(String accessToken) {
    assertThat(app.info(accessToken).status()).isEqualTo(200);
  }

  private void isNoGood(String accessToken) {
    TestClient.Reply reply = app.info(accessToken);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.message())
        .isEqualTo("Unauthorized: authentication failed or missing; check the access token");
  }

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
        app.exchange(code, "redirect_uri", OAuth2Session.CALLBACK + "/"),
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

  private List<TestClient.Reply> atOnce(int times, String refreshToken) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    List<Future<TestClient.Reply>> pending = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      pending.add(threads.submit(() -> app.refresh(refreshToken)));
    }
    List<TestClient.Reply> replies = new ArrayList<>();
    for (Future<TestClient.Reply> reply : pending) {
      replies.add(reply.get());
    }
    threads.shutdown();
    return replies;
  }

  @Test
  void goToOneOfTwoWhoRefreshAtOnceAndEndAsTheOtherOneComes() throws Exception {
    for (int round = 0; round < 20; round++) {
      List<TestClient.Reply> replies = atOnce(2, app.signIn(john).refresh());

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

    for (TestClient.Reply reply : atOnce(8, app.signIn(john).refresh())) {
      isGood(Tokens.of(reply).access());
    }
  }

  @Test
  void goToOneOfManyWhoUseACodeAtOnce() throws Exception {
    String code = app.code(john);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> pending = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pending.add(threads.submit(() -> app.exchange(code).status()));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> status : pending) {
      statuses.add(status.get());
    }
    threads.shutdown();

    assertThat(statuses).containsOnly(200, 400).containsOnlyOnce(200);
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
