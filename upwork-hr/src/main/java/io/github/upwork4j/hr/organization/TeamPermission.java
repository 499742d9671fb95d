package io.github.upwork4j.hr.organization;

import io.github.upwork4j.wire.WireEnum;

/** What a user may do in a team. */
public enum TeamPermission implements WireEnum {
  /** See and pay bills. */
  MANAGE_FINANCE("manage_finance"),
  /** Manage who belongs to an agency. */
  MANAGE_AFFILIATION("manage_affiliation"),
  /** Manage contracts. */
  MANAGE_EMPLOYMENT("manage_employment"),
  /** Post jobs and make offers. */
  MANAGE_RECRUITING("manage_recruiting"),
  /** Manage the team room. */
  MANAGE_TEAMROOM("manage_teamroom");

  private final String wireName;

  TeamPermission(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
