package io.github.upwork4j.hr.offer;

import io.github.upwork4j.wire.WireEnum;

/** Where an offer stands. */
public enum OfferStatus implements WireEnum {
  /** Not answered yet. */
  NEW("new"),
  /** Accepted: there is a contract. */
  ACCEPTED("accepted"),
  /** Declined by the freelancer. */
  DECLINED("declined"),
  /** Not answered in time. */
  EXPIRED("expired"),
  /** Taken back by the client. */
  WITHDRAWN("withdrawn"),
  /** Cancelled. */
  CANCELLED("cancelled"),
  /** Changed after it was made. */
  CHANGED("changed");

  private final String wireName;

  OfferStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
