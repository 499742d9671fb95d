package io.github.upwork4j.jobs;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Endpoint;

/** Invitations to interviews. Documentation: Jobs, Invite freelancer to an interview. */
public final class InterviewsRouter {
  private static final Endpoint<InvitationResult> INVITE =
      Endpoint.post("/api/hr/v1/jobs/{job_key}/candidates")
          .permission("Create, modify and remove job posts")
          .returning(InvitationResult.WIRE);

  private final UpworkClient client;

  InterviewsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Invites a freelancer to an interview for a job. Needs the permission "Create, modify and remove
   * job posts". Not sent again once it may have arrived.
   */
  public UpworkCall<InvitationResult> invite(String jobKey, Invitation invitation) {
    return client.call(INVITE, invitation.arguments(jobKey));
  }
}
