package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.hr.workdiary.SnapshotTimes;
import io.github.upwork4j.jobs.CancelReason;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.messages.MessagesApi;
import io.github.upwork4j.messages.RoomId;
import io.github.upwork4j.messages.StoryDraft;
import io.github.upwork4j.reports.ReportQueryException;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.sandbox.KeyPermission;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.TestHttp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a call that the key or the user may not make. */
@DisplayName("A call that is refused")
class RefusedCallsTest {
  private static final String JOB = "~0150f0d859bb3453d0";
  private static final ContractReference CONTRACT = ContractReference.of("12345");

  private UpworkSandbox sandbox;
  private UpworkClient client;

  private void start(UpworkSandbox.Builder builder, String user) {
    sandbox = builder.strict(true).start();
    client =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .okHttpClient(TestHttp.client())
            .authorizer(BearerAuthorizer.of(Secret.of(sandbox.tokens().accessTokenFor(user))))
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  private UpworkCall<?> callThatNeeds(KeyPermission permission) {
    HrApi hr = HrApi.of(client);
    JobsApi jobs = JobsApi.of(client);
    MessagesApi messages = MessagesApi.of(client);
    return switch (permission) {
      case ACCESS_BASIC_INFO -> hr.users().me();
      case VIEW_COMPANIES_AND_TEAMS -> hr.teams().list();
      case VIEW_JOB_POSTS -> jobs.postings().get(JOB);
      case MODIFY_JOB_POSTS -> jobs.postings().cancel(JOB, CancelReason.values()[0]);
      case VIEW_WORKDIARY -> hr.teamRooms().list();
      case MODIFY_WORKDIARY ->
          hr.snapshots().deleteByContract(CONTRACT, SnapshotTimes.at(Instant.EPOCH));
      case VIEW_JOB_OFFERS -> hr.freelancerOffers().get(OfferId.of("12345"));
      case MAKE_JOB_OFFERS -> hr.freelancerOffers().decline(OfferId.of("12345"));
      case VIEW_JOB_APPLICATIONS -> hr.freelancerApplications().get(ApplicationId.of("12345"));
      case VIEW_CONTRACTS -> hr.engagements().get(CONTRACT);
      case CLOSE_CONTRACTS -> hr.contracts().suspend(CONTRACT);
      case VIEW_MILESTONES -> hr.milestones().getActive(CONTRACT);
      case MODIFY_MILESTONES -> hr.milestones().delete(MilestoneId.of("41500121"));
      case MAKE_PAYMENTS -> hr.payments().pay("34567", bonus());
      case VIEW_ROOMS -> messages.rooms().getByContract("525", "12345");
      case MODIFY_ROOMS ->
          messages.stories().send("525", RoomId.of("room_12345"), StoryDraft.of("Hello"));
      case VIEW_TASK_CODES -> hr.activities().get("mycompany", "34567", List.of("XYZ"));
      case MODIFY_TASK_CODES -> hr.activities().archive("mycompany", "34567", List.of("XYZ"));
      case GENERATE_REPORTS -> earnings();
    };
  }

  private static CustomPayment bonus() {
    return CustomPayment.builder()
        .contract(CONTRACT)
        .chargeAmount(BigDecimal.TEN)
        .comments("Thank you")
        .build();
  }

  private UpworkCall<?> earnings() {
    return ReportsApi.of(client)
        .financial()
        .clientCompanyEarnings("1040945", FinancialData.select(FinancialData.AMOUNT).build())
        .table();
  }

  @ParameterizedTest
  @EnumSource
  void namesThePermissionThatTheKeyDoesNotHave(KeyPermission permission) {
    start(
        UpworkSandbox.builder().keyPermissions(EnumSet.complementOf(EnumSet.of(permission))),
        "525");
    String before = sandbox.exportWorld();

    ForbiddenException refusal =
        catchThrowableOfType(ForbiddenException.class, () -> callThatNeeds(permission).execute());

    assertThat(refusal.status()).isEqualTo(403);
    assertThat(refusal.code()).contains("174");
    assertThat(refusal.attempts()).isEqualTo(1);
    assertThat(refusal)
        .hasMessageContaining(
            "Insufficient permission of the application's key: "
                + permission.documentedName()
                + " [code 174]. The API key needs the permission \""
                + permission.documentedName());
    assertThat(worldWithoutItsTime()).isEqualTo(withoutTime(before));
  }

  private String worldWithoutItsTime() {
    return withoutTime(sandbox.exportWorld());
  }

  private static String withoutTime(String world) {
    return world.replaceFirst("\"time\": \"[^\"]*\"", "");
  }

  @Test
  void isForbiddenToAUserWhoMayNotPay() {
    start(UpworkSandbox.builder(), "2345");

    assertThat(failureOf(HrApi.of(client).payments().pay("34567", bonus())))
        .isInstanceOf(ForbiddenException.class)
        .hasMessage(
            "The server answered HTTP 403 to POST /api/hr/v2/teams/{team_reference}/adjustments:"
                + " No recruiter or hiring manager permissions [code 174]. The API key needs the"
                + " permission \"Make one-time payments to your contractors\", and the user a role"
                + " that allows it.");
  }

  @Test
  void isForbiddenToAUserWhoMayNotSeeTheReport() {
    start(UpworkSandbox.builder(), "3456");

    ReportQueryException refusal =
        catchThrowableOfType(ReportQueryException.class, () -> earnings().execute());

    assertThat(refusal.reason()).isEqualTo(ReportQueryException.Reason.ACCESS_DENIED);
    assertThat(refusal.serverText()).isEqualTo("User has not enough permissions");
  }

  @Test
  void isNotFoundOrABadRequest() {
    start(UpworkSandbox.builder(), "525");
    HrApi hr = HrApi.of(client);

    assertThat(failureOf(hr.engagements().get(ContractReference.of("999999999"))))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("There is no contract with that reference");
    assertThat(failureOf(hr.contracts().restart(CONTRACT)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("The contract is active");
  }

  private static UpworkApiException failureOf(UpworkCall<?> call) {
    return catchThrowableOfType(UpworkApiException.class, call::execute);
  }
}
