package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.wire.WireEnum;

/** Which members of a team room to list. */
public enum OnlineWithin implements WireEnum {
  /** Who is online; Upwork's default. */
  NOW("now"),
  /** Who was online in the last 24 hours. */
  LAST_24_HOURS("last_24h"),
  /** Everybody. */
  ALL("all");

  private final String wireName;

  OnlineWithin(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
