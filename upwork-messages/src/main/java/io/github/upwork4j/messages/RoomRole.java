package io.github.upwork4j.messages;

import io.github.upwork4j.wire.WireEnum;

/** What a user may do in a room. */
public enum RoomRole implements WireEnum {
  /** Everything; only the owner can make somebody else the owner. */
  OWNER("owner"),
  /** Change name and topic, and invite users. */
  ADMIN("admin"),
  /** Read and write. */
  PARTICIPANT("participant");

  private final String wireName;

  RoomRole(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
