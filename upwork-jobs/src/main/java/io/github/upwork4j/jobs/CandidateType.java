package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;

/** Whom a client would like to hire. */
public enum CandidateType implements WireEnum {
  /** Freelancers on their own. */
  INDIVIDUALS("individuals"),
  /** Freelancers of an agency. */
  AGENCIES("agencies"),
  /** Either. */
  ALL("all");

  private final String wireName;

  CandidateType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
