package io.github.upwork4j.hr.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.hr.SubmissionId;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmissionsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final SubmissionId SUBMISSION = SubmissionId.of("3378");
  private static final Acknowledgement OK = Acknowledgement.builder().message("ok").build();

  private SubmissionsRouter submissions() {
    return HrApi.of(server.client()).submissions();
  }

  @Test
  void workIsSubmittedAsAForm() {
    server.answer("submissions/request-approval.json");

    Acknowledgement done =
        submissions()
            .requestApproval(
                WorkSubmission.of(MilestoneId.of("1234"), new BigDecimal("15.25"), "Done & tested"))
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v3/fp/submissions.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            milestone_id=1234
            &note2client=Done%20%26%20tested
            &amount=15.25
            """);
    assertThat(done).isEqualTo(OK);
  }

  @Test
  void workIsApprovedWithEverythingThereIsToSay() {
    server.answer("submissions/approve.json");

    Acknowledgement done =
        submissions()
            .approve(
                SUBMISSION,
                Approval.builder()
                    .amount(new BigDecimal("10"))
                    .bonus(new BigDecimal("0.50"))
                    .paymentComments("A comment")
                    .underpaymentReason(UnderpaymentReason.SCOPE_CHANGED)
                    .noteToFreelancer("A note")
                    .build())
            .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v3/fp/submissions/3378/approve.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"amount":10,"bonus":0.50,"pay_comments":"A comment","underpayment_reason":"330",\
            "note2contractor":"A note"}
            """);
    assertThat(done).isEqualTo(OK);
  }

  @Test
  void workIsRejectedWithANote() {
    server.answer("submissions/reject.json");

    assertThat(submissions().reject(SUBMISSION, "Not yet").execute()).isEqualTo(OK);

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v3/fp/submissions/3378/reject.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"note2contractor":"Not yet"}
            """);
  }

  @Test
  void whoeverRejectsSaysWhy() {
    assertThatThrownBy(() -> submissions().reject(SUBMISSION, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("noteToFreelancer must not be blank");
    assertThat(server.requestCount()).isZero();
  }
}
