package io.github.upwork4j.hr.contract;

import io.github.upwork4j.wire.WireEnum;

/** Where a contract stands. */
public enum EngagementStatus implements WireEnum {
  /** Not ended. */
  ACTIVE("active"),
  /** Ended. */
  CLOSED("closed");

  private final String wireName;

  EngagementStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
