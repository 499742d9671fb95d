package io.github.upwork4j.hr.organization;

import io.github.upwork4j.wire.WireEnum;

/** What a user is in a team. Of several roles, answers name the highest. */
public enum TeamRole implements WireEnum {
  /** Administers the team. */
  ADMIN("admin"),
  /** Manages the people who are hired. */
  MANAGER("manager"),
  /** Posts jobs and makes offers. */
  RECRUITER("recruiter"),
  /** Works in the team. */
  MEMBER("member");

  private final String wireName;

  TeamRole(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
