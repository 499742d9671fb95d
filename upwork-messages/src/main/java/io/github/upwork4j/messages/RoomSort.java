package io.github.upwork4j.messages;

import io.github.upwork4j.wire.WireEnum;

/** How rooms are ordered. */
public enum RoomSort implements WireEnum {
  /** By name. */
  ALPHABETICAL("alphabetical"),
  /** By their last activity, the newest first. */
  RECENT("recentTimestamp");

  private final String wireName;

  RoomSort(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
