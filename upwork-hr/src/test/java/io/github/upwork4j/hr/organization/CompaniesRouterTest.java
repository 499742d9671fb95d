package io.github.upwork4j.hr.organization;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.OpenEnum;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompaniesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final Company DOCUMENTED =
      Company.builder()
          .reference("12345")
          .name("A Test Company")
          .ownerKey("~~abcdf12345")
          .paymentVerificationStatus("VERIFIED")
          .build();

  /** The user of the documented lists. */
  static final User MEMBER =
      User.builder()
          .reference("12345")
          .id("john_johnson")
          .firstName("John")
          .lastName("Johnson")
          .status(OpenEnum.of(MemberStatus.ACTIVE))
          .freelancer(true)
          .hasContract(false)
          .publicUrl("https://...")
          .timeZoneOffset(Duration.ofHours(7))
          .build();

  private CompaniesRouter companies() {
    return HrApi.of(server.client()).companies();
  }

  @Test
  void companiesAreListed() {
    server.answer("companies/list.json");

    UpworkResponse<List<Company>> response = companies().list().executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/companies.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).containsExactly(DOCUMENTED);
    assertWhole(response.value().get(0));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void oneBareCompanyIsAListOfOneAndAnEmptyTextAListOfNone() {
    server
        .answerWith("{\"companies\":{\"reference\":\"1\",\"payment_verification_status\":null}}")
        .answerWith("{\"companies\":\"\"}");

    assertThat(companies().list().execute())
        .containsExactly(Company.builder().reference("1").build());
    assertThat(companies().list().execute()).isEmpty();
  }

  @Test
  void oneCompanyIsGot() {
    server.answer("companies/get.json");

    UpworkResponse<Company> response = companies().get("12345").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/companies/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).isEqualTo(DOCUMENTED);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theTeamsOfACompanyAreListed() {
    server.answer("companies/teams.json");

    UpworkResponse<List<Team>> response = companies().teams("12345").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/companies/12345/teams.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .containsExactly(
            Team.builder()
                .reference("74951")
                .id("zyxadtnasd")
                .name("A Team in Test Company")
                .parentTeamReference("12345")
                .parentTeamId("abcdfghijk")
                .parentTeamName("A Test Company")
                .companyReference("12345")
                .companyName("A Test Company")
                .paymentVerificationStatus("VERIFIED")
                .build());
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aTeamMayBeBelowAnotherTeamOfTheCompany() {
    server.answer("companies/teams.full.json");

    Team team = companies().teams("12345").execute().get(0);

    assertThat(team.parentTeamReference()).contains("12346");
    assertThat(team.parentTeamName()).contains("A Test Company");
    assertThat(team.companyReference()).contains("12345");
    assertThat(team.companyName()).contains("My Company");
    assertWhole(team);
  }

  @Test
  void theUsersOfACompanyAreListed() {
    server.answer("companies/users.json");

    UpworkResponse<List<User>> response = companies().users("12345").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v2/companies/12345/users.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value()).containsExactly(MEMBER);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void theUsersOfACompanyWhoTakePartAreListed() {
    server.answer("companies/users.json");

    companies().users("12345", MemberStatus.ACTIVE).execute();

    assertThat(server.sentPath())
        .isEqualTo("/api/hr/v2/companies/12345/users.json?status_in_company=active");
  }
}
