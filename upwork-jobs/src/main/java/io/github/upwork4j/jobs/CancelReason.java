package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;

/** Why a posting is cancelled; the codes are those of the reasons of type {@code CloseOpening}. */
public enum CancelReason implements WireEnum {
  /** It was posted by accident. */
  ACCIDENTAL_POSTING("67"),
  /** All positions are filled. */
  ALL_POSITIONS_FILLED("51"),
  /** Somebody was found elsewhere. */
  FILLED_BY_ALTERNATE_SOURCE("49"),
  /** No freelancer has the skills. */
  NO_FREELANCER_FOR_SKILLS("34"),
  /** The project was cancelled. */
  PROJECT_CANCELLED("41");

  private final String wireName;

  CancelReason(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
