package io.github.upwork4j.hr.milestone;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.SubmissionId;

/**
 * Work that freelancers submit for milestones. {@link MilestonesRouter#listSubmissions} lists it.
 * All calls need the permission "Modify milestones and submissions on your behalf". Documentation:
 * Milestones, Submit work to a milestone to Reject a milestone submission.
 */
public final class SubmissionsRouter {
  private static final String MODIFY = "Modify milestones and submissions on your behalf";

  private static final Endpoint<Acknowledgement> REQUEST_APPROVAL =
      Endpoint.post("/api/hr/v3/fp/submissions")
          .permission(MODIFY)
          .lookUp("Look at the submissions of the milestone before you submit it again.")
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> APPROVE =
      Endpoint.put("/api/hr/v3/fp/submissions/{submission_id}/approve")
          .permission(MODIFY)
          .payment(
              "Look at the active milestone of the contract and at the billing report of the client's"
                  + " team before you approve it again: a paid milestone is no longer active.")
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> REJECT =
      Endpoint.put("/api/hr/v3/fp/submissions/{submission_id}/reject")
          .permission(MODIFY)
          .returning("message", Acknowledgement.WORDS);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public SubmissionsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Submits work for a milestone, so that the client approves and pays it. For the freelancer of
   * the contract, or the manager of their agency. Not sent again once it may have arrived; when the
   * outcome is unknown, {@link MilestonesRouter#listSubmissions} shows whether it is there.
   */
  public UpworkCall<Acknowledgement> requestApproval(WorkSubmission submission) {
    return client.call(REQUEST_APPROVAL, submission.arguments());
  }

  /**
   * Approves submitted work: pays the freelancer out of escrow. For hiring managers. Never sent
   * again once it may have arrived; {@link io.github.upwork4j.error.OutcomeUnknownException} says
   * what to look at.
   */
  public UpworkCall<Acknowledgement> approve(SubmissionId submission, Approval approval) {
    return client.call(APPROVE, approval.arguments("submission_id", submission.value()));
  }

  /**
   * Rejects submitted work. For hiring managers. Not sent again once it may have arrived.
   *
   * @param noteToFreelancer what the freelancer is told
   * @throws IllegalArgumentException if the note is blank
   */
  public UpworkCall<Acknowledgement> reject(SubmissionId submission, String noteToFreelancer) {
    return client.call(
        REJECT,
        Arguments.builder()
            .path("submission_id", submission.value())
            .set("note2contractor", Required.filled("noteToFreelancer", noteToFreelancer))
            .build());
  }
}
