package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;

/** How long a job is expected to take. */
public enum JobDuration implements WireEnum {
  /** Less than a week. */
  WEEK("week"),
  /** Less than a month. */
  MONTH("month"),
  /** One to three months. */
  QUARTER("quarter"),
  /** Three to six months. */
  SEMESTER("semester"),
  /** More than six months. */
  ONGOING("ongoing");

  private final String wireName;

  JobDuration(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
