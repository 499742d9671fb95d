package io.github.upwork4j.examples;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.contract.EngagementQuery;
import io.github.upwork4j.hr.milestone.Approval;
import io.github.upwork4j.hr.milestone.Milestone;
import io.github.upwork4j.hr.milestone.MilestoneDraft;
import io.github.upwork4j.hr.milestone.Submission;
import io.github.upwork4j.hr.milestone.WorkSubmission;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.hr.offer.OfferMilestone;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates, activates, submits and approves milestones of a fixed-price contract. */
@Command(
    name = "milestones",
    description = "Creates a milestone, has work submitted and paid, and activates the next.",
    sortOptions = false)
final class MilestonesCommand implements Runnable {
  @Option(
      names = "--contract",
      paramLabel = "REF",
      description = "A contract whose active milestone is its last; the sandbox makes one.")
  @Nullable String contract;

  @Option(
      names = "--amount",
      paramLabel = "DOLLARS",
      defaultValue = "150",
      description = "What the new milestone is worth; ${DEFAULT-VALUE} where not said.")
  BigDecimal amount = BigDecimal.ZERO;

  @Mixin Consent consent = new Consent();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  MilestonesCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter notes = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, notes)) {
      HrApi hr = HrApi.of(connection.client());
      ContractReference reference = contract(hr, connection.isReal());
      Milestone active =
          hr.milestones()
              .getActive(reference)
              .execute()
              .orElseThrow(() -> new SettingsException("The contract has no active milestone."));
      BigDecimal price = active.depositAmount().orElse(amount);
      consent.obtain(connection, "This pays $" + price + " and funds another milestone.", notes);
      out.println("Contract " + reference);
      print(out, active.id(), "active", active.description().orElse(""), price);

      MilestoneId next =
          hr.milestones()
              .create(
                  MilestoneDraft.builder()
                      .contract(reference)
                      .description("The next part")
                      .depositAmount(amount)
                      .build())
              .execute();
      print(out, next, "not funded", "The next part", amount);

      hr.submissions()
          .requestApproval(WorkSubmission.of(active.id(), price, "The work is done."))
          .execute();
      print(out, active.id(), "submitted", active.description().orElse(""), price);

      Submission submission = last(hr.milestones().listSubmissions(active.id()).execute());
      hr.submissions().approve(submission.id(), Approval.paying(price)).execute();
      print(out, active.id(), "approved", active.description().orElse(""), price);

      hr.milestones().activate(next).execute();
      hr.milestones()
          .getActive(reference)
          .execute()
          .ifPresent(now -> print(out, now.id(), "active", now.description().orElse(""), amount));
    }
  }

  /** The contract that was named; or, in the sandbox, whose user is both sides, a new one. */
  private ContractReference contract(HrApi hr, boolean real) {
    if (contract != null) {
      return ContractReference.of(contract);
    }
    if (real) {
      throw new SettingsException("Say --contract: milestones belong to one.");
    }
    OfferId offer =
        hr.clientOffers()
            .send(
                OfferDraft.builder()
                    .title("A small site")
                    .type(ContractType.FIXED_PRICE)
                    .chargeRate(new BigDecimal("300"))
                    .message("In two parts.")
                    .jobKey("~0150f0d859bb3453d0")
                    .closeOnAccept(false)
                    .freelancerReference("12345")
                    .milestones(List.of(OfferMilestone.of("The first part", amount)))
                    .build())
            .execute();
    hr.freelancerOffers().accept(offer).execute();
    for (Engagement engagement :
        hr.engagements()
            .list(EngagementQuery.builder().page(PageRequest.first(100)).build())
            .all()) {
      if (engagement.offer().equals(Optional.of(offer))) {
        return engagement.reference();
      }
    }
    throw new IllegalStateException("an offer that was accepted is a contract");
  }

  private static Submission last(List<Submission> submissions) {
    return submissions.get(submissions.size() - 1);
  }

  private static void print(
      PrintWriter out, MilestoneId id, String state, String description, BigDecimal amount) {
    out.printf("  %-10s %-12s $%,-9.2f %s%n", id, state, amount, description);
  }
}
