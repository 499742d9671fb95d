package io.github.upwork4j.hr.milestone;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The milestones of fixed-price contracts. A milestone is created without money, funded when it is
 * activated, one at a time, and closed by approving it or by ending the contract. All calls are for
 * hiring managers of the team.
 *
 * <p>What moves money is never sent again once it may have arrived: where the outcome is unknown,
 * {@link io.github.upwork4j.error.OutcomeUnknownException} says what to look at. Documentation:
 * Milestones, Get active milestone to Delete a milestone.
 */
public final class MilestonesRouter {
  private static final String VIEW = "View milestones and submissions on your behalf";
  private static final String MODIFY = "Modify milestones and submissions on your behalf";

  private static final WireType<List<Milestone>> AT_MOST_ONE = Wire.list(Milestone.WIRE);

  private static final Endpoint<Optional<Milestone>> ACTIVE =
      Endpoint.get("/api/hr/v3/fp/milestones/statuses/active/contracts/{contract_reference}")
          .permission(VIEW)
          .returning("milestone", MilestonesRouter::readIfThereIsOne);
  private static final Endpoint<List<Submission>> SUBMISSIONS =
      Endpoint.get("/api/hr/v3/fp/milestones/{milestone_id}/submissions")
          .permission(VIEW)
          .returning("submissions", Wire.list(Submission.WIRE));
  private static final Endpoint<MilestoneId> CREATE =
      Endpoint.post("/api/hr/v3/fp/milestones")
          .permission(MODIFY)
          .payment(
              "Look at the contract's milestones on the site before you create it again: no call"
                  + " lists those that are not active.")
          .returning("id", MilestoneId.WIRE);
  private static final Endpoint<Acknowledgement> EDIT =
      Endpoint.put("/api/hr/v3/fp/milestones/{milestone_id}")
          .permission(MODIFY)
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> ACTIVATE =
      Endpoint.put("/api/hr/v3/fp/milestones/{milestone_id}/activate")
          .permission(MODIFY)
          .payment(
              "Look at the active milestone of the contract before you activate it again: it is this"
                  + " one if it was carried out.")
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> APPROVE =
      Endpoint.put("/api/hr/v3/fp/milestones/{milestone_id}/approve")
          .permission(MODIFY)
          .payment(
              "Look at the active milestone of the contract and at the billing report of the client's"
                  + " team before you approve it again: an approved milestone is no longer active.")
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> DELETE =
      Endpoint.delete("/api/hr/v3/fp/milestones/{milestone_id}")
          .permission(MODIFY)
          .returning("message", Acknowledgement.WORDS);

  private static Optional<Milestone> readIfThereIsOne(JsonReader json) throws IOException {
    List<Milestone> milestones = AT_MOST_ONE.read(json);
    return milestones == null ? Optional.empty() : milestones.stream().findFirst();
  }

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public MilestonesRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Gets the milestone of a contract that is being worked on. Empty if the answer holds none; what
   * Upwork answers in that case is not documented. Needs the permission "View milestones and
   * submissions on your behalf".
   */
  public UpworkCall<Optional<Milestone>> getActive(ContractReference contract) {
    return client.call(ACTIVE, Arguments.path("contract_reference", contract.value()));
  }

  /**
   * Lists the work that was submitted for a milestone; empty if none was. Needs the permission
   * "View milestones and submissions on your behalf".
   */
  public UpworkCall<List<Submission>> listSubmissions(MilestoneId milestone) {
    return client.call(SUBMISSIONS, Arguments.path("milestone_id", milestone.value()));
  }

  /**
   * Creates a milestone and gets its id. Not for the first one of a contract: that is part of the
   * offer. Needs the permission "Modify milestones and submissions on your behalf".
   */
  public UpworkCall<MilestoneId> create(MilestoneDraft milestone) {
    return client.call(CREATE, milestone.arguments());
  }

  /**
   * Changes a milestone that is not funded. Needs the permission "Modify milestones and submissions
   * on your behalf". Not sent again once it may have arrived.
   */
  public UpworkCall<Acknowledgement> edit(MilestoneId milestone, MilestoneEdit edit) {
    return client.call(EDIT, edit.arguments(milestone));
  }

  /**
   * Activates a milestone, which puts its amount into escrow. The one before has to be closed.
   * Needs the permission "Modify milestones and submissions on your behalf".
   */
  public UpworkCall<Acknowledgement> activate(MilestoneId milestone) {
    return client.call(ACTIVATE, Arguments.path("milestone_id", milestone.value()));
  }

  /**
   * The same, with a message to the freelancer.
   *
   * @see #activate(MilestoneId)
   */
  public UpworkCall<Acknowledgement> activate(MilestoneId milestone, String message) {
    return client.call(
        ACTIVATE,
        Arguments.builder()
            .path("milestone_id", milestone.value())
            .set("message", message)
            .build());
  }

  /**
   * Approves a milestone: pays the freelancer out of escrow, and closes it. Needs the permission
   * "Modify milestones and submissions on your behalf".
   */
  public UpworkCall<Acknowledgement> approve(MilestoneId milestone, Approval approval) {
    return client.call(APPROVE, approval.arguments("milestone_id", milestone.value()));
  }

  /**
   * Deletes a milestone that is not funded. Needs the permission "Modify milestones and submissions
   * on your behalf". Not sent again once it may have arrived.
   */
  public UpworkCall<Acknowledgement> delete(MilestoneId milestone) {
    return client.call(DELETE, Arguments.path("milestone_id", milestone.value()));
  }
}
