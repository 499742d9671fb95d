package io.github.upwork4j.jobs;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;

/** The postings of a client's own teams. Documentation: Jobs, List jobs to Cancel job. */
public final class JobPostingsRouter {
  private static final String VIEW = "View your job posts";
  private static final String MODIFY = "Create, modify and remove job posts";

  private static final PagedEndpoint<JobPosting> LIST =
      Endpoint.get("/api/hr/v2/jobs")
          .permission(VIEW)
          .paged("page")
          .returning("jobs", "job", JobPosting.WIRE);
  private static final Endpoint<JobPosting> GET =
      Endpoint.get("/api/hr/v2/jobs/{job_key}").permission(VIEW).returning("job", JobPosting.WIRE);
  private static final Endpoint<PostedJob> POST =
      Endpoint.post("/api/hr/v2/jobs").permission(MODIFY).returning("job", PostedJob.WIRE);
  private static final Endpoint<Acknowledgement> UPDATE =
      Endpoint.put("/api/hr/v2/jobs/{job_key}")
          .permission(MODIFY)
          .idempotent()
          .returning("job", Acknowledgement.WIRE);
  private static final Endpoint<Acknowledgement> CANCEL =
      Endpoint.delete("/api/hr/v2/jobs/{job_key}")
          .permission(MODIFY)
          .returning("job", Acknowledgement.WIRE);

  private final UpworkClient client;

  JobPostingsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists the postings of a team, and how many there are. Needs the permission "View your job
   * posts".
   */
  public PagedCall<JobPosting> list(JobPostingQuery query) {
    return client.call(LIST, query.arguments(), query.page());
  }

  /**
   * Gets one posting. Needs the permission "View your job posts".
   *
   * @param jobKey the job key, such as {@code ~0150f0d859bb3453d0}
   */
  public UpworkCall<JobPosting> get(String jobKey) {
    return client.call(GET, Arguments.path("job_key", jobKey));
  }

  /**
   * Posts a job. Needs the permission "Create, modify and remove job posts". Not sent again once it
   * may have arrived; when the outcome is unknown, {@link #list} shows whether it is there.
   */
  public UpworkCall<PostedJob> post(JobDraft job) {
    return client.call(POST, job.arguments());
  }

  /**
   * Changes a posting: all that the update holds is put in place of what was there, so it may be
   * sent twice. Needs the permission "Create, modify and remove job posts".
   */
  public UpworkCall<Acknowledgement> update(String jobKey, JobUpdate update) {
    return client.call(UPDATE, update.arguments(jobKey));
  }

  /**
   * Cancels a posting. Needs the permission "Create, modify and remove job posts". Not sent again
   * once it may have arrived; when the outcome is unknown, {@link #get} shows where it stands.
   */
  public UpworkCall<Acknowledgement> cancel(String jobKey, CancelReason reason) {
    return client.call(
        CANCEL,
        Arguments.builder().path("job_key", jobKey).set("reason_code", reason.wireName()).build());
  }
}
