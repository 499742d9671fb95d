package io.github.upwork4j.jobs.feed;

import io.github.upwork4j.wire.WireEnum;

/** Where a job of the feed stands. */
public enum FeedJobStatus implements WireEnum {
  /** Takes applications. */
  OPEN("1"),
  /** Closed. */
  CLOSED("2");

  private final String wireName;

  FeedJobStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
