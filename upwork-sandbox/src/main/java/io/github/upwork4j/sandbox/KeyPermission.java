package io.github.upwork4j.sandbox;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What the key of an application may be used for, as documented: "Required key permissions" of each
 * call, also named scopes. They are chosen when a key is requested, and are apart from {@link
 * TeamPermission what its users may do}: a call takes both.
 *
 * <p>Searches, public profiles, metadata and signing in need none. The third-party Jobs API has a
 * key of its own.
 */
public enum KeyPermission {
  /** Who the user of a token is. */
  ACCESS_BASIC_INFO("Access your basic info"),

  /** Users, their roles, companies and teams. */
  VIEW_COMPANIES_AND_TEAMS("View the structure of your companies/teams"),

  /** The client's job posts. */
  VIEW_JOB_POSTS("View your job posts"),

  /** Posting, changing and cancelling jobs, and inviting to interviews. */
  MODIFY_JOB_POSTS("Create, modify and remove job posts"),

  /** Team rooms, work diaries, work days and snapshots. */
  VIEW_WORKDIARY("View your workdiary"),

  /** Changing and deleting snapshots. */
  MODIFY_WORKDIARY("Modify your workdiary"),

  /** Offers, those sent and those received. */
  VIEW_JOB_OFFERS("View your job offers"),

  /** Sending offers, and accepting or declining them. */
  MAKE_JOB_OFFERS("Make a job offer on your behalf"),

  /** Job applications, those received and those made. */
  VIEW_JOB_APPLICATIONS("View your job applications"),

  /** Contracts, by their older name engagements. */
  VIEW_CONTRACTS("View your contracts"),

  /** Suspending, restarting and ending contracts. */
  CLOSE_CONTRACTS("Close your contracts"),

  /** The active milestone of a contract, and submissions. */
  VIEW_MILESTONES("View milestones and submissions on your behalf"),

  /** Everything else with milestones and submissions, paying for them included. */
  MODIFY_MILESTONES("Modify milestones and submissions on your behalf"),

  /** Bonuses. */
  MAKE_PAYMENTS("Make one-time payments to your contractors"),

  /** Rooms and what is written in them. */
  VIEW_ROOMS("Gets the rooms for the current user and organization"),

  /** Opening and changing rooms, and writing. */
  MODIFY_ROOMS("Create a new room, update an existent one or post a message in the room"),

  /** Activities, by their older name task codes. */
  VIEW_TASK_CODES("View task codes"),

  /** Creating, changing, assigning and archiving activities. */
  MODIFY_TASK_CODES("Modify task codes"),

  /** Time and financial reports. */
  GENERATE_REPORTS("Generate time and financial reports for your companies and teams");

  private final String documentedName;

  KeyPermission(String documentedName) {
    this.documentedName = documentedName;
  }

  /** How the documentation calls it, like {@code View your job offers}. */
  public String documentedName() {
    return documentedName;
  }

  /** The permission that the documentation calls so; empty when there is none. */
  public static Optional<KeyPermission> ofDocumentedName(String documentedName) {
    Objects.requireNonNull(documentedName, "documentedName");
    return Arrays.stream(values())
        .filter(permission -> permission.documentedName.equals(documentedName))
        .findFirst();
  }
}
