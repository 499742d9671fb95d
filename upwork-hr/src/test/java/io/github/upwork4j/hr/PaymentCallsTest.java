package io.github.upwork4j.hr;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.hr.milestone.Approval;
import io.github.upwork4j.hr.milestone.MilestoneDraft;
import io.github.upwork4j.hr.payment.Adjustment;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.Payment;
import io.github.upwork4j.testing.PaymentFaults;
import io.github.upwork4j.testing.PaymentSweep;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The fault rows of payments, A1 to A19, against every call that moves money. */
class PaymentCallsTest {
  private static final BigDecimal AMOUNT = new BigDecimal("12.50");
  private static final Acknowledgement OK = Acknowledgement.builder().message("ok").build();

  private static final Payment BONUS =
      new Payment(
          client ->
              HrApi.of(client)
                  .payments()
                  .pay(
                      "12345",
                      CustomPayment.builder()
                          .contract(ContractReference.of("34567"))
                          .chargeAmount(AMOUNT)
                          .comments("Bonus")
                          .build()),
          "POST /api/hr/v2/teams/{team_reference}/adjustments",
          "/api/hr/v2/teams/12345/adjustments.json",
          "engagement__reference=34567&comments=Bonus&charge_amount=12.50",
          ApiServer.fixture("payments/pay.json"),
          Adjustment.builder().reference("011223344").build(),
          "Look for it in the billing report of the client's company before you pay again: that"
              + " report shows the comment, the one of a team does not.");

  private static final Payment CREATION =
      new Payment(
          client ->
              HrApi.of(client)
                  .milestones()
                  .create(
                      MilestoneDraft.builder()
                          .contract(ContractReference.of("1234"))
                          .description("Second")
                          .depositAmount(AMOUNT)
                          .build()),
          "POST /api/hr/v3/fp/milestones",
          "/api/hr/v3/fp/milestones.json",
          "contract_reference=1234&milestone_description=Second&deposit_amount=12.50",
          ApiServer.fixture("milestones/create.json"),
          MilestoneId.of("9974"),
          "Look at the contract's milestones on the site before you create it again: no call lists"
              + " those that are not active.");

  private static final Payment ACTIVATION =
      new Payment(
          client -> HrApi.of(client).milestones().activate(MilestoneId.of("7")),
          "PUT /api/hr/v3/fp/milestones/{milestone_id}/activate",
          "/api/hr/v3/fp/milestones/7/activate.json",
          "{}",
          ApiServer.fixture("milestones/activate.json"),
          OK,
          "Look at the active milestone of the contract before you activate it again: it is this one"
              + " if it was carried out.");

  private static final Payment APPROVAL =
      new Payment(
          client ->
              HrApi.of(client).milestones().approve(MilestoneId.of("7"), Approval.paying(AMOUNT)),
          "PUT /api/hr/v3/fp/milestones/{milestone_id}/approve",
          "/api/hr/v3/fp/milestones/7/approve.json",
          "{\"amount\":12.50}",
          ApiServer.fixture("milestones/approve.json"),
          OK,
          "Look at the active milestone of the contract and at the billing report of the client's team"
              + " before you approve it again: an approved milestone is no longer active.");

  private static final Payment SUBMISSION =
      new Payment(
          client ->
              HrApi.of(client).submissions().approve(SubmissionId.of("8"), Approval.paying(AMOUNT)),
          "PUT /api/hr/v3/fp/submissions/{submission_id}/approve",
          "/api/hr/v3/fp/submissions/8/approve.json",
          "{\"amount\":12.50}",
          ApiServer.fixture("submissions/approve.json"),
          OK,
          "Look at the active milestone of the contract and at the billing report of the client's team"
              + " before you approve it again: a paid milestone is no longer active.");

  abstract static class Faults extends PaymentFaults {
    private final Payment payment;

    Faults(Payment payment) {
      super(payment);
      this.payment = payment;
    }

    /** A19. */
    @Test
    void itArrivesAtMostOnceInEveryScenario() throws Exception {
      PaymentSweep.assertNeverPaidTwice(payment);
    }
  }

  @Nested
  @DisplayName("A bonus")
  class Bonus extends Faults {
    Bonus() {
      super(BONUS);
    }
  }

  @Nested
  @DisplayName("The creation of a milestone")
  class Creation extends Faults {
    Creation() {
      super(CREATION);
    }
  }

  @Nested
  @DisplayName("The activation of a milestone")
  class Activation extends Faults {
    Activation() {
      super(ACTIVATION);
    }
  }

  @Nested
  @DisplayName("The approval of a milestone")
  class MilestoneApproval extends Faults {
    MilestoneApproval() {
      super(APPROVAL);
    }
  }

  @Nested
  @DisplayName("The approval of submitted work")
  class SubmissionApproval extends Faults {
    SubmissionApproval() {
      super(SUBMISSION);
    }
  }
}
