package io.github.upwork4j.hr.offer;

import io.github.upwork4j.wire.WireEnum;

/** Which applications a client wants to see. */
public enum ClientApplicationStatus implements WireEnum {
  /** On the short list. */
  SHORTLISTED("shortlisted"),
  /** Written to. */
  MESSAGED("messaged"),
  /** Hired. */
  HIRED("hired"),
  /** Made an offer. */
  OFFERED("offered"),
  /** Declined. */
  DECLINED("declined"),
  /** Hidden. */
  HIDDEN("hidden");

  private final String wireName;

  ClientApplicationStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
