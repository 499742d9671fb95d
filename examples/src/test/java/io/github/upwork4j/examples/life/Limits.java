package io.github.upwork4j.examples.life;

import static io.github.upwork4j.examples.life.FixedPriceWork.refused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.ContractsRouter;
import io.github.upwork4j.hr.contract.EndReason;
import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.milestone.MilestoneDraft;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.reports.ReportQueryException;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What each may not do: a stranger nothing, a freelancer not what is the client's. */
final class Limits {
  private static final String NOT_THE_CLIENT = "No recruiter or hiring manager permissions";

  private final Person client;
  private final Person freelancer;
  private final Person stranger;

  Limits(Person client, Person freelancer, Person stranger) {
    this.client = client;
    this.freelancer = freelancer;
    this.stranger = stranger;
  }

  void ofAnOffer(OfferId offer, ApplicationId application) {
    forbidden(
        stranger,
        stranger.hr.freelancerApplications().get(application),
        "No access to team/company/job/application");
    forbidden(
        stranger,
        stranger.hr.freelancerOffers().accept(offer),
        "Forbidden: the offer was made to somebody else");
    forbidden(
        freelancer,
        freelancer.hr.clientOffers().getByCompany(offer, Recruiting.COMPANY),
        NOT_THE_CLIENT);
  }

  void ofAContract(ContractReference contract) {
    forbidden(stranger, stranger.hr.engagements().get(contract), "No access to team/company");
    forbidden(stranger, stranger.hr.milestones().getActive(contract), "No access to team/company");
    forbidden(
        stranger,
        stranger.messages.rooms().getByContract(stranger.reference, contract.value()),
        "Forbidden: the user is not in the room");
    forbidden(
        stranger,
        stranger.hr.workDiaries().getByContract(contract, LocalDate.of(2020, 6, 15)),
        "Forbidden (user is not invited to specified company)");
    forbidden(freelancer, freelancer.hr.contracts().suspend(contract), NOT_THE_CLIENT);
    forbidden(
        freelancer,
        freelancer
            .hr
            .payments()
            .pay(
                Recruiting.TEAM,
                CustomPayment.builder()
                    .contract(contract)
                    .chargeAmount(BigDecimal.TEN)
                    .comments("For myself")
                    .build()),
        NOT_THE_CLIENT);
    GdsQuery<FinancialData> amounts = FinancialData.select(FinancialData.AMOUNT).build();
    assertThatThrownBy(
            () ->
                stranger.get(
                    stranger
                        .reports
                        .financial()
                        .freelancerEarnings(freelancer.reference, amounts)
                        .table()))
        .isInstanceOf(ReportQueryException.class)
        .hasMessageContaining("User has not enough permissions");
  }

  void ofWhatHasEnded(Engagement ended) {
    ContractReference contract = ended.reference();
    ContractsRouter contracts = client.hr.contracts();
    refused(client, contracts.suspend(contract), "The contract is closed");
    refused(client, contracts.restart(contract), "The contract is closed");
    ContractEnd again =
        ContractEnd.builder()
            .reason(EndReason.WORK_NOT_NEEDED)
            .wouldHireAgain(false)
            .privateScore(1)
            .build();
    refused(client, contracts.end(contract, again), "The contract is closed already");
    refused(
        freelancer,
        freelancer.hr.contracts().end(contract, again),
        "The contract is closed already");
    refused(
        client,
        client
            .hr
            .milestones()
            .create(
                MilestoneDraft.builder()
                    .contract(contract)
                    .description("Too late")
                    .depositAmount(BigDecimal.TEN)
                    .build()),
        "The contract is closed");
  }

  static void forbidden(Person person, UpworkCall<?> call, String words) {
    assertThatThrownBy(() -> person.get(call))
        .isExactlyInstanceOf(ForbiddenException.class)
        .extracting(e -> ((UpworkApiException) e).serverMessage())
        .isEqualTo(Optional.of(words));
  }
}
