package io.github.upwork4j.jobs.feed;

import io.github.upwork4j.wire.WireEnum;

/** The order of the feed. */
public enum FeedSort implements WireEnum {
  /** Newest first; the default. */
  NEWEST("posted_on_desc"),
  /** Oldest first. */
  OLDEST("posted_on_asc"),
  /** Clients active last come first. */
  LAST_VISITED_NEWEST("last_visited_desc"),
  /** Clients active last come last. */
  LAST_VISITED_OLDEST("last_visited_asc"),
  /** Highest budget first. */
  BUDGET_HIGHEST("budget_desc"),
  /** Lowest budget first. */
  BUDGET_LOWEST("budget_asc");

  private final String wireName;

  FeedSort(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
