package io.github.upwork4j.jobs;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/** The public profiles of jobs. Documentation: Jobs, Get job profile. */
public final class JobProfilesRouter {
  private static final int MAX_KEYS = 20;

  private static final Endpoint<JobProfile> GET =
      Endpoint.get("/api/profiles/v1/jobs/{job_key}").returning("profile", JobProfile.WIRE);
  private static final Endpoint<List<JobProfile>> GET_ALL =
      Endpoint.get("/api/profiles/v1/jobs/{job_key}")
          .returning(
              "profiles",
              Wire.list("profile", JobProfile.WIRE),
              "profile",
              Wire.list(JobProfile.WIRE));

  private final UpworkClient client;

  JobProfilesRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Gets the profile of one job. No special permission is needed.
   *
   * @param jobKey the job key, or the job's number
   */
  public UpworkCall<JobProfile> get(String jobKey) {
    return client.call(GET, Arguments.path("job_key", jobKey));
  }

  /**
   * Gets the profiles of several jobs in one call. No special permission is needed.
   *
   * @param jobKeys 1 to 20 job keys; numbers do not work here
   * @throws IllegalArgumentException if there are none or more than 20
   */
  public UpworkCall<List<JobProfile>> get(List<String> jobKeys) {
    return client.call(GET_ALL, Arguments.builder().path("job_key", jobKeys, MAX_KEYS).build());
  }
}
