package io.github.upwork4j.hr.activity;

import io.github.upwork4j.wire.WireEnum;

/** Whose activity it is. */
public enum ActivityLevel implements WireEnum {
  /** A team's. */
  TEAM("team"),
  /** The whole company's. */
  COMPANY("company");

  private final String wireName;

  ActivityLevel(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
