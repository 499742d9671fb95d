package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.gds.ReportRules;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which handler answers which documented call. Immutable. */
public final class Handlers {
  private final Map<String, Handler> byId = new HashMap<>();

  public Handlers(World world, Envelope envelope, JobsFeed feed) {
    byId.put("jobs-search", new JobSearch(world, envelope));
    byId.put("job-profile", new JobProfiles(world, envelope));
    byId.put("freelancers-search", new FreelancerSearch(world, envelope));
    byId.put("freelancer-profile", new FreelancerProfiles(world, envelope, false));
    byId.put("freelancer-profile-brief", new FreelancerProfiles(world, envelope, true));
    metadata(new Metadata(world, envelope));
    byId.put("hr-jobs-list", new PostingList(world, envelope));
    postings(new Postings(world, envelope));
    organization(new Organization(world, envelope));
    offers(new Offers(world, envelope));
    applications(new Applications(world, envelope));
    contracts(new Engagements(world, envelope));
    milestones(new Milestones(world, envelope));
    activities(new Activities(world, envelope));
    work(world, envelope);
    messages(world, envelope);
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

  private void organization(Organization organization) {
    byId.put("users-get", organization::user);
    byId.put("userroles-list", organization::roles);
    byId.put("userroles-get", organization::roles);
    byId.put("companies-list", organization::companies);
    byId.put("companies-get", organization::company);
    byId.put("companies-teams", organization::teamsOfCompany);
    byId.put("companies-users", organization::usersOfCompany);
    byId.put("teams-list", organization::teams);
    byId.put("teams-users", organization::usersOfTeam);
  }

  private void offers(Offers offers) {
    byId.put("clients-offers-list", offers::listOfClient);
    byId.put("clients-offers-get", offers::getOfClient);
    byId.put("clients-offers-send", offers::send);
    byId.put("contractors-offers-list", offers::listOfFreelancer);
    byId.put("contractors-offers-get", offers::getOfFreelancer);
    byId.put("contractors-offers-action", offers::act);
  }

  private void applications(Applications applications) {
    for (String version : List.of("-v3", "-v4")) {
      byId.put("clients-applications-list" + version, applications::listOfClient);
      byId.put("clients-applications-get" + version, applications::getOfClient);
      byId.put("contractors-applications-list" + version, applications::listOfFreelancer);
      byId.put("contractors-applications-get" + version, applications::getOfFreelancer);
    }
  }

  private void contracts(Engagements contracts) {
    byId.put("engagements-list", contracts::list);
    byId.put("engagements-get", contracts::get);
    byId.put("contracts-suspend", contracts::suspend);
    byId.put("contracts-restart", contracts::restart);
    byId.put("contracts-end", contracts::end);
  }

  private void milestones(Milestones milestones) {
    byId.put("milestones-active", milestones::active);
    byId.put("milestones-submissions", milestones::submissions);
    byId.put("milestones-create", milestones::create);
    byId.put("milestones-edit", milestones::edit);
    byId.put("milestones-activate", milestones::activate);
    byId.put("milestones-approve", milestones::approve);
    byId.put("milestones-delete", milestones::delete);
    byId.put("submissions-request-approval", milestones::requestApproval);
    byId.put("submissions-approve", milestones::approveSubmission);
    byId.put("submissions-reject", milestones::rejectSubmission);
    byId.put("payments-custom", milestones::bonus);
  }

  private void activities(Activities activities) {
    byId.put("activities-team-list", activities::list);
    byId.put("activities-engagement-list", activities::listOfContract);
    byId.put("activities-team-get", activities::get);
    byId.put("activities-team-create", activities::create);
    byId.put("activities-team-update", activities::update);
    byId.put("activities-assign-engagement", activities::assign);
    byId.put("activities-engagement-assign", activities::assignToContract);
    byId.put("activities-archive", activities::archive);
    byId.put("activities-unarchive", activities::unarchive);
    byId.put("activities-batch-update", activities::replace);
  }

  private void work(World world, Envelope envelope) {
    Days days = new Days(world, envelope);
    Diarists diarists = new Diarists(world, envelope, days);
    TeamRooms teamRooms = new TeamRooms(world, envelope, diarists);
    byId.put("teamrooms-list", teamRooms::list);
    byId.put("teamrooms-get", teamRooms::get);
    WorkDiaries diaries = new WorkDiaries(world, envelope, days, diarists);
    byId.put("workdiaries-user-v1", diaries::ofUser);
    byId.put("workdiaries-contract-v2", diaries::ofContractsV2);
    byId.put("workdiaries-contract-v3", diaries::ofContractsV3);
    byId.put("workdiaries-company-v3", new TeamDiary(world, envelope, days, diarists));
    WorkDays workDays = new WorkDays(world, envelope, days, diarists);
    byId.put("workdays-company-v2", workDays::ofCompanyV2);
    byId.put("workdays-company-v3", workDays::ofCompanyV3);
    byId.put("workdays-contract-v2", workDays::ofContractsV2);
    byId.put("workdays-contract-v3", workDays::ofContractsV3);
    Snapshots snapshots = new Snapshots(world, envelope, diarists);
    byId.put("snapshots-get", snapshots::get);
    byId.put("snapshots-update", snapshots::update);
    byId.put("snapshots-delete", snapshots::delete);
    byId.put("snapshots-contract-get-v2", snapshots::get);
    byId.put("snapshots-contract-update", snapshots::update);
    byId.put("snapshots-contract-delete", snapshots::delete);
    byId.put("snapshots-contract-get-v3", snapshots::getV3);
  }

  private void messages(World world, Envelope envelope) {
    RoomAccess access = new RoomAccess(world, envelope);
    Rooms rooms = new Rooms(world, envelope, access);
    byId.put("rooms-list", rooms::list);
    byId.put("rooms-get", rooms::get);
    byId.put("rooms-by-offer", rooms::ofOffer);
    byId.put("rooms-by-application", rooms::ofApplication);
    byId.put("rooms-by-contract", rooms::ofContract);
    byId.put("rooms-create", new RoomCreation(world, envelope, access));
    RoomSettings settings = new RoomSettings(world, envelope, access);
    byId.put("rooms-update-settings", settings::forUser);
    byId.put("rooms-update-metadata", settings::forAll);
    Stories stories = new Stories(world, envelope, access);
    byId.put("rooms-messages", stories::list);
    byId.put("rooms-send-message", stories::send);
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

  /** The handler of a call that is not part of signing in. */
  public Handler of(String endpointId) {
    Handler handler = byId.get(endpointId);
    if (handler == null) {
      throw new IllegalStateException("nobody answers " + endpointId);
    }
    return handler;
  }
}
