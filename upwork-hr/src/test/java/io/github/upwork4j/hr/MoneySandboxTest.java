package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.hr.milestone.Approval;
import io.github.upwork4j.hr.milestone.Milestone;
import io.github.upwork4j.hr.milestone.MilestoneDraft;
import io.github.upwork4j.hr.milestone.MilestoneEdit;
import io.github.upwork4j.hr.milestone.MilestonesRouter;
import io.github.upwork4j.hr.milestone.Submission;
import io.github.upwork4j.hr.milestone.SubmissionsRouter;
import io.github.upwork4j.hr.milestone.UnderpaymentReason;
import io.github.upwork4j.hr.milestone.WorkSubmission;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.wire.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money, end to end: from a milestone to the report that shows what was paid. */
class MoneySandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final Endpoint<String> OFFER =
      Endpoint.post("/api/offers/v1/clients/offers").returning("offer_id", Wire.TEXT);
  private static final Endpoint<String> ANSWER =
      Endpoint.post("/api/offers/v1/contractors/actions/{offer_id}")
          .returning("message", Wire.TEXT);
  private static final PagedEndpoint<Object> CONTRACTS =
      Endpoint.get("/api/hr/v2/engagements")
          .paged("page")
          .returning("engagements", "engagement", Wire.ANY);
  private static final Endpoint<Object> BILLINGS =
      Endpoint.get("/gds/finreports/v2/buyer_companies/mycompany/billings")
          .returning("table", Wire.ANY);

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private static MilestonesRouter milestones() {
    return SANDBOX.api().milestones();
  }

  private static SubmissionsRouter submissions() {
    return SANDBOX.api().submissions();
  }

  /** A fixed-price contract whose first milestone, of 100 dollars, is active. */
  private static ContractReference contract() {
    String offer =
        SANDBOX
            .client()
            .call(
                OFFER,
                Arguments.builder()
                    .set("title", "T")
                    .set("job_type", "fixed-price")
                    .set("charge_rate", 300)
                    .set("message_to_contractor", "M")
                    .set("contractor_reference", "12345")
                    .set("team__reference", "34567")
                    .set("milestones[0][milestone_description]", "First")
                    .set("milestones[0][deposit_amount]", 100)
                    .build())
            .execute();
    SANDBOX
        .client()
        .call(ANSWER, Arguments.builder().path("offer_id", offer).set("name", "accept").build())
        .execute();
    return SANDBOX.client().call(CONTRACTS, Arguments.none(), PageRequest.first(100)).all().stream()
        .map(contract -> (Map<?, ?>) contract)
        .filter(contract -> offer.equals(contract.get("offer_id")))
        .map(contract -> ContractReference.of((String) contract.get("reference")))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal billed(ContractReference contract, String condition) {
    String query =
        "SELECT sum(amount) WHERE assignment__reference = " + contract + " AND " + condition;
    Map<?, ?> table =
        (Map<?, ?>)
            SANDBOX.client().call(BILLINGS, Arguments.builder().set("tq", query).build()).execute();
    List<?> rows = (List<?>) table.get("rows");
    if (rows.isEmpty()) {
      return BigDecimal.ZERO;
    }
    Map<?, ?> cell = (Map<?, ?>) ((List<?>) ((Map<?, ?>) rows.get(0)).get("c")).get(0);
    return new BigDecimal((String) cell.get("v"));
  }

  private static void refused(ThrowingCallable call, String words) {
    assertThatThrownBy(call).isInstanceOf(BadRequestException.class).hasMessageContaining(words);
  }

  @Test
  void aMilestoneIsCreatedActivatedSubmittedAndApproved() {
    ContractReference contract = contract();
    Milestone first = milestones().getActive(contract).execute().orElseThrow();
    assertThat(first.contract()).contains(contract);
    assertThat(first.description()).contains("First");
    assertThat(first.depositAmount().orElseThrow()).isEqualByComparingTo("100");
    assertThat(first.additionalProperties()).isEmpty();

    MilestoneId second =
        milestones()
            .create(
                MilestoneDraft.builder()
                    .contract(contract)
                    .description("Zweiter Teil & mehr")
                    .depositAmount(new BigDecimal("200"))
                    .dueDate(LocalDate.of(2020, 12, 31))
                    .build())
            .execute();
    milestones()
        .edit(second, MilestoneEdit.builder().depositAmount(new BigDecimal("150.50")).build())
        .execute();
    refused(
        () -> milestones().activate(second).execute(), "Invalid previous milestone state 'active'");

    submissions().requestApproval(WorkSubmission.of(first.id(), HUNDRED, "Done")).execute();
    List<Submission> submitted = milestones().listSubmissions(first.id()).execute();
    submissions().reject(submitted.get(0).id(), "Not yet").execute();
    submissions().requestApproval(WorkSubmission.of(first.id(), HUNDRED, "Really")).execute();
    SubmissionId again = milestones().listSubmissions(first.id()).execute().get(1).id();
    assertThat(billed(contract, "type = 'ARInvoice'")).isZero();
    submissions()
        .approve(again, Approval.builder().amount(HUNDRED).bonus(BigDecimal.TEN).build())
        .execute();

    assertThat(billed(contract, "type = 'ARInvoice'")).isEqualByComparingTo("100");
    assertThat(billed(contract, "subtype = 'Bonus'")).isEqualByComparingTo("10");
    refused(
        () -> submissions().approve(again, Approval.paying(HUNDRED)).execute(),
        "Invalid state when approving the milestone: 'approved'");

    milestones().activate(second, "Go on").execute();
    Milestone active = milestones().getActive(contract).execute().orElseThrow();
    assertThat(active.id()).isEqualTo(second);
    assertThat(active.description()).contains("Zweiter Teil & mehr");
    assertThat(active.depositAmount().orElseThrow()).isEqualByComparingTo("150.50");
    assertThat(active.dueDate()).contains(LocalDate.of(2020, 12, 31).atStartOfDay());
    refused(() -> milestones().delete(second).execute(), "Invalid state 'active'");
    milestones()
        .approve(
            second,
            Approval.builder()
                .amount(HUNDRED)
                .underpaymentReason(UnderpaymentReason.SCOPE_CHANGED)
                .build())
        .execute();

    assertThat(billed(contract, "type = 'ARInvoice'")).isEqualByComparingTo("200");
  }

  @Test
  void aMilestoneThatIsNotFundedIsDeleted() {
    MilestoneId second =
        milestones()
            .create(
                MilestoneDraft.builder()
                    .contract(contract())
                    .description("Second")
                    .depositAmount(HUNDRED)
                    .build())
            .execute();

    assertThat(milestones().delete(second).execute().message()).contains("ok");
  }

  @Test
  void aBonusStandsInTheReport() {
    ContractReference contract = contract();

    String reference =
        SANDBOX.api().payments().pay("34567", bonus(contract, "50.25")).execute().reference();

    assertThat(reference).matches("[0-9]+");
    assertThat(billed(contract, "subtype = 'Bonus'")).isEqualByComparingTo("50.25");
    assertThatThrownBy(() -> SANDBOX.api().payments().pay("1", bonus(contract, "1")).execute())
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("Make one-time payments to your contractors");
  }

  @ParameterizedTest
  @CsvSource({"BEFORE_REQUEST, 0", "AFTER_REQUEST, 7", "DURING_RESPONSE, 7"})
  void theReportShowsWhetherAnUnclearPaymentWasMade(CutPoint cut, BigDecimal paid) {
    ContractReference contract = contract();
    SANDBOX.sandbox().faults().next(Fault.cut(cut));

    assertThatThrownBy(() -> SANDBOX.api().payments().pay("34567", bonus(contract, "7")).execute())
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageEndingWith(
            "It was not sent again. Look for it in the billing report of the client's company before"
                + " you pay again: that report shows the comment, the one of a team does not.");

    assertThat(billed(contract, "subtype = 'Bonus'")).isEqualByComparingTo(paid);
  }

  private static CustomPayment bonus(ContractReference contract, String amount) {
    return CustomPayment.builder()
        .contract(contract)
        .chargeAmount(new BigDecimal(amount))
        .comments("Gut gemacht & pünktlich")
        .build();
  }
}
