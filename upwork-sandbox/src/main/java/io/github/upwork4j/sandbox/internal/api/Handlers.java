package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.gds.ReportRules;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.HashMap;
import java.util.Map;

/** Which handler answers which documented call. Immutable. */
public final class Handlers {
  private final Map<String, Handler> byId = new HashMap<>();
  private final Handler documented;

  public Handlers(World world, Envelope envelope, JobsFeed feed) {
    this.documented = new DocumentedAnswers(envelope);
    byId.put("jobs-search", new JobSearch(world, envelope));
    byId.put("job-profile", new JobProfiles(world, envelope));
    byId.put("freelancers-search", new FreelancerSearch(world, envelope));
    byId.put("freelancer-profile", new FreelancerProfiles(world, envelope, false));
    byId.put("freelancer-profile-brief", new FreelancerProfiles(world, envelope, true));
    metadata(new Metadata(world, envelope));
    byId.put("hr-jobs-list", new PostingList(world, envelope));
    postings(new Postings(world, envelope));
    reports(new Reports(world, envelope));
    byId.put("jobsapi-health", feed::health);
    byId.put("jobsapi-jobs", feed::jobs);
    byId.put("auth-info", new AuthenticatedUser(envelope));
  }

  private void metadata(Metadata metadata) {
    byId.put("metadata-categories-v2", metadata::categories);
    byId.put("metadata-specialties", metadata::specialties);
    byId.put("metadata-skills-v1", metadata::skillsV1);
    byId.put("metadata-skills-v2", metadata::skillsV2);
    byId.put("metadata-regions", metadata::regions);
    byId.put("metadata-tests", metadata::tests);
    byId.put("metadata-reasons", metadata::reasons);
  }

  private void reports(Reports reports) {
    ReportRules.ids().forEach(id -> byId.put(id, reports::handle));
  }

  private void postings(Postings postings) {
    byId.put("hr-jobs-get", postings::get);
    byId.put("hr-jobs-post", postings::post);
    byId.put("hr-jobs-update", postings::update);
    byId.put("hr-jobs-cancel", postings::cancel);
    byId.put("interviews-invite", postings::invite);
  }

  /** The handler of a call: its own, or the one that knows all documented answers. */
  public Handler of(String endpointId) {
    return byId.getOrDefault(endpointId, documented);
  }
}
