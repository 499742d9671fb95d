package io.github.upwork4j.hr.organization;

import io.github.upwork4j.wire.WireEnum;

/** Where a user stands in a company or team. */
public enum MemberStatus implements WireEnum {
  /** Takes part. */
  ACTIVE("active"),
  /** No longer takes part. */
  INACTIVE("inactive");

  private final String wireName;

  MemberStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
