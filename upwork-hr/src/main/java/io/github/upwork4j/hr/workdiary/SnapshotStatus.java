package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.wire.WireEnum;

/** What kind of snapshot it is. */
public enum SnapshotStatus implements WireEnum {
  /** The time tracker was started. */
  LOGIN("LOGIN"),
  /** Work. */
  NORMAL("NORMAL"),
  /** No work: the time tracker was off, or nothing is known. */
  PRIVATE("PRIVATE"),
  /** The time tracker was ended. */
  EXIT("EXIT");

  private final String wireName;

  SnapshotStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
