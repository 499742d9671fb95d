package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.EndReason;
import io.github.upwork4j.hr.organization.MemberStatus;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.HostileKeys;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A path argument of the calls about people, offers and contracts stays inside its own segment, or
 * the call is not made.
 */
class HostileHiringArgumentsTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractEnd END =
      ContractEnd.builder()
          .reason(EndReason.JOB_COMPLETED)
          .wouldHireAgain(true)
          .privateScore(11)
          .build();

  /**
   * Every call with a path argument.
   *
   * @param blank what says that it is blank or empty, where its type does so itself
   */
  private record KeyedCall(
      String argument,
      String blank,
      String path,
      Function<HrApi, Function<String, UpworkCall<?>>> call) {
    @Override
    public String toString() {
      return path;
    }

    String sentence(String problem) {
      return !blank.isEmpty() && (problem.endsWith("empty") || problem.endsWith("blank"))
          ? blank + " cannot be blank"
          : argument + " " + problem;
    }
  }

  private static KeyedCall text(
      String argument, String path, Function<HrApi, Function<String, UpworkCall<?>>> call) {
    return new KeyedCall(argument, "", path, call);
  }

  private static KeyedCall contract(
      String argument, String path, BiFunction<HrApi, ContractReference, UpworkCall<?>> call) {
    return new KeyedCall(
        argument,
        "a contract reference",
        path,
        api -> key -> call.apply(api, ContractReference.of(key)));
  }

  private static KeyedCall offer(String path, BiFunction<HrApi, OfferId, UpworkCall<?>> call) {
    return new KeyedCall(
        "offer_id", "an offer id", path, api -> key -> call.apply(api, OfferId.of(key)));
  }

  private static KeyedCall application(
      String path, BiFunction<HrApi, ApplicationId, UpworkCall<?>> call) {
    return new KeyedCall(
        "application_id",
        "an application id",
        path,
        api -> key -> call.apply(api, ApplicationId.of(key)));
  }

  private static final List<KeyedCall> CALLS =
      List.of(
          text("user_reference", "/api/hr/v2/users/%s.json", api -> api.users()::get),
          text("user_reference", "/api/hr/v2/userroles/%s.json", api -> api.users()::rolesOf),
          text("company_reference", "/api/hr/v2/companies/%s.json", api -> api.companies()::get),
          text(
              "company_reference",
              "/api/hr/v2/companies/%s/teams.json",
              api -> api.companies()::teams),
          text(
              "company_reference",
              "/api/hr/v2/companies/%s/users.json",
              api -> api.companies()::users),
          text(
              "company_reference",
              "/api/hr/v2/companies/%s/users.json?status_in_company=active",
              api -> key -> api.companies().users(key, MemberStatus.ACTIVE)),
          text("team_reference", "/api/hr/v2/teams/%s.json", api -> api.teams()::get),
          text("team_reference", "/api/hr/v2/teams/%s/users.json", api -> api.teams()::users),
          text(
              "team_reference",
              "/api/hr/v2/teams/%s/users.json?status_in_team=active",
              api -> key -> api.teams().users(key, MemberStatus.ACTIVE)),
          contract(
              "engagement_reference",
              "/api/hr/v2/engagements/%s.json",
              (api, key) -> api.engagements().get(key)),
          contract(
              "contract_reference",
              "/api/hr/v2/contracts/%s/suspend.json",
              (api, key) -> api.contracts().suspend(key)),
          contract(
              "contract_reference",
              "/api/hr/v2/contracts/%s/suspend.json",
              (api, key) -> api.contracts().suspend(key, "m")),
          contract(
              "contract_reference",
              "/api/hr/v2/contracts/%s/restart.json",
              (api, key) -> api.contracts().restart(key)),
          contract(
              "contract_reference",
              "/api/hr/v2/contracts/%s/restart.json",
              (api, key) -> api.contracts().restart(key, "m")),
          contract(
              "contract_reference",
              "/api/hr/v2/contracts/%s.json",
              (api, key) -> api.contracts().end(key, END)),
          offer(
              "/api/offers/v1/clients/offers/%s.json?company_id=1",
              (api, key) -> api.clientOffers().getByCompany(key, "1")),
          offer(
              "/api/offers/v1/clients/offers/%s.json?job__reference=~1",
              (api, key) -> api.clientOffers().getByJob(key, "~1")),
          offer(
              "/api/offers/v1/contractors/offers/%s.json",
              (api, key) -> api.freelancerOffers().get(key)),
          offer(
              "/api/offers/v1/contractors/actions/%s.json",
              (api, key) -> api.freelancerOffers().accept(key)),
          offer(
              "/api/offers/v1/contractors/actions/%s.json",
              (api, key) -> api.freelancerOffers().decline(key)),
          application(
              "/api/hr/v4/clients/applications/%s.json?buyer_team__reference=1",
              (api, key) -> api.clientApplications().get(key, "1")),
          application(
              "/api/hr/v3/clients/applications/%s.json?buyer_team__reference=1",
              (api, key) -> api.clientApplications().getV3(key, "1")),
          application(
              "/api/hr/v4/contractors/applications/%s.json",
              (api, key) -> api.freelancerApplications().get(key)),
          application(
              "/api/hr/v3/contractors/applications/%s.json",
              (api, key) -> api.freelancerApplications().getV3(key)));

  static Stream<Arguments> refused() {
    return HostileKeys.refusedIn(CALLS);
  }

  static Stream<Arguments> encoded() {
    return HostileKeys.encodedIn(CALLS);
  }

  @ParameterizedTest
  @MethodSource
  void refused(KeyedCall call, String key, String problem) {
    assertThatThrownBy(() -> call.call().apply(HrApi.of(server.client())).apply(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(call.sentence(problem));
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource
  void encoded(KeyedCall call, String key, String segment) {
    server.answerWith(
        """
        {"user":{"reference":"1"},"userroles":"","company":{"reference":"1"},"teams":"",
        "users":"","team":{"reference":"1"},"engagement":{"reference":"1"},"message":"OK",
        "offer":{"rid":"1"},"application":{"rid":"1"}}
        """);

    call.call().apply(HrApi.of(server.client())).apply(key).execute();

    assertThat(server.sentPath()).isEqualTo(String.format(call.path(), segment));
  }
}
