package io.github.upwork4j.sandbox;

import java.util.Locale;

/**
 * What one of a client's people may do in a team and the teams below it, as User Permissions
 * ({@code /api/hr/v2/userroles}) answers it. Freelancers need none for what is theirs.
 */
public enum TeamPermission {
  /** Sees reports on the money of the company. */
  MANAGE_FINANCE,

  /**
   * Hires: makes offers, pays for milestones, gives bonuses, ends contracts, runs activities, and
   * sees reports.
   */
  MANAGE_EMPLOYMENT,

  /** Posts jobs, invites, and sees applications and offers. */
  MANAGE_RECRUITING,

  /** Sees team rooms and work diaries. */
  MANAGE_TEAMROOM;

  /** How it is written on the wire, like {@code manage_finance}. */
  public String documentedName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
