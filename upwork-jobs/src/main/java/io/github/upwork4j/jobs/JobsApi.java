package io.github.upwork4j.jobs;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.jobs.freelancer.FreelancerProfilesRouter;
import io.github.upwork4j.jobs.freelancer.FreelancerSearchRouter;
import io.github.upwork4j.jobs.metadata.MetadataRouter;

/** The front door to jobs, freelancers and metadata. Immutable and thread-safe, as its routers. */
public final class JobsApi {
  private final JobSearchRouter search;
  private final JobPostingsRouter postings;
  private final JobProfilesRouter profiles;
  private final InterviewsRouter interviews;
  private final FreelancerSearchRouter freelancers;
  private final FreelancerProfilesRouter freelancerProfiles;
  private final MetadataRouter metadata;

  private JobsApi(UpworkClient client) {
    this.search = new JobSearchRouter(client);
    this.postings = new JobPostingsRouter(client);
    this.profiles = new JobProfilesRouter(client);
    this.interviews = new InterviewsRouter(client);
    this.freelancers = new FreelancerSearchRouter(client);
    this.freelancerProfiles = new FreelancerProfilesRouter(client);
    this.metadata = new MetadataRouter(client);
  }

  /** Returns the door for calls of {@code client}. */
  public static JobsApi of(UpworkClient client) {
    return new JobsApi(client);
  }

  /** Search for jobs that everybody can see. */
  public JobSearchRouter search() {
    return search;
  }

  /** The postings of a client's own teams. */
  public JobPostingsRouter postings() {
    return postings;
  }

  /** The public profiles of jobs. */
  public JobProfilesRouter profiles() {
    return profiles;
  }

  /** Invitations to interviews. */
  public InterviewsRouter interviews() {
    return interviews;
  }

  /** Search for freelancers. */
  public FreelancerSearchRouter freelancers() {
    return freelancers;
  }

  /** The public profiles of freelancers. */
  public FreelancerProfilesRouter freelancerProfiles() {
    return freelancerProfiles;
  }

  /** Categories, skills, regions and the like. */
  public MetadataRouter metadata() {
    return metadata;
  }
}
