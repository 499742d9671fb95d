package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.gds.ReportRules;
import io.github.upwork4j.sandbox.internal.world.World;

/** Which handler answers which documented call. Immutable. */
public final class Handlers {
  private final JobSearch jobSearch;
  private final JobProfiles jobProfiles;
  private final FreelancerSearch freelancerSearch;
  private final FreelancerProfiles freelancerProfiles;
  private final FreelancerProfiles briefProfiles;
  private final Metadata metadata;
  private final AuthenticatedUser authenticatedUser;
  private final Organization organization;
  private final PostingList postingList;
  private final Postings postings;
  private final Applications applications;
  private final Offers offers;
  private final Engagements contracts;
  private final Milestones milestones;
  private final Activities activities;
  private final TeamRooms teamRooms;
  private final WorkDiaries diaries;
  private final TeamDiary teamDiary;
  private final WorkDays workDays;
  private final Snapshots snapshots;
  private final Rooms rooms;
  private final RoomCreation roomCreation;
  private final RoomSettings roomSettings;
  private final Stories stories;
  private final Reports reports;
  private final JobsFeed feed;

  public Handlers(World world, Envelope envelope, JobsFeed feed) {
    this.jobSearch = new JobSearch(world, envelope);
    this.jobProfiles = new JobProfiles(world, envelope);
    this.freelancerSearch = new FreelancerSearch(world, envelope);
    this.freelancerProfiles = new FreelancerProfiles(world, envelope, false);
    this.briefProfiles = new FreelancerProfiles(world, envelope, true);
    this.metadata = new Metadata(world, envelope);
    this.authenticatedUser = new AuthenticatedUser(envelope);
    this.organization = new Organization(world, envelope);
    this.postingList = new PostingList(world, envelope);
    this.postings = new Postings(world, envelope);
    this.applications = new Applications(world, envelope);
    this.offers = new Offers(world, envelope);
    this.contracts = new Engagements(world, envelope);
    this.milestones = new Milestones(world, envelope);
    this.activities = new Activities(world, envelope);
    Days days = new Days(world, envelope);
    Diarists diarists = new Diarists(world, envelope, days);
    this.teamRooms = new TeamRooms(world, envelope, diarists);
    this.diaries = new WorkDiaries(world, envelope, days, diarists);
    this.teamDiary = new TeamDiary(world, envelope, days, diarists);
    this.workDays = new WorkDays(world, envelope, days, diarists);
    this.snapshots = new Snapshots(world, envelope, diarists);
    RoomAccess access = new RoomAccess(world, envelope);
    this.rooms = new Rooms(world, envelope, access);
    this.roomCreation = new RoomCreation(world, envelope, access);
    this.roomSettings = new RoomSettings(world, envelope, access);
    this.stories = new Stories(world, envelope, access);
    this.reports = new Reports(world, envelope);
    this.feed = feed;
  }

  /**
   * The handler of a call that is not part of signing in. A switch rather than a map, because a
   * hundred references to methods, made beforehand, delay the start of a sandbox.
   */
  public Handler of(String endpointId) {
    switch (endpointId) {
      case "jobs-search":
        return jobSearch;
      case "job-profile":
        return jobProfiles;
      case "freelancers-search":
        return freelancerSearch;
      case "freelancer-profile":
        return freelancerProfiles;
      case "freelancer-profile-brief":
        return briefProfiles;
      case "metadata-categories-v2":
        return metadata::categories;
      case "metadata-specialties":
        return metadata::specialties;
      case "metadata-skills-v1":
        return metadata::skillsV1;
      case "metadata-skills-v2":
        return metadata::skillsV2;
      case "metadata-regions":
        return metadata::regions;
      case "metadata-tests":
        return metadata::tests;
      case "metadata-reasons":
        return metadata::reasons;

      case "auth-info":
        return authenticatedUser;
      case "users-get":
        return organization::user;
      case "userroles-list":
      case "userroles-get":
        return organization::roles;
      case "companies-list":
        return organization::companies;
      case "companies-get":
        return organization::company;
      case "companies-teams":
        return organization::teamsOfCompany;
      case "companies-users":
        return organization::usersOfCompany;
      case "teams-list":
        return organization::teams;
      case "teams-users":
        return organization::usersOfTeam;

      case "hr-jobs-list":
        return postingList;
      case "hr-jobs-get":
        return postings::get;
      case "hr-jobs-post":
        return postings::post;
      case "hr-jobs-update":
        return postings::update;
      case "hr-jobs-cancel":
        return postings::cancel;
      case "interviews-invite":
        return postings::invite;

      case "clients-offers-list":
        return offers::listOfClient;
      case "clients-offers-get":
        return offers::getOfClient;
      case "clients-offers-send":
        return offers::send;
      case "contractors-offers-list":
        return offers::listOfFreelancer;
      case "contractors-offers-get":
        return offers::getOfFreelancer;
      case "contractors-offers-action":
        return offers::act;
      case "clients-applications-list-v3":
      case "clients-applications-list-v4":
        return applications::listOfClient;
      case "clients-applications-get-v3":
      case "clients-applications-get-v4":
        return applications::getOfClient;
      case "contractors-applications-list-v3":
      case "contractors-applications-list-v4":
        return applications::listOfFreelancer;
      case "contractors-applications-get-v3":
      case "contractors-applications-get-v4":
        return applications::getOfFreelancer;

      case "engagements-list":
        return contracts::list;
      case "engagements-get":
        return contracts::get;
      case "contracts-suspend":
        return contracts::suspend;
      case "contracts-restart":
        return contracts::restart;
      case "contracts-end":
        return contracts::end;
      case "milestones-active":
        return milestones::active;
      case "milestones-submissions":
        return milestones::submissions;
      case "milestones-create":
        return milestones::create;
      case "milestones-edit":
        return milestones::edit;
      case "milestones-activate":
        return milestones::activate;
      case "milestones-approve":
        return milestones::approve;
      case "milestones-delete":
        return milestones::delete;
      case "submissions-request-approval":
        return milestones::requestApproval;
      case "submissions-approve":
        return milestones::approveSubmission;
      case "submissions-reject":
        return milestones::rejectSubmission;
      case "payments-custom":
        return milestones::bonus;

      case "activities-team-list":
        return activities::list;
      case "activities-engagement-list":
        return activities::listOfContract;
      case "activities-team-get":
        return activities::get;
      case "activities-team-create":
        return activities::create;
      case "activities-team-update":
        return activities::update;
      case "activities-assign-engagement":
        return activities::assign;
      case "activities-engagement-assign":
        return activities::assignToContract;
      case "activities-archive":
        return activities::archive;
      case "activities-unarchive":
        return activities::unarchive;
      case "activities-batch-update":
        return activities::replace;

      case "teamrooms-list":
        return teamRooms::list;
      case "teamrooms-get":
        return teamRooms::get;
      case "workdiaries-user-v1":
        return diaries::ofUser;
      case "workdiaries-contract-v2":
        return diaries::ofContractsV2;
      case "workdiaries-contract-v3":
        return diaries::ofContractsV3;
      case "workdiaries-company-v3":
        return teamDiary;
      case "workdays-company-v2":
        return workDays::ofCompanyV2;
      case "workdays-company-v3":
        return workDays::ofCompanyV3;
      case "workdays-contract-v2":
        return workDays::ofContractsV2;
      case "workdays-contract-v3":
        return workDays::ofContractsV3;
      case "snapshots-get":
      case "snapshots-contract-get-v2":
        return snapshots::get;
      case "snapshots-update":
      case "snapshots-contract-update":
        return snapshots::update;
      case "snapshots-delete":
      case "snapshots-contract-delete":
        return snapshots::delete;
      case "snapshots-contract-get-v3":
        return snapshots::getV3;

      case "rooms-list":
        return rooms::list;
      case "rooms-get":
        return rooms::get;
      case "rooms-by-offer":
        return rooms::ofOffer;
      case "rooms-by-application":
        return rooms::ofApplication;
      case "rooms-by-contract":
        return rooms::ofContract;
      case "rooms-create":
        return roomCreation;
      case "rooms-update-settings":
        return roomSettings::forUser;
      case "rooms-update-metadata":
        return roomSettings::forAll;
      case "rooms-messages":
        return stories::list;
      case "rooms-send-message":
        return stories::send;

      case "jobsapi-health":
        return feed::health;
      case "jobsapi-jobs":
        return feed::jobs;

      default:
        if (ReportRules.ids().contains(endpointId)) {
          return reports::handle;
        }
        throw new IllegalStateException("nobody answers " + endpointId);
    }
  }
}
