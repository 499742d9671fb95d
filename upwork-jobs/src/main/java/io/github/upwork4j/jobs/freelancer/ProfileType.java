package io.github.upwork4j.jobs.freelancer;

import io.github.upwork4j.wire.WireEnum;

/** What kind of freelancer a profile is of. */
public enum ProfileType implements WireEnum {
  /** An agency. */
  AGENCY("Agency"),
  /** A person. */
  INDEPENDENT("Independent");

  private final String wireName;

  ProfileType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
