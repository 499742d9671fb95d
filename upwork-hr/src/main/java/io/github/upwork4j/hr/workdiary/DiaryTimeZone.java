package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.wire.WireEnum;

/** In whose time zone a day of the 2017 edition begins and ends. */
public enum DiaryTimeZone implements WireEnum {
  /** That of the user whose call it is; Upwork's default. */
  MINE("mine"),
  /** That of the user whose work it is. */
  USER("user"),
  /** UTC. */
  GMT("gmt");

  private final String wireName;

  DiaryTimeZone(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
