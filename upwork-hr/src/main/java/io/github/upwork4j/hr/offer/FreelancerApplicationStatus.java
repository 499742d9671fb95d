package io.github.upwork4j.hr.offer;

import io.github.upwork4j.wire.WireEnum;

/** Which applications a freelancer wants to see. */
public enum FreelancerApplicationStatus implements WireEnum {
  /** In an interview. */
  INTERVIEWS("interviews"),
  /** Invited by a client. */
  INVITES("invites"),
  /** Still in the running. */
  ACTIVE("active");

  private final String wireName;

  FreelancerApplicationStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
