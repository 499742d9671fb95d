package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;

/** How many hours a week a job takes. */
public enum Workload implements WireEnum {
  /** As needed. */
  AS_NEEDED("as_needed"),
  /** Part of the week. */
  PART_TIME("part_time"),
  /** The whole week. */
  FULL_TIME("full_time");

  private final String wireName;

  Workload(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
