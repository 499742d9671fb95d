package io.github.upwork4j.hr.organization;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls of {@link UsersRouter} that list roles. */
class UserRolesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  /** The role of the documented answer, where the user is the owner of a company. */
  private static final UserRole OWNER =
      UserRole.builder()
          .reference("12345")
          .role(OpenEnum.of(TeamRole.ADMIN))
          .permissions(
              List.of(
                  OpenEnum.of(TeamPermission.MANAGE_FINANCE),
                  OpenEnum.of(TeamPermission.MANAGE_EMPLOYMENT),
                  OpenEnum.of(TeamPermission.MANAGE_RECRUITING),
                  OpenEnum.of(TeamPermission.MANAGE_TEAMROOM)))
          .owner(true)
          .userReference("12345")
          .userId("my_user_id")
          .firstName("John")
          .lastName("Johnson")
          .freelancer(true)
          .affiliationStatus("none")
          .teamRoomAccess(true)
          .teamReference("12345")
          .teamId("0123456789abcdf")
          .teamName("Upwork")
          .parentTeamReference("12345")
          .parentTeamId("0123456789abcdf")
          .parentTeamName("Upwork")
          .companyReference("12345")
          .companyName("Upwork")
          .build();

  private UsersRouter users() {
    return HrApi.of(server.client()).users();
  }

  @Test
  void theRolesOfTheAuthenticatedUserAreListed() {
    server.answer("users/roles.json");

    UpworkResponse<List<UserRole>> response = users().roles().executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/userroles.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).containsExactly(OWNER);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theRolesOfAnotherUserAreListedAlike() {
    server.answer("users/roles.json");

    List<UserRole> roles = users().rolesOf("12345").execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/userroles/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(roles).containsExactly(OWNER);
  }

  @Test
  void everyFieldOfARoleIsReadWhenItIsThereAndOneBareRoleAndPermissionAreListsOfOne() {
    server.answer("users/roles.full.json");

    List<UserRole> roles = users().roles().execute();

    assertThat(roles)
        .containsExactly(
            UserRole.builder()
                .reference("102")
                .role(OpenEnum.of(TeamRole.RECRUITER))
                .permissions(List.of(OpenEnum.of(TeamPermission.MANAGE_RECRUITING)))
                .owner(false)
                .userReference("104")
                .userId("my_user_id")
                .firstName("John")
                .lastName("Johnson")
                .freelancer(false)
                .engagement(ContractReference.of("106"))
                .affiliationStatus("exclusive")
                .teamRoomAccess(true)
                .teamReference("103")
                .teamId("company:team")
                .teamName("Team")
                .teamHidden(true)
                .parentTeamReference("105")
                .parentTeamId("company")
                .parentTeamName("Company")
                .companyReference("101")
                .companyName("My Company")
                .build());
    assertWhole(roles.get(0));
  }

  static Stream<Arguments> flags() {
    return Stream.of(
        flag("is_owner", UserRole.Builder::owner),
        flag("user__is_provider", UserRole.Builder::freelancer),
        flag("has_team_room_access", UserRole.Builder::teamRoomAccess),
        flag("team__is_hidden", UserRole.Builder::teamHidden));
  }

  private static Arguments flag(String name, BiConsumer<UserRole.Builder, Boolean> property) {
    return Arguments.of(name, property);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void flags(String name, BiConsumer<UserRole.Builder, Boolean> property) {
    server.answerWith("{\"userrole\":{\"reference\":\"1\",\"" + name + "\":\"1\"}}");
    UserRole.Builder expected = UserRole.builder().reference("1");
    property.accept(expected, true);

    assertThat(users().roles().execute()).containsExactly(expected.build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"userroles\":{\"userrole\":[{\"reference\":\"1\"}]}}",
        "{\"userroles\":{\"userrole\":{\"reference\":\"1\"}}}",
        "{\"userrole\":[{\"reference\":\"1\"}]}",
        "{\"userrole\":{\"reference\":1,\"permissions\":{\"permission\":\"\"}}}",
        "{\"userrole\":{\"reference\":1,\"permissions\":\"\"}}"
      })
  void rolesAreAnsweredInAnyOfTheseForms(String form) {
    server.answerWith(form).answerWith(form);

    UserRole role = UserRole.builder().reference("1").build();
    assertThat(users().roles().execute()).containsExactly(role);
    assertThat(users().rolesOf("1").execute()).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"userroles\":{\"userrole\":\"\"}}",
        "{\"userroles\":\"\"}",
        "{\"userrole\":[]}"
      })
  void nobodyHasRolesInAnyOfTheseForms(String form) {
    server.answerWith(form);

    assertThat(users().roles().execute()).isEmpty();
  }
}
