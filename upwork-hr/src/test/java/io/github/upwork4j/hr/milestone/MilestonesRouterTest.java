package io.github.upwork4j.hr.milestone;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.hr.SubmissionId;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MilestonesRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractReference CONTRACT = ContractReference.of("1234");
  private static final MilestoneId MILESTONE = MilestoneId.of("11206");
  private static final Acknowledgement OK = Acknowledgement.builder().message("ok").build();

  private MilestonesRouter milestones() {
    return HrApi.of(server.client()).milestones();
  }

  @Test
  void theActiveMilestoneOfAContractIsGot() {
    server.answer("milestones/get-active.json");

    UpworkResponse<Optional<Milestone>> response =
        milestones().getActive(CONTRACT).executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            GET /api/hr/v3/fp/milestones/statuses/active/contracts/1234.json
            Accept: application/json
            User-Agent: upwork4j/V
            """);
    assertThat(response.value())
        .contains(
            Milestone.builder()
                .id(MILESTONE)
                .contract(ContractReference.of("214794"))
                .depositAmount(new BigDecimal("30"))
                .description("New description of milestone 2")
                .dueDate(LocalDateTime.of(2015, 1, 1, 0, 0))
                .build());
    assertWhole(response.value().orElseThrow());
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.authUser().orElseThrow().firstName()).contains("John");
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405516669));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "{}", "[]"})
  void aContractMayHaveNoActiveMilestone(String nothing) {
    server.answerWith("{\"milestone\":" + nothing + "}");

    assertThat(milestones().getActive(CONTRACT).execute()).isEmpty();
  }

  @Test
  void whatElseIsSaidAboutAMilestoneIsKept() {
    server.answerWith("{\"milestone\":{\"id\":1,\"due_date\":\"\",\"state\":\"active\"}}");

    Milestone milestone = milestones().getActive(CONTRACT).execute().orElseThrow();

    assertThat(milestone.id()).isEqualTo(MilestoneId.of("1"));
    assertThat(milestone.dueDate()).isEmpty();
    assertThat(milestone.additionalProperties()).isEqualTo(Map.of("state", "active"));
  }

  @Test
  void theSubmissionsOfAMilestoneAreListed() {
    server.answer("milestones/list-submissions.json");

    List<Submission> submissions = milestones().listSubmissions(MILESTONE).execute();

    assertThat(server.sentLine())
        .isEqualTo("GET /api/hr/v3/fp/milestones/11206/submissions.json\n");
    assertThat(submissions)
        .containsExactly(
            Submission.builder().id(SubmissionId.of("3378")).build(),
            Submission.builder().id(SubmissionId.of("3380")).build());
    assertWhole(submissions.get(0));
  }

  @Test
  void oneBareSubmissionIsAListOfOneAndAnEmptyTextAListOfNone() {
    server.answerWith("{\"submissions\":{\"id\":\"3378\"}}").answerWith("{\"submissions\":\"\"}");

    assertThat(milestones().listSubmissions(MILESTONE).execute())
        .containsExactly(Submission.builder().id(SubmissionId.of("3378")).build());
    assertThat(milestones().listSubmissions(MILESTONE).execute()).isEmpty();
  }

  @Test
  void aMilestoneIsCreatedAsAForm() {
    server.answer("milestones/create.json");

    MilestoneId created =
        milestones()
            .create(
                MilestoneDraft.builder()
                    .contract(CONTRACT)
                    .description("Küche & Bad")
                    .depositAmount(new BigDecimal("1E+2"))
                    .dueDate(LocalDate.of(2014, 12, 1))
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v3/fp/milestones.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            contract_reference=1234
            &milestone_description=K%C3%BCche%20%26%20Bad
            &deposit_amount=100
            &due_date=12-01-2014
            """);
    assertThat(created).isEqualTo(MilestoneId.of("9974"));
  }

  @Test
  void aMilestoneIsEditedWithAPutOfJson() {
    server.answer("milestones/edit.json");

    Acknowledgement done =
        milestones()
            .edit(
                MILESTONE,
                MilestoneEdit.builder()
                    .description("Better")
                    .depositAmount(new BigDecimal("30.50"))
                    .message("Hello \"you\"")
                    .dueDate(LocalDate.of(2014, 12, 1))
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v3/fp/milestones/11206.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"milestone_description":"Better","deposit_amount":"30.50",\
            "message":"Hello \\"you\\"","due_date":"12-01-2014"}
            """);
    assertThat(done).isEqualTo(OK);
  }

  @Test
  void onlyWhatChangesIsSent() {
    server.answer("milestones/edit.json");

    milestones()
        .edit(MILESTONE, MilestoneEdit.builder().dueDate(LocalDate.of(2014, 12, 1)).build())
        .execute();

    assertThat(server.sent()).endsWith("\n{\"due_date\":\"12-01-2014\"}\n");
  }

  @Test
  void aMilestoneIsActivatedWithAndWithoutAMessage() {
    server.answer("milestones/activate.json").answer("milestones/activate.json");

    assertThat(milestones().activate(MILESTONE, "Go on").execute()).isEqualTo(OK);
    assertThat(milestones().activate(MILESTONE).execute()).isEqualTo(OK);

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v3/fp/milestones/11206/activate.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"message":"Go on"}
            """);
    assertThat(server.sent()).endsWith("\n{}\n");
  }

  @Test
  void aMilestoneIsApprovedWithEverythingThereIsToSay() {
    server.answer("milestones/approve.json");

    Acknowledgement done =
        milestones()
            .approve(
                MILESTONE,
                Approval.builder()
                    .amount(new BigDecimal("10.50"))
                    .bonus(new BigDecimal("5"))
                    .paymentComments("A comment")
                    .underpaymentReason(UnderpaymentReason.PAID_EARLIER)
                    .noteToFreelancer("A note")
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v3/fp/milestones/11206/approve.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"amount":10.50,"bonus":5,"pay_comments":"A comment","underpayment_reason":"331",\
            "note2contractor":"A note"}
            """);
    assertThat(done).isEqualTo(OK);
  }

  @Test
  void anApprovalAlwaysSaysHowMuch() {
    server.answer("milestones/approve.json");

    milestones().approve(MILESTONE, Approval.paying(new BigDecimal("1E+1"))).execute();

    assertThat(server.sent()).endsWith("\n{\"amount\":10}\n");
  }

  @Test
  void aMilestoneIsDeletedWithADelete() {
    server.answer("milestones/delete.json");

    assertThat(milestones().delete(MILESTONE).execute()).isEqualTo(OK);

    assertThat(server.sent())
        .isEqualTo(
            """
            DELETE /api/hr/v3/fp/milestones/11206.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {}
            """);
  }

  @Test
  void aDocumentedRefusalIsToldInItsWords() {
    server.answerWith(
        400, "{\"message\":\"Invalid state when approving the milestone: 'not_funded'\"}");

    assertThatThrownBy(() -> milestones().approve(MILESTONE, Approval.paying(TEN)).execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessage(
            "The server answered HTTP 400 to PUT /api/hr/v3/fp/milestones/{milestone_id}/approve:"
                + " Invalid state when approving the milestone: 'not_funded'.");
  }

  private static final BigDecimal TEN = BigDecimal.TEN;
}
