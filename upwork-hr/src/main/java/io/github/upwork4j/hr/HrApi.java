package io.github.upwork4j.hr;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.hr.activity.ActivitiesRouter;
import io.github.upwork4j.hr.contract.ContractsRouter;
import io.github.upwork4j.hr.contract.EngagementsRouter;
import io.github.upwork4j.hr.milestone.MilestonesRouter;
import io.github.upwork4j.hr.milestone.SubmissionsRouter;
import io.github.upwork4j.hr.offer.ClientApplicationsRouter;
import io.github.upwork4j.hr.offer.ClientOffersRouter;
import io.github.upwork4j.hr.offer.FreelancerApplicationsRouter;
import io.github.upwork4j.hr.offer.FreelancerOffersRouter;
import io.github.upwork4j.hr.organization.CompaniesRouter;
import io.github.upwork4j.hr.organization.TeamsRouter;
import io.github.upwork4j.hr.organization.UsersRouter;
import io.github.upwork4j.hr.payment.PaymentsRouter;
import io.github.upwork4j.hr.workdiary.SnapshotsRouter;
import io.github.upwork4j.hr.workdiary.TeamRoomsRouter;
import io.github.upwork4j.hr.workdiary.WorkDaysRouter;
import io.github.upwork4j.hr.workdiary.WorkDiariesRouter;

/** The front door to hiring, contracts and money. Immutable and thread-safe, as its routers. */
public final class HrApi {
  private final UsersRouter users;
  private final CompaniesRouter companies;
  private final TeamsRouter teams;
  private final ClientOffersRouter clientOffers;
  private final FreelancerOffersRouter freelancerOffers;
  private final ClientApplicationsRouter clientApplications;
  private final FreelancerApplicationsRouter freelancerApplications;
  private final EngagementsRouter engagements;
  private final ContractsRouter contracts;
  private final MilestonesRouter milestones;
  private final SubmissionsRouter submissions;
  private final PaymentsRouter payments;
  private final ActivitiesRouter activities;
  private final TeamRoomsRouter teamRooms;
  private final WorkDiariesRouter workDiaries;
  private final WorkDaysRouter workDays;
  private final SnapshotsRouter snapshots;

  private HrApi(UpworkClient client) {
    this.users = new UsersRouter(client);
    this.companies = new CompaniesRouter(client);
    this.teams = new TeamsRouter(client);
    this.clientOffers = new ClientOffersRouter(client);
    this.freelancerOffers = new FreelancerOffersRouter(client);
    this.clientApplications = new ClientApplicationsRouter(client);
    this.freelancerApplications = new FreelancerApplicationsRouter(client);
    this.engagements = new EngagementsRouter(client);
    this.contracts = new ContractsRouter(client);
    this.milestones = new MilestonesRouter(client);
    this.submissions = new SubmissionsRouter(client);
    this.payments = new PaymentsRouter(client);
    this.activities = new ActivitiesRouter(client);
    this.teamRooms = new TeamRoomsRouter(client);
    this.workDiaries = new WorkDiariesRouter(client);
    this.workDays = new WorkDaysRouter(client);
    this.snapshots = new SnapshotsRouter(client);
  }

  /** Returns the door for calls of {@code client}. */
  public static HrApi of(UpworkClient client) {
    return new HrApi(client);
  }

  /** Users and their roles; {@link UsersRouter#me} is the first call after signing in. */
  public UsersRouter users() {
    return users;
  }

  /** Companies. */
  public CompaniesRouter companies() {
    return companies;
  }

  /** Teams. */
  public TeamsRouter teams() {
    return teams;
  }

  /** Offers as the client sees them. */
  public ClientOffersRouter clientOffers() {
    return clientOffers;
  }

  /** Offers as the freelancer sees them. */
  public FreelancerOffersRouter freelancerOffers() {
    return freelancerOffers;
  }

  /** Applications for a job, as the client sees them. */
  public ClientApplicationsRouter clientApplications() {
    return clientApplications;
  }

  /** Applications as the freelancer sees them. */
  public FreelancerApplicationsRouter freelancerApplications() {
    return freelancerApplications;
  }

  /** Contracts as they stand. */
  public EngagementsRouter engagements() {
    return engagements;
  }

  /** Suspending, restarting and ending contracts. */
  public ContractsRouter contracts() {
    return contracts;
  }

  /** The milestones of fixed-price contracts. */
  public MilestonesRouter milestones() {
    return milestones;
  }

  /** Work that is submitted for milestones. */
  public SubmissionsRouter submissions() {
    return submissions;
  }

  /** Bonuses and other one-time payments. */
  public PaymentsRouter payments() {
    return payments;
  }

  /** The activities of teams and contracts. */
  public ActivitiesRouter activities() {
    return activities;
  }

  /** Who of a team works. */
  public TeamRoomsRouter teamRooms() {
    return teamRooms;
  }

  /** What the time tracker saw on a day. */
  public WorkDiariesRouter workDiaries() {
    return workDiaries;
  }

  /** On which days somebody worked. */
  public WorkDaysRouter workDays() {
    return workDays;
  }

  /** What the time tracker saw at single times. */
  public SnapshotsRouter snapshots() {
    return snapshots;
  }
}
