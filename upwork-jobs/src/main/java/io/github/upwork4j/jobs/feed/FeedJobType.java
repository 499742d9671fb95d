package io.github.upwork4j.jobs.feed;

import io.github.upwork4j.wire.WireEnum;

/** How a job of the feed is paid. */
public enum FeedJobType implements WireEnum {
  /** By the hour. */
  HOURLY("1"),
  /** A fixed price. */
  FIXED_PRICE("2");

  private final String wireName;

  FeedJobType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
