package io.github.upwork4j.hr.organization;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.AuthUser;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UsersRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private UsersRouter users() {
    return HrApi.of(server.client()).users();
  }

  @Test
  void theAuthenticatedUserIsTheWholeAnswer() {
    server.answer("users/me.json");

    UpworkResponse<AuthenticatedUser> response = users().me().executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/auth/v1/info.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    AuthUser john =
        AuthUser.builder()
            .firstName("John")
            .lastName("Johnson")
            .timeZone("Asia/Bangkok")
            .timeZoneOffset(Duration.ofHours(7))
            .build();
    assertThat(response.value())
        .isEqualTo(
            AuthenticatedUser.builder()
                .authUser(john)
                .info(
                    UserInfo.builder()
                        .reference("525")
                        .profileUrl("https://...")
                        .hasAgency(false)
                        .capacity(
                            UserCapacity.builder()
                                .freelancer(true)
                                .client(true)
                                .affiliateManager(false)
                                .build())
                        .location(
                            UserLocation.builder()
                                .city("San Francisco")
                                .state("CA")
                                .country("United States")
                                .build())
                        .portrait32Url("https://...")
                        .portrait50Url("https://...")
                        .portrait100Url("https://...")
                        .build())
                .build());
    assertThat(response.authUser()).contains(john);
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1400662109));
  }

  @Test
  void everyFieldOfTheAuthenticatedUserIsReadWhenItIsThere() {
    server.answer("users/me.full.json");

    AuthenticatedUser me = users().me().execute();

    assertThat(me.info())
        .isEqualTo(
            UserInfo.builder()
                .reference("525")
                .profileUrl("https://profile")
                .companyUrl("https://company")
                .hasAgency(true)
                .capacity(
                    UserCapacity.builder()
                        .freelancer(true)
                        .client(false)
                        .affiliateManager(true)
                        .build())
                .location(me.info().location().orElseThrow())
                .portrait32Url("https://p32")
                .portrait50Url("https://p50")
                .portrait100Url("https://p100")
                .build());
    assertWhole(me);
  }

  @Test
  void unknownFieldsOfTheAuthenticatedUserAreKept() {
    server.answerWith("{\"info\":{\"ref\":\"1\",\"hat\":\"red\"},\"extra\":7}");

    AuthenticatedUser me = users().me().execute();

    assertThat(me.authUser()).isEmpty();
    assertThat(me.info().additionalProperties()).isEqualTo(Map.of("hat", "red"));
    assertThat(me.additionalProperties()).containsOnlyKeys("extra");
  }

  @Test
  void aUserIsGotByTheirReference() {
    server.answer("users/get.json");

    UpworkResponse<User> response = users().get("33333").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/users/33333.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .isEqualTo(
            User.builder()
                .reference("12345")
                .id("my_upwork_username")
                .firstName("John")
                .lastName("Johnson")
                .status(OpenEnum.of(MemberStatus.ACTIVE))
                .freelancer(true)
                .profileKey("...")
                .email("my_upwork_username@example.com")
                .publicUrl("https://www.upwork.com/...")
                .timeZone("UTC+07:00 Bangkok, Jakarta, Hanoi")
                .timeZoneOffset(Duration.ofHours(7))
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void everyFieldOfAUserIsReadWhenItIsThere() {
    server.answer("users/get.full.json");

    User user = users().get("me").execute();

    assertThat(server.sentPath()).isEqualTo("/api/hr/v2/users/me.json");
    assertThat(user)
        .isEqualTo(
            User.builder()
                .reference("33333")
                .id("john_johnson")
                .firstName("John")
                .lastName("Johnson")
                .status(OpenEnum.of(MemberStatus.INACTIVE))
                .freelancer(false)
                .hasContract(true)
                .profileKey("~~677961dcd7f65c01")
                .email("my_upwork_username@example.com")
                .publicUrl("https://public")
                .timeZone("UTC+07:00 Bangkok, Jakarta, Hanoi")
                .timeZoneOffset(Duration.ofHours(7))
                .build());
    assertWhole(user);
  }

  @Test
  void emptyTextsOfAUserAreNothingAndUnknownValuesAreKept() {
    server.answerWith(
        "{\"user\":{\"reference\":1,\"timezone\":\"\",\"timezone_offset\":\"\","
            + "\"profile_key\":\"\",\"status\":\"retired\",\"hat\":\"red\"}}");

    User user = users().get("1").execute();

    assertThat(user.timeZone()).isEmpty();
    assertThat(user.timeZoneOffset()).isEmpty();
    assertThat(user.profileKey()).isEmpty();
    assertThat(user.status().orElseThrow().raw()).isEqualTo("retired");
    assertThat(user.additionalProperties()).isEqualTo(Map.of("hat", "red"));
  }
}
