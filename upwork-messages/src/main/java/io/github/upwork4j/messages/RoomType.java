package io.github.upwork4j.messages;

import io.github.upwork4j.wire.WireEnum;

/** What kind of room it is. */
public enum RoomType implements WireEnum {
  /** Any number of users, who can be invited. */
  GROUP("GROUP"),
  /** Two users, now and always; it has no topic. */
  ONE_ON_ONE("ONE_ON_ONE"),
  /**
   * Client and freelancer about one application. Comes with the application, and cannot be created.
   */
  INTERVIEW("INTERVIEW");

  private final String wireName;

  RoomType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
